/** Where requests for an image go: host, origin and repository path of the distribution protocol. */
import { ReferenceError as ImageNameError } from '../errors.ts';
import { parseImageName } from '../references/image-name.ts';
import { isLoopbackHost } from './address-guard.ts';
import type { RegistrySettings } from './registry-options.ts';

/** Where the requests for an image go. */
export interface RegistryTarget {
  /** Canonical host as credentials and settings are keyed by: lower-case, Docker Hub is `docker.io`, port 443 left out. */
  host: string;
  /** Origin of the requests: scheme, host and port. */
  origin: string;
  /** Repository path, `library/` included. */
  name: string;
  /** Plain HTTP was declared (or the host is this machine), so `http:` is acceptable on this very host. */
  insecure: boolean;
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;

/** The names of Docker Hub that people and programs use for one and the same registry. */
const DOCKER_HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);

/** Brings a registry host to the one spelling that everything is compared by. */
export function canonicalHost(host: string): string {
  const [, name = '', port = ''] = /^(.*?)(:\d+)?$/.exec(host.toLowerCase()) ?? [];
  const plain = name.replace(/\.$/, '') + (port === ':443' ? '' : port);
  return DOCKER_HUB_HOSTS.has(plain) ? 'docker.io' : plain;
}

/** Whether settings or the document allow plain HTTP; this machine always may, unless TLS material was given for it. */
function isInsecure(host: string, declared: boolean, settings: RegistrySettings, hasTlsMaterial: boolean): boolean {
  if (declared || settings.insecure !== undefined) return declared || settings.insecure === true;
  const hostname = host.replace(/:\d+$/, '');
  return isLoopbackHost(hostname) && !hasTlsMaterial;
}

/** The settings of a host, whatever spelling of it the configuration uses. */
export function settingsFor(
  registries: Readonly<Record<string, RegistrySettings>> | undefined,
  host: string,
): RegistrySettings {
  const entry = Object.entries(registries ?? {}).find(([key]) => canonicalHost(key) === host);
  return entry?.[1] ?? {};
}

/** Where to ask for `image`. A mirror replaces the origin (and the host that credentials are bound to), never the name. */
export function targetOf(
  image: string,
  options: { insecure: boolean; registries: Readonly<Record<string, RegistrySettings>>; hasTlsMaterial: boolean },
): RegistryTarget {
  const { registry, repository } = parseImageName(image);
  const host = canonicalHost(registry);
  // Both go into a URL: nothing in them may end up as user name, query, or another path.
  if (!HOST.test(host) || !NAME.test(repository) || !URL.canParse(`https://${host}`)) {
    throw new ImageNameError('IMAGE_NAME_INVALID', `could not parse reference: ${image}`);
  }
  const settings = settingsFor(options.registries, host);
  if (settings.mirror !== undefined) return mirrorTarget(settings.mirror, repository);
  const hasTls = options.hasTlsMaterial || settings.ca !== undefined || settings.cert !== undefined;
  const insecure = isInsecure(host, options.insecure, settings, hasTls);
  const dialled = host === 'docker.io' ? 'registry-1.docker.io' : host;
  const { origin } = new URL(`${insecure ? 'http' : 'https'}://${dialled}`);
  return { host, origin, name: repository, insecure };
}

/** A mirror is a URL; a path in it stands before the repository's own, as in `https://harbor.example.org/proxy`. */
function mirrorTarget(mirror: string, repository: string): RegistryTarget {
  const url = new URL(/^https?:\/\//.test(mirror) ? mirror : `https://${mirror}`);
  const prefix = url.pathname.replace(/^\/v2(?=\/|$)/, '').replace(/^\/+|\/+$/g, '');
  return {
    host: canonicalHost(url.host),
    origin: url.origin,
    name: prefix === '' ? repository : `${prefix}/${repository}`,
    insecure: url.protocol === 'http:',
  };
}

/** Google's registries: pages of 10,000, and upload times in the listing. Anchored, so that no longer host can pose as one. */
export function isGoogleHost(host: string): boolean {
  return /^(?:(?:[^.]+\.)*gcr\.io|[^.]+-docker\.pkg\.dev|docker\.s3nsregistry\.fr)$/.test(host);
}

/** Amazon's private registries (account and region stand in the host) and the public one. */
export function isAmazonHost(host: string): boolean {
  return AMAZON_PRIVATE_HOST.test(host) || AMAZON_PUBLIC_HOSTS.has(host);
}

/** Hosts of Amazon ECR with an account and a region. */
export const AMAZON_PRIVATE_HOST =
  /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|amazonaws\.eu|sc2s\.sgov\.gov|c2s\.ic\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|on\.aws|on\.amazonwebservices\.com\.cn)$/;

/** Hosts of Amazon ECR Public. */
export const AMAZON_PUBLIC_HOSTS: ReadonlySet<string> = new Set(['public.ecr.aws', 'ecr-public.aws.com']);

/** Hosts of Azure Container Registry, in all its clouds. */
export const AZURE_HOST = /^[^/]+\.(?:azurecr\.io|azurecr\.cn|azurecr\.de|azurecr\.us)$/;
