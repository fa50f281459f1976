import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../app/settings.ts';

describe('settings', () => {
  const pemOf = (type: 'pkcs1' | 'pkcs8') =>
    generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type, format: 'pem' }).toString().trim();
  const pem = pemOf('pkcs1');
  const good = { APP_ID: '12', WEBHOOK_SECRET: 's3cret', PRIVATE_KEY: pem.replaceAll('\n', '\\n') };

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
    expect(settings.privateKey).toBe(pem);
  });

  test.each([
    ['"', 'the quotes that docker --env-file hands on'],
    ["'", 'single ones'],
  ])('a key in %s is read without them: %s', quote => {
    const { privateKey } = readSettings({ ...good, PRIVATE_KEY: `${quote}${good.PRIVATE_KEY}${quote}` });
    expect(privateKey).toBe(pem);
  });

  test.each([
    [pem, 'PEM as GitHub hands it out'],
    [pemOf('pkcs8'), 'the other form of PEM'],
  ])('a key is read as base64, too: %#: %s', key => {
    for (const text of [key, Buffer.from(key).toString('base64')])
      expect(readSettings({ ...good, PRIVATE_KEY: text }).privateKey).toBe(key);
  });

  test.each([
    ['redis://:pass@redis.example.org:6379/1', 'an address'],
    ['rediss://redis.example.org', 'one with TLS'],
    ['/run/redis/redis.sock', 'a socket'],
  ])('Redis at %s: %s', url => {
    expect(readSettings({ ...good, REDIS_URL: url }).redisUrl).toBe(url);
  });

  test('each mistake is told once', () => {
    const message = (env: Record<string, string>) => {
      try {
        readSettings(env);
      } catch (error) {
        return (error as Error).message.split('\n');
      }
    };
    expect(message({})).toEqual([
      expect.stringMatching(/^APP_ID/),
      expect.stringMatching(/^WEBHOOK_SECRET/),
      expect.stringMatching(/^PRIVATE_KEY /),
    ]);
    expect(message({ ...good, APP_ID: 'Iv23abc', PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/no/such/key.pem' })).toEqual([
      expect.stringMatching(/^APP_ID/),
      expect.stringMatching(/^PRIVATE_KEY_PATH .*ENOENT/),
    ]);
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
    [
      { PRIVATE_KEY: '-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----' },
      'PRIVATE_KEY holds',
      'a key cut short',
    ],
    [{ PRIVATE_KEY: '', PRIVATE_KEY_PATH: '/dev/null' }, 'PRIVATE_KEY_PATH (/dev/null) holds', 'an empty file'],
    [{ PORT: '99999' }, 'PORT must be a number from 0 to 65535', 'no port'],
    [{ CONCURRENCY: '0' }, 'CONCURRENCY', 'jobs would never run'],
    [{ SHUTDOWN_GRACE_MS: '25s' }, 'SHUTDOWN_GRACE_MS', 'no number'],
    [{ GITHUB_API_URL: 'ghe.example.org/api/v3' }, 'GITHUB_API_URL', 'no scheme'],
    [{ GHE_HOST: 'https://ghe.example.org' }, 'GHE_HOST', 'an address where a name belongs'],
    [{ REDIS_URL: 'redis.example.org:6379' }, 'REDIS_URL', 'no address'],
    [{ ALLOWED_REGISTRIES: 'ghcr.io,https://harbor.example.org' }, 'ALLOWED_REGISTRIES', 'an address'],
    [{ ALLOWED_REGISTRIES: 'ghcr.io/acme' }, 'ALLOWED_REGISTRIES', 'a path would never be met'],
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
