/** Detached OpenPGP signatures over commits (RFC 4880, with EdDSA), as `gpg --detach-sign --armor` makes them. */
import { createDecipheriv, createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { RetagError } from '../errors.ts';
import type { CommitSigner } from '../ports.ts';

const SHA512 = 10;
const RSA = [1, 3];
const ECDSA = 19;
const EDDSA = 22;
const HASHES: Record<number, string> = { 2: 'sha1', 8: 'sha256', 9: 'sha384', 10: 'sha512', 11: 'sha224' };
const CIPHERS: Record<number, { name: string; key: number }> = {
  7: { name: 'aes-128-cfb', key: 16 },
  8: { name: 'aes-192-cfb', key: 24 },
  9: { name: 'aes-256-cfb', key: 32 },
};
const CURVES: Record<string, { jwk: string; size: number }> = {
  '2b06010401da470f01': { jwk: 'Ed25519', size: 32 },
  '2a8648ce3d030107': { jwk: 'P-256', size: 32 },
  '2b81040022': { jwk: 'P-384', size: 48 },
  '2b81040023': { jwk: 'P-521', size: 66 },
};
const MAY_SIGN = 2;

/** One secret key or subkey of the export. */
interface SecretKey {
  algorithm: number;
  fingerprint: Buffer;
  /** Key flags of its latest self-signature. */
  flags: number | undefined;
  /** Undefined where the secret half is kept elsewhere, as on a card. */
  key: (() => KeyObject) | undefined;
}

/**
 * A signer with the key of an armoured export (`gpg --export-secret-keys --armor`) of exactly one person. Throws
 * RetagError SIGNING_KEY_UNUSABLE; the message never holds the key.
 */
export function createOpenPgpSigner(armoured: string, passphrase?: string): CommitSigner {
  const keys = readKeys(dearmour(armoured), passphrase);
  const chosen = keys.find(({ key, flags }) => key !== undefined && (flags === undefined || (flags & MAY_SIGN) !== 0));
  if (chosen?.key === undefined) throw unusable('holds no secret key that may sign');
  const { algorithm, fingerprint } = chosen;
  const key = chosen.key();
  return { sign: payload => armour(signaturePacket(algorithm, fingerprint, key, Buffer.from(payload))) };
}

function unusable(reason: string): RetagError {
  return new RetagError('SIGNING_KEY_UNUSABLE', `The OpenPGP signing key ${reason}.`);
}

function dearmour(text: string): Buffer {
  const block = /-----BEGIN PGP PRIVATE KEY BLOCK-----\r?\n(?:[^\r\n]+: [^\r\n]*\r?\n)*\r?\n([\s\S]+?)-----END/.exec(
    text,
  );
  if (block === null) throw unusable('is no armoured secret key');
  return Buffer.from((block[1] ?? '').replace(/^=[A-Za-z0-9+/]{4}\s*$/m, '').replace(/\s+/g, ''), 'base64');
}

function* packets(bytes: Buffer): Generator<{ tag: number; body: Buffer }> {
  for (let at = 0; at < bytes.length; ) {
    const head = bytes.readUInt8(at);
    const isNew = (head & 0x40) !== 0;
    const { length, next } = isNew ? newLength(bytes, at + 1) : oldLength(bytes, at + 1, head & 3);
    if (next + length > bytes.length) throw unusable('is damaged');
    yield { tag: isNew ? head & 0x3f : (head >> 2) & 0xf, body: bytes.subarray(next, next + length) };
    at = next + length;
  }
}

function newLength(bytes: Buffer, at: number): { length: number; next: number } {
  const first = bytes.readUInt8(at);
  if (first < 192) return { length: first, next: at + 1 };
  if (first < 224) return { length: ((first - 192) << 8) + bytes.readUInt8(at + 1) + 192, next: at + 2 };
  if (first === 255) return { length: bytes.readUInt32BE(at + 1), next: at + 5 };
  throw unusable('has packets of unknown length');
}

function oldLength(bytes: Buffer, at: number, type: number): { length: number; next: number } {
  if (type === 3) throw unusable('has packets of unknown length');
  const size = 2 ** type;
  return { length: bytes.readUIntBE(at, size), next: at + size };
}

function readKeys(bytes: Buffer, passphrase: string | undefined): SecretKey[] {
  const keys: SecretKey[] = [];
  try {
    for (const { tag, body } of packets(bytes)) {
      if (tag === 5 && keys.length > 0) throw unusable('holds the keys of several people');
      if (tag === 5 || tag === 7) keys.push(readKey(body, passphrase));
      const last = keys.at(-1);
      if (tag === 2 && last !== undefined) last.flags = keyFlags(body) ?? last.flags;
    }
  } catch (error) {
    if (error instanceof RangeError) throw unusable('is damaged');
    throw error;
  }
  return keys;
}

/** Key flags of a version 4 self-signature or binding; undefined where it says none. */
function keyFlags(body: Buffer): number | undefined {
  if (body.readUInt8(0) !== 4) return undefined;
  const end = 6 + body.readUInt16BE(4);
  for (let at = 6; at < end; ) {
    const { length, next } = newLength(body, at);
    if ((body.readUInt8(next) & 0x7f) === 27) return body.readUInt8(next + 1);
    at = next + length;
  }
  return undefined;
}

function readKey(body: Buffer, passphrase: string | undefined): SecretKey {
  if (body.readUInt8(0) !== 4) throw unusable('is of another version than 4');
  const algorithm = body.readUInt8(5);
  const open = publicFields(body, algorithm);
  const shared = body.subarray(0, open.next);
  const head = Buffer.from([0x99, shared.length >> 8, shared.length & 0xff]);
  const fingerprint = createHash('sha1').update(head).update(shared).digest();
  const canSign = RSA.includes(algorithm) || algorithm === ECDSA || algorithm === EDDSA;
  // GnuPG's own kind of protection (101) marks a secret that is not in the export.
  const isStub = body.readUInt8(open.next) >= 254 && body.readUInt8(open.next + 2) === 101;
  const key = () => toKey(algorithm, open.fields, secretFields(body.subarray(open.next), passphrase));
  return { algorithm, fingerprint, flags: undefined, key: canSign && !isStub ? key : undefined };
}

/** The numbers of the public half; for curves the curve comes first. */
function publicFields(body: Buffer, algorithm: number): { fields: Buffer[]; next: number } {
  if (algorithm === ECDSA || algorithm === EDDSA || algorithm === 18) {
    const size = body.readUInt8(6);
    const point = readNumber(body, 7 + size);
    const next = algorithm === 18 ? point.next + 1 + body.readUInt8(point.next) : point.next;
    return { fields: [body.subarray(7, 7 + size), point.value], next };
  }
  const count = RSA.includes(algorithm) || algorithm === 2 ? 2 : algorithm === 17 ? 4 : 3;
  const fields: Buffer[] = [];
  let next = 6;
  for (let index = 0; index < count; index += 1) {
    const number = readNumber(body, next);
    fields.push(number.value);
    next = number.next;
  }
  return { fields, next };
}

function readNumber(bytes: Buffer, at: number): { value: Buffer; next: number } {
  const next = at + 2 + Math.ceil(bytes.readUInt16BE(at) / 8);
  if (next > bytes.length) throw unusable('is damaged');
  return { value: bytes.subarray(at + 2, next), next };
}

/** The numbers of the secret half, decrypted when it is protected. */
function secretFields(bytes: Buffer, passphrase: string | undefined): Buffer[] {
  const usage = bytes.readUInt8(0);
  const plain = usage === 0 ? bytes.subarray(1, -2) : decrypt(bytes, usage, passphrase);
  const fields: Buffer[] = [];
  for (let at = 0; at + 2 <= plain.length; ) {
    const number = readNumber(plain, at);
    fields.push(number.value);
    at = number.next;
  }
  return fields;
}

function decrypt(bytes: Buffer, usage: number, passphrase: string | undefined): Buffer {
  if (passphrase === undefined || passphrase === '') throw unusable("is protected, and the secret has no 'passphrase'");
  const cipher = CIPHERS[bytes.readUInt8(1)];
  if (usage !== 254 || cipher === undefined) throw unusable('is protected in a way that is not supported');
  const { key, next } = deriveKey(bytes, passphrase, cipher.key);
  const decipher = createDecipheriv(cipher.name, key, bytes.subarray(next, next + 16));
  const plain = Buffer.concat([decipher.update(bytes.subarray(next + 16)), decipher.final()]);
  const content = plain.subarray(0, -20);
  if (!createHash('sha1').update(content).digest().equals(plain.subarray(-20)))
    throw unusable('has another passphrase');
  return content;
}

/** String-to-key: salted, and iterated in the usual case. */
function deriveKey(bytes: Buffer, passphrase: string, size: number): { key: Buffer; next: number } {
  const kind = bytes.readUInt8(2);
  const hash = HASHES[bytes.readUInt8(3)];
  if (hash === undefined || (kind !== 1 && kind !== 3)) throw unusable('is protected in a way that is not supported');
  const text = Buffer.concat([bytes.subarray(4, 12), Buffer.from(passphrase)]);
  const code = kind === 3 ? bytes.readUInt8(12) : 0;
  const count = kind === 3 ? Math.max((16 + (code & 15)) << ((code >> 4) + 6), text.length) : text.length;
  const repeated = Buffer.alloc(count, text);
  const parts: Buffer[] = [];
  for (let round = 0; Buffer.concat(parts).length < size; round += 1) {
    parts.push(createHash(hash).update(Buffer.alloc(round)).update(repeated).digest());
  }
  return { key: Buffer.concat(parts).subarray(0, size), next: kind === 3 ? 13 : 12 };
}

function toKey(algorithm: number, open: readonly Buffer[], secret: readonly Buffer[]): KeyObject {
  const text = (bytes: Buffer | undefined, size = 0) => {
    const padded = Buffer.concat([Buffer.alloc(size), bytes ?? Buffer.alloc(0)]);
    return (size > 0 ? padded.subarray(-size) : padded).toString('base64url');
  };
  if (RSA.includes(algorithm)) return createPrivateKey({ key: rsaJwk(open, secret), format: 'jwk' });
  const curve = CURVES[open[0]?.toString('hex') ?? ''];
  if (curve === undefined) throw unusable('uses a curve that is not supported');
  const point = open[1]?.subarray(1) ?? Buffer.alloc(0);
  const { size } = curve;
  const d = text(secret[0], size);
  const key =
    algorithm === EDDSA
      ? { kty: 'OKP', crv: curve.jwk, x: text(point, size), d }
      : { kty: 'EC', crv: curve.jwk, x: text(point.subarray(0, size)), y: text(point.subarray(size)), d };
  return createPrivateKey({ key, format: 'jwk' });
}

/** OpenPGP keeps the inverse of the first prime, so the primes change places. */
function rsaJwk([n, e]: readonly Buffer[], [d, p, q, u]: readonly Buffer[]) {
  const number = (bytes: Buffer | undefined) => BigInt(`0x${bytes?.toString('hex') || '0'}`);
  const print = (value: bigint) => {
    const hex = value.toString(16);
    return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex').toString('base64url');
  };
  const [first, second, secret] = [number(q), number(p), number(d)];
  return {
    kty: 'RSA',
    n: print(number(n)),
    e: print(number(e)),
    d: print(secret),
    p: print(first),
    q: print(second),
    dp: print(secret % (first - 1n)),
    dq: print(secret % (second - 1n)),
    qi: print(number(u)),
  };
}

/** The time of the signature is that of the commit, so that the same commit gets the same signature. */
function signedAt(payload: Buffer): number {
  return Number(/^committer .* (\d+) [+-]\d{4}$/m.exec(payload.toString('utf8'))?.[1] ?? 0);
}

/** Version 4, type 0 (a binary document), hashed with SHA-512. */
function signaturePacket(algorithm: number, fingerprint: Buffer, key: KeyObject, payload: Buffer): Buffer {
  const time = Buffer.alloc(4);
  time.writeUInt32BE(signedAt(payload));
  const hashedParts = Buffer.concat([
    subpacket(33, Buffer.concat([Buffer.from([4]), fingerprint])),
    subpacket(2, time),
  ]);
  const hashed = Buffer.concat([Buffer.from([4, 0, algorithm, SHA512]), shortLength(hashedParts), hashedParts]);
  const trailer = Buffer.from([4, 0xff, 0, 0, 0, 0]);
  trailer.writeUInt32BE(hashed.length, 2);
  const text = Buffer.concat([payload, hashed, trailer]);
  const digest = createHash('sha512').update(text).digest();
  const issuer = subpacket(16, fingerprint.subarray(-8));
  const body = Buffer.concat([
    hashed,
    shortLength(issuer),
    issuer,
    digest.subarray(0, 2),
    ...rawSignature(algorithm, key, text, digest).map(printNumber),
  ]);
  const head = Buffer.from([0xc2, 0xff, 0, 0, 0, 0]);
  head.writeUInt32BE(body.length, 2);
  return Buffer.concat([head, body]);
}

function rawSignature(algorithm: number, key: KeyObject, text: Buffer, digest: Buffer): Buffer[] {
  if (RSA.includes(algorithm)) return [sign('sha512', text, key)];
  // EdDSA in OpenPGP signs the digest, ECDSA the text.
  const both = algorithm === EDDSA ? sign(null, digest, key) : sign('sha512', text, { key, dsaEncoding: 'ieee-p1363' });
  return [both.subarray(0, both.length / 2), both.subarray(both.length / 2)];
}

function subpacket(type: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([content.length + 1, type]), content]);
}

function shortLength(bytes: Buffer): Buffer {
  return Buffer.from([bytes.length >> 8, bytes.length & 0xff]);
}

/** Length in bits, then the bytes without leading zeros. */
function printNumber(value: Buffer): Buffer {
  const first = value.findIndex(byte => byte !== 0);
  const bytes = first === -1 ? Buffer.alloc(0) : value.subarray(first);
  const bits = bytes.length === 0 ? 0 : (bytes.length - 1) * 8 + (32 - Math.clz32(bytes[0] ?? 0));
  return Buffer.concat([Buffer.from([bits >> 8, bits & 0xff]), bytes]);
}

function armour(packet: Buffer): string {
  const lines = packet.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PGP SIGNATURE-----', '', ...lines, checksum(packet), '-----END PGP SIGNATURE-----', ''].join(
    '\n',
  );
}

/** CRC-24 of RFC 4880, section 6.1. */
function checksum(bytes: Buffer): string {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ ((crc & 0x800000) === 0 ? 0 : 0x1864cfb);
    crc &= 0xffffff;
  }
  return `=${Buffer.from([crc >> 16, (crc >> 8) & 0xff, crc & 0xff]).toString('base64')}`;
}
