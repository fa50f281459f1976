import { afterEach, describe, expect, test } from 'vitest';
import { ForgeError } from '../../../src/errors.ts';
import type { Plan } from '../../../src/plan-model.ts';
import { automationNamed, BRANCH, manifest, REPOSITORY, type Situation, startSituation } from './situation.ts';

let situation: Situation;
afterEach(() => situation?.close());

const web = 'flux-system:web';
const api = 'team:api';
const files = {
  'apps/web.yaml': manifest({ [web]: '1.0.0' }),
  'apps/both.yaml': manifest({ [web]: '1.0.0', [api]: '2.0.0' }),
  'infra/api.yaml': manifest({ [api]: '2.0.0' }),
};
const start = () => startSituation({ files, tags: { [web]: '1.1.0', [api]: '3.0.0' } });
const openBranches = () =>
  situation.github
    .listPulls(REPOSITORY)
    .map(({ pull }) => pull.headRef)
    .sort();
const titles = () =>
  situation.github
    .listPulls(REPOSITORY)
    .map(({ title }) => title)
    .sort();

describe('grouping', () => {
  test.each([
    ['automation', [BRANCH], ['Update 2 images']],
    [
      'policy',
      [`${BRANCH}--flux-system-web`, `${BRANCH}--team-api`],
      ['Update ghcr.io/acme/api from 2.0.0 to 3.0.0', 'Update ghcr.io/acme/web from 1.0.0 to 1.1.0'],
    ],
    [
      'image',
      [`${BRANCH}--ghcr.io-acme-api`, `${BRANCH}--ghcr.io-acme-web`],
      ['Update ghcr.io/acme/api from 2.0.0 to 3.0.0', 'Update ghcr.io/acme/web from 1.0.0 to 1.1.0'],
    ],
    [
      'namespace',
      [`${BRANCH}--flux-system`, `${BRANCH}--team`],
      ['Update ghcr.io/acme/api from 2.0.0 to 3.0.0', 'Update ghcr.io/acme/web from 1.0.0 to 1.1.0'],
    ],
    [
      'directory',
      [`${BRANCH}--apps`, `${BRANCH}--infra`],
      ['Update 2 images in apps', 'Update ghcr.io/acme/api from 2.0.0 to 3.0.0'],
    ],
  ] as const)('by %s', async (groupBy, branches, expected) => {
    situation = await start();
    await situation.run({ settings: { groupBy } });
    expect(openBranches()).toEqual(branches);
    expect(titles()).toEqual(expected);
    situation.github.clearRequests();
    const results = await situation.run({ settings: { groupBy } });
    expect(results.map(({ operation }) => operation)).toEqual(branches.map(() => 'none'));
    expect(situation.github.requests.filter(({ write }) => write)).toEqual([]);
  });

  test('branches of policies whose names look alike stay, also when only one of them has a change', async () => {
    situation = await startSituation({
      files: {
        'a.yaml': manifest({ 'a:b-c': '1.0.0' }),
        'b.yaml': manifest({ 'a-b:c': '1.0.0' }),
      },
      tags: { 'a:b-c': '1.1.0', 'a-b:c': '1.1.0' },
    });
    const settings = { groupBy: 'policy' } as const;
    await situation.run({ settings });
    const before = openBranches();
    expect(before).toHaveLength(2);
    situation.github.merge(REPOSITORY, 1);
    await situation.run({ settings });
    expect(openBranches()).toEqual([situation.github.pull(REPOSITORY, 2).pull.headRef]);
  });

  test('by namespace, what belongs to none goes by default', async () => {
    situation = await start();
    const edit = (plan: Plan) => {
      for (const { files: planned } of plan.automations)
        for (const change of planned.flatMap(file => file.changes)) change.policy = change.policy.split(':')[1] ?? '';
    };
    await situation.run({ settings: { groupBy: 'namespace' }, edit });
    expect(openBranches()).toEqual([`${BRANCH}--default`]);
  });

  test('a file with changes of two groups is divided between them line by line', async () => {
    situation = await start();
    await situation.run({ settings: { groupBy: 'policy' } });
    expect(situation.file('apps/both.yaml', `${BRANCH}--team-api`)).toBe(manifest({ [web]: '1.0.0', [api]: '3.0.0' }));
    expect(situation.file('apps/both.yaml', `${BRANCH}--flux-system-web`)).toBe(
      manifest({ [web]: '1.1.0', [api]: '2.0.0' }),
    );
    expect(situation.file('infra/api.yaml', `${BRANCH}--flux-system-web`)).toBe(files['infra/api.yaml']);
  });

  test('several automations that push to one branch have a branch each', async () => {
    situation = await start();
    const automations = [
      automationNamed('apps', { updatePath: 'apps/' }),
      automationNamed('infra', { updatePath: 'infra/' }),
    ];
    const results = await situation.run({ automations });
    expect(openBranches()).toEqual([`${BRANCH}--flux-system-apps`, `${BRANCH}--flux-system-infra`]);
    expect(results.map(({ automation }) => automation).sort()).toEqual(['flux-system/apps', 'flux-system/infra']);
  });

  test('a changed grouping moves to the new branches and closes the old ones with a word', async () => {
    situation = await start();
    const { github } = situation;
    await situation.run();
    const results = await situation.run({ settings: { groupBy: 'policy' } });
    expect(results.map(({ operation, branch }) => `${operation} ${branch}`).sort()).toEqual([
      `closed ${BRANCH}`,
      `created ${BRANCH}--flux-system-web`,
      `created ${BRANCH}--team-api`,
    ]);
    expect(github.comments(REPOSITORY, 1).map(({ body }) => body)).toEqual([
      expect.stringContaining('other pull requests'),
    ]);
    expect(github.branches(REPOSITORY)).toEqual([`${BRANCH}--flux-system-web`, `${BRANCH}--team-api`, 'main']);
    await situation.run();
    expect(openBranches()).toEqual([BRANCH]);
    expect(github.branches(REPOSITORY)).toEqual([BRANCH, 'main']);
  });

  test.each(Array.from({ length: 12 }, (_, n) => 2 * (n + 1)))(
    'a run that is killed after request %i of going back to one branch is repaired by the next one',
    async requests => {
      situation = await start();
      const { github } = situation;
      await situation.run({ settings: { groupBy: 'policy' } });
      github.crashAfter(requests);
      await situation.run().catch(error => expect(error).toBeInstanceOf(ForgeError));
      github.heal();
      await situation.run();
      expect(github.branches(REPOSITORY)).toEqual([BRANCH, 'main']);
      expect(openBranches()).toEqual([BRANCH]);
      github.clearRequests();
      await situation.run();
      expect(github.requests.filter(({ write }) => write)).toEqual([]);
    },
  );

  test('an old branch that could not be ended is ended by a later run', async () => {
    situation = await start();
    const { github } = situation;
    await situation.run({ settings: { groupBy: 'policy' } });
    github.failNext({ method: 'PATCH', path: /\/pulls\/[12]$/ }, { status: 403, times: 2, body: { message: 'No.' } });
    await situation.run();
    expect(openBranches()).toHaveLength(3);
    await situation.run();
    expect(openBranches()).toEqual([BRANCH]);
    expect(github.branches(REPOSITORY)).toEqual([BRANCH, 'main']);
  });

  test('an old branch with commits by people is not taken away', async () => {
    situation = await start();
    const { github } = situation;
    await situation.run();
    github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'mine\n' }, 'Note');
    await situation.run({ settings: { groupBy: 'policy' } });
    expect(openBranches()).toEqual([BRANCH, `${BRANCH}--flux-system-web`, `${BRANCH}--team-api`]);
  });

  test('branches of people that begin like ours are not touched', async () => {
    situation = await start();
    const { github } = situation;
    github.commitAs(REPOSITORY, 'alice', `${BRANCH}-experiment`, { 'note.txt': 'mine\n' }, 'Note');
    github.commitAs(REPOSITORY, 'alice', `${BRANCH}--mine`, { 'note.txt': 'mine\n' }, 'Note');
    await situation.run({ settings: { groupBy: 'policy' } });
    expect(github.branches(REPOSITORY)).toContain(`${BRANCH}-experiment`);
    expect(github.branches(REPOSITORY)).toContain(`${BRANCH}--mine`);
  });

  test('a push branch that is called like a group of another one is left to its automation', async () => {
    situation = await startSituation({
      files: {
        'apps/web.yaml': manifest({ 'flux-system:web': '1.0.0' }),
        'infra/api.yaml': manifest({ 'team:api': '1.0.0' }),
      },
      tags: { 'flux-system:web': '1.1.0', 'team:api': '1.1.0' },
    });
    const edit = (plan: Plan) => {
      for (const planned of plan.automations)
        if (planned.name.endsWith('infra')) Object.assign(planned, { branch: `${BRANCH}--infra` });
    };
    const automations = [
      automationNamed('apps', { updatePath: 'apps/' }),
      automationNamed('infra', { updatePath: 'infra/' }),
    ];
    await situation.run({ automations, edit });
    situation.github.merge(REPOSITORY, 1);
    situation.github.deleteBranch(REPOSITORY, BRANCH);
    for (const groupBy of ['automation', 'policy'] as const) {
      await situation.run({ automations, edit, settings: { groupBy } });
      expect(openBranches()).toHaveLength(1);
    }
    expect(situation.github.pull(REPOSITORY, 2).state).toBe('closed');
  });

  test('a group without changes is closed while the others stay', async () => {
    situation = await start();
    await situation.run({ settings: { groupBy: 'policy' } });
    situation.tags[api] = '2.0.0';
    await situation.run({ settings: { groupBy: 'policy' } });
    expect(openBranches()).toEqual([`${BRANCH}--flux-system-web`]);
    situation.tags[web] = '1.0.0';
    await situation.run({ settings: { groupBy: 'policy' } });
    expect(openBranches()).toEqual([]);
    expect(situation.github.branches(REPOSITORY)).toEqual(['main']);
  });
});

describe('the limit of open pull requests', () => {
  test('opens that many, lists the rest as waiting, and goes on when there is room', async () => {
    situation = await start();
    const settings = { groupBy: 'policy', limit: 1 } as const;
    const results = await situation.run({ settings });
    expect(openBranches()).toEqual([`${BRANCH}--flux-system-web`]);
    expect(results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toContain('PULL_REQUEST_WAITING');
    expect(situation.github.listPulls(REPOSITORY)[0]?.body).toContain('Update ghcr.io/acme/api from 2.0.0 to 3.0.0');
    expect((await situation.run({ settings })).every(({ operation }) => operation === 'none')).toBe(true);
    situation.github.merge(REPOSITORY, 1, {});
    await situation.run({ settings });
    expect(openBranches()).toEqual([`${BRANCH}--team-api`]);
  });

  test('holds across the push branches of several automations', async () => {
    situation = await start();
    const edit = (plan: Plan) => {
      for (const planned of plan.automations)
        if (planned.name.endsWith('infra')) Object.assign(planned, { branch: 'image-bot' });
    };
    const automations = [
      automationNamed('apps', { updatePath: 'apps/' }),
      automationNamed('infra', { updatePath: 'infra/' }),
    ];
    const results = await situation.run({ settings: { limit: 1 }, automations, edit });
    expect(openBranches()).toEqual([BRANCH]);
    expect(results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toContain('PULL_REQUEST_WAITING');
    expect(situation.github.listPulls(REPOSITORY)[0]?.body).toContain('Update ghcr.io/acme/api from 2.0.0 to 3.0.0');
  });
});
