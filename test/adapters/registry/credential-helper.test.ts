/** Helpers that misbehave: programs that we did not write and that hold secrets. */
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askHelper } from '../../../src/adapters/credential-helper.ts';

const rows: [reason: string, script: string, message: string][] = [
  ['one that waits with a program of its own', 'sleep 20\necho done', '(timeout)'],
  ['one that never stops talking', 'yes pl4nted', '(too much output)'],
  ['one that says more than any secret is long', 'head -c 300000 /dev/zero', '(too much output)'],
  ['one that kills itself', 'kill -9 $$', '(killed)'],
  ['one that says nothing', 'exit 0', 'did not answer in JSON'],
  ['one that answers with a list', 'echo []', 'did not answer in JSON'],
  ['one that answers with null', 'echo null', 'did not answer in JSON'],
  ['one that refuses', 'echo "pl4nted is wrong"; exit 1', 'ended with status 1'],
];

describe.skipIf(process.platform === 'win32')('a helper that misbehaves is an error at once', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'retag-helper-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(rows)('%s', async (_reason, script, message) => {
    const path = join(folder, 'docker-credential-odd');
    await writeFile(path, `#!/bin/sh\n${script}\n`);
    await chmod(path, 0o755);
    const started = Date.now();
    const error = await askHelper('odd', 'quay.io', {
      env: { PATH: `${folder}:/usr/bin:/bin` },
      timeout: 300,
    }).catch((e: Error) => e);
    expect(error).toMatchObject({
      code: 'REGISTRY_LOGIN_FAILED',
      message: expect.stringContaining(message),
      hint: expect.stringContaining('quay.io=username:password'),
    });
    expect(String(error)).not.toContain('pl4nted');
    expect(Date.now() - started).toBeLessThan(5_000);
  });

  test.each([
    ['that hangs', 'sleep 30'],
    ['that never stops talking', 'yes'],
  ])('one %s ends with the programs that it started', async (_reason, script) => {
    const path = join(folder, 'docker-credential-parent');
    const late = join(folder, 'late');
    await writeFile(path, `#!/bin/sh\n(sleep 1; touch ${late}) >/dev/null 2>&1 &\n${script}\n`);
    await chmod(path, 0o755);
    const env = { PATH: `${folder}:/usr/bin:/bin` };
    await expect(askHelper('parent', 'quay.io', { env, timeout: 300 })).rejects.toThrow();
    await setTimeout(1_500);
    expect(existsSync(late), 'nothing of it goes on').toBe(false);
  });
});
