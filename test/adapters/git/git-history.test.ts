import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMarkerHistory } from '../../../src/adapters/git-history.ts';

let folder: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });

function commit(subject: string, files: Record<string, string>, author = 'ann') {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('add', '-A');
  git('-c', `user.name=${author}`, '-c', `user.email=${author}@example.org`, 'commit', '-q', '-m', subject);
}

const web = (tag: string) => `spec:\n  - image: ghcr.io/acme/web:${tag} # {"$imagepolicy": "flux-system:web"}\n`;
const parts = (tag: string, digest: string) =>
  `tag: "${tag}" # {"$imagepolicy": "flux-system:api:tag"}\ndigest: ${digest} # {"$imagepolicy": "flux-system:api:digest"}\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-history-'));
  git('init', '-q', '-b', 'main');
  commit('begin', { 'apps/web.yaml': web('1.0.0'), 'a b.yaml': parts('1.0', 'sha256:a') });
  commit('update web', { 'apps/web.yaml': web('1.1.0') }, 'fluxcdbot');
  commit('a comment only', { 'apps/web.yaml': `${web('1.1.0')}# more\n` });
  commit('update api', { 'a b.yaml': parts('1.10', 'sha256:b') }, 'fluxcdbot');
  commit('moves the line', { 'apps/web.yaml': `x: 1\n${web('1.1.0')}` });
  git('checkout', '-q', '-b', 'flux-image-updates', 'HEAD~1');
  commit('update web on the push branch', { 'apps/web.yaml': web('1.2.0') }, 'fluxcdbot');
  git('checkout', '-q', 'main');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const brief = (updates: Awaited<ReturnType<typeof readMarkerHistory>>) =>
  updates?.map(({ file, setter, old, new: next, author }) => `${file} ${setter} ${old} → ${next} by ${author.name}`);

test('values that changed, newest first, with author; lines that only moved are no change', async () => {
  expect(brief(await readMarkerHistory(folder))).toEqual([
    'a b.yaml flux-system:api:tag 1.0 → 1.10 by fluxcdbot',
    'a b.yaml flux-system:api:digest sha256:a → sha256:b by fluxcdbot',
    'apps/web.yaml flux-system:web ghcr.io/acme/web:1.0.0 → ghcr.io/acme/web:1.1.0 by fluxcdbot',
  ]);
});

test('other branches are read too; those that do not exist are left out', async () => {
  const refs = ['HEAD', 'refs/heads/flux-image-updates', 'refs/remotes/origin/none'];
  expect(brief(await readMarkerHistory(folder, { refs }))?.[0]).toContain(
    '1.1.0 → ghcr.io/acme/web:1.2.0 by fluxcdbot',
  );
});

test('paths are those of the folder that is asked about', async () => {
  expect(brief(await readMarkerHistory(join(folder, 'apps')))).toEqual([
    'web.yaml flux-system:web ghcr.io/acme/web:1.0.0 → ghcr.io/acme/web:1.1.0 by fluxcdbot',
  ]);
});

test('a name that looks like an option is no option', async () => {
  expect(await readMarkerHistory(folder, { refs: ['--output=/tmp/never-written'] })).toHaveLength(3);
});

test('outside git there is no history', async () => expect(await readMarkerHistory(tmpdir())).toBeUndefined());
