import { describe, expect, test } from 'vitest';
import { createHostGate } from '../../../src/adapters/host-gate.ts';
import { readRateLimit } from '../../../src/adapters/rate-limits.ts';
import { createRegistry } from '../../../src/adapters/registry.ts';
import { parseGoDuration, parseRetryAfter } from '../../../src/adapters/retry-after.ts';
import type { StateStore } from '../../../src/ports.ts';
import { imageRepository } from '../../support/image-repository.ts';
import {
  createTestTime,
  numbered,
  page,
  pagedBy,
  type Reply,
  scan,
  startScript,
} from '../../support/scripted-registry.ts';

/** The first answer is `trouble`, the others are a page. */
const once =
  (trouble: Reply) =>
  ({ repeat }: { repeat: number }) =>
    repeat === 0 ? trouble : page(['a']);
const limited = (
  headers: Record<string, string>,
  body: unknown = { errors: [{ code: 'TOOMANYREQUESTS', message: 'slow down' }] },
): Reply => ({ status: 429, headers, body });

describe('rate limits', () => {
  const now = Date.UTC(2026, 10, 20, 12);
  const waits: [string, Reply, number][] = [
    ['seconds', limited({ 'retry-after': '45' }), 45_000],
    ['a date', limited({ 'retry-after': new Date(now + 90_000).toUTCString() }), 90_000],
    ['a Go duration', limited({ 'retry-after': '1m30s' }), 90_000],
    ['a Go duration below a second is at least one', limited({ 'retry-after': '880.092µs' }), 1_000],
    ['a Go duration in the text (GHCR)', limited({}, 'retry-after: 2.5s, allowed: 44000/minute'), 2_500],
    ['a Unix time in X-Retry-After (Docker Hub)', limited({ 'x-retry-after': String(now / 1000 + 30) }), 30_000],
    [
      '403 with a secondary limit (GHCR)',
      { status: 403, headers: { 'retry-after': '20' }, body: 'You have exceeded a secondary rate limit' },
      20_000,
    ],
    [
      '403 with TOOMANYREQUESTS',
      { status: 403, headers: { 'retry-after': '5' }, body: { errors: [{ code: 'TOOMANYREQUESTS' }] } },
      5_000,
    ],
    ['HTML from nginx (Quay), without any time', limited({}, '<html>429</html>'), 200],
    ['503 with Retry-After', { status: 503, headers: { 'retry-after': '7' } }, 7_000],
    ['RateLimit-Reset in seconds', limited({ 'ratelimit-reset': '12' }), 12_000],
    ['RateLimit with reset', limited({ ratelimit: 'limit=100, remaining=0, reset=8' }), 8_000],
    ['RateLimit with t', limited({ ratelimit: '"default";r=0;t=9' }), 9_000],
    ['the longest of several', { status: 429, headers: { 'retry-after': ['3', '30', '5'] } }, 30_000],
    ['a negative number is none', limited({ 'retry-after': '-5' }), 200],
    [
      '503 with the end of a window that was not used up',
      { status: 503, headers: { 'x-ratelimit-reset': String(now / 1000 + 86_400) } },
      200,
    ],
  ];
  test.each(waits)('%s: waited for in full', async (_reason, trouble, wait) => {
    const { tags, time } = await scan(once(trouble));
    expect(tags).toEqual(['a']);
    expect(time.total()).toBeGreaterThanOrEqual(wait);
    expect(time.total()).toBeLessThan(wait + 1_500);
  });
  test('beyond the deadline: fails at once, and says until when and that nobody was logged in', async () => {
    const { error, time } = await scan(() => limited({ 'retry-after': '3600' }), { repository: { timeout: 60_000 } });
    expect(error).toMatchObject({
      code: 'REGISTRY_RATE_LIMITED',
      message: expect.stringMatching(/anonymous.*until 2026-11-20T13:00:0/),
    });
    expect(error?.hint).toContain('Log in');
    expect(time.slept).toEqual([]);
  });
  test.each(['99999999999999', '9'.repeat(400), 'Fri, 31 Dec 9999 23:59:59 GMT'])(
    'Retry-After %s is beyond every deadline: an error that says so',
    async wait => {
      const { error } = await scan(() => limited({ 'retry-after': wait }));
      expect(error).toMatchObject({ code: 'REGISTRY_RATE_LIMITED', message: expect.stringContaining('until') });
    },
  );
  test('503 beyond the deadline: fails at once, and says what the registry asked for', async () => {
    const trouble = { status: 503, headers: { 'retry-after': '3600' } };
    const { error, time } = await scan(() => trouble, { repository: { timeout: 60_000 } });
    expect(error).toMatchObject({ code: 'REGISTRY_NETWORK', message: expect.stringContaining('Retry-After: 3600') });
    expect(time.slept).toEqual([]);
  });
  test.each([429, 503])('a limit (%i) pauses the whole host', async status => {
    const time = createTestTime();
    const sent: number[] = [];
    const server = await startScript(({ path, repeat }) => {
      sent.push(time.clock.now().getTime() - Date.UTC(2026, 10, 20, 12));
      return path.includes('app0') && repeat === 0 ? { ...limited({ 'retry-after': '30' }), status } : page(['a']);
    });
    const registry = createRegistry({ ...time, random: () => 0 });
    await Promise.all([0, 1, 2].map(i => registry.listTags(imageRepository(`${server.host}/team/app${i}`))));
    await Promise.all([registry.close(), server.close()]);
    expect(sent.slice(1).every(at => at >= 30_000)).toBe(true);
  });
  test('the budget is in the summary', async () => {
    const server = await startScript(() =>
      page(['a'], undefined, {
        'ratelimit-limit': '100;w=21600',
        'ratelimit-remaining': '76;w=21600',
        'docker-ratelimit-source': '192.0.2.1',
      }),
    );
    const registry = createRegistry();
    await registry.listTags(imageRepository(`${server.host}/team/app`));
    expect(registry.summary()).toMatchObject({
      requests: 1,
      hosts: [{ host: server.host, rateLimit: { limit: 100, remaining: 76, window: 21_600, source: '192.0.2.1' } }],
    });
    await Promise.all([registry.close(), server.close()]);
  });
  const budgets: [reason: string, headers: Record<string, string>, state: object | undefined][] = [
    [
      'Docker Hub',
      { 'ratelimit-limit': '100;w=21600', 'ratelimit-remaining': '7;w=21600' },
      { limit: 100, remaining: 7, window: 21_600 },
    ],
    ['X-RateLimit', { 'x-ratelimit-limit': '60', 'x-ratelimit-remaining': '3' }, { limit: 60, remaining: 3 }],
    ['one header', { ratelimit: 'limit=100, remaining=50, reset=5' }, { limit: 100, remaining: 50 }],
    [
      'one header and its policy',
      { ratelimit: '"default";r=50;t=30', 'ratelimit-policy': '"default";q=100;w=60' },
      { limit: 100, remaining: 50, window: 60 },
    ],
    ['half a pair', { 'ratelimit-limit': '100' }, undefined],
    ['text', { 'ratelimit-limit': 'many', 'ratelimit-remaining': 'some' }, undefined],
  ];
  test.each(budgets)('a budget as it is announced: %s', (_reason, headers, state) => {
    expect(readRateLimit(headers)).toEqual(state);
  });
  test('below a tenth of the budget, dates are not read', async () => {
    const server = await startScript(() =>
      page(['a'], undefined, { 'ratelimit-limit': '100', 'ratelimit-remaining': '9' }),
    );
    const registry = createRegistry();
    const repository = imageRepository(`${server.host}/team/app`);
    await registry.listTags(repository);
    await expect(registry.inspect(repository, 'a')).rejects.toMatchObject({ code: 'REGISTRY_RATE_LIMITED' });
    expect(server.calls).toHaveLength(1);
    await Promise.all([registry.close(), server.close()]);
  });
  test.each([
    ['1h2m3.5s', 3_723_500],
    ['880.092µs', 0.880092],
    ['5', undefined],
    ['1m x', undefined],
    ['', undefined],
  ])('Go duration %j', (text, expected) => {
    expect(parseGoDuration(text)).toBe(expected);
  });
  test('what is no time is not guessed at', () => {
    expect(parseRetryAfter('soon', 0)).toBeUndefined();
  });
});

describe('retries', () => {
  test.each([408, 425, 429, 499, 502, 503, 504, 522])('%i is tried again', async status => {
    const { tags } = await scan(once({ status }));
    expect(tags).toEqual(['a']);
  });
  test.each([400, 402, 406, 410, 451])('%i is not', async status => {
    const { error, calls } = await scan(({ query }) =>
      query.has('n') && status === 400 ? { status: 404 } : { status },
    );
    expect(error).toBeDefined();
    expect(calls).toHaveLength(1);
  });
  test('four attempts, each later than the one before', async () => {
    const { error, calls, time } = await scan(() => ({ status: 503 }), { random: () => 1 });
    expect(error?.code).toBe('REGISTRY_NETWORK');
    expect(calls).toHaveLength(4);
    expect(time.slept).toEqual([500, 1000, 2000]);
  });
});

describe('one host, many repositories', () => {
  test('never more requests at a time than allowed', async () => {
    const server = await startScript(() => ({ ...page(['a']), delay: 5 }));
    const registry = createRegistry({ concurrency: 3 });
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => registry.listTags(imageRepository(`${server.host}/team/app${i}`))),
    );
    await Promise.all([registry.close(), server.close()]);
    expect(server.peak()).toBe(3);
  });
  test('a pace is kept after a burst of one second', async () => {
    const time = createTestTime();
    const gate = createHostGate({
      concurrency: 1,
      perSecond: 10,
      now: () => time.clock.now().getTime(),
      sleep: time.sleep,
    });
    for (let i = 0; i < 30; i++) await gate.run(async () => i);
    expect(time.total()).toBeGreaterThanOrEqual(1_800);
    expect(time.total()).toBeLessThanOrEqual(2_000);
  });
  test('one listing per repository and run, whoever asks; `again` reads anew', async () => {
    const server = await startScript(() => page(['a']));
    const registry = createRegistry();
    const repositories = ['x', 'y', 'z'].map(name => imageRepository(`${server.host}/team/app`, { name }));
    await Promise.all(repositories.map(repository => registry.listTags(repository)));
    expect(server.calls).toHaveLength(1);
    await registry.listTags(repositories[0]!, { again: true });
    expect(server.calls).toHaveLength(2);
    await Promise.all([registry.close(), server.close()]);
  });
  test('a registry that is down fails three times and is then left alone; another one is read', async () => {
    const good = await startScript(() => page(['a']));
    const down = await startScript(() => undefined);
    await down.close();
    const registry = createRegistry({ ...createTestTime(), random: () => 0 });
    const codes: string[] = [];
    for (let i = 0; i < 5; i++)
      await registry.listTags(imageRepository(`${down.host}/team/app${i}`)).catch(error => codes.push(error.code));
    expect((await registry.listTags(imageRepository(`${good.host}/team/app`))).tags).toEqual(['a']);
    await Promise.all([registry.close(), good.close()]);
    expect(codes).toEqual([
      'REGISTRY_NETWORK',
      'REGISTRY_NETWORK',
      'REGISTRY_NETWORK',
      'REGISTRY_HOST_SKIPPED',
      'REGISTRY_HOST_SKIPPED',
    ]);
  });
});

test('a slow repository takes nothing of the time of the others', async () => {
  const server = await startScript(({ path }) => ({ ...page(['a']), delay: path.includes('slow') ? 1_500 : 0 }));
  const registry = createRegistry();
  const outcomes = await Promise.allSettled(
    ['slow', 'one', 'two'].map(name =>
      registry.listTags(imageRepository(`${server.host}/team/${name}`, { timeout: 1_000 })),
    ),
  );
  await Promise.all([registry.close(), server.close()]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

describe('guard against lists that shrink', () => {
  const store = (value?: unknown) => {
    const held = new Map<string, unknown>();
    const state: StateStore = {
      get: async key => held.get(key) ?? value,
      set: async (key, entry) => void held.set(key, entry),
    };
    return { held, state };
  };
  const scanned = (count: number, present: string[] = []) => ({ version: 1, count, present });

  test('fewer than half: read twice, and believed with a warning', async () => {
    const { calls, codes } = await scan(pagedBy(numbered(4)), store(scanned(10)));
    expect(calls).toHaveLength(2);
    expect(codes).toEqual(['REGISTRY_TAGS_SHRUNK']);
  });
  test('a flap: the second reading is the one that counts', async () => {
    const { tags, codes } = await scan(({ repeat }) => page(repeat === 0 ? [] : numbered(9)), store(scanned(10)));
    expect(tags).toHaveLength(9);
    expect(codes).toEqual([]);
  });
  test('a tag in use that vanished: read twice', async () => {
    const { calls, codes } = await scan(pagedBy(numbered(9)), {
      ...store(scanned(10, ['v9'])),
      tagsInUse: () => ['v9'],
    });
    expect(calls).toHaveLength(2);
    expect(codes).toEqual(['REGISTRY_TAGS_SHRUNK']);
  });
  test('a tag in use that was never there: read once', async () => {
    const { calls } = await scan(pagedBy(numbered(9)), { ...store(scanned(10, [])), tagsInUse: () => ['v9'] });
    expect(calls).toHaveLength(1);
  });
  test('nothing where there was something: an error-level remark, and the memory stays', async () => {
    const { held, state } = store(scanned(10));
    const { listing } = await scan(() => page([]), { state });
    expect(listing?.diagnostics).toMatchObject([{ code: 'REGISTRY_TAGS_EMPTY', severity: 'error' }]);
    expect(held.size).toBe(0);
  });
  test.each([
    null,
    'x',
    7,
    {},
    { version: 2, count: 1, present: [] },
    { version: 1, count: -1, present: [] },
    { version: 1, count: 9, present: [1] },
  ])('a stored %j is a miss', async value => {
    const { calls, codes } = await scan(pagedBy(numbered(1)), store(value));
    expect([calls.length, codes]).toEqual([1, []]);
  });
  test('a store that fails does not stop a scan', async () => {
    const state: StateStore = { get: () => Promise.reject(new Error('x')), set: () => Promise.reject(new Error('x')) };
    expect((await scan(() => page(['a']), { state })).tags).toEqual(['a']);
  });
});
