const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** Quotes a text as Go's `%q` does: escapes what does not print, keeps the rest. */
export function quoteLikeGo(text: string): string {
  let quoted = '"';
  for (const c of text) {
    const code = c.codePointAt(0) as number;
    if (NAMED[c] !== undefined) quoted += NAMED[c];
    else if (c === ' ' || /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(c)) quoted += c;
    else if (code < 0x80) quoted += `\\x${hex(code, 2)}`;
    else quoted += code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
  }
  return `${quoted}"`;
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0');
}
