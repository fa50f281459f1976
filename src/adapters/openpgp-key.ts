/** The key that may sign, from an export of `gpg --export-secret-keys --armor` (RFC 4880, section 5.5, with EdDSA). */
import { createHash, createPrivateKey, type KeyObject } from 'node:crypto';
import { dearmour, ECDSA, EDDSA, newLength, packets, RSA, readNumber, unusable } from './openpgp-packet.ts';
import { secretFields } from './openpgp-protection.ts';

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

/** A key ready to sign. */
export interface SigningKey {
  algorithm: number;
  fingerprint: Buffer;
  key: KeyObject;
}

/**
 * Reads the export of exactly one person. Throws RetagError SIGNING_KEY_UNUSABLE; the message never holds the key.
 */
export function readSigningKey(armoured: string, passphrase: string | undefined): SigningKey {
  const keys = readKeys(dearmour(armoured), passphrase);
  const chosen = keys.find(({ key, flags }) => key !== undefined && (flags === undefined || (flags & MAY_SIGN) !== 0));
  if (chosen?.key === undefined) throw unusable('holds no secret key that may sign');
  return { ...chosen, key: chosen.key() };
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
