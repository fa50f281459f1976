/** Finds the credential of a registry host. The first source that has one decides; a secret never leaves its host. */
import { type Diagnostic, diagnose, RegistryError } from '../errors.ts';
import type { ImageRepository, SecretName } from '../model.ts';
import { parseImageName } from '../references/image-name.ts';
import type { LoginContext } from './cloud-logins/login.ts';
import { askHelper } from './credential-helper.ts';
import {
  type DockerConfig,
  type DockerSecret,
  findAuth,
  hostMatches,
  isSameSecret,
  parseAuthKey,
  parseCredentialLines,
  parseDockerConfig,
  passwordSecret,
} from './docker-config.ts';
import { readDockerConfigs, readSmallFile } from './docker-config-files.ts';
import { type SecretValues, transportOf } from './document-transport.ts';
import { createLoginMemory } from './login-memory.ts';
import { createProviderLogins, isAccessKey } from './provider-logins.ts';
import type {
  CredentialLookup,
  RegistryCredential,
  RegistrySettings,
  RepositoryTransport,
} from './registry-options.ts';
import { AMAZON_PRIVATE_HOST, canonicalHost, type RegistryTarget, settingsFor } from './registry-target.ts';

/** Where credentials may come from. */
export interface CredentialSources {
  /** `namespace/name` of a Secret to its values. */
  secrets?: ReadonlyMap<string, SecretValues> | undefined;
  registries?: Readonly<Record<string, RegistrySettings>> | undefined;
  /** Variables that configuration names and that are not set, by the source that names them. */
  unset?: ReadonlyMap<string, readonly string[]> | undefined;
  /** A docker config JSON, or lines `host=username:password`. */
  registryCredentials?: string | undefined;
  /** Names the docker config files, and holds what cloud logins need. */
  env: Readonly<Record<string, string | undefined>>;
  /** The workflow's own token: reads ghcr.io. */
  githubToken?: string | undefined;
  /** Run credential helpers and read files of the machine; never for a service that works for strangers. */
  local?: boolean | undefined;
  readFile?: ((path: string) => Promise<string | undefined>) | undefined;
  /** Told every secret that a login gives, so that it can be kept out of logs. */
  mask?: ((secret: string) => void) | undefined;
  /** Sends the requests of cloud logins; tests hand in their own. */
  send?: LoginContext['send'] | undefined;
  /** Waits between the attempts of cloud logins. */
  sleep?: ((milliseconds: number) => Promise<unknown>) | undefined;
  now?: (() => number) | undefined;
}

/** Credentials and transports of registries. */
export interface Credentials {
  credentialsFor: CredentialLookup;
  transportFor(repository: ImageRepository): RepositoryTransport | undefined;
  /** A missing login by its cause, where that is an entry of the input that cannot be used; every other error as it is. */
  explain(error: unknown, repository: ImageRepository): unknown;
  /** Entries that cannot be used, and helpers that failed. */
  diagnostics(): Diagnostic[];
  close(): Promise<void>;
}

/** How messages name a Secret; `key` is `namespace/name`. */
export const sourceOfSecret = (key: string) => `secret "${key}"`;

/** How messages name an entry of `registries:`; the host is canonical. */
export const sourceOfSettings = (host: string) => `registries: ${host}`;

/** Assembles the sources; files are read and logins made when first needed. */
export function createCredentials(sources: CredentialSources): Credentials {
  const { env } = sources;
  const local = sources.local !== false;
  const readFile = sources.readFile ?? (local ? readSmallFile : async () => undefined);
  const problems = new Map<string, Diagnostic>();
  let files: Promise<DockerConfig[]> | undefined;

  const note = (diagnostic: Diagnostic) => problems.set(`${diagnostic.code} ${diagnostic.message}`, diagnostic);
  const noteAll = (config: DockerConfig) => {
    config.diagnostics.forEach(note);
    return config;
  };
  const noteUnset = (source: string) => {
    const names = sources.unset?.get(source) ?? [];
    if (names.length === 0) return;
    const what = `${source} names ${names.join(' and ')}, which ${names.length === 1 ? 'is' : 'are'} not set here`;
    const hint = `Set it for this step: env: { ${names[0]}: \${{ secrets.${names[0]} }} }, or in the shell.`;
    note(diagnose('REGISTRY_CREDENTIAL_INVALID', what, { hint }));
  };
  const given = sources.registryCredentials?.trim()
    ? noteAll(parseCredentialLines(sources.registryCredentials, 'input registry-credentials'))
    : undefined;

  const logins = createProviderLogins({
    env,
    readFile,
    note,
    send: sources.send,
    sleep: sources.sleep,
    now: sources.now ?? Date.now,
    mask: sources.mask ?? (() => undefined),
  });
  const helped = createLoginMemory<DockerSecret | undefined>();

  /** The document's own secret. */
  function fromSecret(name: SecretName | undefined, target: RegistryTarget): RegistryCredential | undefined {
    if (name === undefined) return undefined;
    const key = `${name.namespace}/${name.name}`;
    const values = sources.secrets?.get(key);
    const source = sourceOfSecret(key);
    if (values?.dockerConfigJson)
      return findAuth(noteAll(parseDockerConfig(values.dockerConfigJson, source)), target.host, target.name);
    if (!values?.username || !values.password) {
      noteUnset(source);
      return undefined;
    }
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
    const source = sourceOfSettings(target.host);
    noteUnset(source);
    if (!username || !password || isAccessKey(username, target.host)) return undefined;
    return { ...passwordSecret(username, password), host: target.host, source };
  }

  async function fromFiles(
    target: RegistryTarget,
    refused: RegistryCredential | undefined,
  ): Promise<RegistryCredential | undefined> {
    files ??= readDockerConfigs(env, readFile).then(configs => configs.map(noteAll));
    for (const config of await files) {
      const found = (await fromHelpers(config, target, refused)) ?? findAuth(config, target.host, target.name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** A helper for this very host comes first and must work; the store for all hosts may be missing on this machine. */
  async function fromHelpers(
    config: DockerConfig,
    target: RegistryTarget,
    refused: RegistryCredential | undefined,
  ): Promise<RegistryCredential | undefined> {
    const own = config.credHelpers.get(target.host);
    const name = own ?? config.credsStore;
    if (name === undefined || !local) return undefined;
    try {
      const serves = (known: DockerSecret | undefined) => known === undefined || !isSameSecret(known, refused);
      const secret = await helped.get(`${name} ${target.host}`, serves, () => askHelper(name, target.host, { env }));
      return secret && { ...secret, host: target.host, source: `${config.source}, helper docker-credential-${name}` };
    } catch (error) {
      if (own !== undefined || !(error instanceof RegistryError)) throw error;
      note(diagnose('REGISTRY_LOGIN_FAILED', error.message, { severity: 'warning', hint: error.hint }));
      return undefined;
    }
  }

  /** The workflow's token reads GitHub's registry; the clouds know the machine. */
  async function fromProvider(
    repository: ImageRepository,
    { host }: RegistryTarget,
    refused: RegistryCredential | undefined,
  ): Promise<RegistryCredential | undefined> {
    if (host === 'ghcr.io' && sources.githubToken) {
      const username = env['GITHUB_ACTOR'] || 'x-access-token';
      return { kind: 'basic', username, password: sources.githubToken, host, source: 'the workflow token' };
    }
    const settings = settingsFor(sources.registries, host);
    const provider = settings.provider ?? repository.provider;
    if (provider === 'generic') return undefined;
    return logins.logInTo(host, provider, settings, refused).catch(error => {
      if (error instanceof RegistryError && settings.provider === undefined) error.field = 'provider';
      throw error;
    });
  }

  return {
    async credentialsFor(repository, target, request) {
      const found =
        fromSecret(loginSecretOf(repository), target) ??
        fromSettings(target) ??
        (given && findAuth(given, target.host, target.name)) ??
        (await fromFiles(target, request?.refused)) ??
        (await fromProvider(repository, target, request?.refused));
      return found && asRegistryWants(found);
    },
    explain(error, { image }) {
      if (!(error instanceof RegistryError) || error.code !== 'REGISTRY_AUTH_REQUIRED') return error;
      const host = canonicalHost(parseImageName(image).registry);
      const entry = given?.unusable.find(each => each.host === undefined || hostMatches(each.host, host));
      if (entry === undefined) return error;
      const hint = `Correct it: a line is ${host}=username:password, and a docker config has an entry "${host}".`;
      return new RegistryError('REGISTRY_CREDENTIAL_INVALID', `${entry.message}; ${error.message}`, { hint });
    },
    transportFor: repository => transportOf(repository, sources.secrets, note),
    diagnostics: () => [...problems.values()],
    close: () => logins.close(),
  };
}

/** A service account stands for its pull secret: configuration gives the login under the account's name. */
function loginSecretOf({
  secretRef,
  serviceAccountName,
  namespace,
  location,
  places,
}: ImageRepository): SecretName | undefined {
  if (secretRef !== undefined || serviceAccountName === undefined) return secretRef;
  return { namespace, name: serviceAccountName, location: places?.serviceAccountName ?? location };
}

/** Amazon's private registries have no token endpoint and may answer a stale login oddly: Basic goes along at once. */
function asRegistryWants(credential: RegistryCredential): RegistryCredential {
  return credential.kind === 'basic' && AMAZON_PRIVATE_HOST.test(credential.host)
    ? { ...credential, preemptive: true }
    : credential;
}
