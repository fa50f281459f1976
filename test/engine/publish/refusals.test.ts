import { afterEach, describe, expect, test } from 'vitest';
import type { PublishResult } from '../../../src/engine/publish/publish.ts';
import { DIAGNOSTIC_CODES } from '../../../src/errors.ts';
import { automationNamed, BRANCH, manifest, REPOSITORY, type Situation, startSituation } from './situation.ts';

let situation: Situation;
afterEach(() => situation?.close());

const codes = (results: readonly PublishResult[]) =>
  results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));

/** Where the refusal is met: `publish` in a result, `run` thrown because nothing can be done. */
const REFUSALS: readonly [string, string, Parameters<Situation['github']['failNext']>, string?][] = [
  [
    'a missing permission',
    'GITHUB_PERMISSION_MISSING',
    [
      { method: 'POST', path: '/git/trees' },
      { status: 403, body: { message: 'Resource not accessible by integration' } },
    ],
  ],
  [
    'a hidden repository',
    'GITHUB_PERMISSION_MISSING',
    [
      { method: 'POST', path: '/git/trees' },
      { status: 404, body: { message: 'Not Found' } },
    ],
    'GitHub hides what a token may not write to.',
  ],
  [
    'an archived repository',
    'GITHUB_ARCHIVED',
    [
      { method: 'POST', path: '/git/trees' },
      { status: 403, body: { message: 'Repository was archived so is read-only.' } },
    ],
  ],
  [
    'a ruleset',
    'GITHUB_RULESET',
    [
      { method: 'POST', path: '/git/refs' },
      { status: 422, body: { message: 'Repository rule violations found\n\nCommits must have verified signatures.' } },
    ],
    'Repository rule violations found: Commits must have verified signatures.',
  ],
  [
    'protection',
    'GITHUB_PROTECTED',
    [
      { method: 'POST', path: '/git/refs' },
      { status: 422, body: { message: 'Protected branch update failed' } },
    ],
  ],
  [
    'an exhausted limit',
    'GITHUB_RATE_LIMITED',
    [
      { method: 'POST', path: '/git/trees' },
      {
        status: 403,
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4000000000' },
        body: { message: 'API rate limit exceeded' },
      },
    ],
  ],
  [
    'an endless secondary limit',
    'GITHUB_RATE_LIMITED',
    [
      { method: 'POST', path: '/git/trees' },
      {
        status: 429,
        headers: { 'retry-after': '3600' },
        body: { message: 'You have exceeded a secondary rate limit' },
      },
    ],
  ],
  [
    'errors as one object',
    'GITHUB_REFUSED',
    [
      { method: 'POST', path: '/git/commits' },
      { status: 422, body: { message: 'Validation Failed', errors: { message: 'tree is odd' } } },
    ],
    'Making the commit: GitHub answered 422: Validation Failed: tree is odd.',
  ],
  [
    'errors as texts',
    'GITHUB_REFUSED',
    [
      { method: 'POST', path: '/git/commits' },
      { status: 422, body: { message: 'Validation Failed', errors: ['tree is odd'] } },
    ],
    'tree is odd',
  ],
  [
    'a fault that stays',
    'GITHUB_UNAVAILABLE',
    [
      { method: 'POST', path: '/git/trees' },
      { status: 502, times: 99 },
    ],
  ],
  [
    'an endless race',
    'GITHUB_CONFLICT',
    [
      { method: 'POST', path: '/git/refs' },
      { status: 409, body: { message: 'Conflict' }, times: 99 },
    ],
  ],
];

describe('refusals of GitHub', () => {
  test.each(REFUSALS)('%s is told as %s', async (_, code, [matcher, failure], text) => {
    situation = await startSituation();
    situation.github.failNext(matcher, failure);
    const results = await situation.run();
    expect(codes(results)).toEqual([code]);
    const [diagnostic] = results[0]?.diagnostics ?? [];
    expect(diagnostic?.hint).toBe(DIAGNOSTIC_CODES[code as 'GITHUB_REFUSED'].remedy);
    expect(diagnostic?.message).not.toContain('ghs_workflow');
    if (text) expect(diagnostic?.message).toContain(text);
  });

  test('a ruleset is told with the rules that it lays on the branch', async () => {
    situation = await startSituation();
    situation.github.addRuleset(REPOSITORY, { branches: ['flux-*'], rules: [{ type: 'creation' }] });
    const results = await situation.run();
    expect(codes(results)).toEqual(['GITHUB_RULESET']);
    expect(results[0]?.diagnostics[0]?.message).toContain(`Rules on ${BRANCH}: creation.`);
  });

  test('a bad token ends the run', async () => {
    situation = await startSituation();
    await expect(situation.run({ token: 'wrong' })).rejects.toMatchObject({ code: 'GITHUB_TOKEN_INVALID' });
  });

  test('a short limit is waited for', async () => {
    situation = await startSituation();
    const body = { message: 'You have exceeded a secondary rate limit' };
    situation.github.failNext(
      { method: 'POST', path: '/git/trees' },
      { status: 403, headers: { 'retry-after': '1' }, body },
    );
    expect((await situation.run())[0]?.operation).toBe('created');
  });

  test('the setting that forbids workflows to open pull requests keeps the branch and tells where to go on', async () => {
    situation = await startSituation({ actionsMayOpenPulls: false });
    const results = await situation.run();
    expect(codes(results)).toEqual(['GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS']);
    expect(results[0]?.diagnostics[0]?.message).toContain(`/acme/fleet/compare/main...${BRANCH}`);
    expect(situation.github.branches(REPOSITORY)).toContain(BRANCH);
    situation.github.clearRequests();
    await situation.run();
    const pushes = situation.github.requests.filter(({ method, path }) => method === 'POST' && path.includes('/git/'));
    expect(pushes).toEqual([]);
  });

  test('one branch that is refused does not stop the others', async () => {
    situation = await startSituation({
      files: {
        'a/web.yaml': manifest({ 'flux-system:web': '1.0.0' }),
        'b/api.yaml': manifest({ 'team:api': '1.0.0' }),
      },
      tags: { 'flux-system:web': '1.1.0', 'team:api': '1.1.0' },
    });
    situation.github.failNext(
      { method: 'POST', path: '/git/refs', body: /flux-system-web/ },
      { status: 422, body: { message: 'Protected branch' } },
    );
    const results = await situation.run({ settings: { groupBy: 'policy' } });
    expect(results.map(({ operation }) => operation).sort()).toEqual(['created', 'none']);
  });
});

describe('a name that another branch blocks', () => {
  test.each([
    ['below it', `${BRANCH}/x`, BRANCH],
    ['above it', 'bots', 'bots/images/flux'],
  ])('is told with that branch, %s', async (_, other, branch) => {
    situation = await startSituation();
    situation.github.commitAs(REPOSITORY, 'alice', other, { 'x.txt': 'x' }, 'Hers');
    const results = await situation.run({ branch });
    expect(results[0]?.diagnostics).toEqual([
      expect.objectContaining({
        code: 'GITHUB_BRANCH_BLOCKED',
        message: `The branch ${branch} cannot be made beside the branch ${other}.`,
      }),
    ]);
  });
});

describe('a branch that cannot be moved', () => {
  const refuse = (error: Record<string, unknown>) =>
    situation.github.failNext(
      { method: 'POST', path: '/graphql', body: /updateRefs/ },
      { status: 200, body: { data: { updateRefs: null }, errors: [error] }, times: 99 },
    );
  const start = async () => {
    situation = await startSituation();
    await situation.run();
    situation.tags['flux-system:web'] = '1.2.0';
  };

  test.each([
    ['a limit', { type: 'RATE_LIMITED', message: 'API rate limit exceeded' }, 'GITHUB_RATE_LIMITED'],
    ['a missing permission', { type: 'FORBIDDEN', message: 'Resource not accessible' }, 'GITHUB_PERMISSION_MISSING'],
    ['a hidden repository', { type: 'NOT_FOUND', message: 'Could not resolve' }, 'GITHUB_PERMISSION_MISSING'],
    ['a ruleset', { type: 'UNPROCESSABLE', message: 'Repository rule violations found' }, 'GITHUB_RULESET'],
    ['protection', { type: 'UNPROCESSABLE', message: 'GH006: Protected branch update failed' }, 'GITHUB_PROTECTED'],
    ['a fault', { message: 'Something went wrong while executing your query.' }, 'GITHUB_UNAVAILABLE'],
    ['an endless race', { type: 'STALE_DATA', message: 'Expected the ref to point to' }, 'GITHUB_TIP_MOVED'],
  ])('because of %s is told as such, with its remedy', async (_, error, code) => {
    await start();
    refuse(error);
    const results = await situation.run();
    expect(codes(results)).toEqual([code]);
    expect(results[0]?.diagnostics[0]?.hint).toContain(DIAGNOSTIC_CODES[code as 'GITHUB_REFUSED'].remedy);
  });

  test('because something else answered in the place of GitHub is not told as done', async () => {
    await start();
    situation.github.failNext({ path: '/graphql' }, { status: 200, body: '<html>Sign in</html>', times: 99 });
    expect(codes(await situation.run())).toEqual(['GITHUB_UNAVAILABLE']);
    expect(situation.file('apps/web.yaml')).toBe(manifest({ 'flux-system:web': '1.1.0' }));
  });

  test('nor read: an address that shows pages instead of the API is told as such', async () => {
    situation = await startSituation();
    situation.github.failNext({ path: /./ }, { status: 200, body: '<html>Sign in</html>', times: 99 });
    const hint = expect.stringContaining('GITHUB_API_URL');
    await expect(situation.run()).rejects.toMatchObject({ code: 'GITHUB_UNAVAILABLE', hint });
  });

  test('by GraphQL, because the server is older than the mutation, is moved by REST', async () => {
    await start();
    refuse({
      message: "Field 'updateRefs' doesn't exist on type 'Mutation'",
      extensions: { code: 'undefinedField', typeName: 'Mutation', fieldName: 'updateRefs' },
    });
    expect((await situation.run())[0]?.operation).toBe('updated');
    expect(situation.file('apps/web.yaml')).toBe(manifest({ 'flux-system:web': '1.2.0' }));
    situation.tags['flux-system:web'] = '1.0.0';
    expect((await situation.run())[0]?.operation).toBe('closed');
    expect(situation.github.branches(REPOSITORY)).toEqual(['main']);
  });
});

describe('what a new pull request gets', () => {
  test('reviewers, assignees and draft; a wrong name is a warning and does not cost the others', async () => {
    situation = await startSituation();
    const settings = { reviewers: ['alice', 'nobody'], assignees: ['bob'], draft: true };
    const results = await situation.run({ settings });
    const pull = situation.github.pull(REPOSITORY, 1);
    expect(pull.pull.draft).toBe(true);
    expect(pull.assignees.map(({ login }) => login)).toEqual(['bob']);
    expect(pull.pull.reviewers.map(({ login }) => login)).toEqual(['alice']);
    expect(codes(results)).toContain('REVIEWER_REFUSED');
  });

  test.each([
    ['cannot be put on it', { method: 'POST', path: /\/issues\/1\/labels$/ }, 'Could not label #1', []],
    [
      'cannot get its colour',
      { method: 'PATCH', path: /\/labels\/flux$/ },
      'Could not colour the label flux',
      ['automated', 'dependencies', 'flux'],
    ],
  ])('a label that %s is a warning, and the pull request stays', async (_, matcher, message, labels) => {
    situation = await startSituation();
    situation.github.failNext(matcher, { status: 403, body: { message: 'Resource not accessible by integration' } });
    const results = await situation.run();
    expect(results).toMatchObject([{ operation: 'created', number: 1 }]);
    const [refused] = results[0]?.diagnostics.filter(({ code }) => code === 'LABEL_REFUSED') ?? [];
    expect(refused?.severity).toBe('warning');
    expect(refused?.message).toContain(message);
    const names = situation.github.pull(REPOSITORY, 1).labels.map(({ name }) => name);
    expect(names.sort()).toEqual(labels);
  });

  test('no draft where the repository has none, and a word about it', async () => {
    situation = await startSituation();
    situation.github.failNext(
      { method: 'POST', path: /\/pulls$/, body: /"draft":true/ },
      { status: 422, body: { message: 'Draft pull requests are not supported in this repository.' } },
    );
    const results = await situation.run({ settings: { draft: true } });
    expect(codes(results)).toContain('DRAFT_REFUSED');
    expect(situation.github.pull(REPOSITORY, 1).pull.draft).toBe(false);
  });

  test.each([
    ['every step', {}, true],
    ['the named step', { steps: ['minor'] }, true],
    ['another step', { steps: ['patch'] }, false],
    ['the named policy', { policies: ['flux-system:web'] }, true],
    ['a policy by its name alone', { policies: ['web'] }, true],
    ['another policy', { policies: ['team:api'] }, false],
    ['a policy whose name ends alike', { policies: ['eb'] }, false],
  ] as const)('auto-merge for %s', async (_, rule, expected) => {
    situation = await startSituation({ allowAutoMerge: true });
    situation.github.protect(REPOSITORY, 'main', { requiredStatusChecks: ['ci'] });
    await situation.run({ settings: { autoMerge: { enabled: true, method: 'squash', ...rule } } });
    expect(situation.github.pull(REPOSITORY, 1).pull.autoMerge !== null).toBe(expected);
  });

  test('a draft is not merged by itself', async () => {
    situation = await startSituation({ allowAutoMerge: true });
    situation.github.protect(REPOSITORY, 'main', { requiredStatusChecks: ['ci'] });
    const results = await situation.run({ settings: { draft: true, autoMerge: { enabled: true, method: 'squash' } } });
    expect(codes(results)).not.toContain('AUTO_MERGE_REFUSED');
    expect(situation.github.pull(REPOSITORY, 1).pull).toMatchObject({ draft: true, autoMerge: null });
  });

  describe('auto-merge, once the updates are no longer among those of the rule,', () => {
    const settings = { autoMerge: { enabled: true, method: 'merge', steps: ['minor'] } } as const;
    const merged = () => situation.github.pull(REPOSITORY, 1).pull.autoMerge?.enabledBy.login;
    const start = async () => {
      situation = await startSituation({ allowAutoMerge: true });
      situation.github.protect(REPOSITORY, 'main', { requiredStatusChecks: ['ci'] });
      await situation.run({ settings });
      expect(merged()).toBe('github-actions[bot]');
    };

    test('is turned off before the branch gets them', async () => {
      await start();
      situation.tags['flux-system:web'] = '2.0.0';
      situation.github.failNext(
        { method: 'POST', path: '/git/trees' },
        { status: 403, body: { message: 'Resource not accessible by integration' } },
      );
      await situation.run({ settings });
      expect(merged()).toBeUndefined();
      await situation.run({ settings });
      expect([merged(), situation.file('apps/web.yaml')]).toEqual([
        undefined,
        manifest({ 'flux-system:web': '2.0.0' }),
      ]);
      situation.tags['flux-system:web'] = '1.3.0';
      await situation.run({ settings });
      expect(merged()).toBe('github-actions[bot]');
    });

    test('is turned off when the configuration takes the rule away', async () => {
      await start();
      await situation.run();
      expect(merged()).toBeUndefined();
    });

    test('stays on where the person whose token is used turned it on by hand, without any rule', async () => {
      situation = await startSituation({ allowAutoMerge: true });
      situation.github.protect(REPOSITORY, 'main', { requiredStatusChecks: ['ci'] });
      situation.github.addToken({ token: 'alice', kind: 'pat', login: 'alice' });
      await situation.run({ token: 'alice' });
      const { forge } = situation.client('alice');
      const [pull] = await forge.listPullRequests(BRANCH);
      await forge.enableAutoMerge(pull!, 'merge');
      await situation.run({ token: 'alice' });
      expect(merged()).toBe('alice');
    });

    test('stays on where a person turned it on', async () => {
      await start();
      situation.github.addToken({ token: 'alice', kind: 'pat', login: 'alice' });
      const { forge } = situation.client('alice');
      const [pull] = await forge.listPullRequests(BRANCH);
      if (pull === undefined) throw new Error('no pull request');
      await forge.disableAutoMerge(pull);
      await forge.enableAutoMerge(pull, 'merge');
      await situation.run({ settings: { autoMerge: { ...settings.autoMerge, steps: ['patch'] } } });
      expect(merged()).toBe('alice');
    });
  });

  test('auto-merge of what nothing holds up merges at once', async () => {
    situation = await startSituation({ allowAutoMerge: true });
    await situation.run({ settings: { autoMerge: { enabled: true, method: 'merge' } } });
    expect(situation.github.pull(REPOSITORY, 1).pull.mergedAt).not.toBeNull();
  });

  test('auto-merge that the repository does not allow is a warning', async () => {
    situation = await startSituation();
    const results = await situation.run({ settings: { autoMerge: { enabled: true, method: 'merge' } } });
    expect(codes(results)).toContain('AUTO_MERGE_REFUSED');
    expect(situation.github.listPulls(REPOSITORY)).toHaveLength(1);
  });
});

describe('commits', () => {
  const author = { name: 'Fleet Bot', email: 'fleet@example.org' };
  const withAuthor = (extra = {}) => [
    automationNamed('fleet', { commit: { messageTemplateValues: {}, author, ...extra } }),
  ];

  test('carry the name of the bot and say that the author of the automation was left out', async () => {
    situation = await startSituation();
    expect(codes(await situation.run({ automations: withAuthor() }))).toContain('COMMIT_AUTHOR_IGNORED');
    expect(situation.github.commit(REPOSITORY, BRANCH).author.name).toBe('github-actions[bot]');
  });

  test('carry the author of the automation where verified is off', async () => {
    situation = await startSituation();
    await situation.run({ automations: withAuthor(), settings: { verified: false, signOff: true } });
    const commit = situation.github.commit(REPOSITORY, BRANCH);
    expect(commit.author).toMatchObject(author);
    expect(commit.message).toContain('Signed-off-by: Fleet Bot <fleet@example.org>');
    expect(
      (await situation.run({ automations: withAuthor(), settings: { verified: false, signOff: true } }))[0]?.operation,
    ).toBe('none');
  });

  test('are signed with the key that the automation names, over exactly the commit that GitHub makes', async () => {
    situation = await startSituation();
    const secret = { namespace: 'flux-system', name: 'signing', location: { file: 'flux/a.yaml', line: 3, column: 5 } };
    const payloads: string[] = [];
    const signer = { sign: (payload: string) => `signature of ${payloads.push(payload)}` };
    situation.github.world.trusts = (payload, signature) => payload === payloads[0] && signature === 'signature of 1';
    const automations = withAuthor({ signingKey: { secret, type: 'ssh' } });
    const results = await situation.run({ automations, signerFor: () => signer });
    expect(codes(results)).not.toContain('COMMIT_UNVERIFIED');
    expect((await situation.client().forge.readCommit(BRANCH)).verification?.verified).toBe(true);
  });

  test('are made without a key that is missing, and say so where it is named', async () => {
    situation = await startSituation();
    const secret = { namespace: 'flux-system', name: 'signing', location: { file: 'flux/a.yaml', line: 3, column: 5 } };
    const results = await situation.run({ automations: withAuthor({ signingKey: { secret, type: 'gpg' } }) });
    expect(results[0]?.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'SIGNING_KEY_UNUSABLE', file: 'flux/a.yaml', line: 3 }),
    );
  });

  test('of a personal token are not verified, and that is said', async () => {
    situation = await startSituation();
    situation.github.addToken({ token: 'pat', kind: 'pat', login: 'alice' });
    expect(codes(await situation.run({ token: 'pat' }))).toContain('COMMIT_UNVERIFIED');
    expect((await situation.run({ token: 'pat' }))[0]?.operation).toBe('none');
    situation.tags['flux-system:web'] = '1.2.0';
    expect((await situation.run({ token: 'pat' }))[0]?.operation).toBe('updated');
  });
});

test('works with the addresses of GitHub Enterprise Server', async () => {
  situation = await startSituation({ enterprise: true });
  expect((await situation.run())[0]?.operation).toBe('created');
  situation.tags['flux-system:web'] = '1.2.0';
  expect((await situation.run())[0]?.operation).toBe('updated');
});

describe('release notes', () => {
  const details = (version: string, labels: Record<string, string> = {}) => ({
    digest: `sha256:${version.replaceAll('.', '0').padEnd(64, '0')}`,
    created: new Date('2026-11-01T00:00:00Z'),
    labels: { 'org.opencontainers.image.source': `${situation.github.url}/acme/web`, ...labels },
  });

  async function bodyWith(registry: Parameters<typeof situation.run>[0]): Promise<string> {
    await situation.run(registry);
    return situation.github.pull(REPOSITORY, 1).body ?? '';
  }

  test('of every release between both ends are shown, inert', async () => {
    situation = await startSituation();
    situation.github.seedRepository({ owner: 'acme', name: 'web', files: { a: 'a' } });
    for (const tag of ['v1.0.0', 'v1.0.1', 'v1.1.0', 'v1.2.0']) {
      situation.github.addRelease('acme/web', { tag, body: `Notes of ${tag} by @alice, fixes #7` });
    }
    const registry = {
      inspect: async (_: unknown, tag: string) =>
        details(tag, { 'org.opencontainers.image.revision': tag === '1.0.0' ? '1234567' : '89abcde' }),
    };
    const body = await bodyWith({ registry });
    expect(body).toContain('Notes of v1.1.0');
    expect(body).toContain('Notes of v1.0.1');
    expect(body).not.toContain('Notes of v1.0.0');
    expect(body).not.toContain('Notes of v1.2.0');
    expect(body).not.toContain('@alice');
    expect(body).toContain('2026\u201111\u201101<br>19\u00a0days\u00a0old');
  });

  test('that are not there are said to be absent, and do not stop the update', async () => {
    situation = await startSituation();
    const results = await situation.run({ registry: { inspect: async (_, tag) => ({ ...details(tag), labels: {} }) } });
    expect(codes(results)).toContain('RELEASE_NOTES_ABSENT');
    expect(situation.github.pull(REPOSITORY, 1).body).toContain('has no label');
  });

  test('that are absent for many images are said once', async () => {
    const apps = Object.fromEntries(['web', 'api', 'job'].map(name => [`flux-system:${name}`, '1.0.0']));
    situation = await startSituation({
      files: { 'apps/all.yaml': manifest(apps) },
      tags: Object.fromEntries(Object.keys(apps).map(name => [name, '1.1.0'])),
    });
    const results = await situation.run({ registry: { inspect: async (_, tag) => ({ ...details(tag), labels: {} }) } });
    expect(codes(results).filter(code => code === 'RELEASE_NOTES_ABSENT')).toHaveLength(1);
    const body = situation.github.pull(REPOSITORY, 1).body ?? '';
    expect(body.match(/No release notes/g)).toHaveLength(1);
    expect(body).toContain('`ghcr.io/acme/api`, `ghcr.io/acme/job`, `ghcr.io/acme/web` (the image has no label');
  });
});

test('an elected image that is older than the one in the file is remarked, by the dates of both', async () => {
  situation = await startSituation();
  const registry = {
    inspect: async (_: unknown, tag: string) => ({
      digest: `sha256:${'5'.repeat(64)}`,
      created: new Date(tag === '1.1.0' ? '2026-10-01T00:00:00Z' : '2026-11-01T00:00:00Z'),
      labels: {},
    }),
  };
  const results = await situation.run({ registry });
  expect(codes(results)).toContain('POLICY_ELECTED_OLDER');
  expect(situation.github.pull(REPOSITORY, 1).body).toMatch(/\*\*POLICY\\?_ELECTED\\?_OLDER\*\*: '1\.1\.0' is elected/);
});
