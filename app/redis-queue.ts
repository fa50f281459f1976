/** The queue on Redis, for several replicas: BullMQ keeps the jobs, a line per key keeps them serial and in order. */
import { type Job as BullJob, Queue as BullQueue, DelayedError, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { deliveryOf, type Job, serialKey } from './jobs.ts';
import type { Queue, QueueOptions } from './queue.ts';
import { LEASE, RedisLines } from './redis-line.ts';

const NAME = 'retag';
const DAY = 86_400;
/** Milliseconds after which a job looks again whether it is its turn, for each job before it; at most MAX_PAUSE. */
const PAUSE = 300;
const MAX_PAUSE = 5000;

/** As for any queue, and where Redis is. */
interface RedisQueueOptions extends QueueOptions {
  url: string;
  /** Part of every key in Redis, so that several Apps share a server. */
  prefix: string;
  onError(error: Error): void;
}

/** A queue that several replicas share. */
export async function createRedisQueue(options: RedisQueueOptions): Promise<Queue> {
  const { url, prefix, work, concurrency, attempts = 3, backoff = 2000, onFailed, onError } = options;
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  redis.on('error', onError);
  // A producer must fail soon rather than hold a delivery for longer than GitHub waits.
  const producer = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  producer.on('error', onError);
  await new Promise<void>((resolve, reject) => {
    producer.once('ready', resolve);
    producer.once('end', () => reject(new Error('no connection to Redis')));
  });
  const queue = new BullQueue<Job>(NAME, { connection: producer as never, prefix });
  queue.on('error', onError);
  const failures = `${prefix}:failures`;
  const entrance = new RedisLines(producer, prefix);
  const serial = { lines: new RedisLines(redis, prefix), queue, attempts, work };
  const worker = new Worker<Job>(NAME, (job, token) => serially(serial, job, token), {
    connection: redis as never,
    prefix,
    concurrency,
    lockDuration: LEASE,
    stalledInterval: LEASE / 2,
    maxStalledCount: 5,
  });
  worker.on('error', onError);
  worker.on('failed', (job, error) => {
    if (!job) return;
    const isFinal = job.attemptsMade >= attempts;
    onFailed(job.data, error, isFinal);
    if (isFinal) redis.zadd(failures, Date.now(), deliveryOf(job.data)).catch(onError);
  });

  return {
    add: async job => {
      // What failed for good is forgotten, so that the same delivery may come again; what is done is kept for a day.
      const known = await queue.getJob(jobId(job));
      if (known !== undefined) return 'known';
      await producer.zrem(failures, deliveryOf(job));
      await entrance.join(serialKey(job), jobId(job));
      await queue.add(job.kind, job, {
        jobId: jobId(job),
        attempts,
        backoff: { type: 'exponential', delay: backoff },
        removeOnComplete: { age: DAY, count: 50_000 },
        removeOnFail: true,
      });
      return 'queued';
    },
    depth: async () => {
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    isReady: async () => producer.status === 'ready' && redis.status === 'ready',
    failed: async () => {
      await producer.zremrangebyscore(failures, 0, Date.now() - DAY * 1000);
      return new Set(await producer.zrange(failures, '0', '-1'));
    },
    claim: async (name, seconds) => (await producer.set(`${prefix}:claim:${name}`, '1', 'EX', seconds, 'NX')) === 'OK',
    close: async grace => {
      const timer = new Promise<void>(resolve => setTimeout(resolve, grace).unref());
      // What is not done by then is taken over by another replica when its lease is over.
      await Promise.race([worker.close(), timer]);
      await Promise.race([queue.close(), timer]);
      producer.disconnect();
      redis.disconnect();
    },
  };
}

/** BullMQ takes no colon in ids of jobs. */
function jobId(job: Job): string {
  return job.id.replaceAll(':', '_');
}

interface SerialWork {
  lines: RedisLines;
  queue: BullQueue<Job>;
  attempts: number;
  work(job: Job, isLast: boolean): Promise<void>;
}

/** Does a job when it is its turn; a job that is to be tried again keeps its place, as the later ones may rest on it. */
async function serially(serial: SerialWork, job: BullJob<Job>, token: string | undefined): Promise<void> {
  const { lines, attempts, work } = serial;
  const [key, id] = [serialKey(job.data), jobId(job.data)];
  const holder = `${id}:${token}`;
  await takeTurn(serial, job, token, holder);
  const renewal = setInterval(() => void lines.renew(key, holder).catch(() => {}), LEASE / 3);
  const isLast = job.attemptsMade + 1 >= attempts;
  let isOver = isLast;
  try {
    await work(job.data, isLast);
    isOver = true;
  } finally {
    clearInterval(renewal);
    await lines.release(key, holder);
    if (isOver) await callNext(serial, await lines.leave(key, id));
  }
}

async function takeTurn(
  { lines, queue }: SerialWork,
  job: BullJob<Job>,
  token: string | undefined,
  holder: string,
): Promise<void> {
  const [key, id] = [serialKey(job.data), jobId(job.data)];
  const waiting = await lines.enter(key, id, holder);
  if (waiting === undefined) return;
  // Whoever is first may have died after its work, or before it was queued.
  const isGone = async () => {
    const first = await queue.getJob(waiting.first);
    return first === undefined || (await first.isCompleted());
  };
  if (waiting.first !== id && (await isGone().catch(() => false))) await lines.leave(key, waiting.first);
  await job.moveToDelayed(Date.now() + Math.min(PAUSE * Math.max(waiting.before, 1), MAX_PAUSE), token);
  throw new DelayedError();
}

/** Best effort: who is not called looks by itself. */
async function callNext({ queue }: SerialWork, id: string | undefined): Promise<void> {
  const next = id === undefined ? undefined : await queue.getJob(id).catch(() => undefined);
  await next?.promote().catch(() => {});
}
