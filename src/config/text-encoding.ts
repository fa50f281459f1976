/**
 * The text of a YAML file: UTF-8 with or without byte order mark, or UTF-16 in either order, as the YAML specification
 * (5.2, character encodings) lets a reader tell them apart by their first bytes. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** True for bytes that are UTF-16, where a search for ASCII tokens finds nothing. */
export function isUtf16(bytes: Uint8Array): boolean {
  return encodingOf(bytes) !== 'utf-8';
}

/** The bytes of a text that takes the place of `old`: in its encoding, with its byte order mark where it has one. */
export function encodeAs(old: Uint8Array, text: string): Uint8Array {
  const encoding = encodingOf(old);
  const [first, second] = old;
  const isMarked = encoding === 'utf-8' ? first === 0xef && second === 0xbb : (first ?? 0) >= 0xfe;
  const whole = isMarked && !text.startsWith('\uFEFF') ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: the first character of a YAML file is ASCII, so that one half of it is zero.
  if (first !== 0 && second === 0 && bytes.length >= 2) return 'utf-16le';
  if (first === 0 && second !== undefined && second !== 0) return 'utf-16be';
  return 'utf-8';
}
