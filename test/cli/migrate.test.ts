/** `retag migrate` in a real checkout: what is written, and the comparison with what the controllers committed. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../support/run-cli.ts';
import { retag } from './session.ts';

const FRONTEND = 'flux/clusters/production/frontend/deployment.yaml';
let folder: string;

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

function commit(author: string): void {
  git('add', '-A');
  const email = author === 'fluxcdbot' ? 'fluxcdbot@users.noreply.github.com' : `${author}@example.org`;
  git('-c', `user.name=${author}`, '-c', `user.email=${email}`, 'commit', '-q', '-m', `by ${author}`);
}

function setTag(from: string, to: string): void {
  const path = join(folder, FRONTEND);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

const run = (...args: string[]) => retag(['migrate', '--tags-from', 'tags.json', ...args], { cwd: folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('migrate', () => {
  beforeEach(() => {
    cpSync(join(PROJECT_ROOT, 'examples/acr-lms-static'), folder, { recursive: true });
    git('init', '-q', '-b', 'main');
    commit('ann');
  });

  test('writes nothing by default', async () => {
    const { code, stderr } = await run();
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'nothing was written; retag migrate --write does it\n' });
    expect(git('status', '--porcelain')).toBe('');
  });

  test('says once everything is written that nothing is left to write', async () => {
    await run('--write');
    const wanted = { code: 0, stderr: 'the files are as they should be; nothing to write\n' };
    expect(await run()).toMatchObject(wanted);
    expect(await run('--write')).toMatchObject(wanted);
  });

  test('--write makes exactly the change that was shown, and Retag plans the same after it', async () => {
    const plan = () => retag(['plan', '--tags-from', 'tags.json'], { cwd: folder });
    const [shown, before] = [await run('--format', 'json'), await plan()];
    const patch = JSON.parse(shown.stdout)
      .edits.map((edit: { patch: string }) => edit.patch)
      .join('');
    expect((await run('--write')).code).toBe(0);
    git('add', '-A');
    git('stash', '-q');
    execFileSync('git', ['apply', '--index'], { cwd: folder, input: patch });
    expect(git('diff', '--stat', 'stash@{0}')).toBe('');
    expect(existsSync(join(folder, '.github/workflows/image-updates.yml'))).toBe(true);
    expect((await plan()).stdout).toBe(before.stdout);
  }, 60_000);
});

describe('migrate --shadow', () => {
  beforeEach(() => {
    cpSync(join(PROJECT_ROOT, 'examples/harbor-compose'), folder, { recursive: true });
    git('init', '-q', '-b', 'master');
    commit('ann');
  });

  test('what the controllers committed is what Retag elects', async () => {
    setTag('main-abc1234-1707300000', 'main-f4d2c1b-1770410000');
    commit('fluxcdbot');
    const { code, stdout, stderr } = await run('--shadow');
    expect(stdout).toMatch(/flux-system\/flux-system: 1 commit by fluxcdbot@users\.noreply\.github\.com/);
    expect(stdout).toMatch(/flux-system:frontend +agrees +1 of 1 agree/);
    expect(stderr).toBe('2 policies: 1 agrees, 1 unwritten\n');
    expect(code).toBe(0);
  });

  test('another value is named with its commit, and ends with 1', async () => {
    setTag('main-abc1234-1707300000', 'main-0000000-1700000000');
    commit('fluxcdbot');
    const { code, stdout } = await run('--shadow');
    expect(stdout).toContain(
      `${FRONTEND}:18 differs: controllers 192.168.0.40:5000/homelab/frontend:main-0000000-1700000000 (${git('rev-parse', '--short=7', 'HEAD').trim()}, today); retag 192.168.0.40:5000/homelab/frontend:main-f4d2c1b-1770410000`,
    );
    expect(code).toBe(1);
  });

  test('commits of people do not count', async () => {
    setTag('main-abc1234-1707300000', 'main-0000000-1700000000');
    commit('ann');
    expect((await run('--shadow')).stderr).toBe('2 policies: 2 unwritten\n');
  });

  test('outside git it says what it needs', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    const { code, stderr } = await run('--shadow');
    expect(code).toBe(2);
    expect(stderr).toContain('no git history to compare with');
  });
});
