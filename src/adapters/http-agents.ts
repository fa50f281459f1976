/** Connection pools, one for each combination of TLS settings, proxy and address check. */
import { getCACertificates, rootCertificates } from 'node:tls';
import type { Dispatcher } from 'undici';
import { guardLookup, type Lookup } from './address-guard.ts';

/** How one origin is reached. Certificates are PEM texts. */
export interface TransportOptions {
  /** Added to the system's authorities, as Flux does; never instead of them. */
  ca?: string;
  /** Client certificate and key: only together, only for the registry's own origin. */
  cert?: string;
  key?: string;
  /** Proxy URL of this repository (`proxySecretRef`), before those of the environment. */
  proxy?: string;
  /** `Proxy-Authorization` for it. */
  proxyAuthorization?: string;
  /** Whether HTTP/2 is offered; as the client's options say when absent. */
  http2?: boolean;
  /** Refuse to connect to addresses that are not public. */
  checkAddresses: boolean;
}

/** The proxy variables of the environment, already chosen between their lower-case and upper-case spellings. */
export interface ProxySettings {
  httpProxy?: string;
  httpsProxy?: string;
  noProxy?: string;
}

/** Reads the proxy variables; the lower-case spelling wins, as in curl. */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): ProxySettings {
  const pick = (name: string) => env[name] || env[name.toUpperCase()] || undefined;
  const [httpProxy, httpsProxy, noProxy] = [pick('http_proxy'), pick('https_proxy'), pick('no_proxy')];
  return {
    ...(httpProxy !== undefined && { httpProxy }),
    ...(httpsProxy !== undefined && { httpsProxy }),
    ...(noProxy !== undefined && { noProxy }),
  };
}

/** A proxy address that cannot be used. The address is not in it: it may hold a password. */
class ProxyInvalid extends Error {
  readonly code = 'PROXY_INVALID';
}

const PROXY_SCHEMES = new Set(['http:', 'https:', 'socks:', 'socks5:']);

/** A proxy address as people write it: like curl, one without a scheme is HTTP. Throws ProxyInvalid. */
function proxyAddress(text: string): string {
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address) || !PROXY_SCHEMES.has(new URL(address).protocol)) throw new ProxyInvalid();
  return address;
}

/** Connections, one pool for each kind of transport. */
interface Agents {
  /** Throws ProxyInvalid. */
  agentFor(transport: TransportOptions): Promise<Dispatcher>;
  isProxied(url: URL): boolean;
  close(): Promise<void>;
}

/** What all connections have in common. */
interface AgentOptions {
  proxies?: ProxySettings;
  http2?: boolean;
  connections?: number;
  lookup?: Lookup;
}

const CONNECT_TIMEOUT = 10_000;
const KEEP_ALIVE = 30_000;

/** Agents are made when first asked for and kept until `close`. */
export function createAgents(options: AgentOptions): Agents {
  const made = new Map<string, Promise<Dispatcher>>();
  return {
    agentFor(transport) {
      const key = JSON.stringify(transport, Object.keys(transport).sort());
      let agent = made.get(key);
      if (agent === undefined) {
        agent = makeAgent(transport, options);
        made.set(key, agent);
      }
      return agent;
    },
    isProxied: url => isProxied(url, options.proxies),
    async close() {
      const agents = await Promise.allSettled(made.values());
      made.clear();
      await Promise.all(agents.map(agent => agent.status === 'fulfilled' && agent.value.destroy()));
    },
  };
}

async function makeAgent(transport: TransportOptions, options: AgentOptions): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent, ProxyAgent } = await import('undici');
  const tls = tlsOptions(transport);
  const lookup = transport.checkAddresses ? guardLookup(options.lookup) : options.lookup;
  const shared = {
    connections: options.connections ?? 8,
    keepAliveTimeout: KEEP_ALIVE,
    allowH2: transport.http2 ?? options.http2 ?? true,
    connect: { ...tls, timeout: CONNECT_TIMEOUT, ...(lookup !== undefined && { lookup: lookup as never }) },
  };
  if (transport.proxy !== undefined) {
    const token = transport.proxyAuthorization;
    const uri = proxyAddress(transport.proxy);
    return new ProxyAgent({ ...shared, uri, requestTls: tls, ...(token !== undefined && { token }) });
  }
  const { httpProxy, httpsProxy, noProxy } = options.proxies ?? {};
  if (httpProxy === undefined && httpsProxy === undefined) return new Agent(shared);
  // Empty texts, not undefined: undici would read its own environment for those.
  return new EnvHttpProxyAgent({
    ...shared,
    requestTls: tls,
    httpProxy: httpProxy === undefined ? '' : proxyAddress(httpProxy),
    httpsProxy: httpsProxy === undefined ? '' : proxyAddress(httpsProxy),
    noProxy: noProxy ?? '',
  });
}

function tlsOptions({ ca, cert, key }: TransportOptions): { ca?: string[]; cert?: string; key?: string } {
  return {
    ...(ca !== undefined && { ca: [...systemAuthorities(), ca] }),
    ...(cert !== undefined && key !== undefined && { cert, key }),
  };
}

/** Giving Node a `ca` replaces its list, so the list is given along. */
function systemAuthorities(): readonly string[] {
  // Node 20 has no getCACertificates.
  return typeof getCACertificates === 'function' ? getCACertificates('default') : rootCertificates;
}

/** Whether the environment's proxies apply; `NO_PROXY` entries match a host, its subdomains and a port, or are `*`. */
function isProxied(url: URL, proxies: ProxySettings = {}): boolean {
  const proxy = url.protocol === 'https:' ? (proxies.httpsProxy ?? proxies.httpProxy) : proxies.httpProxy;
  if (proxy === undefined) return false;
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const host = url.hostname.toLowerCase();
  return !(proxies.noProxy ?? '').split(/[,\s]+/).some(entry => {
    const [, name = '', only] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (entry === '' || (only !== undefined && only !== port)) return false;
    return entry.startsWith('*') && name === '' ? true : host === name || host.endsWith(`.${name}`);
  });
}
