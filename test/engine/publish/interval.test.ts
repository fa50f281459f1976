import { afterEach, describe, expect, test } from 'vitest';
import type { StateStore } from '../../../src/ports.ts';
import {
  automationNamed,
  BRANCH,
  manifest,
  NOW,
  REPOSITORY,
  type RunOptions,
  type Situation,
  startSituation,
} from './situation.ts';

const HOUR = 3_600_000;
const hourly = [automationNamed('fleet', { interval: HOUR })];

let situation: Situation;
afterEach(() => situation?.close());

function memoryState(): StateStore & { entries: Map<string, unknown> } {
  const entries = new Map<string, unknown>();
  return { entries, get: async key => entries.get(key), set: async (key, value) => void entries.set(key, value) };
}

/** A job of the schedule, so many minutes after the first one. */
const job = (state: StateStore, minutes: number, more: RunOptions = {}): RunOptions => ({
  automations: hourly,
  isScheduled: true,
  state,
  clock: { now: () => new Date(Number(NOW) + minutes * 60_000) },
  ...more,
});

/** A pull request that a job left open. */
async function settle(options: Parameters<typeof startSituation>[0] = {}): Promise<ReturnType<typeof memoryState>> {
  situation = await startSituation(options);
  const state = memoryState();
  await situation.run(job(state, 0));
  situation.github.clearRequests();
  return state;
}

const writes = () => situation.github.requests.filter(request => request.write);

describe('the interval of an automation', () => {
  test('is honoured by a scheduled run: branch and pull request are left as they are', async () => {
    const state = await settle();
    const [result] = await situation.run(job(state, 30));
    expect(result).toMatchObject({ operation: 'none', number: 1, branch: BRANCH, diagnostics: [] });
    expect(result?.headSha).toBe(situation.github.head(REPOSITORY, BRANCH));
    expect(result?.awaiting).toEqual(new Date(Number(NOW) + HOUR));
    expect(writes()).toEqual([]);
    expect(situation.github.requests.filter(({ path }) => path.includes('/compare/'))).toEqual([]);
    expect(situation.github.pull(REPOSITORY, 1).state).toBe('open');
  });

  test('is honoured where there is nothing to propose, and closes nothing', async () => {
    const state = await settle({ tags: { 'flux-system:web': '1.0.0' } });
    const [result] = await situation.run(job(state, 30));
    expect(result).toMatchObject({ operation: 'none', awaiting: expect.any(Date) });
  });

  test('rebuilding for a base that moved elsewhere waits for it', async () => {
    const state = await settle();
    const settings = { rebase: 'always' as const };
    await situation.run(job(state, 0, { settings }));
    situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# moved\n' }, 'Move');
    expect((await situation.run(job(state, 30, { settings })))[0]?.awaiting).toBeDefined();
    expect((await situation.run(job(state, 60, { settings })))[0]?.operation).toBe('updated');
  });

  test('a description that somebody overwrote waits for it, and is repaired then', async () => {
    const state = await settle();
    const { forge } = situation.client();
    await forge.updatePullRequest(1, { title: 'Mine', body: 'Mine too' });
    expect((await situation.run(job(state, 30)))[0]?.awaiting).toBeDefined();
    expect(situation.github.pull(REPOSITORY, 1)).toMatchObject({ title: 'Mine', body: 'Mine too' });
    expect((await situation.run(job(state, 60)))[0]?.operation).toBe('updated');
    expect(situation.github.pull(REPOSITORY, 1).body).toContain('1.1.0');
  });

  test('a unit that waits is no leftover beside one that does not', async () => {
    const apps = ['web', 'api'].map(name => automationNamed(name, { interval: HOUR, updatePath: `${name}/` }));
    situation = await startSituation({
      files: {
        'web/a.yaml': manifest({ 'flux-system:web': '1.0.0' }),
        'api/a.yaml': manifest({ 'flux-system:api': '1.0.0' }),
      },
      tags: { 'flux-system:web': '1.1.0', 'flux-system:api': '1.1.0' },
    });
    const state = memoryState();
    await situation.run(job(state, 0, { automations: apps }));
    situation.tags['flux-system:api'] = '1.2.0';
    const results = await situation.run(job(state, 30, { automations: apps }));
    expect(
      results.map(({ automation, operation, awaiting }) => [automation, operation, awaiting !== undefined]),
    ).toEqual([
      ['flux-system/api', 'updated', false],
      ['flux-system/web', 'none', true],
    ]);
    expect(situation.github.listPulls(REPOSITORY).map(({ state }) => state)).toEqual(['open', 'open']);
  });
});

describe('a run works at once, whatever the interval,', () => {
  test.each<[string, number, RunOptions, () => void]>([
    ['when the interval is over', 60, {}, () => {}],
    ['when the job of the next hour starts some minutes early', 55, {}, () => {}],
    ['when somebody asked for it', 30, { isScheduled: false }, () => {}],
    ['when a folder for state was not kept', 30, { state: memoryState() }, () => {}],
    ['when the clock went back', -10, {}, () => {}],
    ['when the settings changed', 30, { settings: { labels: ['images'] } }, () => {}],
    [
      'when another automation of the branch has a shorter interval',
      30,
      { automations: [automationNamed('fleet', { interval: HOUR / 4 })] },
      () => {},
    ],
    [
      'when a policy elects something else',
      30,
      {},
      () => {
        situation.tags['flux-system:web'] = '1.2.0';
      },
    ],
    [
      'when a marked file of the base changed',
      30,
      {},
      () => {
        const text = manifest({ 'flux-system:web': '1.0.5' });
        situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'apps/web.yaml': text }, 'Bump');
      },
    ],
    [
      'when the text beside a marker changed',
      30,
      {},
      () => {
        const text = manifest({ 'flux-system:web': '1.0.0' }, 'other');
        situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'apps/web.yaml': text }, 'Comment');
      },
    ],
    ['when the pull request was closed', 30, {}, () => situation.github.closePull(REPOSITORY, 1, 'alice')],
    [
      'when somebody committed to the branch',
      30,
      {},
      () => {
        situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'README.md': '# mine\n' }, 'Mine');
      },
    ],
    [
      'when the box in the pull request is ticked',
      30,
      {},
      () => {
        const found = situation.github.pull(REPOSITORY, 1);
        found.body = (found.body ?? '').replace('- [ ] <!-- retag:rebuild -->', '- [x] <!-- retag:rebuild -->');
        expect(found.body).toContain('- [x]');
      },
    ],
  ])('%s', async (_, minutes, more, change) => {
    const state = await settle();
    change();
    const [result] = await situation.run(job(state, minutes, more));
    expect(result?.awaiting).toBeUndefined();
  });

  test.each([
    null,
    7,
    {},
    { version: 1, at: 'soon', print: '', head: null },
    { version: 1, at: '2999-01-01T00:00:00Z', print: '', head: null },
    { version: 2 },
  ])('when what was kept is %j', async value => {
    const state = await settle();
    for (const key of state.entries.keys()) state.entries.set(key, value);
    expect((await situation.run(job(state, 30)))[0]?.awaiting).toBeUndefined();
  });

  test('when the last run left something undone', async () => {
    const state = await settle();
    situation.tags['flux-system:web'] = '1.2.0';
    situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'README.md': '# mine\n' }, 'Mine');
    const codes = async (minutes: number) =>
      (await situation.run(job(state, minutes)))[0]?.diagnostics.map(({ code }) => code);
    expect(await codes(10)).toEqual(['FOREIGN_COMMITS']);
    expect(await codes(20)).toEqual(['FOREIGN_COMMITS']);
  });
});

describe('a mere remark does not keep a run from waiting', () => {
  test('that checks of a pull request by the workflow token need an approval', async () => {
    situation = await startSituation();
    const state = memoryState();
    const [first] = await situation.run(job(state, 0));
    expect(first?.diagnostics.map(({ code }) => code)).toEqual(['WORKFLOW_RUNS_NEED_APPROVAL']);
    expect((await situation.run(job(state, 30)))[0]?.awaiting).toEqual(new Date(Number(NOW) + HOUR));
  });

  test('that people closed the pull request', async () => {
    const state = await settle();
    situation.github.closePull(REPOSITORY, 1, 'alice');
    const [declined] = await situation.run(job(state, 10));
    expect(declined?.diagnostics.map(({ code }) => code)).toEqual(['PULL_REQUEST_DECLINED']);
    expect((await situation.run(job(state, 20)))[0]?.awaiting).toEqual(new Date(Number(NOW) + 70 * 60_000));
  });
});
