/** The queue on Redis, for several replicas: BullMQ keeps the jobs, a lock per key keeps them serial. */
import { type Job as BullJob, Queue as BullQueue, DelayedError, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { type Job, serialKey } from './jobs.ts';
import type { Queue, QueueOptions } from './queue.ts';

const NAME = 'retag';
/** A replica that died loses its jobs and locks after this; a living one renews them. */
const LEASE = 10_000;
const DAY = 86_400;

// Only the holder may renew or release: the lease of a slow one may have passed to another.
const RENEW = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) end return 0`;
const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

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
  const worker = new Worker<Job>(NAME, (job, token) => serially(redis, prefix, job, token, work), {
    connection: redis as never,
    prefix,
    concurrency,
    lockDuration: LEASE,
    stalledInterval: LEASE / 2,
    maxStalledCount: 5,
  });
  worker.on('error', onError);
  worker.on('failed', (job, error) => {
    if (job) onFailed(job.data, error, job.attemptsMade >= attempts);
  });

  return {
    add: async job => {
      // What failed for good is forgotten, so that the same delivery may come again; what is done is kept for a day.
      const known = await queue.getJob(jobId(job));
      if (known !== undefined) return 'known';
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

async function serially(
  redis: Redis,
  prefix: string,
  job: BullJob<Job>,
  token: string | undefined,
  work: (job: Job) => Promise<void>,
): Promise<void> {
  const key = `${prefix}:lock:${serialKey(job.data)}`;
  const holder = `${job.id}:${token}`;
  if ((await redis.set(key, holder, 'PX', LEASE, 'NX')) !== 'OK') {
    await job.moveToDelayed(Date.now() + 300, token);
    throw new DelayedError();
  }
  const renewal = setInterval(() => void redis.eval(RENEW, 1, key, holder, LEASE).catch(() => {}), LEASE / 3);
  try {
    await work(job.data);
  } finally {
    clearInterval(renewal);
    await redis.eval(RELEASE, 1, key, holder);
  }
}
