import { describe, expect, test } from 'vitest';
import { readDocumentFile } from '../../src/config/document-file.ts';
import type { Diagnostic } from '../../src/errors.ts';

const API = 'apiVersion: image.toolkit.fluxcd.io/v1\n';
const REPOSITORY = 'kind: ImageRepository\nmetadata: {name: web}\nspec:\n  image: ghcr.io/acme/web\n';
const POLICY = 'kind: ImagePolicy\nmetadata: {name: web}\nspec: {policy: {semver: {range: 1.x}}}\n';
const DEPLOYMENT = 'kind: Deployment\nmetadata: {name: web}\n';

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const kinds = readDocumentFile(text, 'flux.yaml', diagnostics).map(({ kind }) => kind);
  const told = diagnostics.map(({ code, line, column, message }) => [code, line, column, message] as const);
  return { kinds, told };
}

const LOST = 'a second document begins here without a `---` before it: everything above it is lost';

// kustomize refuses each of these files: `mapping key "kind" already defined at line 2`.
describe('documents without --- between them', () => {
  test.each<[reason: string, text: string, kinds: string[], lines: number[]]>([
    ['begin at their apiVersion', API + REPOSITORY + API + POLICY, ['ImagePolicy'], [6]],
    [
      'begin at their kind, where it comes first',
      API + REPOSITORY + POLICY.replace('\n', `\n${API}`),
      ['ImagePolicy'],
      [6],
    ],
    [
      'count by file',
      `${API}${REPOSITORY}---\n${API}${REPOSITORY}${API}${POLICY}`,
      ['ImageRepository', 'ImagePolicy'],
      [12],
    ],
    ['three in a row', API + REPOSITORY + API + POLICY + API + POLICY, ['ImagePolicy'], [6, 10]],
    ['the one of Flux is lost', `${API}${POLICY}apiVersion: apps/v1\n${DEPLOYMENT}`, [], [5]],
    ['what is lost is not of Flux', `apiVersion: apps/v1\n${DEPLOYMENT}${API}${POLICY}`, ['ImagePolicy'], [4]],
  ])('%s', (_reason, text, kinds, lines) => {
    const result = read(text);
    expect(result.kinds).toEqual(kinds);
    expect(result.told).toEqual(lines.map(line => ['DOCUMENT_INVALID', line, 1, LOST]));
  });
});

describe('keys that occur twice', () => {
  test.each<[reason: string, text: string, told: [line: number, column: number, message: string][]]>([
    [
      'in a mapping',
      `${API}${REPOSITORY}  image: ghcr.io/acme/api\n`,
      [[6, 3, 'spec.image: mapping key "image" already defined at line 5; the last one is read']],
    ],
    [
      'in a label',
      `${API}${REPOSITORY.replace('{name: web}', '{name: web, labels: {a: b, a: c}}')}`,
      [[3, 38, 'metadata.labels.a: mapping key "a" already defined at line 3; the last one is read']],
    ],
    [
      'in an item of a list',
      `${API}${REPOSITORY}  items:\n    - {a: 1, a: 2}\n`,
      [[7, 14, 'spec.items[0].a: mapping key "a" already defined at line 7; the last one is read']],
    ],
    ['in a document that is not of Flux', `a: 1\na: 2\n---\n${API}${REPOSITORY}`, []],
    ['the same key in two mappings', `${API}${REPOSITORY}---\n${API}${REPOSITORY}`, []],
    ['a key that a merge key brings too', `${API}${REPOSITORY}  a: &a {b: 1}\n  c: {<<: *a, b: 2}\n`, []],
  ])('%s', (_reason, text, told) => {
    expect(read(text).told).toEqual(told.map(each => ['DOCUMENT_INVALID', ...each]));
  });
});
