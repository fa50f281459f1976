import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createSshSigner } from '../../../src/adapters/ssh-signature.ts';
import { describeWith } from '../../support/describe-with.ts';

const folder = mkdtempSync(join(tmpdir(), 'retag-ssh-'));
afterAll(() => rmSync(folder, { recursive: true }));

const openSsh = (name: string, ...options: string[]) => {
  const file = join(folder, name);
  execFileSync('ssh-keygen', ['-q', '-f', file, '-C', 'test', ...options]);
  return readFileSync(file, 'utf8');
};
const pem = (type: 'rsa' | 'ed25519'): string => {
  const { privateKey } =
    type === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
};

/** The public half as a line of `allowed_signers`, by OpenSSH; it reads no PKCS#8 key of Ed25519, so Node does. */
function publicLine(key: string, passphrase: string): string {
  if (key.includes('BEGIN PRIVATE KEY') && createPublicKey(key).asymmetricKeyType === 'ed25519') {
    const point = createPublicKey(key).export({ format: 'jwk' }).x!;
    const head = '\0\0\0\x0bssh-ed25519\0\0\0\x20';
    return `ssh-ed25519 ${Buffer.concat([Buffer.from(head), Buffer.from(point, 'base64url')]).toString('base64')}`;
  }
  const file = join(folder, 'own');
  writeFileSync(file, key, { mode: 0o600 });
  return execFileSync('ssh-keygen', ['-y', '-P', passphrase, '-f', file], { encoding: 'utf8' }).trim();
}

/** `ssh-keygen -Y verify`, which is what git and GitHub do. */
function verifies(key: string, signature: string, payload: string, passphrase = ''): boolean {
  writeFileSync(join(folder, 'allowed'), `bot@example.org ${publicLine(key, passphrase)}\n`);
  writeFileSync(join(folder, 'signature'), signature);
  try {
    const paths = ['-f', join(folder, 'allowed'), '-s', join(folder, 'signature')];
    execFileSync('ssh-keygen', ['-Y', 'verify', '-n', 'git', '-I', 'bot@example.org', ...paths], {
      input: payload,
      stdio: 'pipe',
    });
    return true;
  } catch {
    return false;
  }
}

describeWith(['ssh-keygen'], 'SSH signatures', () => {
  test.each([
    ['an OpenSSH Ed25519 key', () => openSsh('ed', '-t', 'ed25519', '-N', '')],
    ['an OpenSSH RSA key', () => openSsh('rsa', '-t', 'rsa', '-b', '2048', '-N', '')],
    ['an OpenSSH ECDSA key of 256 bits', () => openSsh('ec256', '-t', 'ecdsa', '-b', '256', '-N', '')],
    ['an OpenSSH ECDSA key of 384 bits', () => openSsh('ec384', '-t', 'ecdsa', '-b', '384', '-N', '')],
    ['an OpenSSH ECDSA key of 521 bits', () => openSsh('ec521', '-t', 'ecdsa', '-b', '521', '-N', '')],
    ['a PKCS#8 Ed25519 key', () => pem('ed25519')],
    ['a PKCS#8 RSA key', () => pem('rsa')],
  ])('by %s are accepted by OpenSSH, and only over the same text', async (_, make) => {
    const key = make();
    const signature = await createSshSigner(key).sign('tree 1\n\nmessage\n');
    expect(verifies(key, signature, 'tree 1\n\nmessage\n')).toBe(true);
    expect(verifies(key, signature, 'tree 2\n\nmessage\n')).toBe(false);
  });

  test.each([
    ['Ed25519', ['-t', 'ed25519']],
    ['RSA', ['-t', 'rsa', '-b', '2048']],
    ['ECDSA', ['-t', 'ecdsa', '-b', '384']],
    ['another cipher', ['-t', 'ed25519', '-Z', 'aes128-ctr']],
    ['an older cipher', ['-t', 'ed25519', '-Z', 'aes256-cbc']],
    ['few rounds', ['-t', 'ed25519', '-a', '1']],
  ])('by an OpenSSH key with a passphrase, %s, are accepted', async (name, options) => {
    const key = openSsh(`locked-${name}`, ...options, '-N', 'pass wörd');
    const signature = await createSshSigner(key, 'pass wörd').sign('text');
    expect(verifies(key, signature, 'text', 'pass wörd')).toBe(true);
    expect(() => createSshSigner(key, 'other')).toThrow('has another passphrase');
    expect(() => createSshSigner(key)).toThrow('none was handed in');
  });

  test('a key under a cipher that is not read here says how to write it anew', () => {
    const key = openSsh('other', '-t', 'ed25519', '-Z', 'chacha20-poly1305@openssh.com', '-N', 'secret');
    expect(() => createSshSigner(key, 'secret')).toThrow('ssh-keygen -p -Z aes256-ctr');
  });

  test.each([
    ['with a passphrase', () => openSsh('locked', '-t', 'ed25519', '-N', 'secret')],
    ['that is too short', () => openSsh('short', '-t', 'rsa', '-b', '1024', '-N', '')],
    ['cut off', () => openSsh('cut', '-t', 'ed25519', '-N', '').slice(0, 120)],
    ['that is no key', () => 'hello, this is a text of some length but no key at all'],
  ])('a key %s is refused without showing it', (_, make) => {
    const key = make();
    expect(() => createSshSigner(key)).toThrow(expect.objectContaining({ code: 'SIGNING_KEY_UNUSABLE' }));
    expect(() => createSshSigner(key)).not.toThrow(key.slice(40, 60));
  });
});
