/** What origins offer to those who are not logged in. */
import type { Challenge } from './challenge.ts';

/** The challenges of one origin. */
export interface Offer {
  challenges: readonly Challenge[];
  /** The URL that sent them, against which a relative realm is resolved. */
  answered: URL;
}

/** The first anonymous challenge of each origin; a later one never replaces it. */
export interface LoginOffers {
  of(origin: string): Offer | undefined;
  /** Whether the origin takes logins of this scheme, `basic` or `bearer`. */
  accepts(origin: string, scheme: string): boolean;
  /** Remembers challenges that came from `answered`, unless there are none or its origin is known. */
  learn(answered: URL, challenges: readonly Challenge[]): void;
}

/** Offers live as long as the process. */
export function createLoginOffers(): LoginOffers {
  const offers = new Map<string, Offer>();
  return {
    of: origin => offers.get(origin),
    accepts: (origin, scheme) => offers.get(origin)?.challenges.some(offered => offered.scheme === scheme) ?? false,
    learn(answered, challenges) {
      if (challenges.length > 0 && !offers.has(answered.origin)) offers.set(answered.origin, { challenges, answered });
    },
  };
}
