import { describe, expect, test } from 'vitest';
import { judgeChange, type ProposedChange } from '../../src/engine/guard-rails.ts';
import { imageDocuments, planFiles } from '../support/plan-files.ts';

const elected = { name: 'ghcr.io/acme/web', tag: '1.2.0', digest: `sha256:${'a'.repeat(64)}` };
const judge = (change: Partial<ProposedChange>) =>
  judgeChange({ key: 'image', field: 'image', old: 'ghcr.io/acme/web:1.0.0', elected, ...change })?.code;

describe('held', () => {
  test.each<[string, Partial<ProposedChange>, string]>([
    ['another application’s image after a copied document', { old: 'ghcr.io/acme/api:1.0.0' }, 'HELD_OTHER_REPOSITORY'],
    ['another registry of the same path', { old: 'quay.io/acme/web:1.0.0' }, 'HELD_OTHER_REPOSITORY'],
    ['a URL would become an image', { old: 'http://web:8000', key: 'value' }, 'HELD_OTHER_REPOSITORY'],
    [
      'a name field of another repository',
      { field: 'name', key: 'repository', old: 'ghcr.io/acme/api' },
      'HELD_OTHER_REPOSITORY',
    ],
    ['a tag into a repository', { field: 'tag', key: 'repository', old: 'ghcr.io/acme/web' }, 'HELD_SUFFIX_MISFIT'],
    ['a tag into a whole reference', { field: 'tag', key: 'image' }, 'HELD_SUFFIX_MISFIT'],
    ['a tag into a digest', { field: 'tag', key: 'digest', old: elected.digest }, 'HELD_SUFFIX_MISFIT'],
    ['a reference into a version', { key: 'version', old: '0.1.8' }, 'HELD_SUFFIX_MISFIT'],
    ['a reference into a digest', { key: 'digest', old: elected.digest }, 'HELD_SUFFIX_MISFIT'],
    ['a reference into newTag', { key: 'newTag', old: '1.0.0' }, 'HELD_SUFFIX_MISFIT'],
    ['a reference into a bare repository', { key: 'repository', old: 'ghcr.io/acme/web' }, 'HELD_SUFFIX_MISFIT'],
    ['a repository into a tag', { field: 'name', key: 'tag', old: '1.0.0' }, 'HELD_SUFFIX_MISFIT'],
    ['a reference would lose its tag', { field: 'name' }, 'HELD_SUFFIX_MISFIT'],
    [
      'a reference would lose its digest',
      { field: 'name', old: `ghcr.io/acme/web@${elected.digest}` },
      'HELD_SUFFIX_MISFIT',
    ],
    ['a digest into something else', { field: 'digest', key: 'tag', old: '1.0.0' }, 'HELD_SUFFIX_MISFIT'],
    [
      'an empty digest',
      { field: 'digest', key: 'digest', old: elected.digest, elected: { name: 'x', tag: '1' } },
      'HELD_EMPTY_DIGEST',
    ],
    [
      'a digest that is an empty text',
      { field: 'digest', key: 'digest', old: elected.digest, elected: { name: 'x', tag: '1', digest: '' } },
      'HELD_EMPTY_DIGEST',
    ],
  ])('%s', (_why, change, code) => {
    expect(judge(change)).toBe(code);
  });
});

describe('written', () => {
  test.each<[string, Partial<ProposedChange>]>([
    ['the same repository', {}],
    [
      'a Docker Hub short name for its long one',
      { old: 'nginx:1', elected: { name: 'docker.io/library/nginx', tag: '2' } },
    ],
    ['a reference without tag', { old: 'ghcr.io/acme/web' }],
    ['a reference with digest', { old: `ghcr.io/acme/web:1.0.0@${elected.digest}` }],
    ['a whole reference under `repository`, where one stood before', { key: 'repository' }],
    ['a tag', { field: 'tag', key: 'tag', old: '1.0.0' }],
    ['a chart version', { field: 'tag', key: 'version', old: '1.0.0' }],
    ['a tag in a list', { field: 'tag', key: undefined, old: '1.0.0' }],
    ['a null that waits for its first value', { key: 'image', old: 'null' }],
    ['a null under `repository`', { field: 'name', key: 'repository', old: 'Null' }],
    ['a null in capitals', { key: 'repository', old: 'NULL' }],
    ['a tilde', { key: 'tag', old: '~' }],
    ['a digest of another length', { field: 'digest', key: 'digest', old: `sha512:${'a'.repeat(128)}` }],
    ['an empty digest field', { field: 'digest', key: 'digest', old: '' }],
    ['a placeholder digest', { field: 'digest', key: 'digest', old: 'sha256:abc123...' }],
    ['an `image:` whose marker ends with :name and that holds no tag', { field: 'name', old: 'ghcr.io/acme/web' }],
  ])('%s', (_why, change) => {
    expect(judge(change)).toBeUndefined();
  });
});

test.each([
  ['a whole reference', '', 'ghcr.io/acme/web:1.0.0', 'ghcr.io/acme/web:1.1.0'],
  ['a tag', ':tag', '1.0.0', '1.1.0'],
  ['a repository', ':name', 'index.docker.io/acme/web', 'acme/web'],
])('the line break that ends a block scalar is no part of its value: %s', async (_why, suffix, old, wanted) => {
  const image = suffix === ':name' ? 'acme/web' : 'ghcr.io/acme/web';
  const block = (header: string, value: string) =>
    `value: ${header} # {"$imagepolicy": "flux-system:web${suffix}"}\n  ${value}\nother: 1\n`;
  const { plan, written } = await planFiles(
    { 'flux.yaml': imageDocuments('web', image, '{semver: {range: "*"}}'), 'a.yaml': block('|', old) },
    { [image]: ['1.1.0', '1.0.0'] },
  );
  expect(plan.diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  expect(written['a.yaml']).toBe(block('|-', wanted));
});
