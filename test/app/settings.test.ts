import { describe, expect, test } from 'vitest';
import { readSettings } from '../../app/settings.ts';

describe('settings', () => {
  const good = { APP_ID: '12', WEBHOOK_SECRET: 's3cret', PRIVATE_KEY: '-----BEGIN X-----\\nabc\\n-----END X-----' };

  test('are read, with the secrets of registries apart', () => {
    const settings = readSettings({
      ...good,
      RETAG_SECRET_HARBOR_PASSWORD: 'p',
      ALLOWED_REGISTRIES: 'ghcr.io, docker.io',
    });
    expect(settings).toMatchObject({
      appId: 12,
      secrets: { HARBOR_PASSWORD: 'p' },
      allowedHosts: ['ghcr.io', 'docker.io'],
    });
    expect(settings.privateKey).toContain('\nabc\n');
  });

  test.each([
    ['"', 'the quotes that docker --env-file hands on'],
    ["'", 'single ones'],
  ])('a key in %s is read without them: %s', quote => {
    const { privateKey } = readSettings({ ...good, PRIVATE_KEY: `${quote}${good.PRIVATE_KEY}${quote}` });
    expect(privateKey).toBe('-----BEGIN X-----\nabc\n-----END X-----');
  });

  test('people sign in at the server that the API belongs to', () => {
    const signIn = { CLIENT_ID: 'Iv23abc', CLIENT_SECRET: 'x' };
    expect(readSettings(good).signIn).toBeUndefined();
    for (const [env, web] of [
      [{}, 'https://github.com'],
      [{ GHE_HOST: 'ghe.example.org' }, 'https://ghe.example.org'],
      [{ GITHUB_API_URL: 'https://ghe.example.org:8443/api/v3/' }, 'https://ghe.example.org:8443'],
      [{ GITHUB_API_URL: 'https://api.acme.ghe.com' }, 'https://acme.ghe.com'],
    ] as const)
      expect(readSettings({ ...good, ...signIn, ...env }).signIn?.webUrl).toBe(web);
    for (const url of ['https://retag.example.org/', 'http://localhost:3000', 'http://127.0.0.1:3000'])
      expect(readSettings({ ...good, ...signIn, PUBLIC_URL: url }).signIn?.publicUrl).toBe(url.replace(/\/$/, ''));
  });

  test.each([
    [{ WEBHOOK_SECRET: '' }, 'WEBHOOK_SECRET', 'no secret: Probot would take "development"'],
    [{ WEBHOOK_SECRET: 'development' }, 'WEBHOOK_SECRET', 'the well-known one'],
    [{ APP_ID: 'Iv23abc' }, 'APP_ID', 'a client id'],
    [{ APP_ID: '' }, 'APP_ID', 'no App'],
    [{ PRIVATE_KEY: 'nonsense' }, 'PRIVATE_KEY', 'no key'],
    [{ PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/no/such/key.pem' }, 'PRIVATE_KEY_PATH', 'a file that is not there'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'no level'],
    [{ CLIENT_ID: 'Iv23abc' }, 'CLIENT_SECRET', 'half of what the sign-in needs'],
    [{ CLIENT_SECRET: 'x' }, 'CLIENT_ID', 'the other half'],
    [{ PUBLIC_URL: 'http://retag.example.org' }, 'PUBLIC_URL', 'sessions in the clear'],
    [{ PUBLIC_URL: 'https://retag.example.org/app' }, 'PUBLIC_URL', 'a path'],
    [{ PUBLIC_URL: 'retag.example.org' }, 'PUBLIC_URL', 'no scheme'],
  ])('%j is refused by %s: %s', (change, name, _why) => {
    expect(() => readSettings({ ...good, ...change })).toThrow(name);
  });
});
