import { describe, expect, test } from 'vitest';
import { lintProject } from '../../src/engine/lint.ts';
import { loadProject } from '../../src/engine/project.ts';
import { type MemoryFile, memoryTree } from '../support/memory-tree.ts';
import { imageDocuments } from '../support/plan-files.ts';

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
