/** The registry clients of one run: one per configuration, closed together. */
import type { Diagnostic } from '../errors.ts';
import type { Registry } from '../ports.ts';
import { describeHosts } from './host-remarks.ts';
import { type OpenRegistriesOptions, openRegistries } from './open-registries.ts';

/** Clients that share settings, one for each configuration. */
interface RegistryPool {
  /** A client for the configuration of one branch. */
  open(config: OpenRegistriesOptions['config']): Registry;
  /** Requests sent by all clients so far. */
  requests(): number;
  /** What each host was asked and what budget it tells, one phrase per host, for a summary. */
  remarks(): string[];
  /** Problems that belong to no listing: of credentials, digests and dates. */
  diagnostics(): Diagnostic[];
  close(): Promise<void>;
}

/** `options` is what all clients share: environment, credentials and the like. */
export function createRegistryPool(options: Omit<OpenRegistriesOptions, 'config'>): RegistryPool {
  const opened: ReturnType<typeof openRegistries>[] = [];
  return {
    open: config => {
      const registry = openRegistries({ ...options, config });
      opened.push(registry);
      return registry;
    },
    requests: () => opened.reduce((sum, registry) => sum + registry.summary().requests, 0),
    remarks: () => describeHosts(opened.flatMap(registry => registry.summary().hosts)),
    diagnostics: () => {
      const all = opened.flatMap(registry => registry.summary().diagnostics);
      return [...new Map(all.map(diagnostic => [JSON.stringify(diagnostic), diagnostic])).values()];
    },
    close: async () => {
      await Promise.all(opened.map(registry => registry.close()));
    },
  };
}
