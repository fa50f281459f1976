import type { ImageRepository, RegistryProvider } from '../model.ts';
import type { Clock, Reporter, StateStore } from '../ports.ts';
import type { Lookup } from './address-guard.ts';
import type { TransportOptions } from './http-agents.ts';
import type { RegistryLimits } from './registry-limits.ts';
import type { RegistryTarget } from './registry-target.ts';

/** One host of `registries:`, with every value already taken from the environment. */
export interface RegistrySettings {
  /** Plain HTTP. */
  insecure?: boolean | undefined;
  provider?: RegistryProvider | undefined;
  username?: string | undefined;
  password?: string | undefined;
  /** URL that requests for this registry go to, with that host's own credentials. */
  mirror?: string | undefined;
  /** Token endpoint that may see this registry's credential, e.g. `https://gitlab.example.org/jwt/auth`. */
  authEndpoint?: string | undefined;
  /** PEM; added to the system's authorities. */
  ca?: string | undefined;
  /** PEM client certificate and key, only together. */
  cert?: string | undefined;
  key?: string | undefined;
  /** Requests to this host at one time. */
  concurrency?: number | undefined;
  requestsPerSecond?: number | undefined;
  /** Most tags of one image. */
  maxTags?: number | undefined;
  /** False for proxies that break HTTP/2. */
  http2?: boolean | undefined;
}

/**
 * A secret and the one host that may see it. `source` says where it was found, for messages; it never holds the value.
 * `identity-token` is exchanged for a token by POST; `bearer` is a ready registry token.
 */
export type RegistryCredential = { host: string; source: string } & (
  | {
      kind: 'basic';
      username: string;
      password: string;
      /** Send it on the first request too (Amazon's private registries have no token endpoint). */
      preemptive?: boolean;
    }
  | { kind: 'identity-token'; token: string }
  | { kind: 'bearer'; token: string }
);

/** Finds the credential for the host that is going to be asked; `refused` asks for another one, where logins expire. */
export type CredentialLookup = (
  repository: ImageRepository,
  target: RegistryTarget,
  request?: { refused?: RegistryCredential | undefined },
) => Promise<RegistryCredential | undefined>;

/** How one image is reached: what `certSecretRef` and `proxySecretRef` hold, and the settings of its registry. */
export type RepositoryTransport = Omit<TransportOptions, 'checkAddresses'>;

/** What registries are opened with; everything has a default. */
export interface RegistryOptions {
  registries?: Readonly<Record<string, RegistrySettings>> | undefined;
  credentialsFor?: CredentialLookup | undefined;
  /** Material of `certSecretRef` and `proxySecretRef`. */
  transportFor?: ((repository: ImageRepository) => RepositoryTransport | undefined) | undefined;
  reporter?: Reporter | undefined;
  clock?: Clock | undefined;
  /** Waits; handed in so that tests need not. */
  sleep?: ((milliseconds: number) => Promise<void>) | undefined;
  /** 0 to 1, for jitter. */
  random?: (() => number) | undefined;
  /** Scan results between runs: for intervals, and for the guard against lists that shrink. */
  state?: StateStore | undefined;
  /** Somebody asked for this run: every list is read, however young the last one is. */
  requested?: boolean | undefined;
  /** Tags that the files of the repository use now: their loss is read twice before it is believed. */
  tagsInUse?: ((repository: ImageRepository) => Iterable<string>) | undefined;
  /** Only its proxy variables are read. */
  env?: Readonly<Record<string, string | undefined>> | undefined;
  limits?: Partial<RegistryLimits> | undefined;
  /** Requests to one host at one time, unless `registries:` says otherwise. */
  concurrency?: number | undefined;
  http2?: boolean | undefined;
  /** Wanted platform of `inspect`: `linux/amd64` unless given; a variant counts only when given. */
  platform?: string | undefined;
  /**
   * For services that scan images named by strangers: only these hosts are contacted, and private addresses stay refused
   * even for them.
   */
  allowedHosts?: readonly string[] | undefined;
  /** Name resolution, for tests. */
  lookup?: Lookup | undefined;
}
