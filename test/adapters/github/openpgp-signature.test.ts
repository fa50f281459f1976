import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createOpenPgpSigner } from '../../../src/adapters/openpgp-signature.ts';
import { findProgram } from '../../support/debian-programs.ts';
import { describeWith } from '../../support/describe-with.ts';

const home = mkdtempSync(join(tmpdir(), 'retag-gpg-'));
const env = { ...process.env, GNUPGHOME: home };
const gpg = (args: readonly string[], input?: string) =>
  execFileSync('gpg', ['--batch', '--yes', '--pinentry-mode', 'loopback', ...args], {
    env,
    input,
    encoding: 'utf8',
    stdio: 'pipe',
  });
afterAll(() => {
  if (findProgram('gpg')) execFileSync('gpgconf', ['--kill', 'all'], { env });
  rmSync(home, { recursive: true, force: true });
});

function makeKey(name: string, algorithm: string, passphrase = '', usage = 'sign'): string {
  gpg(['--passphrase', passphrase, '--quick-gen-key', `${name} <${name}@example.org>`, algorithm, usage, 'never']);
  return gpg(['--passphrase', passphrase, '--armor', '--export-secret-keys', `${name}@example.org`]);
}

// Not before the keys were made: GnuPG refuses signatures from before their key.
const time = Math.floor(Date.now() / 1000) + 30;
const payload = `tree 1\nauthor A <a@b> ${time} +0000\ncommitter A <a@b> ${time} +0000\n\nmessage\n`;

function verifies(signature: string, text: string): boolean {
  writeFileSync(join(home, 'signature'), signature);
  writeFileSync(join(home, 'text'), text);
  try {
    gpg(['--verify', join(home, 'signature'), join(home, 'text')]);
    return true;
  } catch {
    return false;
  }
}

describeWith(['gpg'], 'OpenPGP signatures', () => {
  test.each([
    ['Ed25519', 'ed25519', ''],
    ['RSA', 'rsa2048', ''],
    ['ECDSA', 'nistp256', ''],
    ['a protected Ed25519', 'ed25519', 'correct horse'],
  ])('by %s are accepted by GnuPG, and only over the same text', async (name, algorithm, passphrase) => {
    const key = makeKey(name.replaceAll(' ', ''), algorithm, passphrase);
    const signature = await createOpenPgpSigner(key, passphrase || undefined).sign(payload);
    expect(verifies(signature, payload)).toBe(true);
    expect(verifies(signature, `${payload} `)).toBe(false);
  });

  test('are made with the subkey that may sign, where the main key only certifies', async () => {
    makeKey('main', 'ed25519', '', 'cert');
    const [fingerprint = ''] =
      /(?<=fpr:+)[0-9A-F]{40}/.exec(gpg(['--with-colons', '--list-keys', 'main@example.org'])) ?? [];
    gpg(['--passphrase', '', '--quick-add-key', fingerprint, 'cv25519', 'encr', 'never']);
    gpg(['--passphrase', '', '--quick-add-key', fingerprint, 'ed25519', 'sign', 'never']);
    const stub = gpg(['--passphrase', '', '--armor', '--export-secret-subkeys', 'main@example.org']);
    expect(verifies(await createOpenPgpSigner(stub).sign(payload), payload)).toBe(true);
  });

  const severalPeople = () => {
    for (const name of ['c', 'd']) makeKey(name, 'ed25519');
    return gpg(['--armor', '--export-secret-keys', 'c@example.org', 'd@example.org']);
  };
  const publicOnly = () => {
    makeKey('f', 'ed25519');
    return gpg(['--armor', '--export', 'f@example.org']);
  };
  const cutOff = () => makeKey('e', 'ed25519').replace(/\n[^\n]+\n=[\s\S]+/, '\n-----END PGP PRIVATE KEY BLOCK-----\n');

  test.each<[string, () => string, string | undefined]>([
    ['protected, without passphrase', () => makeKey('a', 'ed25519', 'secret'), undefined],
    ['protected, with another passphrase', () => makeKey('b', 'ed25519', 'secret'), 'wrong'],
    ['of several people', severalPeople, undefined],
    ['cut off', cutOff, undefined],
    ['only public', publicOnly, undefined],
  ])('a key that is %s is refused', (_, make, passphrase) => {
    const key = make();
    expect(() => createOpenPgpSigner(key, passphrase)).toThrow(
      expect.objectContaining({ code: 'SIGNING_KEY_UNUSABLE' }),
    );
  });
});
