/** One HTTP exchange: no redirects, no retries, no credentials of its own; bounded time and bytes. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { VERSION } from '../version.ts';
import type { Lookup } from './address-guard.ts';
import { createAgents, type ProxySettings, type TransportOptions } from './http-agents.ts';

/** One request; nothing of it is repeated or followed. */
export interface HttpRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT';
  url: URL;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Most bytes of the decoded body that are accepted. */
  cap: number;
  transport: TransportOptions;
  /** Milliseconds for the whole exchange. */
  timeout: number;
}

/** An answer with its whole body, which is no longer than the cap of the request. */
export interface HttpAnswer {
  status: number;
  headers: HttpHeaders;
  /** Decoded; cut (not refused) at 64 KiB when the status is 400 or more. */
  body: Buffer;
  /** The URL that answered. */
  url: URL;
  /** Secrets that the request held, so that an answer that repeats them is never shown with them. */
  secrets?: readonly string[];
}

/** Response headers as they arrived; names are lower-case. */
export type HttpHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Every value of a header, in order of arrival. */
export function headerValues(headers: HttpHeaders, name: string): string[] {
  const value = headers[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** The first value of a header. */
export function headerValue(headers: HttpHeaders, name: string): string | undefined {
  return headerValues(headers, name)[0];
}

/** Why there is no answer. */
type TransportFailureKind =
  | 'network'
  | 'unknown-host'
  | 'proxy'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'encoding'
  | 'address-refused';

/** An exchange that gave no usable answer. `detail` is the system's error code, safe to show. */
export class TransportFailure extends Error {
  readonly kind: TransportFailureKind;
  readonly detail: string;
  constructor(kind: TransportFailureKind, detail: string, cause?: unknown) {
    super(`${kind}: ${detail}`, cause === undefined ? undefined : { cause });
    this.name = 'TransportFailure';
    this.kind = kind;
    this.detail = detail;
  }
}

/** What all requests have in common. */
interface HttpOptions {
  proxies?: ProxySettings;
  /** Offer HTTP/2; switch off for proxies that break it. */
  http2?: boolean;
  /** Most connections to one origin. */
  connections?: number;
  /** Name resolution; tests hand in their own. */
  lookup?: Lookup;
  userAgent?: string;
}

/** Sends requests, and keeps connections until it is closed. */
export interface Http {
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Whether requests to this URL go through a proxy, where addresses cannot be checked. */
  isProxied(url: URL): boolean;
  close(): Promise<void>;
}

/** Error bodies are for messages only. */
const ERROR_BODY_CAP = 64 * 1024;
const HEADERS_TIMEOUT = 30_000;
const BODY_TIMEOUT = 60_000;

/** An HTTP client with agents of its own; undici is loaded by the first request, since many runs make none. */
export function createHttp(options: HttpOptions = {}): Http {
  const agents = createAgents(options);
  const userAgent = options.userAgent ?? `retag/${VERSION} (image update scanner)`;
  return {
    async send(request) {
      const { request: start } = await import('undici');
      const dispatcher = await agents.agentFor(request.transport).catch(error => {
        throw describeFailure(error, false);
      });
      return exchange(start, dispatcher, request, userAgent);
    },
    isProxied: url => agents.isProxied(url),
    close: () => agents.close(),
  };
}

async function exchange(
  start: typeof import('undici').request,
  dispatcher: Dispatcher,
  request: HttpRequest,
  userAgent: string,
): Promise<HttpAnswer> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), Math.max(1, Math.min(request.timeout, 2 ** 31 - 1)));
  try {
    const answer = await start(request.url, {
      dispatcher,
      method: request.method,
      // Compression would hide the bytes that digests are over, and lets a small body become a huge one.
      headers: { 'user-agent': userAgent, 'accept-encoding': 'identity', ...request.headers },
      body: request.body ?? null,
      headersTimeout: HEADERS_TIMEOUT,
      bodyTimeout: BODY_TIMEOUT,
      signal: abort.signal,
    });
    const { statusCode: status, headers } = answer;
    const body = await readBody(answer.body, status, headers, request);
    return { status, headers, body, url: request.url };
  } catch (error) {
    throw error instanceof TransportFailure ? error : describeFailure(error, abort.signal.aborted);
  } finally {
    clearTimeout(timer);
  }
}

async function readBody(
  stream: Dispatcher.ResponseData['body'],
  status: number,
  headers: HttpHeaders,
  request: HttpRequest,
): Promise<Buffer> {
  if (request.method === 'HEAD' || (status >= 300 && status < 400)) {
    await stream.dump({ limit: ERROR_BODY_CAP });
    return Buffer.alloc(0);
  }
  const failed = status >= 400;
  const cap = failed ? ERROR_BODY_CAP : request.cap;
  const body = await collect(stream, cap, failed);
  const encoding = headerValue(headers, 'content-encoding');
  return decodeBody(body, encoding, cap, failed);
}

/** The bytes of a body up to the cap; more are an error, or cut off where only the beginning is wanted. */
function collect(stream: Dispatcher.ResponseData['body'], cap: number, cut: boolean): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    // Events, not an iterator: one promise for each chunk costs more than the chunk.
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= cap) return;
      if (cut) resolve(Buffer.concat(chunks, size).subarray(0, cap));
      else reject(new TransportFailure('too-large', `more than ${cap} bytes`));
      stream.destroy();
    });
    stream.on('end', () => resolve(Buffer.concat(chunks, size)));
    stream.on('error', reject);
    stream.on('close', () => reject(new TransportFailure('network', 'the connection ended early')));
  });
}

/** Undoes an encoding that nobody asked for; the cap counts decoded bytes. */
function decodeBody(body: Buffer, encoding: string | undefined, cap: number, failed: boolean): Buffer {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  if (name === 'identity' || name === '' || body.length === 0) return body;
  const limit = { maxOutputLength: cap };
  try {
    if (name === 'gzip' || name === 'x-gzip') return gunzipSync(body, limit);
    if (name === 'deflate') return inflateSync(body, limit);
    if (name === 'br') return brotliDecompressSync(body, limit);
  } catch (error) {
    if (failed) return Buffer.alloc(0);
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new TransportFailure('too-large', `more than ${cap} bytes after decoding`);
    }
    throw new TransportFailure('encoding', `broken ${name} body`);
  }
  // The status of a refusal says more than its text.
  if (failed) return Buffer.alloc(0);
  throw new TransportFailure('encoding', 'unknown content encoding');
}

const TLS_CODE = /^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|EPROTO|HOSTNAME_MISMATCH|ERR_OSSL)/;

function describeFailure(error: unknown, timedOut: boolean): TransportFailure {
  if (timedOut) return new TransportFailure('timeout', 'no complete answer in time', error);
  const code = errorCode(error);
  if (code === 'ADDRESS_REFUSED')
    return new TransportFailure('address-refused', 'the name leads to an address that is not public');
  if (code === 'PROXY_INVALID') return new TransportFailure('proxy', 'its address is not the URL of a proxy');
  const refusal = proxyRefusal(error);
  if (refusal === '407') return new TransportFailure('proxy', 'it wants a user name and a password (407)');
  if (refusal !== undefined) return new TransportFailure('network', `the proxy answered ${refusal}`, error);
  if (code === 'ENOTFOUND') return new TransportFailure('unknown-host', code, error);
  if (TLS_CODE.test(code)) return new TransportFailure('tls', code, error);
  return new TransportFailure(code.includes('TIMEOUT') ? 'timeout' : 'network', code, error);
}

/** Status by which a proxy refused to connect. undici tells it in the text of an error only, which has no code of its own. */
function proxyRefusal(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > 4) return undefined;
  const [, status] = /^Proxy (?:response|Authentication Required) \((\d{3})\)/.exec(error.message) ?? [];
  return status ?? proxyRefusal(error.cause, depth + 1);
}

/** The most telling code in an error, its causes and the parts of an aggregate. */
function errorCode(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return 'UNKNOWN';
  const parts = error instanceof AggregateError ? error.errors : [];
  const inner = [error.cause, ...parts].filter(part => part instanceof Error);
  for (const part of inner) {
    const code = errorCode(part, depth + 1);
    if (code !== 'UNKNOWN') return code;
  }
  const { code } = error as NodeJS.ErrnoException;
  // Errors of the HTTP parser have a name and no code.
  const { name } = error;
  return typeof code === 'string' ? code : depth === 0 && name !== 'Error' ? name : 'UNKNOWN';
}
