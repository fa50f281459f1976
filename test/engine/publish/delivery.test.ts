import { afterEach, describe, expect, test } from 'vitest';
import { keepChanges } from '../../../src/planned-file.ts';
import type { FakeGitHub } from '../../support/github/index.ts';
import {
  automationNamed,
  BRANCH,
  manifest,
  REPOSITORY,
  type RunOptions,
  type Situation,
  startSituation,
} from './situation.ts';

let situation: Situation;
afterEach(() => situation?.close());

const codes = (results: { diagnostics: { code: string }[] }[]) =>
  results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
function withOwnBranches(options: RunOptions): RunOptions {
  return {
    ...options,
    edit: plan => {
      options.edit?.(plan);
      for (const automation of plan.automations) automation.branch = `bot/${automation.automation.name}`;
    },
  };
}
/** Commits of a branch since another commit, newest first. */
function history(branch: string, since: string): string[] {
  const shas: string[] = [];
  for (let sha = situation.github.head(REPOSITORY, branch); sha !== undefined && sha !== since; ) {
    shas.push(sha);
    sha = situation.github.commit(REPOSITORY, sha).parents[0];
  }
  return shas;
}
const direct = { settings: { delivery: 'commit' } } as const;

describe('delivery: commit', () => {
  test('makes one commit on the base with the message of the automation, and nothing the second time', async () => {
    situation = await startSituation();
    const { github } = situation;
    const before = github.head(REPOSITORY, 'main');
    const [result] = await situation.run(direct);
    expect(result).toMatchObject({ operation: 'updated', branch: 'main' });
    const commit = github.commit(REPOSITORY, 'main');
    expect(commit.parents).toEqual([before]);
    expect(commit.message).toContain('Update from image update automation');
    expect(situation.file('apps/web.yaml', 'main')).toBe(manifest({ 'flux-system:web': '1.1.0' }));
    expect(github.listPulls(REPOSITORY, 'all')).toEqual([]);
    github.clearRequests();
    await situation.run(direct);
    expect(github.requests.filter(({ write }) => write)).toEqual([]);
    expect(github.requests.length).toBeLessThanOrEqual(6);
  });

  test('keeps a commit that somebody pushed to another file meanwhile', async () => {
    situation = await startSituation();
    const hold = situation.github.hold({ method: 'POST', path: '/git/commits' });
    const running = situation.run(direct);
    await hold.arrived;
    situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# hers\n' }, 'Hers');
    hold.release();
    expect((await running)[0]?.operation).toBe('updated');
    expect(situation.file('README.md', 'main')).toBe('# hers\n');
    expect(situation.file('apps/web.yaml', 'main')).toBe(manifest({ 'flux-system:web': '1.1.0' }));
  });

  const old = manifest({ 'flux-system:web': '1.0.0' });
  const hers = manifest({ 'flux-system:web': '1.0.5' });
  test.each<[string, Parameters<FakeGitHub['commitAs']>[3], string | undefined]>([
    ['pushed to the same file', { 'apps/web.yaml': hers }, hers],
    ['gave the file another name', { 'apps/web.yaml': null, 'apps/site.yaml': old }, undefined],
  ])('gives way when somebody %s meanwhile', async (_, files, left) => {
    situation = await startSituation();
    const hold = situation.github.hold({ method: 'POST', path: '/git/commits' });
    const running = situation.run(direct);
    await hold.arrived;
    situation.github.commitAs(REPOSITORY, 'alice', 'main', files, 'Hers');
    hold.release();
    expect(codes(await running)).toEqual(['BASE_MOVED']);
    expect(situation.file('apps/web.yaml', 'main')).toBe(left);
  });

  test('gives way when somebody took the last commit back meanwhile, which the planned text may come from', async () => {
    situation = await startSituation();
    const { github } = situation;
    const first = github.head(REPOSITORY, 'main') ?? '';
    const later = manifest({ 'flux-system:web': '1.0.0' }, 'a comment that is to go again');
    github.commitAs(REPOSITORY, 'alice', 'main', { 'apps/web.yaml': later }, 'Comment');
    const hold = github.hold({ method: 'POST', path: '/git/commits' });
    const running = situation.run(direct);
    await hold.arrived;
    github.pushAs(REPOSITORY, 'alice', 'main', first);
    hold.release();
    expect(codes(await running)).toEqual(['BASE_MOVED']);
    expect(situation.file('apps/web.yaml', 'main')).toBe(old);
  });

  test.each([
    [
      'a required review',
      () => situation.github.protect(REPOSITORY, 'main', { requiredReviews: 1, enforceAdmins: true }),
    ],
    [
      'a required check',
      () => situation.github.protect(REPOSITORY, 'main', { requiredStatusChecks: ['ci'], enforceAdmins: true }),
    ],
    ['a list of who may push', () => situation.github.protect(REPOSITORY, 'main', { restrictPushes: ['alice'] })],
    [
      'a ruleset that wants pull requests',
      () => situation.github.addRuleset(REPOSITORY, { branches: ['main'], rules: [{ type: 'pull_request' }] }),
    ],
  ])('uses a pull request where the branch has %s', async (_, protect) => {
    situation = await startSituation();
    protect();
    const results = await situation.run(direct);
    expect(codes(results)).toContain('DIRECT_COMMIT_REFUSED');
    expect(situation.github.listPulls(REPOSITORY)).toHaveLength(1);
    expect(results.map(({ operation, number }) => [operation, number])).toEqual([['created', 1]]);
    expect((await situation.run(direct)).every(({ operation }) => operation === 'none')).toBe(true);
  });

  test('does not commit again what a person took back, until a newer tag matches', async () => {
    situation = await startSituation();
    await situation.run(direct);
    const back = manifest({ 'flux-system:web': '1.0.0' });
    situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'apps/web.yaml': back }, 'Revert "Update"');
    expect(codes(await situation.run(direct))).toEqual(['UPDATE_REVERTED']);
    expect(situation.file('apps/web.yaml', 'main')).toBe(back);
    situation.tags['flux-system:web'] = '1.2.0';
    await situation.run(direct);
    expect(situation.file('apps/web.yaml', 'main')).toBe(manifest({ 'flux-system:web': '1.2.0' }));
  });
});

describe('delivery: commit for several parts of one base', () => {
  const file = (web: string, api: string) => manifest({ 'flux-system:web': web, 'team:api': api });
  const start = (files: Record<string, string>) =>
    startSituation({ files, tags: { 'flux-system:web': '1.1.0', 'team:api': '2.1.0' } });
  /** Automations as their policy selectors divide the markers: one policy each, wherever it is marked. */
  const dividedAmong = (policies: readonly string[]): RunOptions => ({
    ...direct,
    automations: policies.map((_, index) => automationNamed(`part-${index}`)),
    edit: plan => {
      for (const [index, policy] of policies.entries()) {
        const automation = plan.automations[index];
        if (automation === undefined) continue;
        automation.commitMessage = `Update ${policy}\n`;
        automation.files = automation.files.flatMap(
          each => keepChanges(each, change => change.policy === policy) ?? [],
        );
      }
    },
  });
  const divided = dividedAmong(['flux-system:web', 'team:api']);

  test.each<[string, RunOptions, number]>([
    ['two automations', divided, 2],
    ['two automations with push branches of their own', withOwnBranches(divided), 2],
    ['two groups of one automation', { settings: { delivery: 'commit', groupBy: 'policy' } }, 2],
  ])('one run makes a commit for each of %s that change one file', async (_, options, count) => {
    situation = await start({ 'apps/both.yaml': file('1.0.0', '2.0.0') });
    const { github } = situation;
    const before = github.head(REPOSITORY, 'main') ?? '';
    const pauses: number[] = [];
    const results = await situation.run({ ...options, pause: async attempt => void pauses.push(attempt) });
    expect(results.map(({ operation, diagnostics }) => [operation, diagnostics])).toEqual(
      Array.from({ length: count }, () => ['updated', []]),
    );
    expect(situation.file('apps/both.yaml', 'main')).toBe(file('1.1.0', '2.1.0'));
    expect(history('main', before)).toHaveLength(count);
    expect(pauses, 'our own commit is no race').toEqual([]);
    github.clearRequests();
    await situation.run(options);
    expect(github.requests.filter(({ write }) => write)).toEqual([]);
  });

  test('one setter in several groups is not taken for taken back by the commit of the first', async () => {
    situation = await start({
      'apps/web.yaml': `${manifest({ 'flux-system:web': '1.0.0' })}---\n${manifest({ 'flux-system:web': '1.0.0' })}`,
    });
    const results = await situation.run({
      settings: { delivery: 'commit', groupBy: 'namespace' },
      edit: plan => {
        for (const change of plan.automations[0]?.files[0]?.changes ?? []) {
          change.object = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', namespace: `team-${change.line}` };
        }
      },
    });
    expect(codes(results)).toEqual([]);
    expect(situation.file('apps/web.yaml', 'main')).not.toContain(':1.0.0');
  });

  test.each([
    ['after the first commit', 2],
    ['before the first commit', 1],
  ])('the second gives way to a person who changed its file %s', async (_, commits) => {
    const [web, api] = [manifest({ 'flux-system:web': '1.0.0' }), manifest({ 'team:api': '2.0.0' })];
    situation = await start({ 'apps/web.yaml': web, 'apps/api.yaml': api });
    const { github } = situation;
    let hold = github.hold({ method: 'POST', path: '/git/commits' });
    const running = situation.run(divided);
    await hold.arrived;
    if (commits === 2) {
      const next = github.hold({ method: 'POST', path: '/git/commits' });
      hold.release();
      await next.arrived;
      hold = next;
    }
    const hers = manifest({ 'team:api': '2.0.5' });
    const sha = github.commitAs(REPOSITORY, 'alice', 'main', { 'apps/api.yaml': hers }, 'Hers');
    hold.release();
    expect(codes(await running)).toEqual(['BASE_MOVED']);
    expect(situation.file('apps/api.yaml', 'main')).toBe(hers);
    expect(situation.file('apps/web.yaml', 'main')).toBe(manifest({ 'flux-system:web': '1.1.0' }));
    expect(history('main', sha).length).toBe(commits === 1 ? 1 : 0);
    await situation.run(divided);
    expect(situation.file('apps/api.yaml', 'main')).toBe(manifest({ 'team:api': '2.1.0' }));
  });

  test('a file that somebody changed before the first commit is left alone also after a later push', async () => {
    const old = { 'flux-system:web': '1.0.0', 'team:api': '2.0.0', 'team:job': '3.0.0' };
    const path = (policy: string) => `apps/${policy.split(':')[1]}.yaml`;
    situation = await startSituation({
      files: Object.fromEntries(
        Object.entries(old).map(([policy, tag]) => [path(policy), manifest({ [policy]: tag })]),
      ),
      tags: { 'flux-system:web': '1.1.0', 'team:api': '2.1.0', 'team:job': '3.1.0' },
    });
    const { github } = situation;
    const hold = () => github.hold({ method: 'POST', path: '/git/commits' });
    const push = (file: string, text: string) => github.commitAs(REPOSITORY, 'alice', 'main', { [file]: text }, 'Hers');
    const hers = manifest({ 'team:job': '3.0.5' });
    const first = hold();
    const running = situation.run(dividedAmong(Object.keys(old)));
    await first.arrived;
    push('apps/job.yaml', hers);
    const repeated = hold();
    first.release();
    await repeated.arrived;
    const second = hold();
    repeated.release();
    await second.arrived;
    push('README.md', '# hers\n');
    second.release();
    expect(codes(await running)).toEqual(['BASE_MOVED']);
    expect(situation.file('apps/job.yaml', 'main')).toBe(hers);
    expect(situation.file('apps/api.yaml', 'main')).toBe(manifest({ 'team:api': '2.1.0' }));
  });

  test('a commit that reached the base although GitHub answered 502 is known as ours', async () => {
    situation = await start({ 'apps/both.yaml': file('1.0.0', '2.0.0') });
    const before = situation.github.head(REPOSITORY, 'main') ?? '';
    situation.github.failNext({ method: 'POST', path: /graphql$/ }, { status: 502, afterEffect: true });
    const results = await situation.run(divided);
    expect(results.map(({ operation, diagnostics }) => [operation, diagnostics])).toEqual([
      ['updated', []],
      ['updated', []],
    ]);
    expect(history('main', before)).toEqual(results.map(({ headSha }) => headSha).reverse());
  });

  test('a person who changes another file between two commits holds up neither', async () => {
    situation = await start({ 'apps/both.yaml': file('1.0.0', '2.0.0') });
    const first = situation.github.hold({ method: 'POST', path: '/git/commits' });
    const running = situation.run(divided);
    await first.arrived;
    const second = situation.github.hold({ method: 'POST', path: '/git/commits' });
    first.release();
    await second.arrived;
    situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# hers\n' }, 'Hers');
    second.release();
    expect(codes(await running)).toEqual([]);
    expect(situation.file('README.md', 'main')).toBe('# hers\n');
    expect(situation.file('apps/both.yaml', 'main')).toBe(file('1.1.0', '2.1.0'));
  });
});

describe('what a person took back from the base is not committed again', () => {
  const back = manifest({ 'flux-system:web': '1.0.0' });
  const takeBack = (login: string, message = 'Take it back') =>
    situation.github.commitAs(REPOSITORY, login, 'main', { 'apps/web.yaml': back }, message);

  test.each([
    ['of a person', 'pat', 'alice'],
    ['of an App', 'app', 'retag[bot]'],
  ] as const)('with the token %s', async (_, kind, login) => {
    situation = await startSituation();
    const { github } = situation;
    if (kind === 'app') github.install(github.addApp({ slug: 'retag' }), 'acme');
    github.addToken({ token: 'other', kind, login });
    await situation.run({ ...direct, token: 'other' });
    takeBack('alice');
    expect(codes(await situation.run({ ...direct, token: 'other' }))).toEqual(['UPDATE_REVERTED']);
    expect(situation.file('apps/web.yaml', 'main')).toBe(back);
  });

  test('also when a workflow did it, with the token that Retag has: a commit that takes back is by hand', async () => {
    situation = await startSituation();
    await situation.run(direct);
    takeBack('github-actions[bot]', 'Revert "Update from image update automation"');
    expect(codes(await situation.run(direct))).toEqual(['UPDATE_REVERTED']);
    expect(situation.file('apps/web.yaml', 'main')).toBe(back);
  });

  test('however much was committed to other files since', async () => {
    situation = await startSituation();
    await situation.run(direct);
    takeBack('alice');
    for (let n = 0; n < 110; n += 1) situation.github.commitAs(REPOSITORY, 'bob', 'main', { 'n.txt': `${n}` }, `${n}`);
    expect(codes(await situation.run(direct))).toEqual(['UPDATE_REVERTED']);
  });
});

describe('rollback by people', () => {
  test('keeps a reverted tag from being proposed again until a newer one matches, and says so', async () => {
    situation = await startSituation({
      files: {
        'apps/web.yaml': manifest({ 'flux-system:web': '1.0.0' }),
        'apps/api.yaml': manifest({ 'team:api': '2.0.0' }),
      },
    });
    await situation.run();
    situation.github.merge(REPOSITORY, 1);
    await situation.run();
    const back = manifest({ 'flux-system:web': '1.0.0' });
    situation.github.commitAs(REPOSITORY, 'alice', 'main', { 'apps/web.yaml': back }, 'Revert');
    expect(codes(await situation.run())).toEqual(['UPDATE_REVERTED']);
    situation.tags['team:api'] = '2.1.0';
    await situation.run();
    const [open] = situation.github.listPulls(REPOSITORY);
    expect(open?.title).toBe('Update ghcr.io/acme/api from 2.0.0 to 2.1.0');
    expect(open?.body).toContain('Not proposed again');
    expect(situation.file('apps/web.yaml')).toBe(back);
    situation.tags['flux-system:web'] = '1.2.0';
    await situation.run();
    expect(situation.file('apps/web.yaml')).toBe(manifest({ 'flux-system:web': '1.2.0' }));
  });

  test('is not mistaken for a base that was set back behind the merge', async () => {
    situation = await startSituation();
    const { github } = situation;
    const before = github.head(REPOSITORY, 'main') ?? '';
    await situation.run();
    github.merge(REPOSITORY, 1);
    github.pushAs(REPOSITORY, 'alice', 'main', before);
    const files = { 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.0' }, 'written anew') };
    github.commitAs(REPOSITORY, 'alice', 'main', files, 'Write anew');
    expect(codes(await situation.run())).not.toContain('UPDATE_REVERTED');
    expect(situation.file('apps/web.yaml')).toContain(':1.1.0');
  });

  test.each(['merge', 'squash', 'rebase'] as const)('is seen after a %s merge', async method => {
    situation = await startSituation();
    await situation.run();
    situation.github.merge(REPOSITORY, 1, { method });
    situation.github.commitAs(
      REPOSITORY,
      'alice',
      'main',
      { 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.0' }) },
      'Back',
    );
    expect(codes(await situation.run())).toEqual(['UPDATE_REVERTED']);
    expect(situation.github.listPulls(REPOSITORY)).toEqual([]);
  });

  test('is not mistaken for a policy that went back and forth', async () => {
    situation = await startSituation();
    for (const tag of ['1.1.0', '1.0.0', '1.1.0']) {
      situation.tags['flux-system:web'] = tag;
      await situation.run();
      const [open] = situation.github.listPulls(REPOSITORY);
      expect(open?.title, tag).toContain(`to ${tag}`);
      if (open) situation.github.merge(REPOSITORY, open.number);
    }
  });

  test('gives way to an override by command', async () => {
    situation = await startSituation();
    await situation.run();
    situation.github.merge(REPOSITORY, 1);
    situation.github.commitAs(
      REPOSITORY,
      'alice',
      'main',
      { 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.0' }) },
      'Back',
    );
    const results = await situation.run({
      edit: plan => {
        for (const policy of plan.policies) policy.override = 'pinned by @alice';
      },
    });
    expect(results[0]?.operation).toBe('created');
  });
});

describe('taking over', () => {
  const flux = () =>
    automationNamed('fleet', {
      commit: { messageTemplateValues: {}, author: { name: 'fluxcdbot', email: 'fluxcdbot@users.noreply.github.com' } },
    });

  test('goes on with the branch and pull request that Flux and a home-made workflow left', async () => {
    situation = await startSituation();
    const { github } = situation;
    github.person('fluxcdbot').email = 'fluxcdbot@users.noreply.github.com';
    github.commitAs(
      REPOSITORY,
      'fluxcdbot',
      BRANCH,
      { 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.9' }) },
      'Flux',
    );
    github.openPullAs(REPOSITORY, 'github-actions[bot]', {
      title: 'Flux image updates',
      head: BRANCH,
      body: 'By Flux',
    });
    const results = await situation.run({ automations: [flux()] });
    expect(results[0]).toMatchObject({ operation: 'updated', number: 1 });
    expect(codes(results)).toContain('PULL_REQUEST_TAKEN_OVER');
    expect(github.pull(REPOSITORY, 1).title).toBe('Update ghcr.io/acme/web from 1.0.0 to 1.1.0');
    expect(situation.file('apps/web.yaml')).toBe(manifest({ 'flux-system:web': '1.1.0' }));
    expect((await situation.run({ automations: [flux()] }))[0]?.operation).toBe('none');
  });

  test('goes on with a branch without pull request', async () => {
    situation = await startSituation();
    const { github } = situation;
    github.person('fluxcdbot').email = 'fluxcdbot@users.noreply.github.com';
    github.commitAs(
      REPOSITORY,
      'fluxcdbot',
      BRANCH,
      { 'apps/web.yaml': manifest({ 'flux-system:web': '1.1.0' }) },
      'Flux',
    );
    const head = github.head(REPOSITORY, BRANCH);
    expect((await situation.run({ automations: [flux()] }))[0]?.operation).toBe('created');
    expect(github.head(REPOSITORY, BRANCH)).toBe(head);
  });

  test('proposes what it pushed itself, although a pull request for an older state of the branch was closed', async () => {
    situation = await startSituation();
    const { github } = situation;
    const files = { 'apps/web.yaml': manifest({ 'flux-system:web': '1.0.9' }) };
    github.commitAs(REPOSITORY, 'github-actions[bot]', BRANCH, files, 'Home-made');
    github.openPullAs(REPOSITORY, 'github-actions[bot]', { title: 'Changes', head: BRANCH, body: 'Home-made' });
    github.closePull(REPOSITORY, 1, 'alice');
    github.failNext({ method: 'POST', path: /\/pulls$/ }, { status: 403, body: { message: 'Not now' } });
    expect(codes(await situation.run())).toEqual(['GITHUB_PERMISSION_MISSING']);
    expect(situation.file('apps/web.yaml')).toBe(manifest({ 'flux-system:web': '1.1.0' }));
    expect(await situation.run()).toMatchObject([{ operation: 'created', number: 2 }]);
  });
});
