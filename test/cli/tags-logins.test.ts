/** `retag tags` where the login is missing: the reason stands beside the refusal. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startScript } from '../support/scripted-registry.ts';
import { retag } from './session.ts';

test('a variable that is not set is named when the registry refuses', async () => {
  const server = await startScript(() => ({ status: 401, headers: { 'www-authenticate': 'Basic' } }));
  const folder = mkdtempSync(join(tmpdir(), 'retag-tags-'));
  mkdirSync(join(folder, '.github'));
  writeFileSync(
    join(folder, '.github/retag.yaml'),
    `version: 1\nregistries:\n  "${server.host}": { username: { env: HARBOR_USER }, password: { env: HARBOR_PASSWORD } }\n`,
  );
  const { code, stdout, stderr } = await retag(['tags', `${server.host}/team/app`], {
    cwd: folder,
    env: { HARBOR_USER: 'ann' },
  });
  rmSync(folder, { recursive: true, force: true });
  await server.close();
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('names HARBOR_PASSWORD, which is not set here');
  expect(stderr).toContain('REGISTRY_AUTH_REQUIRED');
});
