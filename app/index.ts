/** The Probot function: deliveries become jobs, jobs are queued, and beside them there are pages, health and metrics. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { ApplicationFunctionOptions, Probot } from 'probot';
import { jobsOf } from './deliveries.ts';
import { Installations } from './installation.ts';
import type { Job } from './jobs.ts';
import { Metrics } from './metrics.ts';
import { createLocalQueue, type Queue, type QueueOptions } from './queue.ts';
import { RECOVERY_INTERVAL, recoverDeliveries } from './recovery.ts';
import { createRegistryWebhooks } from './registry-webhooks.ts';
import type { AppSettings } from './settings.ts';
import { createSite } from './web/site.ts';
import { Workbench } from './workbench.ts';
import { JobWorker } from './worker.ts';

/** What runs behind the Probot function, for the server to end it. */
export interface RunningApp {
  queue: Queue;
  metrics: Metrics;
  /** Takes nothing more; `/readyz` fails from now on. */
  drain(): void;
  close(grace: number): Promise<void>;
}

async function openQueue(settings: AppSettings, options: QueueOptions, log: Logger): Promise<Queue> {
  if (settings.redisUrl === undefined) return createLocalQueue(options);
  // An optional dependency: only those who set REDIS_URL need it.
  const { createRedisQueue } = await import('./redis-queue.ts');
  const onError = (error: Error) => log.error({ err: error }, 'redis');
  return createRedisQueue({ ...options, url: settings.redisUrl, prefix: `retag-${settings.appId}`, onError });
}

/** How far back deliveries are asked for again at the start of a process whose queue is in memory. */
const MEMORY_LOSS = 15 * 60_000;

/** Registers handlers on the App. Recovery of failed deliveries begins with `start` of the result. */
export async function createApp(
  app: Probot,
  { addHandler }: Pick<ApplicationFunctionOptions, 'addHandler'>,
  settings: AppSettings,
  log: Logger,
): Promise<RunningApp & { start(): void }> {
  const metrics = new Metrics();
  const installations = new Installations(app, settings.apiUrl);
  const bench = new Workbench(settings);
  const worker = new JobWorker(installations, bench, log, metrics);
  const onFailed = ({ kind, id, owner, repository }: Job, error: unknown, final: boolean) =>
    log.error({ kind, id, repository: `${owner}/${repository}`, err: error, final }, 'job failed');
  const queue = await openQueue(
    settings,
    { work: (job, isLast) => worker.work(job, isLast), concurrency: settings.concurrency, onFailed },
    log,
  );
  let draining = false;
  /** Deliveries that came before the first recovery was over: those were not lost with an earlier process. */
  const arrived = new Set<string>();
  let isStarting = true;

  metrics.gauge('retag_queue_depth', 'Jobs that wait or run.', () => queue.depth());
  app.onAny(async event => {
    // A failure makes the delivery fail, so that it is recovered; nothing is acknowledged that could be lost.
    if (draining) throw new Error('shutting down');
    if (isStarting) arrived.add(event.id);
    const payload = event.payload as unknown as Record<string, unknown>;
    const jobs = jobsOf(event.name, event.id, payload, image => bench.memory.usersOf(image));
    let result = 'failed';
    try {
      const outcomes = await Promise.all(jobs.map(job => queue.add(job)));
      result = outcomes.length === 0 ? 'ignored' : outcomes.every(one => one === 'known') ? 'known' : 'queued';
    } finally {
      const help = 'Verified deliveries by event and result.';
      metrics.count('retag_deliveries_total', help, { event: event.name, result });
      log.debug({ id: event.id, event: event.name, result }, 'delivery');
    }
  });

  addHandler(createHealth({ isDraining: () => draining, queue, metrics }));
  const findInstallation = (owner: string, repository: string) => installations.find(owner, repository);
  addHandler(createRegistryWebhooks({ secret: settings.registrySecret, queue, log, findInstallation }));
  addHandler(createSite({ settings, installations, bench, log, metrics }));

  let timer: NodeJS.Timeout | undefined;
  const recover = (lost = 0) =>
    recoverDeliveries(app, queue, log, { lost, arrived }).catch(error => log.warn({ err: error }, 'recovery failed'));
  return {
    queue,
    metrics,
    start: () => {
      void recover(settings.redisUrl === undefined ? MEMORY_LOSS : 0).finally(() => {
        isStarting = false;
        arrived.clear();
      });
      // Replicas do not ask at the same moment.
      timer = setInterval(() => recover(), RECOVERY_INTERVAL * (0.9 + Math.random() * 0.2));
      timer.unref();
    },
    drain: () => {
      draining = true;
    },
    close: async grace => {
      draining = true;
      clearInterval(timer);
      await queue.close(grace);
    },
  };
}

/** `/healthz`: the process answers. `/readyz`: it takes work. `/metrics`: numbers for Prometheus. */
function createHealth({ isDraining, queue, metrics }: { isDraining(): boolean; queue: Queue; metrics: Metrics }) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const path = (request.url ?? '').split('?')[0];
    const answer = (status: number, body: string, type = 'text/plain; charset=utf-8') => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
      return true;
    };
    if (path === '/healthz') return answer(200, 'ok\n');
    if (path === '/readyz') {
      const isReady = !isDraining() && (await queue.isReady());
      return isReady ? answer(200, 'ready\n') : answer(503, 'not ready\n');
    }
    if (path === '/metrics') return answer(200, await metrics.print(), 'text/plain; version=0.0.4; charset=utf-8');
    return false;
  };
}
