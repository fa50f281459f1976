/** Mistakes that people make on their first day, and the words that must help them. */
import { expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { lintProject } from '../../src/engine/lint.ts';
import { loadProject } from '../../src/engine/project.ts';
import { memoryTree } from '../support/memory-tree.ts';

const PATH = '.github/retag.yaml';

test.each([
  [
    'images: { app: { image: ghcr.io/acme/app } }',
    'images.app.policy: is missing; it needs keys below it',
    'a key that is not there',
  ],
  ['images: { app: { image: 1, policy: {} } }', 'images.app.image: needs a text, not a number', 'a number for a text'],
  ['pullRequests: { labels: automated }', 'pullRequests.labels: needs a list, not a text', 'a text for a list'],
  ['pullRequests: []', 'pullRequests: needs keys below it, not a list', 'a list for a mapping'],
])('%s → %s (%s)', (text, message) => {
  expect(parseConfig(`version: 1\n${text}\n`, PATH).diagnostics.map(found => found.message)).toContain(message);
});

const repository = (name: string, image: string, interval = '5m') =>
  `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { image: "${image}", interval: ${interval} }\n`;
const policy = (name: string, of: string) =>
  `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { imageRepositoryRef: { name: ${of} }, policy: { semver: { range: "1.x" } } }\n`;
const lint = async (...documents: string[]) =>
  lintProject(await loadProject(memoryTree({ 'images.yaml': documents.join('---\n') })));

test('a similar name is suggested, not everything in the same namespace', async () => {
  const found = await lint(
    repository('podinfo', 'https://ghcr.io/acme/podinfo'),
    repository('web', 'ghcr.io/acme/web'),
    policy('podinfo', 'podinf'),
  );
  const [unknown] = found.filter(({ code }) => code === 'REPOSITORY_UNKNOWN');
  expect(unknown?.message).toMatch(/did you mean "flux-system\/podinfo"\?$/);
});

test('the corrected image has neither scheme nor tag', async () => {
  const [found] = await lint(repository('podinfo', 'https://ghcr.io/acme/podinfo:6.0.0'));
  expect(found?.hint).toMatch(/image: ghcr\.io\/acme\/podinfo$/);
});

test.each(['5min', '5'])('a duration that is none (%s) comes with one that is', async interval => {
  const [found] = await lint(repository('web', 'ghcr.io/acme/web', interval));
  expect(found?.hint).toBe('Write a duration, such as 5m or 1h30m.');
});

test('a misspelt key is one mistake, and mistakes come in the order of the file', () => {
  const text = `version: 1
registires: {}
images:
  app:
    imge: ghcr.io/acme/app
    policy: { semver: { range: ">=1.0.0" }, foo: 1 }
`;
  expect(parseConfig(text, PATH).diagnostics.map(({ line, message }) => [line, message])).toEqual([
    [2, 'unknown key `registires`'],
    [5, 'unknown key `images.app.imge`'],
    [6, 'unknown key `images.app.policy.foo`'],
  ]);
});

test.each([
  ['policy: { semvar: { range: 1.x } }', 'Did you mean `semver`?', 'a kind of policy'],
  ['policy: { semver: { ragne: 1.x } }', 'Did you mean `range`?', 'a field of it'],
  ['policy: { semver: { range: 1.x } }, filterTag: {}', 'Did you mean `filterTags`?', 'a field of the policy'],
])('%s → %s (%s)', async (spec, hint) => {
  const written = policy('web', 'web').replace('policy: { semver: { range: "1.x" } }', spec);
  const found = await lint(repository('web', 'ghcr.io/acme/web'), written);
  expect(found.filter(({ code }) => code === 'DOCUMENT_UNKNOWN_FIELD').map(d => d.hint)).toEqual([hint]);
});

test('a misspelt kind of policy is one error and the unknown field, not the same mistake three times', async () => {
  const written = policy('web', 'web').replace('semver', 'semvar');
  const found = await lint(repository('web', 'ghcr.io/acme/web'), written);
  expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'POLICY_CHOICE_MISSING spec.policy sets none of semver, alphabetical, numerical, so no tag can be elected',
    'DOCUMENT_UNKNOWN_FIELD unknown field "spec.policy.semvar"',
  ]);
});
