import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLocalProject } from '../../src/cli/local-project.ts';

let folder: string;
const git = (...args: string[]) => execFileSync('git', args, { cwd: join(folder, 'clone'), stdio: 'pipe' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-project-'));
  execFileSync('git', ['init', '-q', '-b', 'trunk', join(folder, 'clone')]);
  git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-q', '--allow-empty', '-m', 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string, string, () => unknown]>([
  ['a clone', 'trunk', () => undefined],
  ['a worktree', 'feature/x', () => git('worktree', 'add', '-q', '../tree', '-b', 'feature/x')],
  ['a detached head', 'main', () => git('checkout', '-q', '--detach')],
  ['a folder without git', 'main', () => rmSync(join(folder, 'clone/.git'), { recursive: true })],
])('the branch of %s is %s', async (_what, branch, prepare) => {
  prepare();
  const dir = join(folder, branch === 'feature/x' ? 'tree' : 'clone');
  expect((await openLocalProject({ dir })).branch).toBe(branch);
});
