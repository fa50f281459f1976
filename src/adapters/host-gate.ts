/** Politeness towards one host: how many requests at a time, how many per second, and pauses that the host asked for. */
export interface HostGate {
  /**
   * Runs `work` when the host may be asked. `admit` is told how long others kept the place busy and gives the latest time
   * that is worth waiting for; a pause beyond it throws GatePaused at once.
   */
  run<T>(work: () => Promise<T>, admit?: (queued: number) => number): Promise<T>;
  /** Nothing is sent to this host before then (milliseconds since 1970). */
  pauseUntil(time: number): void;
}

/** The host asked for a pause that is longer than the request may wait. */
export class GatePaused extends Error {
  /** Milliseconds since 1970. */
  readonly until: number;
  constructor(until: number) {
    super('the host asked to wait');
    this.name = 'GatePaused';
    this.until = until;
  }
}

/** How fast hosts may be asked. */
interface HostGateOptions {
  concurrency: number;
  /** Infinity for no pace. A burst of one second's worth is let through. */
  perSecond: number;
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** Requests that find the host busy go in the order in which they came. */
export function createHostGate({ concurrency, perSecond, now, sleep }: HostGateOptions): HostGate {
  const waiting: (() => void)[] = [];
  const step = 1000 / perSecond;
  let running = 0;
  let pause = 0;
  /** When the next request would be due if requests came exactly at the pace. */
  let due = 0;

  const paceWait = () => {
    due = Math.max(due, now()) + step;
    return due - now() - 1000 - step;
  };
  const acquire = async () => {
    if (running >= concurrency) await new Promise<void>(resolve => waiting.push(resolve));
    else running++;
  };
  // A finished request hands its place to the next one, so `running` does not change.
  const release = () => {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  };

  return {
    async run(work, admit) {
      const asked = now();
      await acquire();
      try {
        const latest = admit?.(now() - asked) ?? Number.POSITIVE_INFINITY;
        const wait = step > 0 ? paceWait() : 0;
        if (wait > 0) await sleep(wait);
        while (pause > now()) {
          if (pause > latest) throw new GatePaused(pause);
          await sleep(pause - now());
        }
        return await work();
      } finally {
        release();
      }
    },
    pauseUntil(time) {
      pause = Math.max(pause, time);
    },
  };
}
