/** Detached OpenPGP signatures over commits (RFC 4880, with EdDSA), as `gpg --detach-sign --armor` makes them. */
import { createHash, sign } from 'node:crypto';
import type { CommitSigner } from '../ports.ts';
import { readSigningKey, type SigningKey } from './openpgp-key.ts';
import { armour, EDDSA, printNumber, RSA } from './openpgp-packet.ts';

const SHA512 = 10;

/**
 * A signer with the key of an armoured export (`gpg --export-secret-keys --armor`) of exactly one person. Throws
 * RetagError SIGNING_KEY_UNUSABLE; the message never holds the key.
 */
export function createOpenPgpSigner(armoured: string, passphrase?: string): CommitSigner {
  const key = readSigningKey(armoured, passphrase);
  return { sign: payload => armour(signaturePacket(key, Buffer.from(payload))) };
}

/** The time of the signature is that of the commit, so that the same commit gets the same signature. */
function signedAt(payload: Buffer): number {
  return Number(/^committer .* (\d+) [+-]\d{4}$/m.exec(payload.toString('utf8'))?.[1] ?? 0);
}

/** Version 4, type 0 (a binary document), hashed with SHA-512. */
function signaturePacket(signing: SigningKey, payload: Buffer): Buffer {
  const { algorithm, fingerprint } = signing;
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
    ...rawSignature(signing, text, digest).map(printNumber),
  ]);
  const head = Buffer.from([0xc2, 0xff, 0, 0, 0, 0]);
  head.writeUInt32BE(body.length, 2);
  return Buffer.concat([head, body]);
}

function rawSignature({ algorithm, key }: SigningKey, text: Buffer, digest: Buffer): Buffer[] {
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
