/** Settings of the App, read once from the environment; all mistakes are reported together. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What the App is started with; docs/app.md lists the variables. */
export interface AppSettings {
  appId: number;
  privateKey: string;
  webhookSecret: string;
  host: string;
  port: number;
  /** `https://api.github.com`, or `https://host/api/v3`. */
  apiUrl: string;
  /** What people sign in with; undefined: there are no pages. */
  signIn: SignIn | undefined;
  redisUrl: string | undefined;
  /** Key that the addresses of registry webhooks are derived from; without it there are none. */
  registrySecret: string | undefined;
  /** Hosts of registries that may be contacted; undefined means any that a repository declares. */
  allowedHosts: readonly string[] | undefined;
  logLevel: string;
  /** Jobs that run at a time in this process. */
  concurrency: number;
  /** Milliseconds that running jobs get after SIGTERM. */
  grace: number;
  /** Environment that `{ env: NAME }` of configurations may read: names that begin with the prefix, which is cut off. */
  secrets: Readonly<Record<string, string>>;
}

/** The OAuth client of the GitHub App, with which people sign in to the pages. */
interface SignIn {
  clientId: string;
  clientSecret: string;
  /** Address of GitHub for people, without a final slash. */
  webUrl: string;
  /** Where people reach the server, without a final slash. Plain HTTP on loopback only. */
  publicUrl: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const SECRET_PREFIX = 'RETAG_SECRET_';
const REGISTRY_HOST = /^(?:[a-z0-9][a-z0-9._-]*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Settings that cannot be used; the message lists every mistake. */
export class SettingsError extends Error {}

function readKey(env: Environment, mistakes: string[]): string {
  const path = env['PRIVATE_KEY_PATH'] || undefined;
  if (!env['PRIVATE_KEY'] && path === undefined)
    mistakes.push('PRIVATE_KEY (PEM or base64) or PRIVATE_KEY_PATH must give the private key of the App');
  const given = env['PRIVATE_KEY'] || (path && readKeyFile(path, mistakes));
  if (given === undefined) return '';
  // `docker --env-file` hands on the quotes of an .env file.
  const text = given.trim().replace(/^(["'])([\s\S]*)\1$/, '$2');
  const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8');
  const key = plain.replaceAll('\\n', '\n').trim();
  const name = env['PRIVATE_KEY'] ? 'PRIVATE_KEY' : `The file of PRIVATE_KEY_PATH (${path})`;
  if (!isPrivateKey(key))
    mistakes.push(`${name} holds no RSA key that can be read: the PEM file from GitHub, whole, or base64 of it`);
  return key;
}

function readKeyFile(path: string, mistakes: string[]): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    mistakes.push(
      `PRIVATE_KEY_PATH names a file that cannot be read (${(error as NodeJS.ErrnoException).code}): ${path}`,
    );
    return undefined;
  }
}

function isPrivateKey(text: string): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

function readApiUrl(env: Environment, mistakes: string[]): string {
  const host = env['GHE_HOST'];
  const given = env['GITHUB_API_URL'] || (host && `${env['GHE_PROTOCOL'] || 'https'}://${host}/api/v3`);
  const url = (given || 'https://api.github.com').replace(/\/+$/, '');
  const isHost = Boolean(env['GITHUB_API_URL']) || !host?.includes('/');
  if (!isHost || !hasScheme(url, ['https:', 'http:'])) {
    mistakes.push(
      env['GITHUB_API_URL']
        ? 'GITHUB_API_URL must be the address of the API, such as https://ghe.example.org/api/v3'
        : 'GHE_HOST must be a host name, such as ghe.example.org, and GHE_PROTOCOL https or http',
    );
  }
  return url;
}

function readRedisUrl(env: Environment, mistakes: string[]): string | undefined {
  const url = env['REDIS_URL'] || undefined;
  // It may hold a password, so it is not shown.
  if (url !== undefined && !url.startsWith('/') && !hasScheme(url, ['redis:', 'rediss:']))
    mistakes.push(
      'REDIS_URL must be an address such as redis://redis.example.org:6379, rediss:// with TLS, or the path of a socket',
    );
  return url;
}

function hasScheme(address: string, schemes: readonly string[]): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && url.hostname !== '' && schemes.includes(url.protocol);
}

function readAllowedHosts(env: Environment, mistakes: string[]): string[] | undefined {
  const hosts = list(env['ALLOWED_REGISTRIES']);
  const wrong = hosts?.find(host => !REGISTRY_HOST.test(host));
  if (wrong !== undefined)
    mistakes.push(`ALLOWED_REGISTRIES must list hosts, such as ghcr.io or harbor.example.org:8443, not ${wrong}`);
  return hosts;
}

/** GitHub's address for people: the API's is below it, or has `api.` in front. */
function webUrlOf(api: string): string {
  const { protocol, host } = new URL(api);
  const isGitHubItself = host === 'api.github.com' || host.endsWith('.ghe.com');
  return `${protocol}//${isGitHubItself ? host.replace(/^api\./, '') : host}`;
}

/** All of it or nothing; half of it is a mistake. */
function readSignIn(env: Environment, api: string, mistakes: string[]): SignIn | undefined {
  const clientId = env['CLIENT_ID'] || undefined;
  const clientSecret = env['CLIENT_SECRET'] || undefined;
  const publicUrl = env['PUBLIC_URL']?.replace(/\/+$/, '') || undefined;
  if (publicUrl !== undefined && !isPublic(publicUrl))
    mistakes.push('PUBLIC_URL must be https://HOST, or http:// on this computer only (localhost, 127.0.0.1)');
  if ((clientId === undefined) !== (clientSecret === undefined))
    mistakes.push('CLIENT_ID and CLIENT_SECRET belong together: set both, or neither');
  if (clientId === undefined || clientSecret === undefined || !URL.canParse(api)) return undefined;
  return { clientId, clientSecret, publicUrl, webUrl: webUrlOf(api) };
}

function isPublic(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, origin } = new URL(address);
  const isLoopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return origin === address && (protocol === 'https:' || (protocol === 'http:' && isLoopback));
}

function list(text: string | undefined): string[] | undefined {
  const items = (text ?? '')
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '');
  return items.length === 0 ? undefined : items;
}

/** Throws SettingsError. Without a webhook secret nothing starts: Probot would take `development` for one. */
export function readSettings(env: Environment): AppSettings {
  const mistakes: string[] = [];
  const number = (name: string, fallback: number, from: number, to: number): number => {
    const text = env[name] || String(fallback);
    if (/^\d{1,9}$/.test(text) && Number(text) >= from && Number(text) <= to) return Number(text);
    mistakes.push(`${name} must be a number from ${from} to ${to}`);
    return fallback;
  };
  const appId = /^\d{1,15}$/.test(env['APP_ID'] ?? '') ? Number(env['APP_ID']) : 0;
  if (appId === 0) mistakes.push('APP_ID must be the number of the App (not its client id)');
  const webhookSecret = env['WEBHOOK_SECRET'] ?? '';
  if (webhookSecret === '' || webhookSecret === 'development') {
    mistakes.push('WEBHOOK_SECRET must be the secret of the webhook; without it anybody could send deliveries');
  }
  const privateKey = readKey(env, mistakes);
  const logLevel = env['LOG_LEVEL'] || 'info';
  if (!LEVELS.includes(logLevel)) mistakes.push(`LOG_LEVEL must be one of ${LEVELS.join(', ')}`);
  const secrets = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith(SECRET_PREFIX) && value ? [[name.slice(SECRET_PREFIX.length), value]] : [],
  );
  const api = readApiUrl(env, mistakes);
  const settings: AppSettings = {
    appId,
    privateKey,
    webhookSecret,
    host: env['HOST'] || 'localhost',
    port: number('PORT', 3000, 0, 65_535),
    apiUrl: api,
    signIn: readSignIn(env, api, mistakes),
    redisUrl: readRedisUrl(env, mistakes),
    registrySecret: env['REGISTRY_WEBHOOK_SECRET'] || undefined,
    allowedHosts: readAllowedHosts(env, mistakes),
    logLevel,
    concurrency: number('CONCURRENCY', 4, 1, 1000),
    grace: number('SHUTDOWN_GRACE_MS', 25_000, 0, 999_999_999),
    secrets: Object.fromEntries(secrets) as Record<string, string>,
  };
  if (mistakes.length > 0) throw new SettingsError(mistakes.join('\n'));
  return settings;
}
