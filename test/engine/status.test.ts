import { describe, expect, test } from 'vitest';
import { planRepository } from '../../src/engine/plan.ts';
import { loadProject } from '../../src/engine/project.ts';
import { describeStatus } from '../../src/engine/status.ts';
import { findPullRequests, type StatusFacts } from '../../src/engine/status-facts.ts';
import type { PullRequest } from '../../src/ports.ts';
import { PLAIN } from '../../src/report/diagnostic-text.ts';
import { statusDocumentSchema } from '../../src/report/status-document.ts';
import { statusText } from '../../src/report/status-text.ts';
import { fixedRegistry } from '../support/fixed-registry.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { automationDocument, imageDocuments } from '../support/plan-files.ts';

const now = new Date('2026-01-01T00:00:00Z');
const clock = { now: () => now };
const quiet = { progress: () => {}, info: () => {}, debug: () => {} };
const semver = '{semver: {range: ">=1.0.0"}}';
const image = (name: string, extra = '') => imageDocuments(name, `ghcr.io/acme/${name}`, semver, extra);
const marked = (name: string, tag: string) =>
  `image: ghcr.io/acme/${name}:${tag} # {"$imagepolicy": "flux-system:${name}"}\n`;

const FILES = {
  'images/current.yaml': image('current'),
  'images/pending.yaml': image('pending'),
  'images/failed.yaml': image('failed'),
  'images/held.yaml': image('held'),
  'images/unused.yaml': image('unused'),
  'images/off.yaml': image('off', '  suspend: true\n'),
  'automation.yaml': automationDocument('apps', './apps'),
  'apps/current.yaml': marked('current', '1.1.0'),
  'apps/pending.yaml': marked('pending', '1.0.0'),
  'apps/failed.yaml': marked('failed', '1.0.0'),
  'apps/held.yaml': marked('held', '1.0.0'),
  'apps/off.yaml': marked('off', '1.0.0'),
  '.github/retag.yaml':
    'overrides:\n  - { action: hold, policy: "flux-system:held", until: 2026-02-01, reason: freeze, by: ann }\n  - { action: hold, policy: "flux-system:current", until: 2025-02-01 }\n',
};
const IMAGES = Object.fromEntries(
  ['current', 'pending', 'held', 'unused', 'off', 'failed'].map(name => [
    `ghcr.io/acme/${name}`,
    name === 'failed' ? { error: 'connection refused' } : ['1.0.0', '1.1.0'],
  ]),
);

async function bases(files: Record<string, string> = FILES) {
  const project = await loadProject(memoryTree(files));
  const { tree, declarations, config } = project;
  const ports = { registry: fixedRegistry(IMAGES), reporter: quiet, clock };
  const plan = await planRepository(tree, declarations, config, { defaultBranch: 'main', resolveUnused: true }, ports);
  return [{ base: 'main', project, plan }];
}

const options = { defaultBranch: 'main', resolveUnused: true };
const status = async (facts: StatusFacts = {}, files = FILES) =>
  describeStatus(await bases(files), options, facts, clock);
const pull = (fields: Partial<PullRequest>) =>
  ({
    number: 4,
    state: 'open',
    merged: false,
    title: 'Update',
    url: 'https://github.com/a/b/pull/4',
    ...fields,
  }) as PullRequest;

describe('policies', () => {
  test.each([
    ['current', 'current', 'elected 1.1.0'],
    ['pending', 'pending', 'elected 1.1.0, 1 to change'],
    ['failed', 'failed', 'ghcr.io/acme/failed: connection refused'],
    ['held', 'held', 'flux-system:held is on hold until 2026-02-01: freeze'],
    ['unused', 'unused', 'elected 1.1.0; no marker names it'],
    ['off', 'suspended', 'ImagePolicy flux-system/off is suspended'],
  ])('%s: %s', async (name, state, message) => {
    const policy = (await status()).policies.find(each => each.name === `flux-system:${name}`);
    expect(policy).toMatchObject({ state, message });
  });

  test('tell what is in the files, what waits, and which overrides hold now', async () => {
    const { policies } = await status();
    const of = (name: string) => policies.find(policy => policy.name === `flux-system:${name}`);
    expect(of('pending')?.inFiles).toEqual(['ghcr.io/acme/pending:1.0.0']);
    expect(of('pending')?.pending).toEqual([
      { file: 'apps/pending.yaml', line: 1, old: 'ghcr.io/acme/pending:1.0.0', new: 'ghcr.io/acme/pending:1.1.0' },
    ]);
    expect(of('held')?.overrides).toEqual([
      { action: 'hold', tag: null, until: '2026-02-01', reason: 'freeze', by: 'ann', url: null },
    ]);
    expect(of('current')?.overrides).toEqual([]);
  });
});

test('policies of one name in several clusters count their own changes', async () => {
  const cluster = (name: string, value: string) => ({
    [`clusters/${name}/images.yaml`]: image('pending'),
    [`clusters/${name}/automation.yaml`]: automationDocument('apps', `./clusters/${name}`),
    [`clusters/${name}/app.yaml`]: value,
  });
  const twice = marked('pending', '1.0.0').replace('image:', 'other:') + marked('pending', '1.0.0');
  const document = await status({}, {
    ...cluster('dev', twice),
    ...cluster('prod', marked('pending', '1.1.0')),
  } as never);
  const { policies } = document;
  expect(policies.map(({ state, message, pending }) => [state, message, pending.map(({ file }) => file)])).toEqual([
    ['pending', 'elected 1.1.0, 2 to change', ['clusters/dev/app.yaml', 'clusters/dev/app.yaml']],
    ['current', 'elected 1.1.0', []],
  ]);
  const text = statusText(document, now, PLAIN);
  for (const name of ['dev', 'prod']) expect(text).toContain(`flux-system:pending (clusters/${name}/images.yaml)  `);
});

test('what is in the files are tags and digests; a name or an empty field says nothing of them', async () => {
  const marker = (field: string) => `# {"$imagepolicy": "flux-system:pending:${field}"}\n`;
  const split = `name: ghcr.io/acme/pending ${marker('name')}tag: 1.0.0 ${marker('tag')}digest: "" ${marker('digest')}`;
  const inFiles = async (text: string) => {
    const { policies } = await status({}, { ...FILES, 'apps/pending.yaml': text });
    return policies.find(({ name }) => name === 'flux-system:pending')?.inFiles;
  };
  expect(await inFiles(split)).toEqual(['1.0.0']);
  expect(await inFiles(`name: ghcr.io/acme/pending ${marker('name')}`)).toEqual(['ghcr.io/acme/pending']);
});

describe('automations', () => {
  test.each([
    [pull({}), '#4 open: Update', 'an open pull request'],
    [pull({ state: 'closed', merged: true }), '#4 merged: Update', 'a merged one'],
    [pull({ state: 'closed' }), '#4 closed: Update', 'a closed one'],
  ])('the last result is %j: %s', async (pullRequest, text, _why) => {
    const { automations } = await status({ pullRequests: new Map([['flux-image-updates', pullRequest]]) });
    expect(automations).toMatchObject([
      {
        name: 'flux-system/apps',
        base: 'main',
        branch: 'flux-image-updates',
        path: 'apps',
        pending: 1,
        held: 1,
        lastResult: { text },
      },
    ]);
  });

  test('say until when a scheduled run leaves them alone', async () => {
    const until = new Date('2026-01-01T01:00:00Z');
    const document = await status({ awaited: new Map([['flux-system/apps', until]]) });
    expect(document.automations[0]?.awaiting).toBe(until.toISOString());
    expect(statusText(document, now, PLAIN)).toContain('waits for its interval until 2026-01-01 01:00 UTC');
  });

  test('else the last commit that updated something it sees', async () => {
    const update = (file: string) => ({
      ...{
        commit: 'abcdef0123',
        date: new Date('2025-12-31T00:00:00Z'),
        author: { name: 'bot', email: '' },
        subject: 'Up',
      },
      ...{ file, setter: 'flux-system:pending', policy: 'flux-system:pending', old: 'a', new: 'b' },
    });
    const { automations, policies } = await status({ history: [update('other/x.yaml'), update('apps/pending.yaml')] });
    expect(automations[0]?.lastResult?.text).toBe('abcdef0 by bot: Up');
    // The same step in two files of one commit is one update.
    expect(policies.find(policy => policy.name === 'flux-system:pending')?.updates).toHaveLength(1);
  });

  test('a suspended one is shown', async () => {
    const files = { ...FILES, 'automation.yaml': `${automationDocument('apps', './apps')}  suspend: true\n` };
    expect((await status({}, files)).automations).toMatchObject([{ suspended: true, pending: 0 }]);
  });

  test('that share a push branch are shown with the branch that their changes really go to', async () => {
    const files = { ...FILES, 'other.yaml': automationDocument('other', './other') };
    const asked: string[] = [];
    const listPullRequests = async (branch: string) => {
      asked.push(branch);
      return branch.endsWith('apps') ? [pull({})] : [];
    };
    const pullRequests = await findPullRequests(await bases(files), options, { listPullRequests });
    const { automations } = await status({ pullRequests }, files);
    expect(asked).toEqual(['flux-image-updates--flux-system-apps', 'flux-image-updates--flux-system-other']);
    expect(automations).toMatchObject([
      { branch: 'flux-image-updates--flux-system-apps', lastResult: { text: '#4 open: Update' } },
      { branch: 'flux-image-updates--flux-system-other', lastResult: null },
    ]);
  });

  test('pull requests are asked for once per branch', async () => {
    const asked: string[] = [];
    const listPullRequests = async (branch: string) => {
      asked.push(branch);
      return [pull({ number: 9 }), pull({ number: 3 })];
    };
    const found = await findPullRequests(await bases(), options, { listPullRequests });
    expect([asked, found.get('flux-image-updates')?.number]).toEqual([['flux-image-updates'], 9]);
  });
});

test('the document fits its schema, and is the same whatever the order of the files', async () => {
  const one = await status();
  const other = await status({}, Object.fromEntries(Object.entries(FILES).reverse()) as typeof FILES);
  expect(statusDocumentSchema.parse(one)).toEqual(other);
});

test('as text: every block, names in columns, hostile text unable to steer the terminal', async () => {
  const text = statusText(await status(), now, PLAIN);
  for (const title of ['Image repositories', 'Image policies', 'Automations', 'Holds, pins and skips'])
    expect(text).toContain(title);
  expect(text).toMatch(/flux-system:pending +pending +1\.0\.0 +1\.1\.0/);
  expect(text).toContain('hold, until 2026-02-01, by ann, freeze');
  const hostile = await status({ pullRequests: new Map([['flux-image-updates', pull({ title: '\u001b[2Jx' })]]) });
  expect(statusText(hostile, now, PLAIN)).not.toContain('\u001b');
});
