/**
 * Pages that cost scans: one build per repository at a time, few at once, and what was built is shown to everybody who
 * may see it for a short while. Whether somebody may is asked before, each time.
 */

/** Too many wait already. */
export class Busy extends Error {}

/** How much building may cost, and how long it lasts. */
interface BuildLimits {
  /** Milliseconds that a page is shown again. */
  maxAge: number;
  /** Builds at a time. */
  running: number;
  /** Builds that may wait for their turn. */
  waiting: number;
  /** Characters of all pages that are kept. */
  kept: number;
}

const LIMITS: BuildLimits = { maxAge: 60_000, running: 2, waiting: 50, kept: 50_000_000 };

interface Build {
  page: Promise<string>;
  /** Characters, once it is built. */
  size: number;
  /** When the page ends; undefined while it is built. */
  until: number | undefined;
}

/** The builds of this process. Where a page failed, the next request builds it anew. */
export class PageBuilds {
  readonly #limits: BuildLimits;
  readonly #builds = new Map<string, Build>();
  readonly #queue: (() => void)[] = [];
  #running = 0;

  constructor(limits: Partial<BuildLimits> = {}) {
    this.#limits = { ...LIMITS, ...limits };
  }

  /** The page of a key, built when there is none that is fresh. Throws Busy, and what the build throws. */
  get(key: string, build: () => Promise<string>): Promise<string> {
    const known = this.#builds.get(key);
    if (known !== undefined && (known.until === undefined || known.until > Date.now())) return known.page;
    if (this.#queue.length >= this.#limits.waiting) return Promise.reject(new Busy());
    const fresh: Build = { page: this.#run(build), size: 0, until: undefined };
    this.#builds.delete(key);
    this.#builds.set(key, fresh);
    fresh.page.then(
      ({ length }) => {
        fresh.size = length;
        fresh.until = Date.now() + this.#limits.maxAge;
        this.#forget();
      },
      () => this.#builds.delete(key),
    );
    return fresh.page;
  }

  async #run(build: () => Promise<string>): Promise<string> {
    if (this.#running >= this.#limits.running) await new Promise<void>(resolve => this.#queue.push(resolve));
    else this.#running += 1;
    try {
      return await build();
    } finally {
      // The place goes to who waits longest.
      const next = this.#queue.shift();
      if (next === undefined) this.#running -= 1;
      else next();
    }
  }

  /** What is over, and the oldest of what is too much. */
  #forget(): void {
    let size = [...this.#builds.values()].reduce((sum, build) => sum + build.size, 0);
    for (const [key, build] of this.#builds) {
      if (build.until === undefined || (build.until > Date.now() && size <= this.#limits.kept)) continue;
      this.#builds.delete(key);
      size -= build.size;
    }
  }
}
