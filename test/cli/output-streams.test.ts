/** What becomes of a command when nobody takes what it prints. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';

const CLI = `"${process.execPath}" "${resolve(PROJECT_ROOT, 'src/cli.ts')}"`;
const DIR = '--dir examples/acr-lms-static --tags-from examples/acr-lms-static/tags.json';

/** A line for the shell; `$?` of the command itself comes last on stdout. */
const shell = (line: string) =>
  runProcess('/bin/bash', ['--norc', '-c', line], {
    env: { PATH: process.env['PATH'] ?? '', NODE_NO_WARNINGS: '1' },
    cwd: PROJECT_ROOT,
  });

test.skipIf(!existsSync('/dev/full')).each(['plan', 'plan --format json', 'lint --format json'])(
  'a full disk behind the result of `%s` is told in one line',
  async command => {
    const { code, stderr } = await shell(`${CLI} ${command} ${DIR} > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toContain('error FILE_UNWRITABLE: the result cannot be written: ENOSPC');
    expect(stderr).not.toMatch(/^\s+at /m);
  },
);

test.each([
  ['a full disk', '2> /dev/full'],
  ['a closed pipe', '2> >(true)'],
])('remarks that nobody takes change neither result nor exit code: %s', async (_why, redirection) => {
  const [whole, cut] = [await shell(`${CLI} plan ${DIR}`), await shell(`${CLI} plan ${DIR} ${redirection}`)];
  expect(whole.stdout).toContain('diff --git');
  expect(cut).toEqual({ ...whole, stderr: '' });
});

test('a reader that has enough ends the command without a word', async () => {
  const { stdout, stderr } = await shell(`${CLI} plan ${DIR} 2>/dev/null | true; echo "\${PIPESTATUS[0]}"`);
  expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
});
