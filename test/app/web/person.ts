/** A person with a browser that keeps cookies, follows redirects and shows nothing. */

interface Visit {
  status: number;
  /** Address that the redirects led to. */
  url: URL;
  text: string;
  headers: Headers;
}

const MAX_REDIRECTS = 10;

export class Person {
  /** Origin to names to values. */
  readonly jar = new Map<string, Map<string, string>>();
  readonly origin: string;

  constructor(origin: string) {
    this.origin = origin;
  }

  cookies(origin = this.origin): Map<string, string> {
    const known = this.jar.get(origin) ?? new Map<string, string>();
    this.jar.set(origin, known);
    return known;
  }

  /** One request, whatever it is answered. */
  async ask(address: string | URL, init: RequestInit = {}): Promise<Visit> {
    const url = new URL(address, this.origin);
    const cookies = this.cookies(url.origin);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(cookie !== '' && { cookie }), ...(init.headers as Record<string, string>) };
    const response = await fetch(url, { ...init, redirect: 'manual', headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0\b/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.status, url, text: await response.text(), headers: response.headers };
  }

  /** Follows redirects up to the page; `stop` ends it before an address is asked for. */
  async go(address: string | URL, stop: (url: URL) => boolean = () => false): Promise<Visit> {
    let visit = await this.ask(address);
    for (let step = 0; step < MAX_REDIRECTS; step += 1) {
      const location = visit.headers.get('location');
      if (location === null) return visit;
      const next = new URL(location, visit.url);
      if (stop(next)) return { ...visit, url: next };
      visit = await this.ask(next);
    }
    throw new Error(`${address} leads round and round`);
  }

  /** Signs in and lets GitHub act, if it asks. */
  async signIn(to = '/'): Promise<Visit> {
    const visit = await this.go(`/login?to=${encodeURIComponent(to)}`);
    const [, grant] = /href="([^"]*&amp;grant=1)"/.exec(visit.text) ?? [];
    return grant === undefined ? visit : this.go(grant.replaceAll('&amp;', '&'));
  }

  /** The address that GitHub sends back to, with its code, without going there. */
  async fetchCallback(to = '/'): Promise<URL> {
    const isCallback = (url: URL) => url.pathname === '/login/callback';
    const visit = await this.go(`/login?to=${encodeURIComponent(to)}`, isCallback);
    const [, grant] = /href="([^"]*&amp;grant=1)"/.exec(visit.text) ?? [];
    return grant === undefined ? visit.url : (await this.go(grant.replaceAll('&amp;', '&'), isCallback)).url;
  }
}
