/** Logins of Amazon, Azure and Google from the identity of the machine, kept until shortly before they expire. */
import { type Diagnostic, diagnose, RegistryError } from '../errors.ts';
import type { RegistryProvider } from '../model.ts';
import type { CloudLogin, LoginContext } from './cloud-logins/login.ts';
import { patientRequests } from './cloud-logins/patient-requests.ts';
import { isSameSecret } from './docker-config.ts';
import { createHttp } from './http.ts';
import { proxiesOf } from './http-agents.ts';
import { createLoginMemory } from './login-memory.ts';
import type { RegistryCredential, RegistrySettings } from './registry-options.ts';
import { AMAZON_PUBLIC_HOSTS, isAmazonHost } from './registry-target.ts';

const CLOUD_BODY_CAP = 256 * 1024;
const CLOUD_TIMEOUT = 30_000;
/** A login that ends sooner is renewed, in milliseconds. */
const SPARE_TIME = 60_000;

/** What logins are made of. */
interface ProviderLoginOptions extends Omit<LoginContext, 'send'> {
  /** Waits between attempts; tests need not. */
  sleep?: ((milliseconds: number) => Promise<unknown>) | undefined;
  /** Sends the requests of logins; our own HTTP without it. */
  send?: LoginContext['send'] | undefined;
  /** Gets what is not an error for the run. */
  note(diagnostic: Diagnostic): void;
}

/** One login per provider and host. */
interface ProviderLogins {
  /**
   * The credential of a host, from `provider`; another one than `refused`. Undefined when the host can be read without.
   * Throws RegistryError.
   */
  logInTo(
    host: string,
    provider: Exclude<RegistryProvider, 'generic'>,
    settings: RegistrySettings,
    refused: RegistryCredential | undefined,
  ): Promise<RegistryCredential | undefined>;
  close(): Promise<void>;
}

/** Nothing is asked before the first login. */
export function createProviderLogins({ note, ...options }: ProviderLoginOptions): ProviderLogins {
  const logins = createLoginMemory<CloudLogin>();
  let http: ReturnType<typeof createHttp> | undefined;
  const send: LoginContext['send'] = request => {
    http ??= createHttp({ proxies: proxiesOf(options.env) });
    const transport = { checkAddresses: false };
    return http.send({ ...request, cap: CLOUD_BODY_CAP, timeout: CLOUD_TIMEOUT, transport });
  };
  const contextOf = (provider: RegistryProvider): LoginContext => ({
    ...options,
    send: patientRequests(provider, options.send ?? send, options.sleep),
  });

  async function make(host: string, provider: Exclude<RegistryProvider, 'generic'>, settings: RegistrySettings) {
    const login = await logIn(provider, host, contextOf(provider), settings).catch(error => {
      throw namedFailure(host, error);
    });
    options.mask(login.password);
    return login;
  }

  return {
    async logInTo(host, provider, settings, refused) {
      const serves = (login: CloudLogin) =>
        login.expires > options.now() + SPARE_TIME && !isSameSecret(toCredential(host, login), refused);
      try {
        const login = await logins.get(`${provider} ${host}`, serves, () => make(host, provider, settings));
        return toCredential(host, login);
      } catch (error) {
        // Amazon's public registry answers strangers too, only less often.
        if (!AMAZON_PUBLIC_HOSTS.has(host) || !(error instanceof RegistryError)) throw error;
        note(diagnose('REGISTRY_LOGIN_FAILED', error.message, { severity: 'warning', hint: error.hint }));
        return undefined;
      }
    },
    async close() {
      await http?.close();
    },
  };
}

/** An access key in the place of a user name asks for a login with it. */
export function isAccessKey(username: string, host: string): boolean {
  return isAmazonHost(host) && /^A(?:KIA|SIA)[A-Z0-9]{12,124}$/.test(username);
}

/** A failure with the registry that it is about, and what to do. */
function namedFailure(host: string, error: unknown): unknown {
  if (!(error instanceof RegistryError)) return error;
  const elsewhere = `or give registry-credentials "${host}=username:password", which is looked at first.`;
  return new RegistryError(error.code, `${host} wants a login, and ${error.message}`, {
    cause: error,
    hint: error.hint === undefined ? `Correct what the message names, ${elsewhere}` : error.hint,
  });
}

function toCredential(host: string, login: CloudLogin): RegistryCredential {
  const { source } = login;
  return login.kind === 'basic'
    ? { kind: 'basic', username: login.username, password: login.password, host, source }
    : { kind: login.kind, token: login.password, host, source };
}

/** Logs in with the provider; its code is loaded only now. */
async function logIn(
  provider: Exclude<RegistryProvider, 'generic'>,
  host: string,
  context: LoginContext,
  settings: RegistrySettings,
): Promise<CloudLogin> {
  if (provider === 'azure') return (await import('./cloud-logins/azure.ts')).loginToAzure(host, context);
  if (provider === 'gcp') return (await import('./cloud-logins/gcp.ts')).loginToGoogle(host, context);
  const { username, password } = settings;
  const keys = username && password && isAccessKey(username, host) ? { id: username, secret: password } : undefined;
  return (await import('./cloud-logins/aws.ts')).loginToAws(host, context, keys);
}
