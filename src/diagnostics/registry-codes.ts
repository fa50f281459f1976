import type { CodeEntry } from '../errors.ts';

/** Problems of container registries. */
export const registryCodes = {
  REGISTRY_NETWORK: {
    severity: 'error',
    meaning: 'The registry could not be reached.',
    remedy: 'Check the host name, the network and the proxy; the next run tries again.',
  },
} as const satisfies Record<string, CodeEntry>;
