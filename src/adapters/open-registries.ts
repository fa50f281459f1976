/** Builds the registry client of a run from the configuration, with every secret taken from the given environment. */
import type { RetagConfig } from '../config/schema.ts';
import type { ImageRepository } from '../model.ts';
import type { Registry, Reporter, StateStore } from '../ports.ts';
import { createCredentials, sourceOfSecret, sourceOfSettings } from './credentials.ts';
import type { SecretValues } from './document-transport.ts';
import { createRegistry, type RegistrySummary } from './registry.ts';
import type { RegistrySettings } from './registry-options.ts';
import { canonicalHost } from './registry-target.ts';

/** Where logins, settings and kept scans come from. */
export interface OpenRegistriesOptions {
  config: Pick<RetagConfig, 'registries' | 'secrets'>;
  /** Handed in by the entry; nothing below it reads the process. */
  env: Readonly<Record<string, string | undefined>>;
  reporter?: Reporter | undefined;
  /** The Action's input: a docker config JSON, or lines `host=username:password`. */
  registryCredentials?: string | undefined;
  /** The Action's input: `namespace/name` of a Secret to its value, a docker config JSON or a password. */
  secrets?: ReadonlyMap<string, string> | undefined;
  /** The workflow's token, for ghcr.io. */
  githubToken?: string | undefined;
  /** Told every secret that a login gives, so that it can be kept out of logs. */
  mask?: ((secret: string) => void) | undefined;
  state?: StateStore | undefined;
  /** Somebody asked for this run: intervals do not count. */
  requested?: boolean | undefined;
  tagsInUse?: ((repository: ImageRepository) => Iterable<string>) | undefined;
  /** For the hosted app: hosts that may be contacted; helpers and files of the machine stay unused. */
  allowedHosts?: readonly string[] | undefined;
}

/** The client; `close` ends its connections, `summary` tells what it asked for. */
export function openRegistries(
  options: OpenRegistriesOptions,
): Registry & { close(): Promise<void>; summary(): RegistrySummary } {
  const { env, config } = options;
  const unset = new Map<string, string[]>();
  const registries = resolveRegistries(config.registries, env, unset);
  const credentials = createCredentials({
    env,
    registries,
    secrets: resolveSecrets(config.secrets, env, unset, options.secrets),
    unset,
    registryCredentials: options.registryCredentials,
    githubToken: options.githubToken,
    mask: options.mask,
    local: options.allowedHosts === undefined,
  });
  const registry = createRegistry({
    registries,
    env,
    reporter: options.reporter,
    state: options.state,
    requested: options.requested,
    tagsInUse: options.tagsInUse,
    allowedHosts: options.allowedHosts,
    credentialsFor: credentials.credentialsFor,
    transportFor: credentials.transportFor,
  });
  return {
    ...registry,
    async listTags(repository, request) {
      try {
        return await registry.listTags(repository, request);
      } catch (error) {
        throw credentials.explain(error, repository);
      }
    },
    summary() {
      const summary = registry.summary();
      return { ...summary, diagnostics: [...credentials.diagnostics(), ...summary.diagnostics] };
    },
    async close() {
      await Promise.all([registry.close(), credentials.close()]);
    },
  };
}

type Env = OpenRegistriesOptions['env'];

/** `{ env: NAME }` by the value of that variable. One that is not set is as if the field were not there, and is told. */
function resolveFields(entry: object, env: Env, tell: (variable: string) => void): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).map(([name, value]) => {
      const variable = (value as { env?: unknown } | null)?.env;
      if (typeof variable !== 'string') return [name, value];
      if (!env[variable]) tell(variable);
      return [name, env[variable] || undefined];
    }),
  );
}

/** Variables that are not set, by the source of credentials that names them. */
type Unset = Map<string, string[]>;

/** Collects the variables of one source. */
const collector = (unset: Unset, source: string) => (variable: string) =>
  void unset.set(source, [...(unset.get(source) ?? []), variable]);

function resolveRegistries(
  registries: RetagConfig['registries'],
  env: Env,
  unset: Unset,
): Record<string, RegistrySettings> {
  return Object.fromEntries(
    Object.entries(registries ?? {}).map(([host, entry]) => {
      const fields = resolveFields(entry, env, collector(unset, sourceOfSettings(canonicalHost(host))));
      return [host, fields as RegistrySettings];
    }),
  );
}

function resolveSecrets(
  secrets: RetagConfig['secrets'],
  env: Env,
  unset: Unset,
  given: OpenRegistriesOptions['secrets'],
): Map<string, SecretValues> {
  const resolved = new Map<string, SecretValues>();
  for (const [name, entry] of Object.entries(secrets ?? {}))
    resolved.set(name, resolveFields(entry, env, collector(unset, sourceOfSecret(name))) as SecretValues);
  for (const [name, value] of given ?? []) {
    const isConfig = value.trimStart().startsWith('{');
    resolved.set(name, { ...resolved.get(name), ...(isConfig ? { dockerConfigJson: value } : { password: value }) });
  }
  return resolved;
}
