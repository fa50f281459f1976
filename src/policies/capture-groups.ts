/** A capturing group of a Go pattern: its name, if it has one, and where that name stands in the pattern. */
interface CaptureGroup {
  name?: string;
  nameStart: number;
  /** What the group holds, between its opening and its closing parenthesis. */
  bodyStart: number;
  bodyEnd: number;
}

/** A `\p{…}` or `\pX` of a Go pattern: its name without braces and `^`, and where that name stands. */
interface PropertyName {
  name: string;
  start: number;
  /** The whole escape, as Go quotes it in errors. */
  text: string;
}

/** What a scan of a Go pattern finds without judging it. */
export interface PatternParts {
  groups: CaptureGroup[];
  properties: PropertyName[];
  /** Where a `[` stands in a class before a colon, but begins no `[:name:]`: a bracket and nothing more. */
  brackets: number[];
}

const PROPERTY = /^\\[pP](?:\{\^?([^}]*)\}|([A-Za-z]))/;
const GROUP_NAME = /^\(\?P?<([0-9A-Za-z_]+)>/;

/** Lists groups in the order of their numbers, and property names, of a pattern in Go's regular expression syntax. */
export function scanPattern(pattern: string): PatternParts {
  const parts: PatternParts = { groups: [], properties: [], brackets: [] };
  const lastClassName = pattern.lastIndexOf(':]');
  let inClass = false;
  const open: (CaptureGroup | undefined)[] = [];
  for (let at = 0; at < pattern.length; ) {
    const c = pattern[at];
    if (c === '\\') at = scanEscape(pattern, at, inClass, parts);
    else if (inClass) {
      if (c === '[' && pattern[at + 1] === ':') {
        if (at + 2 <= lastClassName) at = after(pattern, ':]', at + 2, at + 1);
        else parts.brackets.push(at++);
      } else {
        inClass = c !== ']';
        at++;
      }
    } else if (c === '[') {
      inClass = true;
      at += 1;
      if (pattern[at] === '^') at++;
      if (pattern[at] === ']') at++;
    } else {
      if (c === '(') open.push(scanGroup(pattern, at, parts));
      else if (c === ')') {
        const group = open.pop();
        if (group !== undefined) group.bodyEnd = at;
      }
      at++;
    }
  }
  return parts;
}

function scanEscape(pattern: string, at: number, inClass: boolean, parts: PatternParts): number {
  const letter = pattern[at + 1];
  if (letter === 'Q' && !inClass) return after(pattern, '\\E', at + 2, pattern.length);
  if (letter === 'p' || letter === 'P') {
    // Names are short; a bounded slice keeps the scan linear on hostile text.
    const found = PROPERTY.exec(pattern.slice(at, at + 64));
    if (found !== null) {
      const name = found[1] ?? found[2] ?? '';
      const start = at + found[0].length - name.length - (found[1] === undefined ? 0 : 1);
      parts.properties.push({ name, start, text: found[0] });
      return at + found[0].length;
    }
  }
  return at + 2;
}

function scanGroup(pattern: string, at: number, parts: PatternParts): CaptureGroup | undefined {
  const bodyEnd = pattern.length;
  let group: CaptureGroup | undefined;
  if (pattern[at + 1] !== '?') group = { nameStart: at, bodyStart: at + 1, bodyEnd };
  const marker = pattern.startsWith('(?P<', at) ? 4 : pattern.startsWith('(?<', at) ? 3 : 0;
  if (marker > 0) {
    const end = pattern.indexOf('>', at);
    const found = end < 0 ? null : GROUP_NAME.exec(pattern.slice(at, end + 1));
    if (found !== null) group = { name: found[1] as string, nameStart: at + marker, bodyStart: end + 1, bodyEnd };
  }
  if (group !== undefined) parts.groups.push(group);
  return group;
}

function after(pattern: string, mark: string, from: number, otherwise: number): number {
  const found = pattern.indexOf(mark, from);
  return found < 0 ? otherwise : found + mark.length;
}
