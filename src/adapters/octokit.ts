/** The GitHub client: retries what is safe, keeps to the limits, counts requests, works with Enterprise Server. */
import { setTimeout as sleep } from 'node:timers/promises';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { ConfigError } from '../errors.ts';
import { limitWait } from './rate-limit.ts';

/** Which GitHub, and as whom. */
interface OctokitOptions {
  /** Absent: only public repositories, sixty requests an hour. */
  token?: string | undefined;
  /** API address: `https://api.github.com`, `https://host/api/v3`. */
  baseUrl?: string | undefined;
  userAgent: string;
  /** One write a second and three seconds between those that notify people. Default: on hosts of GitHub itself. */
  paced?: boolean;
  /** Longest wait for a limit, in seconds. Beyond it the request fails and says when to come back. */
  maxWait?: number;
  /** Milliseconds that count as one second of waiting between attempts; tests make it small. */
  second?: number;
  fetch?: typeof fetch;
}

/** Octokit with the plugins that it is used with. */
export type GitHubClient = Octokit & { requestCount(): number };

/** 409 and 429 have their own answers; a blind retry could only repeat the refusal. */
const DO_NOT_RETRY = [400, 401, 403, 404, 409, 410, 422, 429, 451];
const MAX_LIMIT_RETRIES = 2;

const Client = Octokit.plugin(retry, throttling);

/**
 * An Octokit with `requestCount()`: requests sent so far, attempts included. Throws ConfigError for a token or an address that
 * no request can be made with: the errors of the platform would show the token.
 */
export function createOctokit(options: OctokitOptions): GitHubClient {
  const { userAgent, maxWait = 120, second = 1000 } = options;
  const token = options.token?.trim();
  const baseUrl = (options.baseUrl ?? 'https://api.github.com').replace(/\/+$/, '');
  requireUsable(token, baseUrl);
  let requests = 0;
  const send = options.fetch ?? fetch;
  const counted: typeof fetch = (input, init) => {
    requests += 1;
    return send(input, init);
  };
  const octokit = new Client({
    baseUrl,
    userAgent,
    ...(token !== undefined && token !== '' && { auth: token }),
    request: { fetch: counted },
    retry: { doNotRetry: DO_NOT_RETRY, retries: 2, retryAfterBaseValue: second },
    throttle: {
      enabled: options.paced ?? isGitHubItself(baseUrl),
      // Limits are obeyed below, in the same way with and without pacing.
      onRateLimit: () => false,
      onSecondaryRateLimit: () => false,
    },
    // Octokit prints deprecations and failures of its own; ours are diagnostics.
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
  octokit.hook.wrap('request', async (request, parameters) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await request(parameters);
      } catch (error) {
        const wait = waitFor(error);
        if (wait === undefined || wait > maxWait || attempt === MAX_LIMIT_RETRIES) throw error;
        await sleep(wait * second);
      }
    }
  });
  return Object.assign(octokit, { requestCount: () => requests });
}

function requireUsable(token: string | undefined, baseUrl: string): void {
  if (token !== undefined && !/^[\x21-\x7e]*$/.test(token)) {
    throw new ConfigError('CONFIG_INVALID', 'the GitHub token holds white space or characters that no token has', {
      hint: 'Give the token alone: one line without spaces or quotes.',
    });
  }
  if (URL.canParse(baseUrl) && /^https?:$/.test(new URL(baseUrl).protocol)) return;
  throw new ConfigError(
    'CONFIG_INVALID',
    'the address of the GitHub API is no URL that begins with https:// or http://',
    {
      hint: 'It comes from GITHUB_API_URL, or --api-url; that of GitHub itself is https://api.github.com.',
    },
  );
}

/** Enterprise Server has no limits unless somebody turns them on, and then tells them in its answers. */
function isGitHubItself(baseUrl: string): boolean {
  const { hostname } = new URL(baseUrl);
  return hostname === 'api.github.com' || hostname.endsWith('.ghe.com');
}

function waitFor(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const { status, message, response } = error as Error & {
    status: number;
    response?: { headers: Record<string, string | undefined> };
  };
  return limitWait({ status, message, headers: response?.headers ?? {} }, Date.now());
}
