/** Tokens of one run: one request for all who need the same, a new one when its time is over or it was refused. */
import type { Token } from './token-endpoint.ts';

/** Tokens by what they were asked for. */
interface TokenCache {
  /** The token of a key; `fresh` when it was not in use before. Throws what `request` throws, to everybody who waits for it. */
  get(key: string, request: () => Promise<Token>): Promise<{ token: Token; fresh: boolean }>;
  /** Forgets a refused token, unless a newer one or the request for it stands in its place. */
  drop(key: string, value: string): void;
}

interface Entry {
  pending: Promise<Token>;
  token?: Token;
}

/** An empty cache; `now` is in milliseconds since 1970. */
export function createTokenCache(now: () => number): TokenCache {
  const entries = new Map<string, Entry>();

  const ask = (key: string, request: () => Promise<Token>): Entry => {
    const entry: Entry = { pending: request() };
    entries.set(key, entry);
    entry.pending.then(
      token => {
        entry.token = token;
      },
      () => {
        if (entries.get(key) === entry) entries.delete(key);
      },
    );
    return entry;
  };

  return {
    async get(key, request) {
      const known = entries.get(key);
      if (known?.token !== undefined && known.token.expires > now()) return { token: known.token, fresh: false };
      const entry = known === undefined || known.token !== undefined ? ask(key, request) : known;
      return { token: await entry.pending, fresh: true };
    },
    drop(key, value) {
      if (entries.get(key)?.token?.value === value) entries.delete(key);
    },
  };
}
