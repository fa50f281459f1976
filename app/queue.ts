/** The queue in the process: dedupe by job id, serial by key, drained at the end. What is queued dies with the process. */
import { deliveryOf, type Job, serialKey } from './jobs.ts';

/** Jobs that wait; those of one branch are done one after the other. */
export interface Queue {
  /** `known` when a job of that id is queued, running or done. Throws when the queue takes nothing any more. */
  add(job: Job): Promise<'queued' | 'known'>;
  /** Jobs that wait or run. */
  depth(): Promise<number>;
  isReady(): Promise<boolean>;
  /** Deliveries of the last day whose jobs failed for good and did not come again since. */
  failed(): Promise<ReadonlySet<string>>;
  /** Once among all replicas: true for whoever asks first until the time is over. */
  claim(name: string, seconds: number): Promise<boolean>;
  /** Takes nothing more and waits until the work is done, at most so many milliseconds. */
  close(grace: number): Promise<void>;
}

/** How jobs are done, and what happens when one fails. */
export interface QueueOptions {
  /** `isLast` when no further attempt follows a failure. */
  work(job: Job, isLast: boolean): Promise<void>;
  concurrency: number;
  /** Times that a job is tried. */
  attempts?: number;
  /** Milliseconds before the second attempt; each further one waits twice as long. */
  backoff?: number;
  onFailed(job: Job, error: unknown, final: boolean): void;
}

const MAX_REMEMBERED = 50_000;
const DAY = 86_400_000;

/** A queue in this process: what waits is lost with it, and GitHub delivers it again. */
export function createLocalQueue(options: QueueOptions): Queue {
  const { work, concurrency, attempts = 3, backoff = 2000, onFailed } = options;
  const known = new Set<string>();
  const failures = new Map<string, number>();
  const claims = new Map<string, number>();
  const waiting: Job[] = [];
  const busy = new Set<string>();
  const running = new Set<Promise<void>>();
  let closed = false;
  let hurried = false;

  const limit = (kept: Set<string> | Map<string, unknown>) => {
    for (const oldest of kept.keys()) {
      if (kept.size <= MAX_REMEMBERED) break;
      kept.delete(oldest);
    }
  };
  const run = async (job: Job): Promise<void> => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await work(job, attempt >= attempts || hurried);
      } catch (error) {
        const final = attempt >= attempts || hurried;
        onFailed(job, error, final);
        if (final) {
          // Not done: the same delivery may come again.
          known.delete(job.id);
          failures.set(deliveryOf(job), Date.now());
          limit(failures);
          return;
        }
        await new Promise(resolve => setTimeout(resolve, backoff * 2 ** (attempt - 1)));
      }
    }
  };
  const advance = (): void => {
    while (running.size < concurrency) {
      const at = waiting.findIndex(job => !busy.has(serialKey(job)));
      const [job] = at < 0 ? [] : waiting.splice(at, 1);
      if (job === undefined) return;
      const key = serialKey(job);
      busy.add(key);
      const promise = run(job).finally(() => {
        busy.delete(key);
        running.delete(promise);
        advance();
      });
      running.add(promise);
    }
  };

  return {
    add: async job => {
      if (closed) throw new Error('shutting down');
      if (known.has(job.id)) return 'known';
      known.add(job.id);
      limit(known);
      failures.delete(deliveryOf(job));
      waiting.push(job);
      advance();
      return 'queued';
    },
    depth: async () => waiting.length + running.size,
    isReady: async () => !closed,
    failed: async () => new Set([...failures].flatMap(([id, at]) => (at > Date.now() - DAY ? [id] : []))),
    claim: async (name, seconds) => {
      if ((claims.get(name) ?? 0) > Date.now()) return false;
      claims.set(name, Date.now() + seconds * 1000);
      return true;
    },
    close: async grace => {
      closed = true;
      hurried = true;
      const end = Date.now() + grace;
      while (running.size > 0 && Date.now() < end) {
        const rest = new Promise(resolve => setTimeout(resolve, end - Date.now()).unref());
        await Promise.race([Promise.all(running), rest]);
      }
      for (const job of waiting) onFailed(job, new Error('the process ended before this was done'), true);
    },
  };
}
