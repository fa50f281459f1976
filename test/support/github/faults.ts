/** Trouble on demand: refusals, lost answers, dead connections, requests that wait. */

/** What a request looks like to a matcher. */
export interface Sketch {
  method: string;
  /** Decoded path without the `/api/v3` prefix and query. */
  path: string;
  body: string;
}

/** All given conditions hold; strings are parts of the path. */
export type Matcher =
  | ((request: Sketch) => boolean)
  | { method?: string; path?: string | RegExp; body?: string | RegExp };

export interface Failure {
  /** Undefined cuts the connection. */
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** The request has its effect; only the answer is replaced or lost. */
  afterEffect?: boolean;
  /** How many matching requests fail; 1 unless told. */
  times?: number;
}

/** Holds matching requests back until released. */
export interface Hold {
  /** Resolves when the first request has arrived. */
  arrived: Promise<void>;
  release(): void;
}

interface Held {
  matcher: Matcher;
  arrive(): void;
  released: Promise<void>;
}

export class Faults {
  /** Milliseconds that every answer takes. */
  latency = 0;
  #failures: { matcher: Matcher; failure: Failure; left: number }[] = [];
  #holds: Held[] = [];
  #requestsLeft = Number.POSITIVE_INFINITY;
  #losesLast = false;

  failNext(matcher: Matcher, failure: Failure): void {
    this.#failures.push({ matcher, failure, left: failure.times ?? 1 });
  }

  hold(matcher: Matcher): Hold {
    const arrival = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    const held = { matcher, arrive: arrival.resolve, released: release.promise };
    this.#holds.push(held);
    const lift = () => {
      this.#holds = this.#holds.filter(other => other !== held);
      release.resolve();
    };
    return { arrived: arrival.promise, release: lift };
  }

  crashAfter(requests: number, losesLast: boolean): void {
    this.#requestsLeft = requests;
    this.#losesLast = losesLast;
  }

  /** Everything works again. */
  heal(): void {
    this.#failures = [];
    this.#requestsLeft = Number.POSITIVE_INFINITY;
    this.latency = 0;
  }

  /** Counts a request: it passes, passes with its answer lost, or never arrives. */
  admit(): 'pass' | 'unanswered' | 'dead' {
    if (this.#requestsLeft <= 0) return 'dead';
    this.#requestsLeft -= 1;
    return this.#requestsLeft === 0 && this.#losesLast ? 'unanswered' : 'pass';
  }

  /** Waits as long as holds and latency say. */
  async delay(request: Sketch): Promise<void> {
    if (this.latency > 0) await new Promise(resolve => setTimeout(resolve, this.latency));
    for (const { arrive, released } of this.#holds.filter(held => matches(held.matcher, request))) {
      arrive();
      await released;
    }
  }

  /** The failure meant for this request, used up by asking. */
  take(request: Sketch): Failure | undefined {
    const found = this.#failures.find(({ matcher, left }) => left > 0 && matches(matcher, request));
    if (found) found.left -= 1;
    return found?.failure;
  }
}

function matches(matcher: Matcher, request: Sketch): boolean {
  if (typeof matcher === 'function') return matcher(request);
  const { method, path, body } = matcher;
  const fits = (wanted: string | RegExp | undefined, given: string) =>
    wanted === undefined || (typeof wanted === 'string' ? given.includes(wanted) : wanted.test(given));
  return (method === undefined || method === request.method) && fits(path, request.path) && fits(body, request.body);
}
