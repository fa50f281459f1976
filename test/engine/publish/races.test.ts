import { afterEach, describe, expect, test } from 'vitest';
import type { PublishResult } from '../../../src/engine/publish/publish.ts';
import { ForgeError } from '../../../src/errors.ts';
import { BRANCH, manifest, REPOSITORY, type Situation, startSituation } from './situation.ts';

let situation: Situation;
afterEach(() => situation?.close());

/** What every sequence must end in. */
function expectOneOpen(tag: string): void {
  const { github } = situation;
  const open = github.listPulls(REPOSITORY);
  expect(open.map(({ pull }) => pull.headRef)).toEqual([BRANCH]);
  expect(situation.file('apps/web.yaml')).toBe(manifest({ 'flux-system:web': tag }));
  expect(github.commit(REPOSITORY, BRANCH).parents).toEqual([github.head(REPOSITORY, 'main')]);
  expect(open[0]?.labels.map(label => label.name).sort()).toEqual(['automated', 'dependencies', 'flux']);
  expect(github.repository(REPOSITORY).labels.map(({ color }) => color)).not.toContain('ededed');
  expect(open[0]?.title).toContain(tag);
}

describe('concurrent runs', () => {
  test('that start together end in one branch and one pull request', async () => {
    situation = await startSituation();
    const results = await Promise.all([situation.run(), situation.run(), situation.run()]);
    expect(results.flat().flatMap(result => result.diagnostics.filter(({ severity }) => severity === 'error'))).toEqual(
      [],
    );
    await situation.run();
    expectOneOpen('1.1.0');
    expect(situation.github.listPulls(REPOSITORY, 'all')).toHaveLength(1);
  });

  test('do not overwrite a commit that a person pushes between reading and writing', async () => {
    situation = await startSituation();
    await situation.run();
    situation.tags['flux-system:web'] = '1.2.0';
    const hold = situation.github.hold({ path: '/git/commits', method: 'POST' });
    const running = situation.run();
    await hold.arrived;
    const sha = situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'mine\n' }, 'Note');
    hold.release();
    const [result] = await running;
    expect(result?.diagnostics.map(({ code }) => code)).toContain('FOREIGN_COMMITS');
    expect(situation.github.head(REPOSITORY, BRANCH)).toBe(sha);
  });
});

describe('while the pull request is being opened', () => {
  /** Runs, and lets `act` happen when everything but the pull request is there. */
  async function runAround(act: () => unknown): Promise<readonly PublishResult[]> {
    situation = await startSituation();
    const hold = situation.github.hold({ method: 'POST', path: /\/pulls$/ });
    const running = situation.run();
    await hold.arrived;
    act();
    hold.release();
    return running;
  }

  test('another run opens it first: that one is taken over, for GitHub refuses a second', async () => {
    const results = await runAround(() =>
      situation.github.openPullAs(REPOSITORY, 'github-actions[bot]', {
        title: 'Update images',
        body: '',
        head: BRANCH,
        base: 'main',
      }),
    );
    const refused = situation.github.requests.filter(({ path, status }) => path.endsWith('/pulls') && status === 422);
    expect(refused).toHaveLength(1);
    expect(results).toMatchObject([
      { operation: 'updated', number: 1, diagnostics: [{ code: 'PULL_REQUEST_TAKEN_OVER' }] },
    ]);
    expectOneOpen('1.1.0');
  });

  test('a person takes its commit to the base: there is nothing to merge, and the next run tidies up', async () => {
    const results = await runAround(() => situation.github.pushAs(REPOSITORY, 'alice', 'main', `refs/heads/${BRANCH}`));
    expect(results).toMatchObject([{ operation: 'none', diagnostics: [{ code: 'GITHUB_NOTHING_TO_MERGE' }] }]);
    expect(await situation.run()).toMatchObject([{ operation: 'none', diagnostics: [] }]);
    expect(situation.github.branches(REPOSITORY)).toEqual(['main']);
  });
});

test('a commit that a person pushes while a branch is being ended is not deleted with it', async () => {
  situation = await startSituation();
  await situation.run();
  situation.tags['flux-system:web'] = '1.0.0';
  const hold = situation.github.hold({ method: 'PATCH', path: /\/pulls\/1$/ });
  const running = situation.run();
  await hold.arrived;
  const sha = situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'mine\n' }, 'Note');
  hold.release();
  const [result] = await running;
  expect(result?.diagnostics.map(({ code }) => code)).toEqual(['FOREIGN_COMMITS']);
  expect(situation.github.head(REPOSITORY, BRANCH)).toBe(sha);
});

describe('a run that is killed', () => {
  const opened = Array.from({ length: 17 }, (_, n) => n + 1);

  test.each(opened)('after request %i of opening is repaired by the next one', async requests => {
    situation = await startSituation();
    for (const unanswered of [false, true]) {
      situation.github.crashAfter(requests, { unanswered });
      await situation.run().catch(error => expect(error).toBeInstanceOf(ForgeError));
    }
    situation.github.heal();
    await situation.run();
    expectOneOpen('1.1.0');
    situation.github.clearRequests();
    await situation.run();
    expect(situation.github.requests.filter(({ write }) => write)).toEqual([]);
  });

  test.each(opened.slice(0, 12))('after request %i of an update is repaired by the next one', async requests => {
    situation = await startSituation();
    await situation.run();
    situation.tags['flux-system:web'] = '1.2.0';
    situation.github.crashAfter(requests);
    await situation.run().catch(error => expect(error).toBeInstanceOf(ForgeError));
    situation.github.heal();
    await situation.run();
    expectOneOpen('1.2.0');
  });

  test.each(opened.slice(0, 12))('after request %i of closing is repaired by the next one', async requests => {
    situation = await startSituation();
    await situation.run();
    situation.tags['flux-system:web'] = '1.0.0';
    situation.github.crashAfter(requests);
    await situation.run().catch(error => expect(error).toBeInstanceOf(ForgeError));
    situation.github.heal();
    await situation.run();
    await situation.run();
    expect(situation.github.branches(REPOSITORY)).toEqual(['main']);
    expect(situation.github.listPulls(REPOSITORY)).toEqual([]);
    expect(situation.github.comments(REPOSITORY, 1)).toHaveLength(1);
  });
});

describe('a run that ends between pushing the branch and writing the description', () => {
  const before = manifest({ 'flux-system:web': '1.0.0' });

  /** The open pull request shows 1.2.0 in its changes and still tells of 1.1.0. */
  async function leaveBehind(): Promise<void> {
    situation = await startSituation();
    await situation.run();
    situation.tags['flux-system:web'] = '1.2.0';
    situation.github.failNext({ method: 'PATCH', path: /\/pulls\/1$/ }, { status: 403, body: { message: 'Not now' } });
    await situation.run();
    expect(situation.file('apps/web.yaml')).toBe(manifest({ 'flux-system:web': '1.2.0' }));
    expect(situation.github.pull(REPOSITORY, 1).title).toContain('1.1.0');
  }

  test('what people close then is declined, as they saw it', async () => {
    await leaveBehind();
    situation.github.closePull(REPOSITORY, 1, 'alice');
    situation.github.deleteBranch(REPOSITORY, BRANCH, 'alice');
    expect(await situation.run()).toMatchObject([
      { operation: 'none', diagnostics: [{ code: 'PULL_REQUEST_DECLINED' }] },
    ]);
    situation.tags['flux-system:web'] = '1.1.0';
    expect(await situation.run(), 'nobody declined what only the description told').toMatchObject([
      { operation: 'created' },
    ]);
  });

  test('what people merge and take back then is not proposed again', async () => {
    await leaveBehind();
    situation.github.merge(REPOSITORY, 1, { method: 'squash' });
    situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'apps/web.yaml': before }, 'Revert');
    expect(await situation.run()).toMatchObject([{ operation: 'none', diagnostics: [{ code: 'UPDATE_REVERTED' }] }]);
  });

  test('a commit by a person on top changes nothing about it', async () => {
    situation = await startSituation();
    await situation.run();
    situation.github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'mine\n' }, 'Note');
    situation.github.closePull(REPOSITORY, 1, 'alice');
    situation.github.deleteBranch(REPOSITORY, BRANCH, 'alice');
    expect(await situation.run()).toMatchObject([
      { operation: 'none', diagnostics: [{ code: 'PULL_REQUEST_DECLINED' }] },
    ]);
  });
});

describe('answers that are lost', () => {
  test('a pull request that was opened although GitHub answered 502 is found, not opened twice', async () => {
    situation = await startSituation();
    situation.github.failNext({ method: 'POST', path: /\/pulls$/ }, { status: 502, afterEffect: true });
    await situation.run();
    expectOneOpen('1.1.0');
    expect(situation.github.listPulls(REPOSITORY, 'all')).toHaveLength(1);
  });

  test('a comment that was made although GitHub answered 502 is not made twice', async () => {
    situation = await startSituation();
    await situation.run();
    situation.tags['flux-system:web'] = '1.0.0';
    situation.github.failNext({ method: 'POST', path: /\/comments$/ }, { status: 502, afterEffect: true });
    await situation.run();
    expect(situation.github.comments(REPOSITORY, 1)).toHaveLength(1);
    expect(situation.github.pull(REPOSITORY, 1).state).toBe('closed');
  });
});

test('what the token of an App left half done is known as its own', async () => {
  situation = await startSituation();
  const { github } = situation;
  const app = github.addApp({ slug: 'retag' });
  github.install(app, 'acme');
  github.addToken({ token: 'ghs_app', kind: 'app', login: 'retag[bot]' });
  github.failNext(
    { method: 'POST', path: /\/pulls$/ },
    { status: 403, body: { message: 'Resource not accessible by integration' } },
  );
  await situation.run({ token: 'ghs_app' });
  situation.tags['flux-system:web'] = '1.2.0';
  const [result] = await situation.run({ token: 'ghs_app' });
  expect(result?.operation).toBe('created');
  expectOneOpen('1.2.0');
  expect(result?.diagnostics).toEqual([]);
});
