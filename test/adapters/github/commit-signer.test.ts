import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findCommitSigner } from '../../../src/adapters/commit-signer.ts';
import { automationNamed } from '../../engine/publish/situation.ts';

const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const secret = { namespace: 'flux-system', name: 'signing', location: { file: 'a.yaml', line: 1, column: 1 } };
const automation = automationNamed('fleet', {
  commit: { messageTemplateValues: {}, signingKey: { secret, type: 'ssh' } },
});
const configured = { 'flux-system/signing': { identity: { env: 'KEY' } } };

describe('the key that an automation names', () => {
  test.each([
    ['from the variable that the configuration names', { configured, env: { KEY: key } }],
    ['from the input', { configured: {}, env: {}, given: new Map([['flux-system/signing', key]]) }],
  ])('is found %s', async (_, secrets) => {
    expect(await findCommitSigner(automation, secrets)?.sign('text')).toContain('BEGIN SSH SIGNATURE');
  });

  test.each([
    ['the variable is not set', { configured, env: {} }],
    ['nothing is configured', { configured: {}, env: { KEY: key } }],
  ])('is undefined where %s', (_, secrets) => {
    expect(findCommitSigner(automation, secrets)).toBeUndefined();
  });

  test('that cannot be used is told with the name of its secret', () => {
    expect(() => findCommitSigner(automation, { configured, env: { KEY: 'nonsense' } })).toThrow(
      expect.objectContaining({
        code: 'SIGNING_KEY_UNUSABLE',
        message: expect.stringContaining('flux-system/signing'),
      }),
    );
  });
});
