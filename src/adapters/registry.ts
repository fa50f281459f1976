/** The `Registry` port over HTTP: complete listings, verified digests, dates; one scan per repository and run. */
import { X509Certificate } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { isWithin } from '../config/durations.ts';
import { compareDiagnostics, type Diagnostic, RegistryError } from '../errors.ts';
import type { ImageRepository } from '../model.ts';
import type { ImageDetails, Registry, TagListing } from '../ports.ts';
import { isPublicAddress, literalAddress } from './address-guard.ts';
import { createHttp } from './http.ts';
import { proxiesOf } from './http-agents.ts';
import { keepListing, recallListing } from './listing-memory.ts';
import { PULLS_COUNTED } from './manifest-requests.ts';
import { createManifests } from './manifests.ts';
import { createAuthority } from './registry-auth.ts';
import { DEFAULT_LIMITS, limitsFor, type RegistryLimits } from './registry-limits.ts';
import { createMessenger, type HostSummary } from './registry-messenger.ts';
import type { RegistryCredential, RegistryOptions } from './registry-options.ts';
import { listAllTags } from './registry-paging.ts';
import type { RepositorySession } from './registry-session.ts';
import { canonicalHost, settingsFor, targetOf } from './registry-target.ts';
import { createScanMemory } from './scan-memory.ts';

/** What a run asked of registries, for the job summary. */
export interface RegistrySummary {
  /** Sorted by host. */
  hosts: HostSummary[];
  requests: number;
  bytes: number;
  /** Remarks of digests and dates; those of a listing stand in the listing. */
  diagnostics: Diagnostic[];
}

/** Default number of requests to one host at one time. */
const CONCURRENCY = 4;

/**
 * A registry client for one run: everything that it has learned (listings, digests, tokens) holds until `close`, so a new
 * run makes a new one. Every method throws RegistryError.
 */
export function createRegistry(
  options: RegistryOptions = {},
): Registry & { close(): Promise<void>; summary(): RegistrySummary } {
  const limits: RegistryLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const registries = options.registries ?? {};
  const clock = options.clock ?? { now: () => new Date() };
  const now = () => clock.now().getTime();
  const sleep = options.sleep ?? (milliseconds => wait(milliseconds));
  const concurrency = options.concurrency ?? CONCURRENCY;
  const most = Math.max(concurrency, ...Object.values(registries).map(settings => settings.concurrency ?? 0));
  const http = createHttp({
    proxies: proxiesOf(options.env ?? {}),
    connections: most,
    ...(options.http2 !== undefined && { http2: options.http2 }),
    ...(options.lookup !== undefined && { lookup: options.lookup }),
  });
  const messenger = createMessenger({
    http,
    registries,
    concurrency,
    retries: limits.retries,
    hosted: options.allowedHosts !== undefined,
    now,
    sleep,
    random: options.random ?? Math.random,
    debug: message => options.reporter?.debug(message),
  });
  const authority = createAuthority({ messenger, limits, now });
  const manifests = createManifests({
    authority,
    messenger,
    limits,
    now,
    platform: options.platform,
    state: options.state,
  });
  const memory = createScanMemory(options.state, options.tagsInUse);
  const pageSizes = new Map<string, number | undefined>();
  const listings = new Map<string, Promise<TagListing>>();
  const sessions = new Map<string, Promise<RepositorySession>>();
  const remarks = new Map<string, Diagnostic>();

  /** Opens a session: target, TLS material, credential. One for each image and set of secrets. */
  function sessionFor(repository: ImageRepository): Promise<RepositorySession> {
    const key = sessionKey(repository);
    let session = sessions.get(key);
    if (session === undefined) {
      session = openSession(repository, options, registries);
      sessions.set(key, session);
    }
    return session;
  }

  /** Runs one operation under the repository's own deadline. */
  async function operate<T>(repository: ImageRepository, work: (session: RepositorySession) => Promise<T>): Promise<T> {
    const shared = await sessionFor(repository);
    const allowed = Math.max(1_000, Math.min(repository.timeout ?? repository.interval, limits.deadline));
    const session = { ...shared, deadline: now() + allowed };
    try {
      return await work(session);
    } finally {
      for (const remark of shared.diagnostics) remarks.set(`${remark.code} ${remark.message}`, remark);
    }
  }

  async function scan(repository: ImageRepository): Promise<TagListing> {
    return operate(repository, async session => {
      const read = () =>
        listAllTags(session, {
          limits: limitsFor(limits, settingsFor(registries, session.target.host).maxTags),
          pageSizes,
          get: (url, cap, handled) =>
            authority.request(session, { method: 'GET', url, accept: 'application/json', cap, handled }),
        });
      const listing = await memory.guard(repository, session, read);
      const diagnostics = [...session.diagnostics.splice(0), ...listing.diagnostics];
      const { tags, details } = listing;
      const found: TagListing = { tags, diagnostics, ...(details.size > 0 && { details }) };
      if (options.state) await keepListing(options.state, stateKey(session), found, clock.now());
      return found;
    });
  }

  /** The list of an earlier run while it is younger than the interval, else a scan. */
  async function recallOrScan(repository: ImageRepository, session: RepositorySession): Promise<TagListing> {
    const { state, requested } = options;
    const kept = state === undefined || requested ? undefined : await recallListing(state, stateKey(session));
    return kept !== undefined && isWithin(kept.scanned, repository.interval, clock.now()) ? kept : scan(repository);
  }

  return {
    async listTags(repository, { again = false } = {}) {
      const session = await sessionFor(repository);
      const key = listingKey(session);
      const begin = (listing: Promise<TagListing>) => {
        listings.set(key, listing);
        return listing;
      };
      const known = listings.get(key);
      if (again) return begin(scan(repository));
      if (known === undefined) return begin(recallOrScan(repository, session));
      const { scanned } = await known;
      // Another document of the image may be content with an older list than this one.
      const isOld = scanned !== undefined && !isWithin(scanned, repository.interval, clock.now());
      return isOld && listings.get(key) === known ? begin(scan(repository)) : listings.get(key)!;
    },
    resolveDigest: (repository, tag) => operate(repository, session => manifests.resolveDigest(session, tag)),
    inspect: (repository, reference): Promise<ImageDetails> =>
      operate(repository, session => manifests.inspect(session, reference)),
    summary() {
      const pulls = manifests.pulls();
      const hosts = messenger
        .summary()
        .map(host => (pulls > 0 && host.host === PULLS_COUNTED ? { ...host, pulls } : host));
      const sum = (field: 'requests' | 'bytes') => hosts.reduce((total, host) => total + host[field], 0);
      const diagnostics = [...remarks.values()].sort(compareDiagnostics);
      return { hosts, requests: sum('requests'), bytes: sum('bytes'), diagnostics };
    },
    close: () => http.close(),
  };
}

/** Repositories with equal keys are one session: same image, same secrets, same way to reach it. */
function sessionKey(repository: ImageRepository): string {
  const secret = (name: ImageRepository['secretRef']) => name && `${name.namespace}/${name.name}`;
  return JSON.stringify([
    repository.image,
    repository.insecure,
    repository.provider,
    secret(repository.secretRef),
    // A service account stands for a pull secret of its own namespace.
    repository.serviceAccountName && `${repository.namespace}/${repository.serviceAccountName}`,
    secret(repository.certSecretRef),
    secret(repository.proxySecretRef),
  ]);
}

/** Documents that lead to the same requests share one listing, however they name image and secret. */
function listingKey({ target, transport, login }: RepositorySession): string {
  const { source: _source, ...secret } = login.credential ?? { source: '' };
  return JSON.stringify([target, transport, secret]);
}

/** Where the state keeps the list: by what is asked and with whose secret, never with the secret itself. */
function stateKey({ target, login }: RepositorySession): string {
  return `tags/v1/${target.origin}/${target.name}/${login.credential?.source ?? ''}`;
}

async function openSession(
  repository: ImageRepository,
  options: RegistryOptions,
  registries: NonNullable<RegistryOptions['registries']>,
): Promise<RepositorySession> {
  const own = options.transportFor?.(repository) ?? {};
  const target = targetOf(repository.image, {
    insecure: repository.insecure,
    registries,
    hasTlsMaterial: own.ca !== undefined || own.cert !== undefined,
  });
  if (options.allowedHosts !== undefined) assertAllowed(target.origin, target.host, options.allowedHosts);
  const { ca, cert, key, authEndpoint, http2 } = settingsFor(registries, target.host);
  const transport = {
    ...(ca !== undefined && { ca }),
    ...(cert !== undefined && key !== undefined && { cert, key }),
    ...(http2 !== undefined && { http2 }),
    ...own,
  };
  if (transport.ca !== undefined) assertCertificate(transport.ca, target.host);
  const lookUp = async (refused?: RegistryCredential): Promise<RegistryCredential | undefined> => {
    const credential = await options.credentialsFor?.(repository, target, { refused });
    return credential === undefined ? undefined : boundCredential(credential, target.host);
  };
  return {
    repository,
    target,
    transport,
    authEndpoint,
    login: { credential: await lookUp(), rejected: false, untrustedRealm: undefined },
    renew: refused => lookUp(refused),
    deadline: 0,
    diagnostics: [],
  };
}

/** The last line against a secret that was paired with another host. */
function boundCredential(credential: RegistryCredential, host: string): RegistryCredential {
  if (canonicalHost(credential.host) === host) return credential;
  throw new RegistryError(
    'REGISTRY_CREDENTIAL_INVALID',
    `the credential from ${credential.source} is bound to ${credential.host} and is not sent to ${host}`,
  );
}

/** TLS passes over an authority that it cannot read, and then refuses the server as if there were none. */
function assertCertificate(pem: string, host: string): void {
  try {
    new X509Certificate(pem);
  } catch {
    throw new RegistryError('REGISTRY_CREDENTIAL_INVALID', `the authority (ca) for ${host} is no PEM certificate`, {
      hint: 'It begins with -----BEGIN CERTIFICATE----- and is given whole, with its line breaks.',
    });
  }
}

function assertAllowed(origin: string, host: string, allowed: readonly string[]): void {
  const address = literalAddress(new URL(origin).hostname);
  const isPublic = address === undefined || isPublicAddress(address);
  if (isPublic && allowed.some(entry => canonicalHost(entry) === host)) return;
  throw new RegistryError('REGISTRY_HOST_NOT_ALLOWED', `this installation may not contact ${host}`);
}
