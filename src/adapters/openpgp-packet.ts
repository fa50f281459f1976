/** The shape of OpenPGP data (RFC 4880, sections 3, 4 and 6): armour, packets, numbers. */
import { RetagError } from '../errors.ts';

/** RSA that signs: for any use, and for signing only. */
export const RSA = [1, 3];
/** Identifier of ECDSA. */
export const ECDSA = 19;
/** Identifier of EdDSA. */
export const EDDSA = 22;

/** A SIGNING_KEY_UNUSABLE; `reason` goes on after "The OpenPGP signing key" and holds nothing of the key. */
export function unusable(reason: string): RetagError {
  return new RetagError('SIGNING_KEY_UNUSABLE', `The OpenPGP signing key ${reason}.`);
}

/** The bytes of an armoured secret key. */
export function dearmour(text: string): Buffer {
  const block = /-----BEGIN PGP PRIVATE KEY BLOCK-----\r?\n(?:[^\r\n]+: [^\r\n]*\r?\n)*\r?\n([\s\S]+?)-----END/.exec(
    text,
  );
  if (block === null) throw unusable('is no armoured secret key');
  return Buffer.from((block[1] ?? '').replace(/^=[A-Za-z0-9+/]{4}\s*$/m, '').replace(/\s+/g, ''), 'base64');
}

/** The packets of a message, old and new format. */
export function* packets(bytes: Buffer): Generator<{ tag: number; body: Buffer }> {
  for (let at = 0; at < bytes.length; ) {
    const head = bytes.readUInt8(at);
    const isNew = (head & 0x40) !== 0;
    const { length, next } = isNew ? newLength(bytes, at + 1) : oldLength(bytes, at + 1, head & 3);
    if (next + length > bytes.length) throw unusable('is damaged');
    yield { tag: isNew ? head & 0x3f : (head >> 2) & 0xf, body: bytes.subarray(next, next + length) };
    at = next + length;
  }
}

/** A length in the new format, as subpackets have it too, and what comes behind it. */
export function newLength(bytes: Buffer, at: number): { length: number; next: number } {
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

/** A multiprecision integer, and what comes behind it. */
export function readNumber(bytes: Buffer, at: number): { value: Buffer; next: number } {
  const next = at + 2 + Math.ceil(bytes.readUInt16BE(at) / 8);
  if (next > bytes.length) throw unusable('is damaged');
  return { value: bytes.subarray(at + 2, next), next };
}

/** A multiprecision integer: length in bits, then the bytes without leading zeros. */
export function printNumber(value: Buffer): Buffer {
  const first = value.findIndex(byte => byte !== 0);
  const bytes = first === -1 ? Buffer.alloc(0) : value.subarray(first);
  const bits = bytes.length === 0 ? 0 : (bytes.length - 1) * 8 + (32 - Math.clz32(bytes[0] ?? 0));
  return Buffer.concat([Buffer.from([bits >> 8, bits & 0xff]), bytes]);
}

/** A signature as text. */
export function armour(packet: Buffer): string {
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
