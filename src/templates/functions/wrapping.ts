/** sprig's `wrap`, `wrapWith`, `abbrev` and `abbrevboth`; all widths are bytes. */
import type { Call } from '../types.ts';

/** Breaks a line at spaces; a word longer than the width is kept whole, or cut when `cutsWords`. */
export function wrapText(s: string, width: number, lineEnd: string, cutsWords: boolean, { budget }: Call): string {
  const limit = Math.max(1, width);
  const parts: string[] = [];
  let at = 0;
  while (s.length - at > limit) {
    if (s[at] === ' ') {
      at++;
      continue;
    }
    const space = s.slice(at, at + limit + 1).lastIndexOf(' ');
    let end = space >= 0 ? at + space : cutsWords ? at + limit : s.indexOf(' ', at + limit);
    // The last word is longer than a line and nothing follows it.
    if (end < 0) end = s.length;
    const isLast = end === s.length && space < 0 && !cutsWords;
    parts.push(s.slice(at, end), isLast ? '' : lineEnd);
    at = space < 0 && (cutsWords || isLast) ? end : end + 1;
  }
  parts.push(s.slice(at));
  budget.spendText(parts.reduce((sum, part) => sum + part.length, 0));
  return parts.join('');
}

/** Shortens a text to a width with dots at its end. */
export const abbreviate = (s: string, width: number): string => abbreviateFrom(s, 0, width);

/** Shortens a text so that the byte at `offset` stays visible, with dots where something was left out. */
export function abbreviateFrom(s: string, offset: number, width: number): string {
  // The original gives nothing for widths that leave no room beside the dots.
  if (s === '' || width < 4) return '';
  if (s.length <= width) return s;
  const room = width - 3;
  // Moved left where fewer bytes than fit would remain.
  const start = Math.min(offset, s.length - room);
  if (start <= 4) return `${s.slice(0, room)}...`;
  if (width < 7) return '';
  if (start + room < s.length) return `...${abbreviate(s.slice(start), room)}`;
  return `...${s.slice(s.length - room)}`;
}
