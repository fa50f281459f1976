import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Terminal } from '../../src/cli/terminal.ts';
import { timeRegistry } from '../../src/cli/timed-registry.ts';
import { diagnose } from '../../src/errors.ts';
import type { Registry } from '../../src/ports.ts';
import { imageRepository } from '../support/image-repository.ts';

function screen(isTTY: boolean, env: Record<string, string> = {}, verbose = false) {
  const written = { out: '', err: '' };
  const stream = (name: 'out' | 'err') => ({ isTTY, columns: 60, write: (text: string) => (written[name] += text) });
  return { written, terminal: new Terminal(verbose, { stdout: stream('out'), stderr: stream('err'), env }) };
}

describe('colours', () => {
  test.each([
    [true, {}, true, 'on a terminal'],
    [false, {}, false, 'not into a file'],
    [true, { NO_COLOR: '1' }, false, 'not with NO_COLOR'],
    [true, { NO_COLOR: '' }, true, 'an empty NO_COLOR says nothing'],
    [true, { TERM: 'dumb' }, false, 'not on a dumb terminal'],
  ])('%s %j: %s (%s)', (isTTY, env, coloured, _why) => {
    const { terminal, written } = screen(isTTY, env);
    terminal.diagnostics([diagnose('GITHUB_REFUSED', 'no')], () => undefined);
    expect(written.err.includes('\u001b[31m')).toBe(coloured);
    expect(written.out).toBe('');
  });
});

describe('progress', () => {
  test('shows counts and the slowest host on one line that the next message clears', () => {
    const { terminal, written } = screen(true, { NO_COLOR: '1' });
    terminal.progressNote = () => 'slowest: harbor.local 4.1 s';
    terminal.progress('scan', 3, 12, 'ghcr.io/acme/app');
    terminal.info('done');
    expect(written.err).toBe('\r\u001b[Kscan 3/12 ghcr.io/acme/app · slowest: harbor.local 4.1 s\r\u001b[Kdone\n');
  });

  test('is whole where a terminal does not tell its width', () => {
    let written = '';
    const stream = { isTTY: true, columns: 0, write: (text: string) => (written += text) };
    const terminal = new Terminal(false, { stdout: stream, stderr: stream, env: { NO_COLOR: '1' } });
    terminal.progress('scan', 1, 2, 'ghcr.io/acme/web');
    terminal.info('');
    expect(written).toContain('scan 1/2 ghcr.io/acme/web\r');
    expect(terminal.width).toBe(80);
  });

  test('never reaches a file, nor stdout', () => {
    const { terminal, written } = screen(false);
    terminal.progress('scan', 1, 2);
    expect(written).toEqual({ out: '', err: '' });
  });

  test('fits the width, and what a registry says cannot steer the terminal', () => {
    const { terminal, written } = screen(true, { NO_COLOR: '1' });
    terminal.progress('scan', 1, 2, `\u001b[2J${'x'.repeat(200)}`);
    terminal.info('');
    expect(written.err.split('\r\u001b[K')[1]).toHaveLength(59);
    expect(written.err).not.toContain('\u001b[2J');
  });
});

describe('text of strangers', () => {
  const held = diagnose('HELD_OTHER_REPOSITORY', 'held x\n::stop-commands::x', {
    at: { file: 'a\nb.yaml', line: 1, column: 1 },
    hint: 'write\n  ::error::y',
  });

  test('does not pose as another line', () => {
    const { terminal, written } = screen(false);
    terminal.diagnostic(held, undefined);
    expect(written.err.split('\n')[0]).toBe(
      'a\\nb.yaml:1:1 warning HELD_OTHER_REPOSITORY: held x\\n::stop-commands::x',
    );
  });

  test.each([
    [{ GITHUB_ACTIONS: 'true' }, false, 'in a workflow, whose log takes them for commands'],
    [{}, true, 'elsewhere they are as they are'],
  ])('lines that are workflow commands (%j): %s, %s', (env: Record<string, string>, kept, _why) => {
    const { terminal, written } = screen(false, env);
    terminal.diagnostic(held, '  ::set-output name=a::b\n');
    terminal.print('  ::error::x');
    expect(/^\s*::/m.test(written.err)).toBe(kept);
    expect(/^\s*::/m.test(written.out)).toBe(kept);
  });

  test('in a patch is shown to people, and left alone for programs', () => {
    const patch = '+a: 1 # \u202e\r\n';
    const [person, program] = [screen(true, { NO_COLOR: '1' }), screen(false)];
    for (const { terminal } of [person, program]) terminal.printPatch(patch);
    expect(person.written.out).toBe('+a: 1 # \\u202e\n');
    expect(program.written.out).toBe(patch);
  });
});

describe('a patch in a workflow', () => {
  const workflow = { GITHUB_ACTIONS: 'true' };
  const patch =
    'diff --git a/a.yaml b/a.yaml\n--- a/a.yaml\n+++ b/a.yaml\n@@ -1,2 +1,2 @@\n ::error::x\n-a: 1\n+a: 2\n';

  test('stands where the runner takes nothing for a command, and under another word each time', () => {
    const words = [1, 2].map(() => {
      const { terminal, written } = screen(false, workflow);
      terminal.printPatch(patch);
      const [, word, inside, end] = /^::stop-commands::(\S+)\n([\s\S]*\n)::(\S+)::\n$/.exec(written.out) ?? [];
      expect(inside).toBe(patch);
      expect(end).toBe(word);
      return word;
    });
    expect(words[0]).not.toBe(words[1]);
  });

  test('still applies through a pipe', () => {
    const { terminal, written } = screen(false, workflow);
    terminal.printPatch(patch);
    const folder = mkdtempSync(join(tmpdir(), 'retag-patch-'));
    writeFileSync(join(folder, 'a.yaml'), '::error::x\na: 1\n');
    execFileSync('git', ['apply'], { cwd: folder, input: written.out });
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('::error::x\na: 2\n');
    rmSync(folder, { recursive: true });
  });

  test('is nothing when nothing changes', () => {
    const { terminal, written } = screen(false, workflow);
    terminal.printPatch('');
    expect(written.out).toBe('');
  });

  test('goes into a file byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'retag-patch-'));
    const path = join(folder, 'a.patch');
    const fd = openSync(path, 'w');
    const stdout = { fd, write: (text: string) => writeSync(fd, text) };
    new Terminal(false, { stdout, stderr: stdout, env: workflow }).printPatch(patch);
    closeSync(fd);
    expect(readFileSync(path, 'utf8')).toBe(patch);
    rmSync(folder, { recursive: true });
  });
});

test('hidden notices are those that --verbose shows', () => {
  const notices = [diagnose('PLAN_WINDOW_CLOSED', 'closed'), diagnose('PLAN_DOWNGRADE', 'down')];
  const [quiet, verbose] = [screen(false), screen(false, {}, true)];
  for (const { terminal } of [quiet, verbose]) terminal.problems(notices, () => undefined);
  expect(quiet.written.err).toBe('2 notices not shown; --verbose shows them\n');
  expect(verbose.written.err).toMatch(/PLAN_WINDOW_CLOSED[\s\S]*PLAN_DOWNGRADE[\s\S]*2 notices\n$/);
});

test.each([
  [false, false, 'a file'],
  [true, true, 'a person'],
])('remarks are for people (terminal: %s)', (isTTY, shown) => {
  const { terminal, written } = screen(isTTY, { NO_COLOR: '1' });
  terminal.remark('3 requests');
  expect(written.err).toBe(shown ? '3 requests\n' : '');
});

test('the slowest host is the one that takes longest, finished or not', async () => {
  let now = 0;
  let finish = () => {};
  const registry = {
    listTags: ({ image }) =>
      image.startsWith('slow')
        ? new Promise(resolve => (finish = () => resolve({ tags: [], diagnostics: [] })))
        : Promise.resolve({ tags: [], diagnostics: [] }),
  } as Registry;
  const timed = timeRegistry(registry, () => now);
  expect(timed.slowest()).toBeUndefined();
  const waiting = timed.registry.listTags(imageRepository('slow.example.org/app'));
  now = 2000;
  const quick = timed.registry.listTags(imageRepository('quick.example.org/app'));
  now = 3000;
  await quick;
  expect(timed.slowest()).toEqual({ host: 'slow.example.org', milliseconds: 3000 });
  now = 5000;
  finish();
  await waiting;
  now = 9000;
  expect(timed.slowest()).toEqual({ host: 'slow.example.org', milliseconds: 5000 });
});
