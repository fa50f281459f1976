/** The secret half of an OpenPGP key (RFC 4880, section 5.5.3), opened with its passphrase (section 3.7). */
import { createDecipheriv, createHash } from 'node:crypto';
import { readNumber, unusable } from './openpgp-packet.ts';

const HASHES: Record<number, string> = { 2: 'sha1', 8: 'sha256', 9: 'sha384', 10: 'sha512', 11: 'sha224' };
const CIPHERS: Record<number, { name: string; key: number }> = {
  7: { name: 'aes-128-cfb', key: 16 },
  8: { name: 'aes-192-cfb', key: 24 },
  9: { name: 'aes-256-cfb', key: 32 },
};

/** The numbers of the secret half, decrypted when it is protected. */
export function secretFields(bytes: Buffer, passphrase: string | undefined): Buffer[] {
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
