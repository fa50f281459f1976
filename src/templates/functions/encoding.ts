/** sprig's encodings and checksums. Decoding errors are the result, as in the original. */
import { string } from '../values.ts';
import { adler32, sha1, sha256, sha512 } from './checksums.ts';
import { type FunctionTable, fixed, text } from './signature.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const transform = (change: (s: string) => string, cost = 1) =>
  fixed([text], ([s], { budget }) => {
    budget.spend(s.length * cost);
    return string(change(s));
  });

/** By name. */
export const encodingFunctions: FunctionTable = {
  b64enc: transform(s => encode(s, BASE64, 6, 4)),
  b64dec: transform(s => decode(s, BASE64, 6, 4, 'base64')),
  b32enc: transform(s => encode(s, BASE32, 5, 8)),
  b32dec: transform(s => decode(s, BASE32, 5, 8, 'base32')),
  sha1sum: transform(sha1),
  sha256sum: transform(sha256),
  sha512sum: transform(sha512, 4),
  adler32sum: transform(adler32),
};

function encode(s: string, alphabet: string, bits: number, group: number): string {
  let result = '';
  let [buffer, held] = [0, 0];
  for (const c of s) {
    buffer = ((buffer << 8) | c.charCodeAt(0)) & 0xffff;
    held += 8;
    for (; held >= bits; held -= bits) result += alphabet[(buffer >> (held - bits)) & ((1 << bits) - 1)];
  }
  if (held > 0) result += alphabet[(buffer << (bits - held)) & ((1 << bits) - 1)];
  return result.padEnd(Math.ceil(result.length / group) * group, '=');
}

// Numbers of data characters with which a padded group may end.
const LAST_GROUPS: Readonly<Record<number, readonly number[]>> = { 4: [2, 3], 8: [2, 4, 5, 7] };

function decode(s: string, alphabet: string, bits: number, group: number, name: string): string {
  const illegal = (at: number) => `illegal ${name} data at input byte ${at}`;
  const characters: { c: string; at: number }[] = [];
  for (let at = 0; at < s.length; at++) if (s[at] !== '\n' && s[at] !== '\r') characters.push({ c: s[at]!, at });
  let result = '';
  let [buffer, held] = [0, 0];
  for (const [index, { c, at }] of characters.entries()) {
    const value = alphabet.indexOf(c);
    if (c === '=') return checkPadding(characters, index, s, group, illegal) ?? result;
    if (value < 0) return illegal(at);
    buffer = ((buffer << bits) | value) & 0xffff;
    held += bits;
    if (held >= 8) {
      held -= 8;
      result += String.fromCharCode((buffer >> held) & 0xff);
    }
  }
  if (characters.length % group === 0) return result;
  // Without its padding the last group is cut short; base64 blames its beginning, base32 its end.
  return illegal(name === 'base64' ? s.length - (characters.length % group) : s.length);
}

function checkPadding(
  characters: readonly { c: string; at: number }[],
  index: number,
  s: string,
  group: number,
  illegal: (at: number) => string,
): string | undefined {
  const data = index % group;
  const { at } = characters[index]!;
  if (!LAST_GROUPS[group]!.includes(data)) return illegal(at);
  const end = index - data + group;
  for (let next = index; next < end; next++) {
    const character = characters[next];
    if (character === undefined) return illegal(s.length);
    if (character.c !== '=') return illegal(character.at);
  }
  return characters[end] === undefined ? undefined : illegal(characters[end].at);
}
