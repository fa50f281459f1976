/** SSH signatures over commits, in the format of `ssh-keygen -Y sign -n git` (PROTOCOL.sshsig of OpenSSH). */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { RetagError } from '../errors.ts';
import type { CommitSigner } from '../ports.ts';

const NAMESPACE = 'git';
const MAGIC = 'SSHSIG';
const HASH = 'sha512';
/** DER in front of the 32 bytes of an Ed25519 seed, to make PKCS#8 of it (RFC 8410). */
const ED25519_PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * A signer with an Ed25519 or RSA key: an OpenSSH key without passphrase (Ed25519 only), or PKCS#8, PKCS#1 in PEM, also
 * with a passphrase. Throws RetagError SIGNING_KEY_UNUSABLE; the message never holds the key.
 */
export function createSshSigner(privateKey: string, passphrase?: string): CommitSigner {
  const key = readKey(privateKey.replace(/\r\n?/g, '\n').trim(), passphrase);
  const publicBlob = publicKeyBlob(key);
  return { sign: payload => armour(signatureBlob(key, publicBlob, payload)) };
}

/** The public half as one line of an `allowed_signers` or `authorized_keys` file, without comment. */
export function sshPublicKey(privateKey: string, passphrase?: string): string {
  const blob = publicKeyBlob(readKey(privateKey.trim(), passphrase));
  return `${readString(blob, 0).value.toString()} ${blob.toString('base64')}`;
}

function unusable(reason: string, cause?: unknown): RetagError {
  return new RetagError('SIGNING_KEY_UNUSABLE', `The SSH signing key ${reason}.`, cause === undefined ? {} : { cause });
}

function readKey(text: string, passphrase: string | undefined): KeyObject {
  if (text.includes('BEGIN OPENSSH PRIVATE KEY')) return readOpenSshKey(text);
  try {
    const key = createPrivateKey({ key: text, ...(passphrase !== undefined && { passphrase }) });
    if (key.asymmetricKeyType === 'ed25519' || key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // The reason names the format and may quote the input: it stays here.
    throw unusable('is not in a form that can be read, or its passphrase is wrong or missing');
  }
  throw unusable('is neither Ed25519 nor RSA');
}

/** `openssh-key-v1` of OpenSSH's PROTOCOL.key. */
function readOpenSshKey(text: string): KeyObject {
  const bytes = Buffer.from(text.replace(/-----[^-]+-----/g, '').replace(/\s+/g, ''), 'base64');
  try {
    let at = 'openssh-key-v1\0'.length;
    if (bytes.toString('latin1', 0, at) !== 'openssh-key-v1\0') throw unusable('is damaged');
    const cipher = readString(bytes, at);
    if (cipher.value.toString() !== 'none') throw unusable('has a passphrase; OpenSSH keys must be without one');
    // Key derivation and its options, the number of keys, the public key.
    at = readString(bytes, readString(bytes, cipher.next).next).next + 4;
    const secret = readString(bytes, readString(bytes, at).next).value;
    const type = readString(secret, 8);
    if (type.value.toString() !== 'ssh-ed25519') throw unusable('is an OpenSSH key of another kind than Ed25519');
    const seed = readString(secret, readString(secret, type.next).next).value.subarray(0, 32);
    return createPrivateKey({ key: Buffer.concat([ED25519_PKCS8, seed]), format: 'der', type: 'pkcs8' });
  } catch (error) {
    if (error instanceof RetagError) throw error;
    throw unusable('is damaged');
  }
}

function publicKeyBlob(key: KeyObject): Buffer {
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  const field = (name: 'x' | 'n' | 'e') => Buffer.from(jwk[name] ?? '', 'base64url');
  return key.asymmetricKeyType === 'ed25519'
    ? Buffer.concat([string('ssh-ed25519'), string(field('x'))])
    : Buffer.concat([string('ssh-rsa'), string(positive(field('e'))), string(positive(field('n')))]);
}

function signatureBlob(key: KeyObject, publicBlob: Buffer, payload: string): Buffer {
  const digest = createHash(HASH).update(payload).digest();
  const body = [string(NAMESPACE), string(''), string(HASH)];
  const signed = Buffer.concat([Buffer.from(MAGIC), ...body, string(digest)]);
  const isEd25519 = key.asymmetricKeyType === 'ed25519';
  const signature = Buffer.concat([
    string(isEd25519 ? 'ssh-ed25519' : 'rsa-sha2-512'),
    string(sign(isEd25519 ? null : HASH, signed, key)),
  ]);
  const version = Buffer.from([0, 0, 0, 1]);
  return Buffer.concat([Buffer.from(MAGIC), version, string(publicBlob), ...body, string(signature)]);
}

function armour(blob: Buffer): string {
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n');
}

/** Length in four bytes, then the bytes. */
function string(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value as string);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function readString(bytes: Buffer, at: number): { value: Buffer; next: number } {
  const length = bytes.readUInt32BE(at);
  if (at + 4 + length > bytes.length) throw new RangeError('a field is longer than the key');
  return { value: bytes.subarray(at + 4, at + 4 + length), next: at + 4 + length };
}

/** A number whose first bit is set would count as negative. */
function positive(bytes: Buffer): Buffer {
  return ((bytes[0] ?? 0) & 0x80) === 0 ? bytes : Buffer.concat([Buffer.from([0]), bytes]);
}
