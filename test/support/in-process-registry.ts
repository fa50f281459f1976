/**
 * A small honest OCI registry on loopback. Read-only over HTTP, as Retag uses registries; tags are added by calling
 * `addTag`. Digests, sizes, paging and error bodies are true: other registry clients read it without noticing.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildImage, type Content, type Image, type ImageSpec } from './registry-image.ts';

/** `basic` asks for the password with each request; `bearer` sends clients to the token endpoint of this server. */
interface RegistryAuth {
  kind: 'basic' | 'bearer';
  username: string;
  password: string;
}

export interface RegistryOptions {
  /** Repository name to its tags; a map gives each tag's build time and labels. */
  repositories: Record<string, readonly string[] | Record<string, ImageSpec>>;
  /** 0, the default, takes any free port. */
  port?: number;
  /** Milliseconds before each answer. */
  latency?: number;
  auth?: RegistryAuth;
  /** Most tags on one page, whatever `n` says. */
  maxPage?: number;
}

/** One request as it arrived; `authorized` tells whether it carried credentials, never which. */
interface LoggedRequest {
  method: string;
  url: string;
  status: number;
  authorized: boolean;
}

export interface InProcessRegistry {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** `127.0.0.1:<port>` */
  readonly host: string;
  readonly requests: LoggedRequest[];
  /** Adds or moves a tag; the repository is created when missing. Returns the digest that the tag has now. */
  addTag(repository: string, tag: string, spec?: ImageSpec): string;
  removeTag(repository: string, tag: string): void;
  /** Digest of a tag, undefined when there is none. */
  digest(repository: string, tag: string): string | undefined;
  close(): Promise<void>;
}

interface Repository {
  tags: Map<string, string>;
  manifests: Map<string, Content>;
  blobs: Map<string, Content>;
}

interface Reply {
  status: number;
  headers?: Record<string, string | number>;
  body?: Buffer | string;
}

/** The word that the token endpoint hands out; it is worth nothing anywhere else. */
const TOKEN = 'in-process-registry-token';

/** An error body as the distribution specification has it. */
function failure(status: number, code: string, message: string, headers: Reply['headers'] = {}): Reply {
  const body = JSON.stringify({ errors: [{ code, message, detail: null }] });
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, body };
}

function store(repository: Repository, tag: string, image: Image): string {
  repository.blobs.set(image.layer.digest, image.layer);
  repository.blobs.set(image.config.digest, image.config);
  repository.manifests.set(image.manifest.digest, image.manifest);
  repository.tags.set(tag, image.manifest.digest);
  return image.manifest.digest;
}

/** Tags in byte order after `last`, at most `n` of them, with a relative Link when more follow. */
function listTags(name: string, repository: Repository, query: URLSearchParams, maxPage: number): Reply {
  const asked = query.get('n');
  if (asked !== null && !/^\d+$/.test(asked)) {
    return failure(400, 'PAGINATION_NUMBER_INVALID', 'invalid number of results requested');
  }
  const last = query.get('last') ?? '';
  const sorted = [...repository.tags.keys()].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  const rest = last === '' ? sorted : sorted.filter(tag => Buffer.compare(Buffer.from(tag), Buffer.from(last)) > 0);
  const size = Math.min(asked === null ? maxPage : Number(asked), maxPage);
  const tags = rest.slice(0, size);
  const final = tags.at(-1);
  const more = final !== undefined && rest.length > tags.length;
  const next = new URLSearchParams({ last: final ?? '', n: String(size) });
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json',
      ...(more && { Link: `</v2/${name}/tags/list?${next}>; rel="next"` }),
    },
    body: JSON.stringify({ name, tags }),
  };
}

function serveManifest(repository: Repository, reference: string): Reply {
  const digest = reference.startsWith('sha256:') ? reference : repository.tags.get(reference);
  const manifest = digest === undefined ? undefined : repository.manifests.get(digest);
  if (!manifest) return failure(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
  return serveContent(manifest);
}

function serveContent(content: Content): Reply {
  return {
    status: 200,
    headers: {
      'Content-Type': content.mediaType,
      'Docker-Content-Digest': content.digest,
      ETag: `"${content.digest}"`,
    },
    body: content.bytes,
  };
}

function hasPassword(request: IncomingMessage, auth: RegistryAuth): boolean {
  const expected = Buffer.from(`${auth.username}:${auth.password}`).toString('base64');
  return request.headers.authorization === `Basic ${expected}`;
}

/** Undefined when the request may go on. */
function refuse(request: IncomingMessage, auth: RegistryAuth | undefined, base: string): Reply | undefined {
  if (!auth) return undefined;
  if (auth.kind === 'basic' && hasPassword(request, auth)) return undefined;
  if (auth.kind === 'bearer' && request.headers.authorization === `Bearer ${TOKEN}`) return undefined;
  const challenge =
    auth.kind === 'basic' ? 'Basic realm="registry"' : `Bearer realm="${base}/token",service="in-process-registry"`;
  return failure(401, 'UNAUTHORIZED', 'authentication required', { 'WWW-Authenticate': challenge });
}

function issueToken(request: IncomingMessage, auth: RegistryAuth | undefined): Reply {
  if (!auth || !hasPassword(request, auth)) return failure(401, 'UNAUTHORIZED', 'incorrect username or password');
  const body = JSON.stringify({ token: TOKEN, access_token: TOKEN, expires_in: 300 });
  return { status: 200, headers: { 'Content-Type': 'application/json' }, body };
}

function route(repositories: Map<string, Repository>, url: URL, maxPage: number): Reply {
  if (url.pathname === '/v2/' || url.pathname === '/v2') {
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{}' };
  }
  // `%3A` for the colon of a digest is as good as the colon; nothing else in these paths needs an escape.
  const path = url.pathname.replaceAll(/%3A/gi, ':');
  const match = /^\/v2\/(?<name>.+)\/(?:(?<list>tags\/list)|(?<kind>manifests|blobs)\/(?<reference>[^/]+))$/.exec(path);
  const { name = '', list, kind, reference = '' } = match?.groups ?? {};
  if (!match) return failure(404, 'UNSUPPORTED', 'no such endpoint');
  const repository = repositories.get(name);
  if (!repository) return failure(404, 'NAME_UNKNOWN', 'repository name not known to registry');
  if (list) return listTags(name, repository, url.searchParams, maxPage);
  if (kind === 'manifests') return serveManifest(repository, reference);
  const blob = repository.blobs.get(reference);
  return blob ? serveContent(blob) : failure(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
}

/** Starts the registry on loopback and resolves once it listens. */
export async function startRegistry(options: RegistryOptions): Promise<InProcessRegistry> {
  const repositories = new Map<string, Repository>();
  const requests: LoggedRequest[] = [];
  const addTag = (name: string, tag: string, spec?: ImageSpec) => {
    const repository = repositories.get(name) ?? { tags: new Map(), manifests: new Map(), blobs: new Map() };
    repositories.set(name, repository);
    return store(repository, tag, buildImage(name, tag, spec));
  };
  for (const [name, tags] of Object.entries(options.repositories)) {
    const specs = Array.isArray(tags) ? tags.map(tag => [tag, {}] as const) : Object.entries(tags);
    for (const [tag, spec] of specs) addTag(name, tag, spec as ImageSpec);
  }

  const answer = (request: IncomingMessage, base: string): Reply => {
    const url = new URL(request.url ?? '/', base);
    if (url.pathname === '/token') return issueToken(request, options.auth);
    const refusal = refuse(request, options.auth, base);
    if (refusal) return refusal;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return failure(405, 'UNSUPPORTED', 'the operation is unsupported');
    }
    return route(repositories, url, options.maxPage ?? 1000);
  };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const reply = answer(request, `http://${request.headers.host}`);
    const { method = '', url = '' } = request;
    requests.push({ method, url, status: reply.status, authorized: request.headers.authorization !== undefined });
    setTimeout(() => {
      response.writeHead(reply.status, {
        'Docker-Distribution-Api-Version': 'registry/2.0',
        'Content-Length': Buffer.byteLength(reply.body ?? ''),
        ...reply.headers,
      });
      response.end(method === 'HEAD' ? undefined : reply.body);
    }, options.latency ?? 0);
  };
  const server = createServer(handle);
  const host = await listen(server, options.port ?? 0);
  return {
    url: `http://${host}`,
    host,
    requests,
    addTag,
    removeTag: (name, tag) => void repositories.get(name)?.tags.delete(tag),
    digest: (name, tag) => repositories.get(name)?.tags.get(tag),
    close: () => close(server),
  };
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
