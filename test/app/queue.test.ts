import { afterEach, describe, expect, test } from 'vitest';
import { jobsOf } from '../../app/deliveries.ts';
import type { Job } from '../../app/jobs.ts';
import { serialKey, trimCommentPayload } from '../../app/jobs.ts';
import { Metrics } from '../../app/metrics.ts';
import { createLocalQueue, type Queue, type QueueOptions } from '../../app/queue.ts';
import { createRedisQueue } from '../../app/redis-queue.ts';
import type { Program } from '../support/debian-programs.ts';
import { describeWith } from '../support/describe-with.ts';
import { type RedisServer, startRedis } from '../support/redis-server.ts';

const job = (id: string, repository = 'fleet'): Job => ({
  kind: 'scan',
  id,
  installation: 1,
  owner: 'acme',
  repository,
  images: [],
});

let redis: RedisServer | undefined;
const queues: Queue[] = [];
afterEach(async () => {
  await Promise.all(queues.splice(0).map(queue => queue.close(1000)));
  await redis?.close();
  redis = undefined;
});

const onRedis = async (options: QueueOptions) => {
  redis ??= await startRedis();
  return createRedisQueue({ ...options, url: redis.url, prefix: 'test', onError: () => {} });
};
const kinds: [string, Program[], (options: QueueOptions) => Promise<Queue>][] = [
  ['in the process', [], async options => createLocalQueue(options)],
  ['on Redis', ['redis-server'], onRedis],
];

for (const [name, programs, create] of kinds)
  describeWith(programs, `the queue ${name}`, () => {
    async function open(work: QueueOptions['work'], change: Partial<QueueOptions> = {}) {
      const failed: [string, boolean][] = [];
      const onFailed = ({ id }: Job, _error: unknown, final: boolean) => void failed.push([id, final]);
      const queue = await create({ work, concurrency: 4, attempts: 3, backoff: 20, onFailed, ...change });
      queues.push(queue);
      return { queue, failed };
    }
    const drained = (queue: Queue) => expect.poll(() => queue.depth(), { timeout: 10_000 }).toBe(0);

    test('does each id once', async () => {
      const done: string[] = [];
      const { queue } = await open(async ({ id }) => void done.push(id));
      expect(await queue.add(job('a'))).toBe('queued');
      await drained(queue);
      expect(await queue.add(job('a'))).toBe('known');
      await queue.add(job('b'));
      await drained(queue);
      expect(done).toEqual(['a', 'b']);
    });

    test('tries three times, then forgets, so that the delivery may come again', async () => {
      let attempts = 0;
      const { queue, failed } = await open(async () => {
        attempts++;
        throw new Error('no');
      });
      await queue.add(job('a'));
      await expect.poll(() => failed.length, { timeout: 10_000 }).toBe(3);
      expect([attempts, failed]).toEqual([
        3,
        [
          ['a', false],
          ['a', false],
          ['a', true],
        ],
      ]);
      await drained(queue);
      expect([...(await queue.failed())]).toEqual(['a']);
      expect(await queue.add(job('a'))).toBe('queued');
      expect([...(await queue.failed())]).toEqual([]);
    });

    test('says which attempt is the last', async () => {
      const lasts: boolean[] = [];
      const { queue, failed } = await open(async (_job, isLast) => {
        lasts.push(isLast);
        throw new Error('no');
      });
      await queue.add(job('a'));
      await expect.poll(() => failed.length, { timeout: 10_000 }).toBe(3);
      expect(lasts).toEqual([false, false, true]);
    });

    test('is serial for one repository, and not across repositories', async () => {
      const running = new Map<string, () => void>();
      const begun: string[] = [];
      const { queue } = await open(async ({ id, repository }) => {
        begun.push(repository);
        await new Promise<void>(resolve => running.set(id, resolve));
      });
      for (let n = 0; n < 3; n++)
        for (const repository of ['one', 'two']) await queue.add(job(`${repository}${n}`, repository));
      for (let n = 0; n < 3; n++) {
        await expect.poll(() => running.size, { timeout: 10_000 }).toBe(2);
        // Four could run at a time: that only one of each repository has begun is the queue's doing.
        expect(begun.toSorted()).toEqual(['one', 'two']);
        begun.length = 0;
        const ending = [...running.values()];
        running.clear();
        for (const end of ending) end();
      }
      await drained(queue);
      expect(begun).toEqual([]);
    });

    test('keeps the order of one repository, although jobs come while others run and one is tried again', async () => {
      const order: string[] = [];
      const { queue } = await open(async ({ id }) => {
        await new Promise(resolve => setTimeout(resolve, 100));
        order.push(id);
        if (id === 'c' && order.filter(one => one === id).length === 1) throw new Error('once more');
      });
      const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
      for (const id of ids) {
        await queue.add(job(id));
        await new Promise(resolve => setTimeout(resolve, 35));
      }
      await drained(queue);
      expect(order).toEqual(['a', 'b', 'c', 'c', 'd', 'e', 'f', 'g', 'h']);
    });

    test('ends with the work that runs', async () => {
      const begun = Promise.withResolvers<void>();
      const end = Promise.withResolvers<void>();
      const order: string[] = [];
      const { queue } = await open(async () => {
        begun.resolve();
        await end.promise;
        order.push('worked');
      });
      await queue.add(job('a'));
      await begun.promise;
      const closed = queue.close(5000).then(() => order.push('closed'));
      queues.pop();
      end.resolve();
      await closed;
      expect(order).toEqual(['worked', 'closed']);
      await expect(queue.add(job('b'))).rejects.toThrow();
    });

    test('a claim is for one until its time is over', async () => {
      const { queue } = await open(async () => {});
      expect([await queue.claim('x', 60), await queue.claim('x', 60), await queue.claim('y', 60)]).toEqual([
        true,
        false,
        true,
      ]);
    });
  });

describe('jobs', () => {
  const repository = { name: 'fleet', owner: { login: 'acme' }, default_branch: 'main' };
  const common = { repository, installation: { id: 1 }, sender: { id: 1, login: 'alice' } };

  test.each([
    [
      'issue_comment',
      { action: 'created', comment: { body: '/retag' }, issue: { pull_request: {} } },
      ['command'],
      'a command',
    ],
    ['issue_comment', { action: 'edited', comment: { body: '/retag' }, issue: { pull_request: {} } }, [], 'an edit'],
    ['issue_comment', { action: 'created', comment: { body: 'hello' }, issue: { pull_request: {} } }, [], 'talk'],
    ['issue_comment', { action: 'created', comment: { body: '/retag' }, issue: {} }, [], 'an issue'],
    [
      'pull_request',
      { action: 'opened', pull_request: { head: { sha: 'a1' }, base: { ref: 'main' } } },
      ['check'],
      'a new one',
    ],
    [
      'pull_request',
      { action: 'labeled', pull_request: { head: { sha: 'a1' }, base: { ref: 'main' } } },
      [],
      'a label',
    ],
    [
      'pull_request',
      { action: 'edited', changes: { base: {} }, pull_request: { head: { sha: 'a1' }, base: { ref: 'next' } } },
      ['check'],
      'another base',
    ],
    ['push', { ref: 'refs/heads/main', before: 'b1', after: 'a1' }, ['check'], 'the default branch'],
    ['push', { ref: 'refs/heads/x', before: 'b1', after: 'a1' }, [], 'another branch'],
    ['push', { ref: 'refs/heads/main', before: 'b1', after: '0000' }, [], 'a deletion'],
    [
      'push',
      { ref: 'refs/heads/gh-readonly-queue/main/pr-7-0a1b', before: '0000', after: 'a1' },
      ['check'],
      'a merge queue waits for checks',
    ],
    [
      'push',
      { ref: 'refs/heads/gh-readonly-queue/main/pr-7-0a1b', before: 'a1', after: '0000' },
      [],
      'a merge queue is done',
    ],
    ['check_suite', { action: 'rerequested', check_suite: { head_sha: 'a1' } }, ['check'], 'all checks again'],
    ['check_suite', { action: 'requested', check_suite: { head_sha: 'a1' } }, [], 'every push has a suite'],
    [
      'check_run',
      { action: 'rerequested', check_run: { name: 'Retag', head_sha: 'a1', pull_requests: [] } },
      ['check'],
      're-run',
    ],
    ['check_run', { action: 'completed', check_run: { name: 'Retag', head_sha: 'a1' } }, [], 'our own end'],
    ['check_run', { action: 'rerequested', check_run: { name: 'ci', head_sha: 'a1' } }, [], 'somebody else’s check'],
    ['star', { action: 'created' }, [], 'anything else'],
  ])('%s %j', (event, payload, expected, _why) => {
    expect(jobsOf(event, 'id', { ...payload, ...common }).map(({ kind }) => kind)).toEqual(expected);
  });

  test.each([
    [{ body: {} }, '- [x] <!-- retag:rebuild --> now', ['refresh'], 'the box is ticked'],
    [{ body: {} }, '- [ ] <!-- retag:rebuild --> now', [], 'an edit without the tick'],
    [{ title: {} }, '- [x] <!-- retag:rebuild --> now', [], 'a new title'],
  ])('an edit of %j to %j', (changes, body, expected, _why) => {
    const payload = { action: 'edited', changes, pull_request: { body, head: { sha: 'a1' }, base: { ref: 'main' } } };
    expect(jobsOf('pull_request', 'id', { ...payload, ...common }).map(({ kind }) => kind)).toEqual(expected);
  });

  test('events without installation are nobody’s', () =>
    expect(jobsOf('push', 'id', { ref: 'refs/heads/main', before: 'b', after: 'a', repository })).toEqual([]));

  test('what leaves the process holds only what a command is read from', () => {
    const payload = {
      action: 'created',
      comment: { id: 1, body: '/retag', user: { id: 1, login: 'a', email: 'x' }, secret: 1 },
      issue: { number: 1, body: 'long', pull_request: { url: 'x' } },
      sender: { id: 1, login: 'a', avatar_url: 'x' },
      organization: {},
    };
    expect(trimCommentPayload(payload)).toEqual({
      action: 'created',
      issue: { number: 1, pull_request: {} },
      comment: { id: 1, body: '/retag', user: { id: 1, login: 'a' } },
      sender: { id: 1, login: 'a' },
    });
  });

  test('everything that writes to one repository shares a key, whatever its case', () => {
    const command: Job = { kind: 'command', id: 'x', installation: 1, owner: 'Acme', repository: 'Fleet', payload: {} };
    expect(serialKey(command)).toBe(serialKey(job('y')));
  });
});

test('metrics are in the text format of Prometheus', async () => {
  const metrics = new Metrics();
  metrics.count('a_total', 'Things.', { kind: 'x"y\n' });
  metrics.count('a_total', 'Things.', { kind: 'x"y\n' }, 2);
  metrics.observe('b_seconds', 'Time.', 0.3);
  metrics.gauge('c', 'Now.', () => 7);
  expect(await metrics.print()).toBe(
    `# HELP a_total Things.\n# TYPE a_total counter\na_total{kind="x\\"y\\n"} 3\n# HELP b_seconds Time.\n# TYPE b_seconds histogram\n${[0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300].map(le => `b_seconds_bucket{le="${le}"} ${le < 0.3 ? 0 : 1}\n`).join('')}b_seconds_bucket{le="+Inf"} 1\nb_seconds_sum 0.3\nb_seconds_count 1\n# HELP c Now.\n# TYPE c gauge\nc 7\n`,
  );
});

test('a number that cannot be asked for now takes none of the others with it', async () => {
  const metrics = new Metrics();
  metrics.count('a_total', 'Things.');
  metrics.gauge('c', 'Now.', () => Promise.reject(new Error('no connection')));
  expect(await metrics.print()).toBe(
    '# HELP a_total Things.\n# TYPE a_total counter\na_total 1\n# HELP c Now.\n# TYPE c gauge\nc NaN\n',
  );
});
