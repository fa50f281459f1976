/** Deliveries that failed, or whose jobs did: GitHub never repeats them by itself, so they are asked for again. */

import type { Logger } from 'pino';
import type { Probot } from 'probot';
import type { Queue } from './queue.ts';

interface ApiDelivery {
  id: number;
  guid: string;
  status_code: number;
  delivered_at: string;
  event: string;
}

/** Milliseconds between two looks for lost deliveries. */
export const RECOVERY_INTERVAL = 60 * 60_000;
/** Older ones are about commits and comments that have moved on. */
const MAX_AGE = 24 * 60 * 60_000;
const MAX_ATTEMPTS = 4;
const MAX_PAGES = 20;
const EVENTS = new Set([
  'issue_comment',
  'pull_request',
  'push',
  'check_run',
  'check_suite',
  'registry_package',
  'package',
]);

function nextCursor(link: string | undefined): string | undefined {
  return /[?&]cursor=([^&>]+)[^>]*>;\s*rel="next"/.exec(link ?? '')?.[1];
}

async function listDeliveries(app: Probot, now: number): Promise<ApiDelivery[]> {
  const octokit = await app.auth();
  const found: ApiDelivery[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const response = await octokit.request('GET /app/hook/deliveries', {
      per_page: 100,
      ...(cursor !== undefined && { cursor }),
    });
    const deliveries = response.data as ApiDelivery[];
    found.push(...deliveries);
    cursor = nextCursor(response.headers.link);
    const last = deliveries.at(-1);
    if (cursor === undefined || last === undefined || now - Date.parse(last.delivered_at) > MAX_AGE) break;
  }
  return found.filter(({ delivered_at }) => now - Date.parse(delivered_at) <= MAX_AGE);
}

/**
 * Asks for every recent delivery again of which no attempt succeeded, or whose job failed for good, as while a limit of
 * GitHub is used up. Gives how many. One replica at a time does it.
 * `lost` is how many milliseconds back deliveries are asked for although they were acknowledged: a queue in memory may
 * have died with them; `arrived` are those that this process itself took since it began. A command that was answered and
 * a check that was completed are not done twice.
 */
export async function recoverDeliveries(
  app: Probot,
  queue: Queue,
  log: Logger,
  { lost = 0, arrived }: { lost?: number; arrived?: ReadonlySet<string> } = {},
): Promise<number> {
  const now = Date.now();
  if (!(await queue.claim('recovery', 300))) return 0;
  const octokit = await app.auth();
  const failed = await queue.failed();
  let asked = 0;
  for (const attempts of Map.groupBy(await listDeliveries(app, now), ({ guid }) => guid).values()) {
    const [latest] = attempts;
    const isDone = attempts.some(({ status_code }) => status_code >= 200 && status_code < 300);
    if (latest === undefined || attempts.length >= MAX_ATTEMPTS || !EVENTS.has(latest.event)) continue;
    const isRecent = now - Date.parse(latest.delivered_at) < lost;
    const mayBeLost = (isRecent && !arrived?.has(latest.guid)) || failed.has(latest.guid);
    if (isDone && !mayBeLost) continue;
    try {
      await octokit.request('POST /app/hook/deliveries/{delivery_id}/attempts', { delivery_id: latest.id });
      asked++;
    } catch (error) {
      // One that GitHub does not repeat must not keep it from the others.
      log.warn({ err: error, delivery: latest.guid }, 'GitHub does not repeat a delivery');
    }
  }
  if (asked > 0) log.info({ asked }, 'asked for failed deliveries again');
  return asked;
}
