/**
 * A bound on what one request may send. Bodies are read before their signature can be checked, so without it anybody who
 * reaches the server could fill its memory.
 */
import type { IncomingMessage, RequestListener, Server } from 'node:http';

/** GitHub's own limit of a payload, in bytes, with room for none more. */
export const MAX_BODY = 25 * 1024 * 1024;

/** Puts the bound in front of everything that the server does with requests; listeners added later are not behind it. */
export function limitBodies(server: Server, most: number = MAX_BODY): void {
  const listeners = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (Number(request.headers['content-length'] ?? 0) > most) {
      response.writeHead(413, { 'content-type': 'text/plain', connection: 'close' }).end('too large\n');
      return;
    }
    cutAt(request, most);
    for (const listener of listeners) listener.call(server, request, response);
  });
}

/** Ends the connection of a body whose length was not declared when it becomes too long; nobody listens to it any more. */
function cutAt(request: IncomingMessage, most: number): void {
  if (request.headers['content-length'] !== undefined) return;
  const push = request.push.bind(request);
  let size = 0;
  // Listening to its data would take them from who is to read them.
  request.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    size += chunk?.length ?? 0;
    if (size <= most) return push(chunk, encoding);
    request.destroy(new Error('the body is too large'));
    return false;
  };
}
