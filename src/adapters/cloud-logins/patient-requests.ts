/** Requests of cloud logins that bear what passes: a service that is busy or out of reach for a moment. */
import { setTimeout as wait } from 'node:timers/promises';
import type { RegistryProvider } from '../../model.ts';
import { TransportFailure } from '../http.ts';
import { redactUrl } from '../network-url.ts';
import { type LoginContext, loginFailure } from './login.ts';

const ATTEMPTS = 3;
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * `send` with up to two more attempts. All that logins ask for may be asked for twice. Throws RegistryError where nothing
 * answers; a refusal is an answer.
 */
export function patientRequests(
  provider: RegistryProvider,
  send: LoginContext['send'],
  sleep: (milliseconds: number) => Promise<unknown> = wait,
): LoginContext['send'] {
  return async request => {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await send(request);
        if (!PASSING.has(answer.status) || attempt >= ATTEMPTS) return answer;
      } catch (error) {
        if (!(error instanceof TransportFailure)) throw error;
        const passes = error.kind === 'network' || error.kind === 'timeout';
        if (!passes || attempt >= ATTEMPTS) {
          throw loginFailure(provider, `${redactUrl(request.url)} did not answer (${error.detail})`);
        }
      }
      await sleep(500 * 2 ** attempt);
    }
  };
}
