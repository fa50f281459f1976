/** The demo shows what it promises, and `--keep` leaves both servers up. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../support/run-cli.ts';
import { type ProcessResult, runProcess } from '../support/run-process.ts';

const env = { PATH: process.env['PATH'] ?? '', HOME: PROJECT_ROOT, NO_COLOR: '1' };

describe('npm run demo', () => {
  let result: ProcessResult;
  beforeAll(async () => {
    result = await runProcess(process.execPath, ['scripts/demo.ts'], { env, cwd: PROJECT_ROOT });
  });

  test('ends by itself, without a complaint', () => {
    expect(result.stderr).toBe('');
    expect(result.code).toBe(0);
  });

  test('shows one pull request with branch, labels and files of each set-up', () => {
    expect(result.stdout.match(/━━ Pull request #\d+/g)).toEqual(['━━ Pull request #1']);
    expect(result.stdout).toMatch(/wants to merge flux-image-updates into main +automated +dependencies +flux/);
    const files = [
      'cluster/apps/field-theories/deployment.yaml',
      'kubernetes/apps/immich/helmrelease.yaml',
      'flux-config/harvis/prod/helmrelease.yaml',
      'clusters/k8s-ws-terra-v2/lms/deployment-canary.yaml',
      'flux/clusters/production/backend/docker-compose.backend.yml',
    ];
    for (const file of files) expect(result.stdout).toContain(`\n${file}\n`);
  });

  test('updates it with the newer tag, then writes nothing', () => {
    const [, second = '', third = ''] = result.stdout.split(/━━ (?:A newer tag arrives|Third run)/);
    expect(second).toContain('✓ pull request updated');
    expect(second).toMatch(/\+ .*field-theories:20251204-0912-sha-5ab0c77/);
    expect(third).toContain('0 writes on GitHub: nothing was written');
    expect(third).toContain('pull request operation: none');
  });

  test('names the faults of the set-ups', () => {
    for (const code of [
      'POLICY_ELECTS_OLDEST',
      'POLICY_PATTERN_ESCAPED_TWICE',
      'POLICY_FLOATING_TAG',
      'POLICY_ORDER_ARBITRARY',
    ])
      expect(result.stdout).toContain(code);
  });
});

test('npm run demo -- --keep leaves the servers up and prints their addresses', async () => {
  const child = spawn(process.execPath, ['scripts/demo.ts', '--keep'], { env, cwd: PROJECT_ROOT });
  try {
    let printed = '';
    for await (const text of child.stdout.setEncoding('utf8')) {
      printed += text;
      if (/^token +\S+/m.test(printed)) break;
    }
    const address = (name: string) => new RegExp(`^${name} +(\\S+)`, 'm').exec(printed)?.[1] ?? '';
    expect((await fetch(address('registry'))).status).toBe(200);
    const headers = { authorization: `Bearer ${address('token')}` };
    expect(await (await fetch(address('GitHub'), { headers })).json()).toHaveLength(1);
  } finally {
    // Asked for before the signal: a child that has ended already sends no second exit.
    const ended = child.exitCode === null ? once(child, 'exit') : undefined;
    child.kill();
    await ended;
  }
});
