/** Short hashes for names and for telling whether a text changed. Not for security: whoever may write could collide them. */

const FNV_PRIME = 0x01000193;

function fnv(bytes: Uint8Array, seed: number): number {
  let hash = seed;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash >>> 0;
}

/** Eight hex digits (32-bit FNV-1a of the UTF-8 text). */
export function shortHash(text: string): string {
  return fnv(new TextEncoder().encode(text), 0x811c9dc5).toString(16).padStart(8, '0');
}

/** Sixteen hex digits over any JSON value; object keys must come in a fixed order. */
export function fingerprint(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return [0x811c9dc5, 0x2a325b17].map(seed => fnv(bytes, seed).toString(16).padStart(8, '0')).join('');
}
