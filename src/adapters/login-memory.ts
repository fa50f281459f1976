/** Logins of one run: one for all who need it at the same time, another one only when it no longer serves. */
interface LoginMemory<T> {
  /**
   * The login of a key. `make` is asked when there is none, or when the known one does not serve any more. A login that
   * failed has failed for the run: asking again for each image would only repeat the error.
   */
  get(key: string, serves: (login: T) => boolean, make: () => Promise<T>): Promise<T>;
}

/** An empty memory; it lives as long as the run. */
export function createLoginMemory<T>(): LoginMemory<T> {
  const entries = new Map<string, { pending: Promise<T>; made?: { login: T } }>();
  return {
    get(key, serves, make) {
      const known = entries.get(key);
      if (known !== undefined && (known.made === undefined || serves(known.made.login))) return known.pending;
      const entry: { pending: Promise<T>; made?: { login: T } } = { pending: make() };
      entries.set(key, entry);
      entry.pending.then(
        login => {
          entry.made = { login };
        },
        () => undefined,
      );
      return entry.pending;
    },
  };
}
