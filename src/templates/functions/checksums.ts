/** SHA-1, SHA-256, SHA-512 (FIPS 180-4) and Adler-32 (RFC 1950) of a string of bytes; checksums, nothing secret. */

const padded = (s: string, block: number, lengthBytes: number): Uint8Array => {
  const total = Math.ceil((s.length + 1 + lengthBytes) / block) * block;
  const bytes = new Uint8Array(total);
  for (let at = 0; at < s.length; at++) bytes[at] = s.charCodeAt(at);
  bytes[s.length] = 0x80;
  new DataView(bytes.buffer).setBigUint64(total - 8, BigInt(s.length) * 8n);
  return bytes;
};

const hex32 = (words: Iterable<number>) => [...words].map(word => (word >>> 0).toString(16).padStart(8, '0')).join('');

/** SHA-1 in hexadecimal. */
export function sha1(s: string): string {
  const data = new DataView(padded(s, 64, 8).buffer);
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const w = new Int32Array(80);
  const rotate = (x: number, n: number) => (x << n) | (x >>> (32 - n));
  for (let block = 0; block < data.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = data.getInt32(block + i * 4);
    for (let i = 16; i < 80; i++) w[i] = rotate(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1);
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i++) {
      const [f, k] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      const next = (rotate(a, 5) + f + e + k + w[i]!) | 0;
      [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
    }
    for (const [i, word] of [a, b, c, d, e].entries()) state[i] = (state[i]! + word) | 0;
  }
  return hex32(state);
}

/** The first primes: the constants of SHA-2 are the fractions of their square and cube roots. */
function firstPrimes(count: number): bigint[] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < count; n++) if (primes.every(prime => n % prime !== 0n)) primes.push(n);
  return primes;
}

// The largest integer whose power is not above the value.
function integerRoot(value: bigint, power: bigint): bigint {
  let [low, high] = [0n, 1n << 72n];
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** power <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
}

const fraction64 = (prime: bigint, power: bigint) => BigInt.asUintN(64, integerRoot(prime << (64n * power), power));

let sha2Constants: { start: bigint[]; rounds: bigint[] } | undefined;

function constants() {
  sha2Constants ??= {
    start: firstPrimes(8).map(prime => fraction64(prime, 2n)),
    rounds: firstPrimes(80).map(prime => fraction64(prime, 3n)),
  };
  return sha2Constants;
}

/** SHA-256 in hexadecimal. */
export function sha256(s: string): string {
  const { start, rounds } = constants();
  const data = new DataView(padded(s, 64, 8).buffer);
  const k = Int32Array.from(rounds.slice(0, 64), constant => Number(constant >> 32n) | 0);
  const state = Int32Array.from(start, constant => Number(constant >> 32n) | 0);
  const w = new Int32Array(64);
  const rotate = (x: number, n: number) => (x >>> n) | (x << (32 - n));
  for (let block = 0; block < data.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = data.getInt32(block + i * 4);
    for (let i = 16; i < 64; i++) {
      const [x, y] = [w[i - 15]!, w[i - 2]!];
      w[i] =
        (w[i - 16]! +
          (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3)) +
          w[i - 7]! +
          (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10))) |
        0;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let i = 0; i < 64; i++) {
      const t1 = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + k[i]! + w[i]!) | 0;
      const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i]! + word) | 0;
  }
  return hex32(state);
}

/** SHA-512 in hexadecimal. */
export function sha512(s: string): string {
  const { start, rounds } = constants();
  const data = new DataView(padded(s, 128, 16).buffer);
  const state = BigUint64Array.from(start);
  const w = new BigUint64Array(80);
  const rotate = (x: bigint, n: bigint) => BigInt.asUintN(64, (x >> n) | (x << (64n - n)));
  for (let block = 0; block < data.byteLength; block += 128) {
    for (let i = 0; i < 16; i++) w[i] = data.getBigUint64(block + i * 8);
    for (let i = 16; i < 80; i++) {
      const [x, y] = [w[i - 15]!, w[i - 2]!];
      const mixed = rotate(x, 1n) ^ rotate(x, 8n) ^ (x >> 7n);
      w[i] = w[i - 16]! + mixed + w[i - 7]! + (rotate(y, 19n) ^ rotate(y, 61n) ^ (y >> 6n));
    }
    let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
    for (let i = 0; i < 80; i++) {
      const choice = (e & f) ^ (~e & g);
      const t1 = h + (rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n)) + choice + rounds[i]! + w[i]!;
      const t2 = (rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e] = [g, f, e, BigInt.asUintN(64, d + t1)];
      [d, c, b, a] = [c, b, a, BigInt.asUintN(64, t1 + t2)];
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = state[i]! + word;
  }
  return [...state].map(word => word.toString(16).padStart(16, '0')).join('');
}

/** Adler-32 in decimal. */
export function adler32(s: string): string {
  let [low, high] = [1, 0];
  for (let at = 0; at < s.length; at++) {
    low = (low + s.charCodeAt(at)) % 65521;
    high = (high + low) % 65521;
  }
  return String(high * 65536 + low);
}
