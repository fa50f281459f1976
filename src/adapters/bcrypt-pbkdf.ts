/**
 * Key derivation of OpenSSH's encrypted private keys: PBKDF2 with bcrypt in place of HMAC, as OpenBSD's `bcrypt_pbkdf(3)`
 * defines it. Node has no Blowfish any more.
 */
import { createHash } from 'node:crypto';

const P_WORDS = 18;
const S_WORDS = 1024;
const STATE_WORDS = P_WORDS + S_WORDS;
const HASH_BYTES = 32;
const COST = 64;
const MAGIC = Buffer.from('OxychromaticBlowfishSwatDynamite');

/** Blowfish's subkeys and boxes, one after the other: a state is 18 and then 4 times 256 words. */
type State = Uint32Array;

/** Blowfish begins with the binary digits of pi behind the point, so they are worked out instead of written down. */
function digitsOfPi(words: number): State {
  const bits = BigInt(32 * words);
  const guard = 64n;
  const one = 1n << (bits + guard);
  const arctanOfInverse = (n: bigint) => {
    let [sum, power, odd, sign] = [0n, one / n, 1n, 1n];
    for (; power > 0n; power /= n * n, odd += 2n, sign = -sign) sum += (sign * power) / odd;
    return sum;
  };
  const pi = (16n * arctanOfInverse(5n) - 4n * arctanOfInverse(239n)) >> guard;
  const hex = (pi & ((1n << bits) - 1n)).toString(16).padStart(8 * words, '0');
  return Uint32Array.from({ length: words }, (_, at) => Number.parseInt(hex.slice(8 * at, 8 * at + 8), 16));
}

let initial: State | undefined;

/** Enciphers the two words at `at` of `block` in place. */
function encipher(state: State, block: Uint32Array, at: number): void {
  let left = block[at] as number;
  let right = block[at + 1] as number;
  for (let round = 0; round < 16; round += 1) {
    left ^= state[round] as number;
    const one = (state[P_WORDS + (left >>> 24)] as number) + (state[P_WORDS + 256 + ((left >>> 16) & 255)] as number);
    const two = one ^ (state[P_WORDS + 512 + ((left >>> 8) & 255)] as number);
    right ^= (two + (state[P_WORDS + 768 + (left & 255)] as number)) | 0;
    [left, right] = [right, left];
  }
  block[at] = right ^ (state[17] as number);
  block[at + 1] = left ^ (state[16] as number);
}

/** Mixes a key of sixteen words into the state, and a salt of as many where there is one. */
function expand(state: State, key: Uint32Array, salt?: Uint32Array): void {
  for (let at = 0; at < P_WORDS; at += 1) state[at] = (state[at] as number) ^ (key[at % 16] as number);
  const block = new Uint32Array(2);
  for (let at = 0; at < STATE_WORDS; at += 2) {
    if (salt !== undefined) {
      block[0] = (block[0] as number) ^ (salt[at % 16] as number);
      block[1] = (block[1] as number) ^ (salt[(at + 1) % 16] as number);
    }
    encipher(state, block, 0);
    state.set(block, at);
  }
}

const sha512 = (bytes: Uint8Array) => createHash('sha512').update(bytes).digest();
const wordsOf = (bytes: Buffer) =>
  Uint32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32BE(4 * at));

function bcryptHash(passphrase: Uint32Array, salt: Uint32Array): Buffer {
  initial ??= digitsOfPi(STATE_WORDS);
  const state = initial.slice();
  expand(state, passphrase, salt);
  for (let round = 0; round < COST; round += 1) {
    expand(state, salt);
    expand(state, passphrase);
  }
  const block = wordsOf(MAGIC);
  for (let round = 0; round < COST; round += 1) {
    for (let at = 0; at < block.length; at += 2) encipher(state, block, at);
  }
  const bytes = Buffer.alloc(HASH_BYTES);
  block.forEach((word, at) => {
    bytes.writeUInt32LE(word, 4 * at);
  });
  return bytes;
}

/** `length` bytes of key. Takes about 10 ms per round and 32 bytes; OpenSSH writes 16 to 24 rounds. */
export function bcryptPbkdf(passphrase: string, salt: Buffer, rounds: number, length: number): Buffer {
  const secret = wordsOf(sha512(Buffer.from(passphrase)));
  const blocks = Math.ceil(length / HASH_BYTES);
  const key = Buffer.alloc(length);
  for (let block = 0; block < blocks; block += 1) {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(block + 1);
    let latest = bcryptHash(secret, wordsOf(sha512(Buffer.concat([salt, count]))));
    const sum = Buffer.from(latest);
    for (let round = 1; round < rounds; round += 1) {
      latest = bcryptHash(secret, wordsOf(sha512(latest)));
      for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) ^ (latest[at] as number);
    }
    // The bytes of the blocks take turns, so that no part of the key can be had for less work.
    for (let at = 0; at * blocks + block < length && at < sum.length; at += 1)
      key[at * blocks + block] = sum[at] as number;
  }
  return key;
}
