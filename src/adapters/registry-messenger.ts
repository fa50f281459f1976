/** Sends requests politely: gates per host, retries with back-off, waits that servers ask for, counters. Knows no credentials. */
import { RegistryError } from '../errors.ts';
import { isLoopbackHost } from './address-guard.ts';
import { createHostGate, GatePaused, type HostGate } from './host-gate.ts';
import { type Http, type HttpAnswer, type HttpRequest, headerValue, TransportFailure } from './http.ts';
import { sameHostname } from './network-url.ts';
import { type RateLimitState, readRateLimit } from './rate-limits.ts';
import { isRateLimit, rateLimitFailure, requestLine, serverSays, transportFailure } from './registry-failure.ts';
import type { RegistrySettings } from './registry-options.ts';
import type { RepositorySession } from './registry-session.ts';
import { canonicalHost, settingsFor } from './registry-target.ts';
import { requestedWait, retryAfter } from './retry-after.ts';

/** Requests to one host in this run, for the summary. */
export interface HostSummary {
  host: string;
  requests: number;
  /** Decoded body bytes received. */
  bytes: number;
  retries: number;
  /** As the host last announced it. */
  rateLimit?: RateLimitState;
  /** Requests that count as pulls, where the host counts pulls. */
  pulls?: number;
  /** Repositories that could not be read because the host failed on network level. */
  failures: number;
}

/** One request as it goes out: its login is among the headers already. `cap`: the most bytes of the decoded answer. */
interface OutgoingRequest {
  method: HttpRequest['method'];
  url: URL;
  headers?: Readonly<Record<string, string>>;
  body?: string;
  cap: number;
  /** Statuses that the caller handles and that are therefore not retried. */
  handled?: (status: number) => boolean;
  /** The URL was named by configuration: its address is not judged. */
  configured?: boolean;
}

/** Sends requests and counts them per host. */
export interface Messenger {
  /** Throws RegistryError for exchanges without answer and for waits beyond the deadline; any other answer is returned. */
  transmit(session: RepositorySession, request: OutgoingRequest): Promise<HttpAnswer>;
  summary(): HostSummary[];
  rateLimitOf(host: string): RateLimitState | undefined;
}

/** `concurrency`: requests to a host at a time; `retries`: repetitions of one request; time is in milliseconds. */
interface MessengerOptions {
  http: Http;
  registries: Readonly<Record<string, RegistrySettings>>;
  concurrency: number;
  retries: number;
  /** Check addresses of every host, the configured registries included. */
  hosted: boolean;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  random(): number;
  debug(message: string): void;
}

interface HostRecord extends HostSummary {
  gate: HostGate;
  /** Network failures in a row. */
  failedInRow: number;
}

const RETRIED_STATUSES = new Set([408, 425, 429, 499, 500, 502, 503, 504, 522]);
/** After this many failures in a row a host is not asked again in this run. */
const HOST_FAILURE_LIMIT = 3;

/** A messenger for one run: what it learns of a host (limits, failures in a row) counts for all requests to it. */
export function createMessenger(options: MessengerOptions): Messenger {
  const { http, now, sleep, random, debug } = options;
  const hosts = new Map<string, HostRecord>();
  let proxyNoted = false;

  const hostOf = (url: URL): HostRecord => {
    const host = canonicalHost(url.host);
    let record = hosts.get(host);
    if (record === undefined) {
      const settings = settingsFor(options.registries, host);
      const gate = createHostGate({
        concurrency: settings.concurrency ?? options.concurrency,
        perSecond: settings.requestsPerSecond ?? defaultPace(url, host),
        now,
        sleep,
      });
      record = { host, requests: 0, bytes: 0, retries: 0, failures: 0, failedInRow: 0, gate };
      hosts.set(host, record);
    }
    return record;
  };

  const backOff = (attempt: number) => Math.min(30_000, 500 * 2 ** attempt) * (0.5 + random() / 2);

  /** Lets the next attempt wait, or gives up when it would come after the deadline. */
  const waitAfterLimit = (
    session: RepositorySession,
    record: HostRecord,
    request: OutgoingRequest,
    answer: HttpAnswer,
    attempt: number,
  ) => {
    const asked = requestedWait(answer.headers, answer.body.toString('utf8'), now());
    const until = now() + (asked ?? backOff(attempt)) + random() * 250;
    record.gate.pauseUntil(until);
    if (until > session.deadline || attempt >= options.retries) {
      throw rateLimitFailure(
        session,
        asked === undefined ? undefined : until,
        `${requestLine(request)} answered ${answer.status}${serverSays(answer)}`,
      );
    }
  };

  const attemptOnce = (session: RepositorySession, record: HostRecord, request: OutgoingRequest) =>
    record.gate.run(
      async () => {
        if (now() > session.deadline) throw new TransportFailure('timeout', 'the time of this scan is used up');
        record.requests++;
        const timeout = Math.max(1000, session.deadline - now());
        const answer = await http.send({
          ...request,
          headers: request.headers ?? {},
          timeout,
          transport: transportFor(session, request, options.hosted),
        });
        return { ...answer, secrets: secretsOf(request) };
      },
      queued => {
        // Time in the queue behind other repositories is not this repository's.
        session.deadline += queued;
        return session.deadline;
      },
    );

  return {
    async transmit(session, request) {
      const record = hostOf(request.url);
      if (!proxyNoted && (session.transport.proxy !== undefined || http.isProxied(request.url))) {
        proxyNoted = true;
        debug('requests go through a proxy, which resolves names itself: addresses cannot be checked');
      }
      for (let attempt = 0; ; attempt++) {
        if (record.failedInRow >= HOST_FAILURE_LIMIT) throw skippedFailure(record);
        if (attempt > 0) record.retries++;
        let answer: HttpAnswer;
        try {
          answer = await attemptOnce(session, record, request);
        } catch (error) {
          if (error instanceof GatePaused) throw rateLimitFailure(session, error.until, `${record.host} asked to wait`);
          if (!(error instanceof TransportFailure)) throw error;
          debug(`${requestLine(request)} failed: ${error.kind} ${error.detail}`);
          const wait = backOff(attempt);
          if (!isRetried(error) || attempt >= options.retries || now() + wait > session.deadline) {
            if (isHostFailure(error)) {
              record.failedInRow++;
              record.failures++;
            }
            throw transportFailure(session, request, error, http.isProxied(request.url));
          }
          await sleep(wait);
          continue;
        }
        record.failedInRow = 0;
        record.bytes += answer.body.length;
        debug(
          `${requestLine(request)} answered ${answer.status}, ${answer.body.length} bytes${headerValue(answer.headers, 'link') === undefined ? '' : ', Link'}`,
        );
        const limit = readRateLimit(answer.headers);
        if (limit !== undefined) record.rateLimit = limit;
        if (isRateLimit(answer)) {
          waitAfterLimit(session, record, request, answer, attempt);
          continue;
        }
        if (!RETRIED_STATUSES.has(answer.status) || request.handled?.(answer.status) === true) return answer;
        const told = retryAfter(answer.headers, now());
        // Whoever asks for time asks for it on behalf of the whole host.
        if (told !== undefined) record.gate.pauseUntil(now() + told);
        const wait = told ?? backOff(attempt);
        if (attempt >= options.retries || now() + wait > session.deadline) return answer;
        await sleep(wait);
      }
    },
    summary: () =>
      [...hosts.values()]
        .map(({ gate: _gate, failedInRow: _row, ...summary }) => summary)
        .sort((a, b) => (a.host < b.host ? -1 : 1)),
    rateLimitOf: host => hosts.get(canonicalHost(host))?.rateLimit,
  };
}

/** Ten to twenty requests a second are what public registries bear; a machine talking to itself needs no pace. */
function defaultPace(url: URL, host: string): number {
  if (isLoopbackHost(url.hostname)) return Number.POSITIVE_INFINITY;
  return host === 'docker.io' ? 10 : 20;
}

/** Client certificates are for the registry's own origin; addresses are checked for every host but the configured one. */
function transportFor(session: RepositorySession, request: OutgoingRequest, hosted: boolean): HttpRequest['transport'] {
  const { cert, key, ...shared } = session.transport;
  const own = request.url.origin === session.target.origin;
  const known = request.configured === true || sameHostname(request.url, session.target.origin);
  return {
    ...shared,
    ...(own && cert !== undefined && key !== undefined && { cert, key }),
    checkAddresses: hosted || !known,
  };
}

/** Every secret of a request, in all the forms in which an answer may repeat it. */
function secretsOf({ headers, body }: OutgoingRequest): string[] {
  const [scheme = '', value = ''] = (headers?.['authorization'] ?? '').split(' ');
  const password =
    scheme === 'Basic'
      ? Buffer.from(value, 'base64')
          .toString('utf8')
          .replace(/^[^:]*:/, '')
      : '';
  const form = body === undefined ? '' : (new URLSearchParams(body).get('refresh_token') ?? '');
  return [value, password, form, encodeURIComponent(password), encodeURIComponent(form)].filter(
    secret => secret.length >= 4,
  );
}

function isRetried(failure: TransportFailure): boolean {
  return (
    failure.kind === 'network' || (failure.kind === 'timeout' && failure.detail !== 'the time of this scan is used up')
  );
}

/** Failures that say something about the host rather than about one answer. */
function isHostFailure(failure: TransportFailure): boolean {
  return (
    failure.kind === 'network' ||
    failure.kind === 'timeout' ||
    failure.kind === 'unknown-host' ||
    failure.kind === 'proxy' ||
    failure.kind === 'tls'
  );
}

function skippedFailure(record: HostRecord): RegistryError {
  return new RegistryError(
    'REGISTRY_HOST_SKIPPED',
    `${record.host} failed ${HOST_FAILURE_LIMIT} times in a row; its remaining images are skipped in this run`,
  );
}
