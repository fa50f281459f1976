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
    [{ WEBHOOK_SECRET: '' }, 'WEBHOOK_SECRET', 'no secret: Probot would take "development"'],
    [{ WEBHOOK_SECRET: 'development' }, 'WEBHOOK_SECRET', 'the well-known one'],
    [{ APP_ID: 'Iv23abc' }, 'APP_ID', 'a client id'],
    [{ APP_ID: '' }, 'APP_ID', 'no App'],
    [{ PRIVATE_KEY: 'nonsense' }, 'PRIVATE_KEY', 'no key'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'no level'],
  ])('%j is refused by %s: %s', (change, name, _why) => {
    expect(() => readSettings({ ...good, ...change })).toThrow(name);
  });
});
