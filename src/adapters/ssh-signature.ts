/** SSH signatures over commits, in the format of `ssh-keygen -Y sign -n git` (PROTOCOL.sshsig of OpenSSH). */
import {
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  sign,
} from 'node:crypto';
import { RetagError } from '../errors.ts';
import type { CommitSigner } from '../ports.ts';
import { bcryptPbkdf } from './bcrypt-pbkdf.ts';

const NAMESPACE = 'git';
const MAGIC = 'SSHSIG';
const HASH = 'sha512';
/** Curves by the name that node has for them: SSH's name, the hash that goes with it, bytes of a coordinate. */
const CURVES: Record<string, { ssh: string; jwk: string; hash: string; size: number }> = {
  prime256v1: { ssh: 'nistp256', jwk: 'P-256', hash: 'sha256', size: 32 },
  secp384r1: { ssh: 'nistp384', jwk: 'P-384', hash: 'sha384', size: 48 },
  secp521r1: { ssh: 'nistp521', jwk: 'P-521', hash: 'sha512', size: 66 },
};
const MIN_RSA_BITS = 2048;

/**
 * A signer with an Ed25519, ECDSA or RSA key, with or without a passphrase: an OpenSSH key, or PEM in PKCS#8, PKCS#1 or
 * SEC1. Throws RetagError SIGNING_KEY_UNUSABLE; the message never holds the key.
 */
export function createSshSigner(privateKey: string, passphrase?: string): CommitSigner {
  const key = readKey(privateKey.replace(/\r\n?/g, '\n').trim(), passphrase);
  const publicBlob = publicKeyBlob(key);
  return { sign: payload => armour(signatureBlob(key, publicBlob, payload)) };
}

function unusable(reason: string, cause?: unknown): RetagError {
  return new RetagError('SIGNING_KEY_UNUSABLE', `The SSH signing key ${reason}.`, cause === undefined ? {} : { cause });
}

function readKey(text: string, passphrase: string | undefined): KeyObject {
  const key = text.includes('BEGIN OPENSSH PRIVATE KEY') ? readOpenSshKey(text, passphrase) : readPem(text, passphrase);
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'rsa' && (details?.modulusLength ?? 0) < MIN_RSA_BITS) throw unusable('has less than 2048 bits');
  if (type === 'rsa' || type === 'ed25519' || curveOf(key) !== undefined) return key;
  throw unusable('is neither Ed25519 nor ECDSA nor RSA');
}

function readPem(text: string, passphrase: string | undefined): KeyObject {
  try {
    return createPrivateKey({ key: text, ...(passphrase !== undefined && { passphrase }) });
  } catch {
    // The reason may quote the input: it stays here.
    throw unusable('is not in a form that can be read, or its passphrase is wrong or missing');
  }
}

function curveOf(key: KeyObject) {
  return CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''];
}

/** `openssh-key-v1` of OpenSSH's PROTOCOL.key. */
function readOpenSshKey(text: string, passphrase: string | undefined): KeyObject {
  const bytes = Buffer.from(text.replace(/-----[^-]+-----/g, '').replace(/\s+/g, ''), 'base64');
  try {
    let at = 'openssh-key-v1\0'.length;
    if (bytes.toString('latin1', 0, at) !== 'openssh-key-v1\0') throw unusable('is damaged');
    const cipher = readString(bytes, at);
    const derivation = readString(bytes, cipher.next);
    const options = readString(bytes, derivation.next);
    // The number of keys, the public key.
    at = options.next + 4;
    const stored = readString(bytes, readString(bytes, at).next).value;
    const secret =
      cipher.value.toString() === 'none'
        ? stored
        : decrypt(stored, cipher.value.toString(), derivation.value.toString(), options.value, passphrase);
    // Two equal check numbers come first.
    if (!secret.subarray(0, 4).equals(secret.subarray(4, 8))) throw unusable('has another passphrase');
    return createPrivateKey({ key: openSshJwk(fieldsOf(secret.subarray(8))), format: 'jwk' });
  } catch (error) {
    if (error instanceof RetagError) throw error;
    throw unusable('is damaged');
  }
}

/** Ciphers that need nothing but the key, by OpenSSH's name: bytes of key and of the initial vector. */
const CIPHERS: Record<string, { node: string; key: number; iv: number }> = {
  'aes256-ctr': { node: 'aes-256-ctr', key: 32, iv: 16 },
  'aes192-ctr': { node: 'aes-192-ctr', key: 24, iv: 16 },
  'aes128-ctr': { node: 'aes-128-ctr', key: 16, iv: 16 },
  'aes256-cbc': { node: 'aes-256-cbc', key: 32, iv: 16 },
};
/** More would be minutes of work; `ssh-keygen -a` writes 24 unless told. */
const MAX_ROUNDS = 500;

function decrypt(
  stored: Buffer,
  cipher: string,
  derivation: string,
  options: Buffer,
  passphrase: string | undefined,
): Buffer {
  if (passphrase === undefined) throw unusable('has a passphrase, and none was handed in');
  const sizes = CIPHERS[cipher];
  if (sizes === undefined || derivation !== 'bcrypt')
    throw unusable(`is encrypted with ${cipher.slice(0, 40)}; write it anew with ssh-keygen -p -Z aes256-ctr`);
  const salt = readString(options, 0);
  const rounds = options.readUInt32BE(salt.next);
  if (rounds > MAX_ROUNDS) throw unusable(`takes ${rounds} rounds of key derivation; ${MAX_ROUNDS} are the most`);
  const derived = bcryptPbkdf(passphrase, salt.value, rounds, sizes.key + sizes.iv);
  const decipher = createDecipheriv(sizes.node, derived.subarray(0, sizes.key), derived.subarray(sizes.key));
  return Buffer.concat([decipher.setAutoPadding(false).update(stored), decipher.final()]);
}

/** Every length-prefixed field in order; the padding at the end is none. */
function fieldsOf(bytes: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length && at + 4 + bytes.readUInt32BE(at) <= bytes.length; ) {
    const field = readString(bytes, at);
    fields.push(field.value);
    at = field.next;
  }
  return fields;
}

function openSshJwk([type, ...fields]: readonly Buffer[]): JsonWebKey {
  const name = type?.toString() ?? '';
  const text = (bytes: Buffer | undefined) => (bytes ?? Buffer.alloc(0)).toString('base64url');
  if (name === 'ssh-ed25519') {
    const [open, both] = fields;
    return { kty: 'OKP', crv: 'Ed25519', x: text(open), d: text(both?.subarray(0, 32)) };
  }
  const curve = Object.values(CURVES).find(({ ssh }) => name === `ecdsa-sha2-${ssh}`);
  if (curve !== undefined) {
    const [, point = Buffer.alloc(0), d = Buffer.alloc(0)] = fields;
    const { size } = curve;
    const pad = Buffer.concat([Buffer.alloc(size), d]).subarray(-size);
    const [x, y] = [point.subarray(1, 1 + size), point.subarray(1 + size)];
    return { kty: 'EC', crv: curve.jwk, x: text(x), y: text(y), d: text(pad) };
  }
  if (name === 'ssh-rsa') return rsaJwk(fields);
  throw unusable('is neither Ed25519 nor ECDSA nor RSA');
}

/** OpenSSH leaves out two numbers that follow from the others. */
function rsaJwk([n, e, d, qi, p, q]: readonly Buffer[]): JsonWebKey {
  const number = (bytes: Buffer | undefined) => BigInt(`0x${(bytes ?? Buffer.alloc(1)).toString('hex') || '0'}`);
  const print = (value: bigint) => {
    const hex = value.toString(16);
    return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
  };
  const [modulus, exponent, secret, inverse, first, second] = [n, e, d, qi, p, q].map(number) as [
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  return {
    kty: 'RSA',
    n: print(modulus),
    e: print(exponent),
    d: print(secret),
    p: print(first),
    q: print(second),
    dp: print(secret % (first - 1n)),
    dq: print(secret % (second - 1n)),
    qi: print(inverse),
  };
}

function publicKeyBlob(key: KeyObject): Buffer {
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  const field = (name: 'x' | 'y' | 'n' | 'e') => Buffer.from(jwk[name] ?? '', 'base64url');
  if (key.asymmetricKeyType === 'ed25519') return Buffer.concat([string('ssh-ed25519'), string(field('x'))]);
  const curve = curveOf(key);
  if (curve === undefined) {
    return Buffer.concat([string('ssh-rsa'), string(positive(field('e'))), string(positive(field('n')))]);
  }
  const point = Buffer.concat([Buffer.from([4]), field('x'), field('y')]);
  return Buffer.concat([string(`ecdsa-sha2-${curve.ssh}`), string(curve.ssh), string(point)]);
}

function signatureBlob(key: KeyObject, publicBlob: Buffer, payload: string): Buffer {
  const digest = createHash(HASH).update(payload).digest();
  const body = [string(NAMESPACE), string(''), string(HASH)];
  const signature = rawSignature(key, Buffer.concat([Buffer.from(MAGIC), ...body, string(digest)]));
  const version = Buffer.from([0, 0, 0, 1]);
  return Buffer.concat([Buffer.from(MAGIC), version, string(publicBlob), ...body, string(signature)]);
}

/** The name of the algorithm, then the signature in its form (RFC 8332, 5656, 8709). */
function rawSignature(key: KeyObject, text: Buffer): Buffer {
  if (key.asymmetricKeyType === 'ed25519') return Buffer.concat([string('ssh-ed25519'), string(sign(null, text, key))]);
  const curve = curveOf(key);
  if (curve === undefined) return Buffer.concat([string('rsa-sha2-512'), string(sign(HASH, text, key))]);
  const both = sign(curve.hash, text, { key, dsaEncoding: 'ieee-p1363' });
  const halves = [both.subarray(0, curve.size), both.subarray(curve.size)].map(half => string(positive(half)));
  return Buffer.concat([string(`ecdsa-sha2-${curve.ssh}`), string(Buffer.concat(halves))]);
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

/** Without leading zeros; but a number whose first bit is set would count as negative. */
function positive(number: Buffer): Buffer {
  const first = number.findIndex(byte => byte !== 0);
  const bytes = first === -1 ? Buffer.alloc(1) : number.subarray(first);
  return ((bytes[0] ?? 0) & 0x80) === 0 ? bytes : Buffer.concat([Buffer.from([0]), bytes]);
}
