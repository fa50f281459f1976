/** HTTP around the routes: prefixes, credentials, limits, conditional requests, faults, the log. */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { notFound, Refusal } from './errors.ts';
import { type Failure, Faults, type Sketch } from './faults.ts';
import { graphqlRoutes, isMutation } from './graphql.ts';
import { Limits } from './limits.ts';
import { type Answer, type Call, decodePath, Router, type Routes } from './router.ts';
import { appRoutes } from './routes/apps.ts';
import { checkRoutes } from './routes/checks.ts';
import { commitRoutes } from './routes/commits.ts';
import { gitRoutes } from './routes/git.ts';
import { issueRoutes } from './routes/issues.ts';
import { pullRoutes } from './routes/pulls.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { signInRoutes } from './routes/sign-in.ts';
import { userRoutes } from './routes/users.ts';
import { identify, type Viewer } from './viewers.ts';
import type { World } from './world.ts';

/** One served request. */
export interface RequestRecord {
  method: string;
  /** Decoded path with query, without `/api/v3`. */
  path: string;
  /** 0 when the connection was cut. */
  status: number;
  /** Meant to change something: neither a read, a GraphQL query, nor the minting of a token. */
  write: boolean;
  /** Length of the request body. */
  requestBytes: number;
  /** Length of the answer's body. */
  bytes: number;
  /** Login of the credential. */
  login: string | undefined;
  body: string;
}

/** Everything served, longer patterns first where a branch name may hold slashes. */
export const restRoutes: readonly Routes[] = [
  checkRoutes,
  gitRoutes,
  repositoryRoutes,
  commitRoutes,
  pullRoutes,
  issueRoutes,
  appRoutes,
  signInRoutes,
  userRoutes,
];

export class GitHubServer {
  readonly faults = new Faults();
  readonly limits = new Limits();
  readonly log: RequestRecord[] = [];
  readonly #world: World;
  readonly #router: Router;
  readonly #server: Server;

  constructor(world: World) {
    this.#world = world;
    this.#router = new Router(...restRoutes, graphqlRoutes, this.limits.routes());
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  /** Listens on a free port of the loopback interface; gives the address. */
  async listen(port = 0): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>(resolve => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const url = new URL(request.url ?? '/', this.#world.origin);
    const prefix = url.pathname.startsWith('/api/v3') ? '/api/v3' : '';
    const path = url.pathname === '/api/graphql' ? '/graphql' : url.pathname.slice(prefix.length);
    const method = request.method ?? 'GET';
    const sketch: Sketch = { method, path: decodePath(path), body };
    const admission = this.faults.admit();
    await this.faults.delay(sketch);
    const failure = this.faults.take(sketch);
    const answer = this.#answerOrFail(request, method, path, url, body, admission, failure);
    const cut = !answer || admission === 'unanswered';
    this.#record(request, sketch, url, cut ? undefined : answer);
    if (cut) request.socket.destroy();
    else write(response, method, answer);
  }

  #answerOrFail(
    request: IncomingMessage,
    method: string,
    path: string,
    url: URL,
    body: string,
    admission: 'pass' | 'unanswered' | 'dead',
    failure: Failure | undefined,
  ): Answer | undefined {
    if (admission === 'dead') return undefined;
    if (!failure) return this.#answer(request, method, path, url, body);
    if (failure.afterEffect) this.#answer(request, method, path, url, body);
    if (failure.status === undefined) return undefined;
    return {
      status: failure.status,
      body: failure.body ?? { message: 'Server Error' },
      headers: failure.headers ?? {},
    };
  }

  #answer(request: IncomingMessage, method: string, path: string, url: URL, body: string): Answer {
    let viewer: Viewer | undefined;
    try {
      viewer = identify(this.#world, request.headers.authorization);
      this.limits.spend(viewer, isWrite(method, path, body));
      const answer = this.#dispatch(viewer, request, method, path, url, body);
      return this.#finish(request, method, viewer, answer);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, `Server Error: ${String(error)}`);
      if (!(error instanceof Refusal)) console.error(error);
      return { status: refusal.status, body: refusal.body, headers: { ...this.#headers(viewer), ...refusal.headers } };
    }
  }

  #dispatch(viewer: Viewer, request: IncomingMessage, method: string, path: string, url: URL, body: string): Answer {
    const match = this.#router.find(method === 'HEAD' ? 'GET' : method, path);
    if (!match) throw notFound();
    const call: Call = {
      world: this.#world,
      viewer,
      params: match.params,
      query: url.searchParams,
      body: parseBody(body),
      accept: request.headers.accept ?? '',
      url: `${this.#world.origin}${url.pathname}`,
    };
    return match.handle(call);
  }

  #finish(request: IncomingMessage, method: string, viewer: Viewer, answer: Answer): Answer {
    const headers = { ...this.#headers(viewer), ...answer.headers };
    if (method !== 'GET' || answer.status !== 200) return { ...answer, headers };
    const etag = `W/"${createHash('sha256').update(encode(answer.body)).digest('hex')}"`;
    if (request.headers['if-none-match'] === etag && viewer.kind !== 'anonymous') {
      this.limits.refund(viewer);
      return { status: 304, headers: { ...this.#headers(viewer), etag } };
    }
    return { ...answer, headers: { ...headers, etag } };
  }

  #headers(viewer: Viewer | undefined): Record<string, string> {
    return {
      'x-github-request-id': randomUUID(),
      'x-github-media-type': 'github.v3; format=json',
      ...this.limits.headers(viewer?.bucket ?? 'anonymous'),
    };
  }

  #record(request: IncomingMessage, sketch: Sketch, url: URL, answer: Answer | undefined): void {
    const { method, path, body } = sketch;
    this.log.push({
      method,
      path: path + url.search,
      status: answer?.status ?? 0,
      write: isWrite(method, path, body),
      requestBytes: Buffer.byteLength(body),
      bytes: answer?.body === undefined ? 0 : encode(answer.body).length,
      login: this.#loginOf(request),
      body,
    });
  }

  #loginOf(request: IncomingMessage): string | undefined {
    try {
      return identify(this.#world, request.headers.authorization).account?.login;
    } catch {
      return undefined;
    }
  }
}

function isWrite(method: string, path: string, body: string): boolean {
  if (method === 'GET' || method === 'HEAD') return false;
  if (path === '/graphql') return isMutation(body);
  return !/^\/(app\/installations\/\d+\/access_tokens|installation\/token|login\/oauth\/access_token)$/.test(path);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

// Bare lists are handed on as `items`, so that handlers always see an object.
function parseBody(body: string): Record<string, unknown> {
  if (body === '') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    return Array.isArray(parsed) ? { items: parsed } : (parsed as Record<string, unknown>);
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

function encode(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body ?? null));
}

function write(response: ServerResponse, method: string, answer: Answer): void {
  const content = answer.body === undefined ? Buffer.alloc(0) : encode(answer.body);
  const type: Record<string, string> =
    answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  const length: Record<string, string> =
    answer.status === 204 || answer.status === 304 ? {} : { 'content-length': String(content.length) };
  response.writeHead(answer.status, { ...type, ...length, ...answer.headers });
  response.end(method === 'HEAD' ? undefined : content);
}
