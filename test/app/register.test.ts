import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { envFile, exchangeCode, manifestFor } from '../../app/register.ts';
import { readSettings } from '../../app/settings.ts';
import { type FakeGitHub, startGitHub } from '../support/github/index.ts';
import { runProcess } from '../support/run-process.ts';

let github: FakeGitHub | undefined;
afterEach(() => github?.close());

test('the manifest names the host, the path that Probot listens at, and the least permissions', () => {
  const manifest = JSON.parse(manifestFor('https://retag.example.org', 'http://127.0.0.1:1/done'));
  expect(manifest).toMatchObject({
    public: false,
    hook_attributes: { url: 'https://retag.example.org/api/github/webhooks' },
    callback_urls: ['https://retag.example.org/login/callback'],
    redirect_url: 'http://127.0.0.1:1/done',
    default_permissions: {
      metadata: 'read',
      contents: 'write',
      pull_requests: 'write',
      issues: 'write',
      checks: 'write',
      packages: 'read',
    },
    default_events: ['issue_comment', 'pull_request', 'push', 'check_run', 'registry_package'],
  });
  expect(JSON.stringify(manifest)).not.toContain('HOST');
});

test.each([
  ['http://retag.example.org', 'no TLS'],
  ['retag.example.org', 'no scheme'],
])('the address %s is refused: %s', host => {
  expect(() => manifestFor(host, '')).toThrow('--host must be an https:// address');
});

test('every permission of the manifest has its reason in the documentation', () => {
  const { default_permissions } = JSON.parse(manifestFor('https://x', ''));
  const page = readFileSync(new URL('../../docs/app.md', import.meta.url), 'utf8');
  for (const name of Object.keys(default_permissions)) expect(page).toContain(`\`${name}\``);
});

test('the code is exchanged once, and what is written starts the App', async () => {
  github = await startGitHub();
  const app = github.addApp({ slug: 'new', webhook: { url: 'http://127.0.0.1:1', secret: 'generated-by-github' } });
  const code = github.manifestCode(app);
  const lines = envFile(await exchangeCode(github.url, code), 'https://retag.example.org/').matchAll(
    /^(\w+)="?(.*?)"?$/gm,
  );
  const settings = readSettings(Object.fromEntries([...lines].map(([, name, value]) => [name, value])));
  expect(settings).toMatchObject({ appId: app.id, webhookSecret: 'generated-by-github' });
  expect(settings.privateKey).toBe(app.privateKey.trim());
  expect(settings.signIn).toEqual({
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    publicUrl: 'https://retag.example.org',
    webUrl: 'https://github.com',
  });
  await expect(exchangeCode(github.url, code)).rejects.toThrow('404');
});

test('nothing is registered while the file for the credentials is there: GitHub gives them once', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'retag-register-'));
  try {
    writeFileSync(join(cwd, '.env'), 'APP_ID=1\n');
    const script = new URL('../../app/register.ts', import.meta.url).pathname;
    const args = [script, '--host', 'https://retag.example.org'];
    const { code, stdout, stderr } = await runProcess(process.execPath, args, { env: {}, cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: '.env is there already: move it away, or name another file with --out\n',
    });
    expect(readFileSync(join(cwd, '.env'), 'utf8')).toBe('APP_ID=1\n');
  } finally {
    rmSync(cwd, { recursive: true });
  }
});
