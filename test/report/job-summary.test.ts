import { describe, expect, test } from 'vitest';
import { type Diagnostic, diagnose } from '../../src/errors.ts';
import { failureSummary, jobSummary } from '../../src/report/job-summary.ts';
import { imageDocuments, planFiles } from '../support/plan-files.ts';

const now = new Date('2026-01-01T00:00:00Z');
const FILES = {
  'web.yaml': imageDocuments('web', 'ghcr.io/acme/web', '{semver: {range: ">=1.0.0"}}'),
  'bad.yaml': imageDocuments('bad', 'ghcr.io/acme/bad', '{semver: {range: ">=1.0.0"}}'),
  'run.yaml':
    'a: ghcr.io/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\nb: ghcr.io/acme/bad:1.0.0 # {"$imagepolicy": "flux-system:bad"}\n',
};
const IMAGES = { 'ghcr.io/acme/web': ['1.0.0', '1.1.0', 'x', '0.1.0'], 'ghcr.io/acme/bad': ['latest'] };

async function summarise(more: Partial<Parameters<typeof jobSummary>[0]> = {}, images = IMAGES) {
  const { plan } = await planFiles(FILES, images);
  const base = { title: 'Retag', plan, published: [], diagnostics: plan.diagnostics, footer: ['2 requests'], now };
  return jobSummary({ ...base, ...more });
}

test('shows the updates, the funnel with failures first, a fold per policy and the footer', async () => {
  const text = await summarise({
    published: [{ branch: 'b', operation: 'created', number: 7, url: 'https://github.com/a/b/pull/7' }],
  });
  expect(text).toMatch(/\| Image \| Change \|/);
  expect(text).toContain('[#7](https://github.com/a/b/pull/7) from `b`: created');
  const rows = text.split('\n').filter(line => /^\| `flux-system:(?:web|bad)` \|/.test(line));
  expect(rows).toEqual([
    '| `flux-system:bad` | 1 | 1 | 1 | 0 | 0 | ❌ `POLICY_NO_MATCH` |',
    '| `flux-system:web` | 4 | 4 | 4 | 3 | 2 | `1.1.0` |',
  ]);
  expect(text.match(/<details>/g)).toHaveLength(2);
  expect(text.trimEnd().endsWith('2 requests')).toBe(true);
});

test.each([
  [{ branch: 'b', operation: 'none' }, '- `b`: no pull request', 'none was opened, whatever was pushed'],
  [{ branch: 'b', operation: 'none', number: 7 }, '#7 from `b`: unchanged', 'one that is open as it was'],
])('%j: %s (%s)', async (branch, line, _why) => {
  expect(await summarise({ published: [branch] })).toContain(line);
});

test('errors stand before warnings and notices', async () => {
  const diagnostics = [diagnose('POLICY_TIE', 'first'), diagnose('GITHUB_REFUSED', 'second')];
  const text = await summarise({ diagnostics });
  expect(text.indexOf('second')).toBeLessThan(text.indexOf('first'));
});

test('does not claim that all is well when a policy failed', async () => {
  const text = await summarise({}, { ...IMAGES, 'ghcr.io/acme/web': ['1.0.0'] });
  expect(text).toContain('Nothing to change now; 1 of 2 policies elected nothing, see Problems.');
  expect(text).not.toContain('Every marker is up to date.');
});

test('text of tags cannot ping or break out', async () => {
  const diagnostics: Diagnostic[] = [diagnose('GITHUB_REFUSED', '@octocat </details><img src=x> #1')];
  const text = await summarise({ diagnostics });
  expect(text).not.toContain('@octocat');
  expect(text).not.toContain('<img');
});

test('YAML of a hint can be copied, and cannot end its block', async () => {
  const hint = 'Do this:\nspec:\n  pattern: (?P<ts>[0-9]+)\n```\n# @octocat';
  const text = await summarise({ diagnostics: [diagnose('GITHUB_REFUSED', 'x', { hint })] });
  expect(text).toContain(
    '→ Do this:\n\n  ````yaml\n  spec:\n    pattern: (?P<ts>[0-9]+)\n  ```\n  # @octocat\n  ````\n',
  );
});

describe('traps of the workflow token', () => {
  test.each([
    ['WORKFLOW_RUNS_NEED_APPROVAL', 'create-github-app-token'],
    ['GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS', 'Allow GitHub Actions to create'],
  ] as const)('%s is explained', async (code, words) =>
    expect(await summarise({ diagnostics: [diagnose(code, 'x')] })).toContain(words),
  );

  test('a direct commit starts no other workflow', async () =>
    expect(await summarise({ published: [{ branch: 'main', operation: 'updated' }] })).toContain(
      'starts no other workflow',
    ));

  test('nothing is said of traps that the run did not meet', async () =>
    expect(await summarise({ diagnostics: [] })).not.toContain('Good to know'));
});

test('a branch that waits for the interval of its automation says until when', async () => {
  const awaiting = new Date('2026-01-01T01:00:00Z');
  const text = await summarise({
    published: [{ branch: 'b', operation: 'none', number: 7, url: undefined, awaiting }],
  });
  expect(text).toContain('#7 from `b`: waits for its interval until 2026-01-01 01:00 UTC');
});

test.each([
  ['plain letters', 'x'],
  ['letters of three bytes', '画'],
])('problems by the thousand, in %s, stay below 1 MiB and push no other part out', async (_, letter) => {
  const diagnostics = Array.from({ length: 5000 }, (_, n) => diagnose('GITHUB_REFUSED', `${letter.repeat(300)} ${n}`));
  const text = await summarise({ diagnostics });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
  expect(text).toMatch(/_Problems: \d+ more left out, because GitHub limits the size of this text; `retag lint`/);
  expect(text).toMatch(/^### Policies|^_Policies: 2 more left out/m);
  expect(text.trimEnd().endsWith('2 requests')).toBe(true);
});

test('what is held back is told once, with its release', async () => {
  const files = { ...FILES, 'other.yaml': 'a: other/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\n' };
  const { plan } = await planFiles(files, IMAGES);
  const text = await summarise({ plan, diagnostics: plan.diagnostics });
  expect(plan.diagnostics.some(({ code }) => code === 'HELD_OTHER_REPOSITORY')).toBe(true);
  expect(text.match(/`other\.yaml:1/g)).toHaveLength(1);
  expect(text).toContain('**To release it:** Write `ghcr.io/acme/web` there by hand once');
});

test('a step that cannot go on says why, and what to do', () => {
  expect(failureSummary([diagnose('GITHUB_TOKEN_INVALID', 'GitHub answered 401', { severity: 'error' })])).toBe(
    '## Retag: stopped\n\n- ❌ error GITHUB\\_TOKEN\\_INVALID: GitHub answered 401<br>→ Make a new token; an installation token lives one hour, so mint it in a step of the same job.\n',
  );
});
