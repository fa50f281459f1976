/** The two cookies: who is signed in, and the sign-in that is under way in this browser. */
import { createSeal, type Seal } from './sealed-value.ts';

/** A person's session; there is no other record of it. */
export interface Session {
  login: string;
  /** User access token of GitHub. */
  token: string;
}

/** A sign-in that GitHub has not come back from. */
export interface Attempt {
  state: string;
  /** PKCE: GitHub knows its hash, and takes the code only with it. */
  verifier: string;
  /** Path to go to afterwards. */
  to: string;
}

/** Browsers drop longer cookies. */
const MAX_COOKIE = 4000;

class SealedCookie<Value extends object> {
  readonly #name: string;
  readonly #seal: Seal;
  readonly #fields: readonly (keyof Value & string)[];
  readonly #flags: string;

  constructor(name: string, secret: string, secure: boolean, fields: readonly (keyof Value & string)[]) {
    // Browsers take a `__Host-` cookie over TLS only, and no neighbouring host can plant one.
    this.#name = secure ? `__Host-${name}` : name;
    this.#flags = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
    this.#seal = createSeal(secret, name);
    this.#fields = fields;
  }

  read(header: string | undefined): Value | undefined {
    const prefix = `${this.#name}=`;
    const pair = (header ?? '').split(/; */).find(part => part.startsWith(prefix));
    const value = pair === undefined ? undefined : this.#seal.open(pair.slice(prefix.length));
    const isWhole = value !== undefined && this.#fields.every(field => typeof value[field] === 'string');
    return isWhole ? (value as unknown as Value) : undefined;
  }

  /** `set-cookie` header. Throws RangeError when a browser would not keep it. */
  set(value: Value, until: Date): string {
    const seconds = Math.max(0, Math.floor((until.getTime() - Date.now()) / 1000));
    const header = `${this.#name}=${this.#seal.close(value, until)}; Max-Age=${seconds}; ${this.#flags}`;
    if (header.length > MAX_COOKIE) throw new RangeError('the token of GitHub is too long for a cookie');
    return header;
  }

  clear(): string {
    return `${this.#name}=; Max-Age=0; ${this.#flags}`;
  }
}

/** One reader and writer per cookie; each opens only what it sealed itself. */
export interface Cookies {
  session: SealedCookie<Session>;
  attempt: SealedCookie<Attempt>;
}

/** `secure` is false only on loopback without TLS. */
export function createCookies(secret: string, secure: boolean): Cookies {
  return {
    session: new SealedCookie<Session>('retag', secret, secure, ['login', 'token']),
    attempt: new SealedCookie<Attempt>('retag-sign-in', secret, secure, ['state', 'verifier', 'to']),
  };
}
