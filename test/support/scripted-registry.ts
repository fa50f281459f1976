/** An HTTP server that answers as a test says, and remembers what arrived. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createRegistry } from '../../src/adapters/registry.ts';
import type { RegistryCredential, RegistryOptions } from '../../src/adapters/registry-options.ts';
import type { RetagError } from '../../src/errors.ts';
import type { ImageRepository } from '../../src/model.ts';
import type { TagListing } from '../../src/ports.ts';
import type { KeyPair } from './certificates.ts';
import { imageRepository } from './image-repository.ts';

/** One request as it arrived. */
export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  /** Path and query as sent. */
  target: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** How often this very target was asked for before. */
  repeat: number;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string | string[]>;
  /** An object is sent as JSON. */
  body?: unknown;
  /** Announces the whole body, sends half of it and ends the connection. */
  cut?: boolean;
  /** Milliseconds before the answer. */
  delay?: number;
}

export type Script = (call: Call) => Reply | undefined;

export interface ScriptedRegistry {
  origin: string;
  host: string;
  port: number;
  calls: Call[];
  /** Most requests that were open at one time. */
  peak(): number;
  close(): Promise<void>;
}

/** Starts the server on loopback; what the script leaves open is a 404. */
export async function startScript(script: Script, tls?: KeyPair): Promise<ScriptedRegistry> {
  const calls: Call[] = [];
  let [open, peak] = [0, 0];
  const listener: Parameters<typeof createServer>[1] = async (request, response) => {
    open++;
    peak = Math.max(peak, open);
    const url = new URL(request.url ?? '/', 'http://script');
    let body = '';
    for await (const chunk of request) body += chunk;
    const target = request.url ?? '/';
    const repeat = calls.filter(call => call.target === target && call.method === request.method).length;
    const call = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      target,
      headers: request.headers,
      body,
      repeat,
    };
    calls.push(call);
    const reply = script(call) ?? {
      status: 404,
      body: { errors: [{ code: 'NAME_UNKNOWN', message: 'not in the script' }] },
    };
    if (reply.delay !== undefined) await new Promise(resolve => setTimeout(resolve, reply.delay));
    open--;
    const isRaw = typeof reply.body === 'string' || Buffer.isBuffer(reply.body);
    const bytes = Buffer.from(
      isRaw ? (reply.body as string) : reply.body === undefined ? '' : JSON.stringify(reply.body),
    );
    response.writeHead(reply.status ?? 200, {
      'content-type': 'application/json',
      'content-length': bytes.length,
      ...reply.headers,
    });
    if (reply.cut) response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
    else response.end(request.method === 'HEAD' ? undefined : bytes);
  };
  const server = tls ? createTlsServer({ cert: tls.certificate, key: tls.key }, listener) : createServer(listener);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    port,
    calls,
    peak: () => peak,
    close: () =>
      new Promise<void>(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A time that passes only by waiting. */
export function createTestTime(start = Date.UTC(2026, 10, 20, 12)) {
  let now = start;
  const slept: number[] = [];
  return {
    clock: { now: () => new Date(now) },
    sleep: async (milliseconds: number) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
    advance: (milliseconds: number) => {
      now += milliseconds;
    },
    slept,
    total: () => slept.reduce((sum, wait) => sum + wait, 0),
  };
}

/** A credential for whatever host is asked. */
export function credential(
  secret: { kind: 'basic'; username: string; password: string } | { kind: 'identity-token' | 'bearer'; token: string },
) {
  const credentialsFor: NonNullable<RegistryOptions['credentialsFor']> = async (_repository, target) =>
    ({ ...secret, host: target.host, source: 'the test' }) as RegistryCredential;
  return { credentialsFor };
}

export interface Outcome {
  tags: string[];
  listing: TagListing | undefined;
  error: RetagError | undefined;
  /** Codes of the listing's diagnostics. */
  codes: string[];
  calls: Call[];
  time: ReturnType<typeof createTestTime>;
  server: ScriptedRegistry;
}

/** Lists `team/app` on a scripted registry and tells what came of it. */
export async function scan(
  script: Script,
  options: RegistryOptions & {
    repository?: Partial<ImageRepository>;
    image?: (server: ScriptedRegistry) => string;
    tls?: KeyPair;
  } = {},
): Promise<Outcome> {
  const { repository, image, tls, ...registryOptions } = options;
  const server = await startScript(script, tls);
  const time = createTestTime();
  const registry = createRegistry({ ...time, random: () => 0, ...registryOptions });
  try {
    const name = image?.(server) ?? `${server.host}/team/app`;
    const document = imageRepository(name, repository);
    const outcome = await registry.listTags(document).then(
      listing => ({ listing, error: undefined }),
      (error: RetagError) => ({ listing: undefined, error }),
    );
    const codes = outcome.listing?.diagnostics.map(({ code }) => code) ?? [];
    return { ...outcome, tags: [...(outcome.listing?.tags ?? [])].sort(), codes, calls: server.calls, time, server };
  } finally {
    await registry.close();
    await server.close();
  }
}

/** A page of tags, with the Link when there is a next one. */
export function page(
  tags: readonly unknown[] | null,
  link?: string | string[],
  headers: Record<string, string> = {},
): Reply {
  return { headers: { ...headers, ...(link !== undefined && { link }) }, body: { name: 'team/app', tags } };
}

/** `count` tags in byte order, from number `from` on. */
export function numbered(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, i) => `v${String(from + i).padStart(6, '0')}`);
}

/** A registry that pages as the specification says: `n` tags after `last`, without Link unless `linked`. */
export function pagedBy(all: readonly string[], options: { linked?: boolean; max?: number } = {}): Script {
  return ({ path, query }) => {
    if (path !== '/v2/team/app/tags/list') return undefined;
    const start = query.has('last') ? all.findIndex(tag => tag > query.get('last')!) : 0;
    const size = Math.min(Number(query.get('n') ?? 100), options.max ?? Number.POSITIVE_INFINITY);
    const tags = start < 0 ? [] : all.slice(start, start + size);
    const more = start >= 0 && start + size < all.length;
    return page(
      tags,
      options.linked && more ? `</v2/team/app/tags/list?n=${size}&last=${tags.at(-1)}>; rel="next"` : undefined,
    );
  };
}
