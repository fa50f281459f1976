/** Registry answers that end an operation, as errors that say host, status and what to do; never a secret. */
import { type DiagnosticCode, RegistryError } from '../errors.ts';
import { type HttpAnswer, headerValue, type TransportFailure } from './http.ts';
import { redactUrl } from './network-url.ts';
import type { RepositorySession } from './registry-session.ts';

/** Code and message of the first entry of `{"errors": [...]}`, if the body is one. */
export function errorEntry(answer: HttpAnswer): { code: string; message: string } | undefined {
  if (answer.body.length === 0 || answer.body.length > 64 * 1024) return undefined;
  try {
    const entry = (JSON.parse(answer.body.toString('utf8')) as { errors?: unknown[] } | null)?.errors?.[0];
    if (entry === null || typeof entry !== 'object') return undefined;
    const { code, message } = entry as { code?: unknown; message?: unknown };
    return { code: String(code ?? ''), message: String(message ?? '') };
  } catch {
    return undefined;
  }
}

/** Text of a server for people: no control characters or markup, one line, at most 200 characters. */
export function cleanServerText(text: string, limit = 200): string {
  const plain = text
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length > limit ? `${plain.slice(0, limit)}…` : plain;
}

/** A server may repeat what it was sent; this takes it out again. */
export function withoutSecrets(text: string, { secrets = [] }: HttpAnswer): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

/** What a server says about its refusal, for the end of a message. */
export function serverSays(answer: HttpAnswer): string {
  const entry = errorEntry(answer);
  const text = entry === undefined ? answer.body.toString('utf8', 0, 4096) : `${entry.code} ${entry.message}`;
  const clean = cleanServerText(withoutSecrets(text, answer));
  return clean === '' ? '' : ` (${clean})`;
}

/** Whether an answer limits the rate of requests, whatever its status pretends. */
export function isRateLimit(answer: HttpAnswer): boolean {
  if (answer.status === 429) return true;
  if (answer.status !== 403) return false;
  return errorEntry(answer)?.code === 'TOOMANYREQUESTS' || /secondary rate limit/i.test(answer.body.toString('utf8'));
}

/** `GET https://host/v2/…`, without the query. */
export function requestLine(request: { method: string; url: URL }): string {
  return `${request.method} ${redactUrl(request.url)}`;
}

/** Whether an answer says that there is no such thing, whatever its status; Red Hat and Harbor have no code for it. */
function isMissing(answer: HttpAnswer): boolean {
  const { code, message } = errorEntry(answer) ?? { code: '', message: '' };
  if (answer.status === 404 || ['NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'NOT_FOUND'].includes(code)) return true;
  return code === 'UNKNOWN' && /not found/i.test(message);
}

/** The error for an answer that is not what was asked for. */
export function answerFailure(
  session: RepositorySession,
  request: { method: string; url: URL },
  answer: HttpAnswer,
): RegistryError {
  const { status } = answer;
  const at = `${requestLine(request)} answered ${status}${serverSays(answer)}`;
  const used = session.login.credential;
  if ((status === 401 || status === 403) && session.login.untrustedRealm !== undefined)
    return realmFailure(session, at);
  if ((status === 401 || status === 403) && session.login.unanswered !== undefined)
    return unansweredFailure(session, session.login.unanswered, at);
  if ((status === 401 || status === 403) && used !== undefined) return rejectedFailure(session, at);
  if (status === 401) return requiredFailure(session, at);
  if (status === 403 || isMissing(answer)) return notFoundFailure(session, at);
  if (status >= 500 || status === 408 || status === 425) {
    const after = headerValue(answer.headers, 'retry-after');
    const when = after === undefined ? '' : `; it asks to wait (Retry-After: ${cleanServerText(after, 40)})`;
    return new RegistryError('REGISTRY_NETWORK', `${session.target.host} is failing: ${at}${when}`);
  }
  return new RegistryError('REGISTRY_PROTOCOL', `${session.target.host} gave no usable answer: ${at}`);
}

/** A login that a registry or its token endpoint refused; names the source of the credential, never its value. */
export function rejectedFailure(session: RepositorySession, detail: string): RegistryError {
  const source = session.login.credential?.source ?? 'no credential';
  return new RegistryError(
    'REGISTRY_AUTH_REJECTED',
    `${session.target.host} refused the credential from ${source} for ${session.target.name}: ${detail}`,
    {
      hint: `Renew the credential in ${source}, or give it read permission for ${session.target.name}; it may have expired. Check the spelling too: many registries answer so for an image that does not exist.`,
    },
  );
}

/** A login is needed and there is none. */
export function requiredFailure(session: RepositorySession, detail: string): RegistryError {
  const { secretRef } = session.repository;
  const secret = secretRef && `${secretRef.namespace}/${secretRef.name}`;
  const missing =
    secret === undefined
      ? 'no credential was found for it'
      : `its secret "${secret}" gives none for this host, nor does anything else`;
  return new RegistryError(
    'REGISTRY_AUTH_REQUIRED',
    `${session.target.host} wants a login for ${session.target.name} and ${missing}, or the image does not exist: ${detail}`,
    {
      hint:
        secret === undefined
          ? `Log in to ${session.target.host} first (docker login, or the step of its page in docs/registries), or give the Action registry-credentials "${session.target.host}=username:password".`
          : `Under secrets: of .github/retag.yaml, "${secret}" has to name a variable that is set, with a docker config that has an entry for ${session.target.host}.`,
    },
  );
}

/** A login is wanted, but none that can be answered: the credential was never sent. */
function unansweredFailure(session: RepositorySession, schemes: readonly string[], detail: string): RegistryError {
  const { credential } = session.login;
  const offered = schemes.length === 0 ? 'does not say how to log in' : `offers only ${schemes.join(', ')} as login`;
  const kept =
    credential === undefined ? '' : `; the credential from ${credential.source} does not fit that and was not sent`;
  const fit =
    credential?.kind === 'basic' || !schemes.includes('basic')
      ? 'Retag logs in by Bearer (with a realm) and by Basic.'
      : 'Basic takes a user name and a password, no token.';
  return new RegistryError(
    'REGISTRY_AUTH_REQUIRED',
    `${session.target.host} ${cleanServerText(offered)}${kept}: ${detail}`,
    {
      hint: `${fit} Check that ${session.target.host} is the registry itself and not a proxy before it.`,
    },
  );
}

function notFoundFailure(session: RepositorySession, at: string): RegistryError {
  const { name, host } = session.target;
  const library = name.includes('/') ? '' : ` Official images of Docker Hub caches live under "library/${name}".`;
  return new RegistryError(
    'REGISTRY_NOT_FOUND_OR_DENIED',
    `${host} does not have ${name}, or hides it from ${session.login.credential === undefined ? 'anonymous requests' : 'this credential'}: ${at}`,
    { hint: `Check the spelling and the read permission; registries answer both the same way.${library}` },
  );
}

/** The credential was kept back because the token endpoint is not known to belong to the registry. */
export function realmFailure(session: RepositorySession, detail: string): RegistryError {
  const { host } = session.target;
  return new RegistryError(
    'REGISTRY_REALM_NOT_TRUSTED',
    `${host} sends logins to ${session.login.untrustedRealm}, which is not known to belong to it, so the credential was not sent: ${detail}`,
    { hint: `If that is right, set registries: { "${host}": { authEndpoint: "${session.login.untrustedRealm}" } }.` },
  );
}

/** What became of an exchange without an answer; the system's own word follows. */
const FAILURES: Readonly<Record<TransportFailure['kind'], string>> = {
  network: 'not reachable',
  'unknown-host': 'no such host',
  proxy: 'the proxy cannot be used',
  tls: 'no TLS connection that can be trusted',
  timeout: 'too slow',
  'too-large': 'the answer is too large',
  encoding: 'the answer cannot be decoded',
  'address-refused': 'not asked',
};

/** The error for an exchange without an answer. */
export function transportFailure(
  session: RepositorySession,
  request: { method: string; url: URL },
  failure: TransportFailure,
  proxied: boolean,
): RegistryError {
  const codes: Readonly<Partial<Record<TransportFailure['kind'], DiagnosticCode>>> = {
    tls: 'REGISTRY_TLS',
    'address-refused': 'REGISTRY_URL_REFUSED',
    'too-large': 'REGISTRY_PROTOCOL',
    encoding: 'REGISTRY_PROTOCOL',
  };
  const own = session.transport.proxy !== undefined;
  const proxy = own ? 'proxySecretRef' : 'HTTPS_PROXY or HTTP_PROXY';
  const through = own || proxied ? ` through the proxy of ${own ? 'its proxySecretRef' : 'the environment'}` : '';
  const hint = transportHint(session, failure, proxy);
  return new RegistryError(
    codes[failure.kind] ?? 'REGISTRY_NETWORK',
    `${requestLine(request)}${through}: ${FAILURES[failure.kind]}: ${failure.detail}`,
    { cause: failure, ...(hint !== undefined && { hint }) },
  );
}

/** What to do, where the failure itself tells. */
function transportHint({ target }: RepositorySession, failure: TransportFailure, proxy: string): string | undefined {
  if (failure.kind === 'proxy') return `${proxy} must look like http://user:password@proxy.example.org:3128.`;
  if (failure.kind === 'tls' && /WRONG_VERSION_NUMBER|PACKET_LENGTH/.test(failure.detail))
    return `${target.host} seems to speak plain HTTP. If that is meant: registries: { "${target.host}": { insecure: true } }, or insecure: true in the document.`;
  if (failure.detail.startsWith('ERR_HTTP2'))
    return `A proxy on the way may break HTTP/2: registries: { "${target.host}": { http2: false } }.`;
  if (failure.kind === 'unknown-host')
    return `Check the spelling of ${target.host}, and that this machine has a network. A name that only a private network knows needs a runner inside it.`;
  if (failure.kind === 'network' || failure.kind === 'timeout')
    return `Check that ${target.host} is up, and its port. A private network is reached by a runner inside it only.`;
  return undefined;
}

/** A wait that the scan has no time for; `until` is milliseconds since 1970. */
export function rateLimitFailure(session: RepositorySession, until: number | undefined, detail: string): RegistryError {
  const who = session.login.credential === undefined || session.login.rejected ? 'anonymous' : 'authenticated';
  const date = new Date(Math.ceil((until ?? Number.NaN) / 1000) * 1000);
  const when =
    until === undefined ? '' : ` until ${Number.isNaN(date.getTime()) ? 'the end of time' : date.toISOString()}`;
  return new RegistryError(
    'REGISTRY_RATE_LIMITED',
    `${session.target.host} limits ${who} requests${when}: ${detail}`,
    who === 'anonymous'
      ? { hint: `Log in to ${session.target.host}: authenticated requests have a higher limit.` }
      : {},
  );
}
