/** The status of a repository as a server reads it: which history it asks for, and what it tells when something is missing. */
import { describe, expect, test } from 'vitest';
import { readRepositoryStatus } from '../../src/engine/repository-status.ts';
import { ForgeError } from '../../src/errors.ts';
import type { MarkerUpdate } from '../../src/markers/marker-history.ts';
import type { Forge } from '../../src/ports.ts';
import { statusDocumentSchema } from '../../src/report/status-document.ts';
import { fixedRegistry } from '../support/fixed-registry.ts';
import { memoryTree } from '../support/memory-tree.ts';
import { automationDocument, imageDocuments } from '../support/plan-files.ts';

const now = new Date('2026-01-01T00:00:00Z');
const quiet = { progress: () => {}, info: () => {}, debug: () => {} };
const MARKED = 'image: ghcr.io/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\n';
const FILES = {
  'images/web.yaml': imageDocuments('web', 'ghcr.io/acme/web', '{semver: {range: ">=1.0.0"}}'),
  'automation.yaml': automationDocument('apps', './apps'),
  'apps/web.yaml': MARKED,
};
const UPDATE: MarkerUpdate = {
  ...{ commit: 'a'.repeat(40), date: new Date('2025-12-01'), author: { name: 'bot', email: '' }, subject: 'Update' },
  ...{
    file: 'apps/web.yaml',
    setter: 'flux-system:web',
    policy: 'flux-system:web',
    old: 'web:0.9.0',
    new: 'web:1.0.0',
  },
};

/** Reads the status of these files on `main`; `asked` gets the paths whose history was wanted. */
async function read(files: Record<string, string>, history: () => Promise<MarkerUpdate[]> = async () => [UPDATE]) {
  const asked: { branch: string; paths: readonly string[]; since: Date }[] = [];
  const forge = {
    readRepository: async () => ({ owner: 'acme', name: 'fleet', defaultBranch: 'main' }),
    listPullRequests: async () => [],
    listBranches: async () => [],
  } as unknown as Forge;
  const status = await readRepositoryStatus({
    forge,
    reporter: quiet,
    clock: { now: () => now },
    openTree: async () => memoryTree(files),
    openRegistry: () => fixedRegistry({ 'ghcr.io/acme/web': ['1.0.0', '1.1.0'] }),
    readHistory: (branch, paths, since) => {
      asked.push({ branch, paths, since });
      return history();
    },
  });
  statusDocumentSchema.parse(status);
  return { status, asked };
}

describe('the status of a repository', () => {
  test('has the updates of half a year, of the files that hold markers', async () => {
    const { status, asked } = await read(FILES);
    expect(asked).toEqual([{ branch: 'main', paths: ['apps/web.yaml'], since: new Date('2025-07-03T00:00:00Z') }]);
    expect(status.policies).toMatchObject([
      { name: 'flux-system:web', state: 'pending', updates: [{ old: 'web:0.9.0', new: 'web:1.0.0', author: 'bot' }] },
    ]);
    expect(status.source.repository).toBe('acme/fleet');
  });

  test('asks for the folders of the automations where many files hold markers', async () => {
    const many = Array.from({ length: 21 }, (_, index) => [`apps/${index}.yaml`, MARKED] as const);
    expect((await read({ ...FILES, ...Object.fromEntries(many) })).asked[0]?.paths).toEqual(['apps']);
  });

  test('says that the history is not known when it cannot be read', async () => {
    const failing = () => Promise.reject(new ForgeError('GITHUB_UNAVAILABLE', 'not now'));
    expect((await read(FILES, failing)).status.policies[0]?.updates).toBeNull();
    await expect(read(FILES, () => Promise.reject(new TypeError('ours')))).rejects.toThrow('ours');
  });

  test('has the policies also where no automation uses them', async () => {
    const { 'automation.yaml': _, ...rest } = FILES;
    expect((await read(rest)).status.policies.map(({ name }) => name)).toEqual(['flux-system:web']);
  });

  test('has the mistakes of the configuration, and nothing that depends on it', async () => {
    const { status } = await read({ ...FILES, '.github/retag.yaml': 'version: 1\nnonsense: 1\noverrides: 7\n' });
    expect(status.policies).toEqual([]);
    expect(status.diagnostics.map(({ file, line }) => [file, line])).toEqual([
      ['.github/retag.yaml', 2],
      ['.github/retag.yaml', 3],
    ]);
  });
});
