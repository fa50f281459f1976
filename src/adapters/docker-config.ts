/** Docker config files (`config.json`, `.dockerconfigjson`, the legacy bare map): which secret is for which registry. */
import { type Diagnostic, diagnose, RegistryError } from '../errors.ts';
import type { RegistryCredential } from './registry-options.ts';
import { canonicalHost } from './registry-target.ts';

/** One usable entry of `auths`. */
interface DockerAuth {
  /** The key as written, for messages. */
  key: string;
  /** Canonical host with port; labels may hold `*`. */
  host: string;
  /** Path segments that the repository must begin with. */
  path: readonly string[];
  secret: DockerSecret;
}

/** A login without its host. */
export type DockerSecret =
  | { kind: 'basic'; username: string; password: string }
  | { kind: 'identity-token' | 'bearer'; token: string };

/** A docker config file, taken apart. */
export interface DockerConfig {
  /** Where it was found, for messages. */
  source: string;
  auths: readonly DockerAuth[];
  /** Canonical host to helper name. */
  credHelpers: ReadonlyMap<string, string>;
  credsStore: string | undefined;
  diagnostics: readonly Diagnostic[];
  /** Entries that cannot be used: what is wrong, and for which host, as far as they say. */
  unusable: readonly UnusableEntry[];
}

interface UnusableEntry {
  /** Canonical; undefined where nobody can tell, so that it may be any. */
  host: string | undefined;
  message: string;
}

/** Reads a config. A bad entry is a diagnostic that names its key, never its value; the others count. */
export function parseDockerConfig(text: string, source: string): DockerConfig {
  const empty = { source, auths: [], credHelpers: new Map<string, string>(), credsStore: undefined };
  let value: unknown;
  let place = '';
  try {
    value = JSON.parse(text);
  } catch (error) {
    place = placeOfError(error as SyntaxError, text);
  }
  if (!isObject(value))
    return { ...empty, ...reported(source, [{ host: undefined, what: `is no JSON object${place}` }]) };
  const { auths: listed, credHelpers, credsStore } = value;
  const bare = listed === undefined && Object.values(value).every(isAuthEntry);
  const entries = Object.entries(isObject(listed) ? listed : bare ? value : {});
  const wrong: WrongEntry[] = [];
  const auths = entries.flatMap(([key, entry]) => {
    const secret = isObject(entry) ? readSecret(entry) : 'is no object';
    if (typeof secret === 'string')
      wrong.push({ host: parseAuthKey(key).host, what: `entry ${JSON.stringify(key)} ${secret}` });
    return typeof secret === 'object' ? [{ key, ...parseAuthKey(key), secret }] : [];
  });
  return {
    source,
    auths,
    credHelpers: new Map(
      Object.entries(isObject(credHelpers) ? credHelpers : {})
        .filter((pair): pair is [string, string] => typeof pair[1] === 'string')
        .map(([key, helper]) => [parseAuthKey(key).host, helper]),
    ),
    credsStore: typeof credsStore === 'string' && credsStore !== '' ? credsStore : undefined,
    ...reported(source, wrong),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** What tells the legacy bare map from a config file that only holds other settings. */
function isAuthEntry(value: unknown): boolean {
  return isObject(value) && ['auth', 'username', 'identitytoken', 'registrytoken'].some(name => name in value);
}

interface WrongEntry {
  host: string | undefined;
  what: string;
}

function reported(source: string, wrong: readonly WrongEntry[]): Pick<DockerConfig, 'diagnostics' | 'unusable'> {
  const unusable = wrong.map(({ host, what }) => ({ host, message: `${source}: ${what}` }));
  return { unusable, diagnostics: unusable.map(({ message }) => diagnose('REGISTRY_CREDENTIAL_INVALID', message)) };
}

/** Where a JSON text ends being one. The message itself would show what stands there, which may be a secret. */
function placeOfError({ message }: SyntaxError, text: string): string {
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined && !/\bend of\b/.test(message)) return '';
  const before = (position === undefined ? text : text.slice(0, Number(position))).trimEnd();
  return ` (line ${before.split('\n').length})`;
}

/** The secret of an entry, what is wrong with it, or undefined for the empty marker that a credential store leaves. */
function readSecret(entry: Record<string, unknown>): DockerSecret | string | undefined {
  const text = (name: string) => (typeof entry[name] === 'string' && entry[name] !== '' ? entry[name] : undefined);
  const [registryToken, identityToken, auth] = [text('registrytoken'), text('identitytoken'), text('auth')];
  // It goes into a header as it is.
  if (registryToken !== undefined && !/^[\x21-\x7e]+$/.test(registryToken))
    return 'has a "registrytoken" with characters that no header can hold';
  if (registryToken !== undefined) return { kind: 'bearer', token: registryToken };
  if (identityToken !== undefined) return { kind: 'identity-token', token: identityToken };
  if (auth !== undefined) return decodeAuth(auth);
  const [username, password] = [text('username'), text('password')];
  if (username === undefined && password === undefined) return undefined;
  return username === undefined || password === undefined
    ? 'has only one of username and password'
    : passwordSecret(username, password);
}

/** `user:password` in base64, padded or not; split at the first colon, since passwords may hold more. */
function decodeAuth(auth: string): DockerSecret | string {
  // `base64` breaks long lines.
  const joined = auth.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(joined)) return 'has an "auth" that is no base64';
  const decoded = Buffer.from(joined, 'base64').toString('utf8').replace(/\0+$/, '');
  const colon = decoded.indexOf(':');
  if (colon < 1 || colon === decoded.length - 1) return 'has an "auth" that holds no user name and password';
  return passwordSecret(decoded.slice(0, colon), decoded.slice(colon + 1));
}

/** The user name `<token>` means that the password is an identity token. */
export function passwordSecret(username: string, password: string): DockerSecret {
  return username === '<token>' ? { kind: 'identity-token', token: password } : { kind: 'basic', username, password };
}

/** Host and path that a key stands for: schemes, a leading `/v1` or `/v2` and trailing slashes are history. */
export function parseAuthKey(key: string): { host: string; path: readonly string[] } {
  const plain = key.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const [host = '', ...path] = plain.split('/').filter((part, index) => index === 0 || part !== '');
  if (path[0] === 'v1' || path[0] === 'v2') path.shift();
  return { host: canonicalHost(host), path };
}

/** Whether a key's host is the wanted one: exactly, or label by label with `*` inside labels; ports must be equal. */
export function hostMatches(pattern: string, host: string): boolean {
  if (!pattern.includes('*')) return pattern === host;
  const [wanted, actual] = [pattern.split('.'), host.split('.')];
  if (wanted.length !== actual.length) return false;
  return wanted.every((label, index) => {
    const source = label
      .split('*')
      .map(part => part.replace(/[^\w-]/g, '\\$&'))
      .join('[^.:]*');
    return new RegExp(`^${source}$`).test(actual[index]!);
  });
}

/**
 * The entry for a repository: longest path on segment boundaries, then an exact host before a pattern. Throws
 * RegistryError when two differing entries fit equally well.
 */
export function findAuth(config: DockerConfig, host: string, name: string): RegistryCredential | undefined {
  const segments = name.split('/');
  const fitting = config.auths.filter(
    auth => hostMatches(auth.host, host) && auth.path.every((part, index) => part === segments[index]),
  );
  const rank = (auth: DockerAuth) => auth.path.length * 2 + (auth.host.includes('*') ? 0 : 1);
  const best = Math.max(...fitting.map(rank));
  const [first, ...others] = fitting.filter(auth => rank(auth) === best);
  if (first === undefined) return undefined;
  const rival = others.find(other => JSON.stringify(other.secret) !== JSON.stringify(first.secret));
  if (rival !== undefined) {
    throw new RegistryError(
      'REGISTRY_CREDENTIAL_AMBIGUOUS',
      `${config.source}: entries ${JSON.stringify(first.key)} and ${JSON.stringify(rival.key)} both fit ${host}/${name} and differ`,
      { hint: 'Remove one of the entries, or give one of them a longer path.' },
    );
  }
  return { ...first.secret, host, source: `${config.source}, entry ${JSON.stringify(first.key)}` };
}

/** Whether two entries hold the same secret, whoever it belongs to. */
export function isSameSecret(a: DockerSecret, b: DockerSecret | undefined): boolean {
  const textOf = (secret: DockerSecret) => (secret.kind === 'basic' ? secret.password : secret.token);
  return b !== undefined && textOf(a) === textOf(b);
}

/** Every secret of a config, in the forms in which it may come to light. */
export function secretsOf({ auths }: DockerConfig): string[] {
  return auths.flatMap(({ secret }) =>
    secret.kind === 'basic'
      ? [secret.password, Buffer.from(`${secret.username}:${secret.password}`).toString('base64')]
      : [secret.token],
  );
}

/** The Action's input: a docker config JSON, or lines `host=username:password`; the host may carry a path. */
export function parseCredentialLines(text: string, source: string): DockerConfig {
  if (text.trimStart().startsWith('{')) return parseDockerConfig(text, source);
  const wrong: WrongEntry[] = [];
  const auths: DockerAuth[] = [];
  for (const { line, text: entry } of credentialEntries(text)) {
    const [, key, username, password] = /^\s*([^\s=]+)=([^:]+):([\s\S]+?)\s*$/.exec(entry) ?? [];
    // The line is not shown: it may be a password that lost its host.
    if (key === undefined) wrong.push({ host: hostOfLine(entry), what: `line ${line} is not host=username:password` });
    else auths.push({ key, ...parseAuthKey(key), secret: passwordSecret(username!, password!) });
  }
  return { source, auths, credHelpers: new Map(), credsStore: undefined, ...reported(source, wrong) };
}

/** The host that a line with a mistake begins with; only where it is one beyond doubt, for it may be a password. */
function hostOfLine(line: string): string | undefined {
  const key = /^\s*([\w-]+(?:\.[\w-]+)+(?::\d+)?)[/=\s]/.exec(line)?.[1];
  return key === undefined ? undefined : parseAuthKey(key).host;
}

/** The entries that are not empty, with the number of their first line. A key file as password goes on to its closing brace. */
function credentialEntries(text: string): { line: number; text: string }[] {
  const lines = text.split(/\r?\n/);
  const entries: { line: number; text: string }[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    const key = /^\s*[^\s=]+=[^:]+:\{/.test(lines[at]!) ? lines.indexOf('}', at) : -1;
    const end = key < 0 || lines[at]!.trimEnd().endsWith('}') ? at : key;
    if (lines[at]!.trim() !== '') entries.push({ line, text: lines.slice(at, end + 1).join('\n') });
    at = end;
  }
  return entries;
}
