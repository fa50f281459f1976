/** `POST /api/registries/<kind>/<owner>/<repository>`: scans just the pushed images for one repository. */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Queue } from './queue.ts';
import { isGenuine, pushedImages, REGISTRY_KINDS, type RegistryKind, webhookToken } from './registry-events.ts';

const PATH = /^\/api\/registries\/([a-z]+)\/([A-Za-z0-9-]{1,39})\/([A-Za-z0-9._-]{1,100})$/;
const MAX_BODY = 1_000_000;

/** Which webhooks are taken, and what happens then. */
interface RegistryWebhookOptions {
  secret: string | undefined;
  queue: Queue;
  log: Logger;
  /** Installation on a repository; undefined when the App is not installed there. */
  findInstallation(owner: string, repository: string): Promise<number | undefined>;
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function end(response: ServerResponse, status: number, message: string): true {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`${message}\n`);
  return true;
}

/** A handler for Probot's server: true when the request was answered. */
export function createRegistryWebhooks({ secret, queue, log, findInstallation }: RegistryWebhookOptions) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    const match = PATH.exec(url?.pathname ?? '');
    if (url === null || match === null || secret === undefined) return false;
    const [, name = '', owner = '', repository = ''] = match;
    const kind = REGISTRY_KINDS.find(one => one === name) as RegistryKind | undefined;
    if (kind === undefined) return end(response, 404, 'no such kind of registry');
    if (request.method !== 'POST') return end(response, 405, 'POST only');
    const body = await readBody(request);
    if (body === undefined) return end(response, 413, 'too large');
    const token = webhookToken(secret, kind, owner, repository);
    if (!isGenuine(kind, token, { headers: request.headers, query: url.searchParams, body })) {
      log.warn({ kind, repository: `${owner}/${repository}` }, 'registry webhook refused');
      return end(response, 401, 'not verified');
    }
    let images: string[];
    try {
      images = pushedImages(kind, JSON.parse(body.toString('utf8')));
    } catch {
      return end(response, 400, 'no JSON');
    }
    if (images.length === 0) return end(response, 202, 'nothing to do');
    const installation = await findInstallation(owner, repository);
    if (installation === undefined) return end(response, 404, 'the App is not installed there');
    // The same words again may be another push; and a push that is told twice is scanned twice, which changes nothing.
    const id = randomUUID();
    const outcome = await queue.add({ kind: 'scan', id, installation, owner, repository, images });
    return end(response, 202, outcome);
  };
}
