import { describe, expect, test } from 'vitest';
import { lintProject } from '../../src/engine/lint.ts';
import { loadProject } from '../../src/engine/project.ts';
import { type MemoryFile, memoryTree } from '../support/memory-tree.ts';
import { automationDocument, imageDocuments } from '../support/plan-files.ts';

const WEB = 'ghcr.io/acme/web';
const SEMVER = "{semver: {range: '>=1.0.0'}}";
const lint = async (files: Record<string, MemoryFile>) => lintProject(await loadProject(memoryTree(files)));
const marked = (setter: string) => `image: ${WEB}:1.0.0 # {"$imagepolicy": "${setter}"}\n`;

describe('documents that are outside of the repository', () => {
  const remote = 'resources: [https://github.com/acme/images?ref=v1]\n';
  test('a marker without policy: the remote base that may declare it is named, with the way out', async () => {
    const found = await lint({ 'apps/kustomization.yaml': remote, 'apps/web.yaml': marked('flux-system:web') });
    expect(found).toMatchObject([
      {
        code: 'KUSTOMIZE_UNSUPPORTED',
        file: 'apps/kustomization.yaml',
        hint: expect.stringContaining('sources.rendered'),
      },
      { code: 'MARKER_UNKNOWN_POLICY', file: 'apps/web.yaml' },
    ]);
  });
  test('generators are named too', async () => {
    const found = await lint({
      'apps/kustomization.yaml': 'generators: [g.yaml]\n',
      'a.yaml': marked('flux-system:web'),
    });
    expect(found.map(({ code }) => code)).toContain('KUSTOMIZE_UNSUPPORTED');
  });
  test('nothing is missing: nothing is said', async () => {
    const documents = { 'docs.yaml': imageDocuments('web', WEB, SEMVER), 'a.yaml': marked('flux-system:web') };
    expect(await lint({ ...documents, 'apps/kustomization.yaml': remote })).toEqual([]);
  });
});

describe('names that are not those of the files', () => {
  const base = {
    'base/kustomization.yaml': 'resources: [web.yaml]\n',
    'base/web.yaml': imageDocuments('web', WEB, SEMVER),
  };
  const notices = async (files: Record<string, MemoryFile>) =>
    (await lint({ ...base, ...files }))
      .filter(({ code }) => code === 'DOCUMENT_NAMED_ELSEWHERE')
      .map(({ message, severity, file, line }) => ({ message, severity, file, line }));

  test('one notice per rule, at the first document', async () => {
    const top = 'resources: [../base]\nnamespace: team\nnamePrefix: stg-\n';
    expect(await notices({ 'top/kustomization.yaml': top })).toEqual([
      {
        message:
          'namePrefix of top/kustomization.yaml:3 names ImagePolicy "team/stg-web", ImageRepository "team/stg-web"',
        ...{ severity: 'notice', file: 'base/web.yaml', line: 6 },
      },
      {
        message:
          'namespace of top/kustomization.yaml:2 names ImagePolicy "team/stg-web", ImageRepository "team/stg-web"',
        ...{ severity: 'notice', file: 'base/web.yaml', line: 6 },
      },
    ]);
  });
  test('a rule that says what the file says is not worth a word', async () => {
    expect(await notices({ 'top/kustomization.yaml': 'resources: [../base]\nnamespace: flux-system\n' })).toEqual([]);
  });
  test('nor is a repository without such rules', async () => {
    expect(await notices({})).toEqual([]);
  });
});

describe('a policy whose choice is there and wrong', () => {
  test.each([
    ['a number as range', 'policy: { semver: { range: 1.5 } }', ['DOCUMENT_INVALID spec.policy.semver.range']],
    ['a null as order', 'policy: { numerical: null }', ['DOCUMENT_INVALID spec.policy.numerical']],
    ['a text as semver', 'policy: { semver: 1.x }', ['DOCUMENT_INVALID spec.policy.semver']],
    [
      'nothing at all',
      'policy:',
      ['POLICY_CHOICE_MISSING spec.policy sets none of semver, alphabetical, numerical, so no tag can be elected'],
    ],
  ])('%s is told once, as what it is', async (_, choice, expected) => {
    const text = imageDocuments('web', WEB, SEMVER).replace(/policy: .*/, choice);
    const found = await lint({ 'docs.yaml': text });
    expect(found.map(({ code, message }) => `${code} ${message.split(':')[0]}`)).toEqual(expected);
  });

  test('a repository that is no mapping is told once', async () => {
    const text = imageDocuments('web', WEB, SEMVER).replace(/imageRepositoryRef: .*/, 'imageRepositoryRef: web');
    expect((await lint({ 'docs.yaml': text })).map(({ code }) => code)).toEqual(['DOCUMENT_INVALID']);
  });
});

describe('commits.messageTemplate of the configuration', () => {
  test.each([
    ['a function that does not exist', '"{{ now }}"', 2, 33],
    ['a field that does not exist', "'{{ .Foo }}'", 2, 33],
    ['a removed field', '"{{ .Updated }}"', 2, 33],
  ])('%s is found at its place, with and without an automation', async (_, template, line, column) => {
    const config = `version: 1\ncommits: { messageTemplate: ${template} }\n`;
    const documents = { 'docs.yaml': imageDocuments('web', WEB, SEMVER), 'a.yaml': marked('flux-system:web') };
    for (const more of [{}, { 'auto.yaml': automationDocument('auto', './') }]) {
      const found = await lint({ ...documents, ...more, '.github/retag.yaml': config });
      expect(found.filter(({ code }) => code.startsWith('TEMPLATE_'))).toMatchObject([
        { file: '.github/retag.yaml', line, column },
      ]);
    }
  });
});

test('an override that names no policy is found without a registry', async () => {
  const config =
    'version: 1\noverrides:\n  - { action: pin, policy: wbe, tag: "1.0.0" }\n  - { action: hold, policy: web }\n';
  const documents = { 'docs.yaml': imageDocuments('web', WEB, SEMVER), 'a.yaml': marked('flux-system:web') };
  expect(await lint({ ...documents, '.github/retag.yaml': config })).toMatchObject([
    { code: 'OVERRIDE_UNKNOWN_POLICY', file: '.github/retag.yaml', line: 3, hint: expect.stringContaining('`web`') },
  ]);
});
