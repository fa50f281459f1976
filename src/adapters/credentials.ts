/** Finds the credential of a registry host. The first source that has one decides; a secret never leaves its host. */
import { readFile as readFileSystem, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, diagnose, RegistryError } from '../errors.ts';
import type { ImageRepository, RegistryProvider, SecretName } from '../model.ts';
import type { CloudLogin, LoginContext } from './cloud-logins/login.ts';
import { askHelper } from './credential-helper.ts';
import {
  type DockerConfig,
  findAuth,
  hostMatches,
  parseAuthKey,
  parseCredentialLines,
  parseDockerConfig,
  passwordSecret,
} from './docker-config.ts';
import { createHttp } from './http.ts';
import { proxiesOf } from './http-agents.ts';
import type {
  CredentialLookup,
  RegistryCredential,
  RegistrySettings,
  RepositoryTransport,
} from './registry-options.ts';
import {
  AMAZON_PRIVATE_HOST,
  AMAZON_PUBLIC_HOSTS,
  isAmazonHost,
  type RegistryTarget,
  settingsFor,
} from './registry-target.ts';

/** The values of one entry of `secrets:`, resolved. */
export interface SecretValues {
  dockerConfigJson?: string | undefined;
  /** Host that `username` and `password` are for; without it they are not used. */
  host?: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
  'ca.crt'?: string | undefined;
  'tls.crt'?: string | undefined;
  'tls.key'?: string | undefined;
  /** Proxy URL. */
  address?: string | undefined;
}

export interface CredentialSources {
  /** `namespace/name` of a Secret to its values. */
  secrets?: ReadonlyMap<string, SecretValues> | undefined;
  registries?: Readonly<Record<string, RegistrySettings>> | undefined;
  /** A docker config JSON, or lines `host=username:password`. */
  registryCredentials?: string | undefined;
  /** Names the docker config files, and holds what cloud logins need. */
  env: Readonly<Record<string, string | undefined>>;
  /** The workflow's own token: reads ghcr.io. */
  githubToken?: string | undefined;
  /** Run credential helpers and read files of the machine; never for a service that works for strangers. */
  local?: boolean | undefined;
  readFile?: ((path: string) => Promise<string | undefined>) | undefined;
  /** Sends the requests of cloud logins; tests hand in their own. */
  send?: LoginContext['send'] | undefined;
  now?: (() => number) | undefined;
}

export interface Credentials {
  credentialsFor: CredentialLookup;
  transportFor(repository: ImageRepository): RepositoryTransport | undefined;
  /** Entries that cannot be used, and helpers that failed. */
  diagnostics(): Diagnostic[];
  close(): Promise<void>;
}

const FILE_CAP = 1024 * 1024;
const CLOUD_BODY_CAP = 256 * 1024;
const CLOUD_TIMEOUT = 30_000;

/** Assembles the sources; files are read and logins made when first needed. */
export function createCredentials(sources: CredentialSources): Credentials {
  const { env } = sources;
  const now = sources.now ?? Date.now;
  const local = sources.local !== false;
  const readFile = sources.readFile ?? (local ? readSmallFile : async () => undefined);
  const problems = new Map<string, Diagnostic>();
  const logins = new Map<string, Promise<CloudLogin>>();
  let http: ReturnType<typeof createHttp> | undefined;
  let files: Promise<DockerConfig[]> | undefined;

  const note = (diagnostic: Diagnostic) => problems.set(`${diagnostic.code} ${diagnostic.message}`, diagnostic);
  const noteAll = (config: DockerConfig) => {
    config.diagnostics.forEach(note);
    return config;
  };
  const given = sources.registryCredentials?.trim()
    ? noteAll(parseCredentialLines(sources.registryCredentials, 'registry-credentials'))
    : undefined;

  const send: LoginContext['send'] =
    sources.send ??
    (request => {
      http ??= createHttp({ proxies: proxiesOf(env) });
      return http.send({
        ...request,
        cap: CLOUD_BODY_CAP,
        timeout: CLOUD_TIMEOUT,
        transport: { checkAddresses: false },
      });
    });
  const context: LoginContext = { env, readFile, send, now };

  /** The document's own secret. */
  function fromSecret(name: SecretName | undefined, target: RegistryTarget): RegistryCredential | undefined {
    if (name === undefined) return undefined;
    const key = `${name.namespace}/${name.name}`;
    const values = sources.secrets?.get(key);
    const source = `secret "${key}"`;
    if (values?.dockerConfigJson)
      return findAuth(noteAll(parseDockerConfig(values.dockerConfigJson, source)), target.host, target.name);
    if (!values?.username || !values.password) return undefined;
    if (!values.host) {
      note(
        diagnose(
          'REGISTRY_CREDENTIAL_INVALID',
          `${source} has a user name and password, but no host that they are for`,
        ),
      );
      return undefined;
    }
    if (!hostMatches(parseAuthKey(values.host).host, target.host)) return undefined;
    return { ...passwordSecret(values.username, values.password), host: target.host, source };
  }

  function fromSettings(target: RegistryTarget): RegistryCredential | undefined {
    const { username, password } = settingsFor(sources.registries, target.host);
    if (!username || !password || isAccessKey(username, target.host)) return undefined;
    return { ...passwordSecret(username, password), host: target.host, source: `registries: ${target.host}` };
  }

  async function fromFiles(target: RegistryTarget): Promise<RegistryCredential | undefined> {
    files ??= readDockerConfigs(env, readFile).then(configs => configs.map(noteAll));
    for (const config of await files) {
      const found = (await fromHelpers(config, target)) ?? findAuth(config, target.host, target.name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A helper for this very host comes first and must work; the store for all hosts may be missing on this machine. */
  async function fromHelpers(config: DockerConfig, target: RegistryTarget): Promise<RegistryCredential | undefined> {
    const own = config.credHelpers.get(target.host);
    const name = own ?? config.credsStore;
    if (name === undefined || !local) return undefined;
    try {
      const secret = await askHelper(name, target.host, { env });
      return secret && { ...secret, host: target.host, source: `${config.source}, helper docker-credential-${name}` };
    } catch (error) {
      if (own !== undefined || !(error instanceof RegistryError)) throw error;
      note(diagnose('REGISTRY_LOGIN_FAILED', error.message, { severity: 'warning' }));
      return undefined;
    }
  }

  async function fromProvider(
    repository: ImageRepository,
    target: RegistryTarget,
    renew: boolean,
  ): Promise<RegistryCredential | undefined> {
    const settings = settingsFor(sources.registries, target.host);
    const provider = settings.provider ?? repository.provider;
    if (target.host === 'ghcr.io' && sources.githubToken) {
      const username = env['GITHUB_ACTOR'] || 'x-access-token';
      return {
        kind: 'basic',
        username,
        password: sources.githubToken,
        host: target.host,
        source: 'the workflow token',
      };
    }
    if (provider === 'generic') return undefined;
    const key = `${provider} ${target.host}`;
    const cached = await logins.get(key)?.catch(() => undefined);
    if (cached === undefined || renew || cached.expires <= now() + 60_000)
      logins.set(key, logIn(provider, target.host, context, settings));
    try {
      const login = await logins.get(key)!;
      const secret =
        login.kind === 'basic'
          ? { kind: login.kind, username: login.username, password: login.password }
          : { kind: login.kind, token: login.password };
      return { ...secret, host: target.host, source: login.source } as RegistryCredential;
    } catch (error) {
      // Amazon's public registry answers strangers too, only less often.
      if (!AMAZON_PUBLIC_HOSTS.has(target.host) || !(error instanceof RegistryError)) throw error;
      note(diagnose('REGISTRY_LOGIN_FAILED', error.message, { severity: 'warning', hint: error.hint }));
      return undefined;
    }
  }

  return {
    async credentialsFor(repository, target, request) {
      const found =
        fromSecret(loginSecretOf(repository), target) ??
        fromSettings(target) ??
        (given && findAuth(given, target.host, target.name)) ??
        (await fromFiles(target)) ??
        (await fromProvider(repository, target, request?.renew === true));
      return found && asRegistryWants(found);
    },
    transportFor: repository => transportOf(repository, sources.secrets, note),
    diagnostics: () => [...problems.values()],
    async close() {
      await http?.close();
    },
  };
}

/** A service account stands for its pull secret: configuration gives the login under the account's name. */
function loginSecretOf({
  secretRef,
  serviceAccountName,
  namespace,
  location,
}: ImageRepository): SecretName | undefined {
  if (secretRef !== undefined || serviceAccountName === undefined) return secretRef;
  return { namespace, name: serviceAccountName, location };
}

/** Amazon's private registries have no token endpoint and may answer a stale login oddly: Basic goes along at once. */
function asRegistryWants(credential: RegistryCredential): RegistryCredential {
  return credential.kind === 'basic' && AMAZON_PRIVATE_HOST.test(credential.host)
    ? { ...credential, preemptive: true }
    : credential;
}

/** An access key in the place of a user name asks for a login with it. */
function isAccessKey(username: string, host: string): boolean {
  return isAmazonHost(host) && /^A(?:KIA|SIA)[A-Z0-9]{12,124}$/.test(username);
}

/** Logs in with the provider; its code is loaded only now. */
async function logIn(
  provider: RegistryProvider,
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

/** Every config that docker, podman and their logins write, the most explicit first; absent ones are left out. */
async function readDockerConfigs(
  env: CredentialSources['env'],
  readFile: (path: string) => Promise<string | undefined>,
): Promise<DockerConfig[]> {
  const home = env['HOME'] || env['USERPROFILE'];
  const configs: DockerConfig[] = [];
  if (env['DOCKER_AUTH_CONFIG']) configs.push(parseDockerConfig(env['DOCKER_AUTH_CONFIG'], 'DOCKER_AUTH_CONFIG'));
  const paths = [
    env['DOCKER_CONFIG'] ? join(env['DOCKER_CONFIG'], 'config.json') : home && join(home, '.docker/config.json'),
    env['REGISTRY_AUTH_FILE'],
    env['XDG_RUNTIME_DIR'] && join(env['XDG_RUNTIME_DIR'], 'containers/auth.json'),
    home && join(home, '.config/containers/auth.json'),
  ];
  for (const path of paths) {
    const text = path ? await readFile(path) : undefined;
    if (path && text !== undefined && text.trim() !== '') configs.push(parseDockerConfig(text, path));
  }
  return configs;
}

async function readSmallFile(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > FILE_CAP) return undefined;
    return await readFileSystem(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Certificates and proxy of a document, from the secrets that it names. */
function transportOf(
  repository: ImageRepository,
  secrets: CredentialSources['secrets'],
  note: (diagnostic: Diagnostic) => void,
): RepositoryTransport | undefined {
  const valuesOf = (name: SecretName | undefined) => {
    if (name === undefined) return undefined;
    const key = `${name.namespace}/${name.name}`;
    const values = secrets?.get(key);
    if (values === undefined)
      note(
        diagnose('REGISTRY_CREDENTIAL_INVALID', `secret "${key}" has no value here`, {
          at: name.location,
          hint: 'Map it under secrets: in .github/retag.yaml.',
        }),
      );
    return values;
  };
  const [tls, proxy] = [valuesOf(repository.certSecretRef), valuesOf(repository.proxySecretRef)];
  const { 'ca.crt': ca, 'tls.crt': cert, 'tls.key': key } = tls ?? {};
  if (Boolean(cert) !== Boolean(key)) {
    throw new RegistryError(
      'REGISTRY_CREDENTIAL_INVALID',
      `the certSecretRef of ${repository.image} has only one of tls.crt and tls.key`,
    );
  }
  const { address, username, password } = proxy ?? {};
  const authorization =
    username && password ? `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` : undefined;
  return {
    ...(ca && { ca }),
    ...(cert && key && { cert, key }),
    ...(address && { proxy: address }),
    ...(address && authorization !== undefined && { proxyAuthorization: authorization }),
  };
}
