import { describe, expect, test } from 'vitest';
import { loadProject } from '../../src/engine/project.ts';
import { explainPolicy, findPolicies, nearPolicies } from '../../src/engine/why.ts';
import { RegistryError } from '../../src/errors.ts';
import type { Registry } from '../../src/ports.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { imageDocuments } from '../support/plan-files.ts';

const quiet = { progress: () => {}, info: () => {}, debug: () => {} };
const clock = { now: () => new Date('2026-01-01T00:00:00Z') };
const options = { defaultBranch: 'main', resolveUnused: true };

/** A registry over one list of tags; dates are told for some of them. */
function registry(tags: readonly string[], dates: Record<string, string> = {}): Registry {
  return {
    listTags: async () => ({ tags, diagnostics: [] }),
    resolveDigest: async () => `sha256:${'0'.repeat(64)}`,
    inspect: async (_, tag) => {
      const date = dates[tag];
      if (date === undefined) throw new RegistryError('REGISTRY_NETWORK', 'gone');
      return { digest: `sha256:${'1'.repeat(64)}`, created: new Date(date), labels: {} };
    },
  };
}

const WEB = `${imageDocuments(
  'web',
  'ghcr.io/acme/web',
  '{semver: {range: ">=1.0.0"}}',
  "  filterTags: {pattern: '^v(?P<v>.*)$', extract: '$v'}\n",
)}`;
const FILES = {
  'apps/web.yaml': WEB,
  'apps/run.yaml': 'image: ghcr.io/acme/web:v1.0.0 # {"$imagepolicy": "flux-system:web"}\n',
};

async function why(
  name: string,
  tags: readonly string[],
  tag?: string,
  files: Record<string, string> = FILES,
  dates = {},
) {
  const project = await loadProject(memoryTree(files));
  const [policy] = findPolicies(name, project);
  if (policy === undefined) throw new Error(`no policy ${name}`);
  return explainPolicy(project, policy, { tag, options }, { registry: registry(tags, dates), reporter: quiet, clock });
}

const TAGS = ['v1.0.0', 'v1.1.0', 'v2.0.0', 'v0.9.0', 'latest', 'vnext', 'v1.0.0.sig'];

test('where a pin decides, what the policy itself leaves of the tags is told all the same', async () => {
  const pin = 'version: 1\noverrides:\n  - { action: pin, policy: web, tag: v0.9.0 }\n';
  const trace = await why('web', TAGS, 'v0.9.0', { ...FILES, '.github/retag.yaml': pin });
  expect(trace.latestRef?.tag).toBe('v0.9.0');
  expect(trace.asked?.sentence).toBe(
    "The key '0.9.0' of 'v0.9.0' is outside the range '>=1.0.0'. It is used because of an override: pinned to v0.9.0.",
  );
  expect(trace.counts).toEqual({ fetched: 7, excluded: 1, filtered: 5, parsed: 4, matched: 3 });
});

describe('a policy is found', () => {
  test.each([
    ['flux-system:web', ['web'], 'by namespace and name'],
    ['web', ['web'], 'by its name'],
    ['ghcr.io/acme/web', ['web'], 'by its image'],
    ['flux-system:wab', [], 'not when misspelled'],
    ['acme/web', [], 'not by another registry’s image'],
  ])('%s: %s %s', async (reference, names) => {
    const project = await loadProject(memoryTree(FILES));
    expect(findPolicies(reference, project).map(policy => policy.name)).toEqual(names);
  });

  test.each(['wbe', 'flux-system:wab'])('a slip such as %s has a suggestion', async reference =>
    expect(nearPolicies(reference, (await loadProject(memoryTree(FILES))).declarations.policies)).toEqual([
      'flux-system:web',
    ]),
  );
});

describe('the trace', () => {
  test('counts what each rule leaves, and ranks in the order of the policy', async () => {
    const trace = await why('web', TAGS);
    expect(trace.counts).toEqual({ fetched: 7, excluded: 1, filtered: 5, parsed: 4, matched: 3 });
    expect(trace.top.map(({ tag }) => tag)).toEqual(['v2.0.0', 'v1.1.0', 'v1.0.0']);
    expect(trace.latestRef).toEqual({ name: 'ghcr.io/acme/web', tag: 'v2.0.0' });
  });

  test.each([
    ['v2.0.0', 'elected', 'the best one'],
    ['v1.1.0', 'matched', 'a worse one'],
    ['v0.9.0', 'outside', 'outside the range'],
    ['vnext', 'unparsable', 'no version'],
    ['latest', 'filtered', 'the pattern drops it'],
    ['v1.0.0.sig', 'excluded', 'the exclusion list drops it'],
    ['v3.0.0', 'unknown', 'the registry has no such tag'],
  ])('%s is %s: %s', async (tag, fate) => expect((await why('web', TAGS, tag)).asked?.fate).toBe(fate));

  test('tells which markers wait, what would change there, and dates where there are some', async () => {
    const trace = await why('web', TAGS, undefined, FILES, { 'v2.0.0': '2025-12-01T00:00:00Z' });
    expect(trace.markers).toEqual([
      { file: 'apps/run.yaml', line: 1, setter: 'flux-system:web', value: 'ghcr.io/acme/web:v1.0.0' },
    ]);
    expect(trace.pending.map(change => change.new)).toEqual(['ghcr.io/acme/web:v2.0.0']);
    expect(trace.top.map(({ created }) => created?.toISOString())).toEqual([
      '2025-12-01T00:00:00.000Z',
      undefined,
      undefined,
    ]);
  });

  test('says that an admitted tag is newer than the elected one', async () => {
    const policy = imageDocuments('web', 'ghcr.io/acme/web', '{alphabetical: {order: desc}}');
    const files = { 'a.yaml': policy };
    const tags = ['20250101-1', '20250201-1', '20250301-1'];
    const trace = await why('web', tags, undefined, files);
    expect(trace.diagnostics.map(d => d.code)).toContain('POLICY_ELECTED_OLDER');
    expect(trace.diagnostics.find(d => d.code === 'POLICY_ELECTED_OLDER')?.message).toContain(
      '2 admitted tags are newer',
    );
  });

  test('goes as far as the election got, with the error', async () => {
    const trace = await why('web', ['latest']);
    expect(trace.counts).toMatchObject({ fetched: 1, filtered: 0 });
    expect(trace.error?.code).toBe('POLICY_NO_MATCH');
    expect(trace.top).toEqual([]);
  });

  test('a skipped tag is said to be skipped', async () => {
    const skip = 'overrides: [{action: skip, policy: "flux-system:web", tag: v2.0.0}]\n';
    const trace = await why('web', TAGS, 'v2.0.0', { ...FILES, '.github/retag.yaml': skip });
    expect(trace.latestRef?.tag).toBe('v1.1.0');
    expect(trace.asked?.sentence).toContain('an override in the configuration skips it');
  });

  test('a registry that is down is in the trace', async () => {
    const project = await loadProject(memoryTree(FILES));
    const [policy] = findPolicies('web', project);
    const down: Registry = {
      ...registry([]),
      listTags: () => Promise.reject(new RegistryError('REGISTRY_NETWORK', 'connection refused')),
    };
    const trace = await explainPolicy(
      project,
      policy!,
      { tag: 'x', options },
      { registry: down, reporter: quiet, clock },
    );
    expect(trace.error?.code).toBe('REGISTRY_NETWORK');
    expect(trace.asked).toBeUndefined();
  });
});
