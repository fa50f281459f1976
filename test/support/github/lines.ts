/** Line by line comparison of texts: patches for people, three-way merges for branches. */

/** Half-open ranges of lines that differ: `[from, to)` in the old text, `[newFrom, newTo)` in the new one. */
interface Hunk {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/** Lines with their line ends. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Beyond this many changed lines a comparison gives up and calls the whole middle changed. */
const patience = 2000;

/** Differing ranges between two lists of lines, in order: a shortest edit script after Myers. */
export function diffLines(old: readonly string[], young: readonly string[]): Hunk[] {
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start++;
  let [oldEnd, youngEnd] = [old.length, young.length];
  while (oldEnd > start && youngEnd > start && old[oldEnd - 1] === young[youngEnd - 1]) {
    [oldEnd, youngEnd] = [oldEnd - 1, youngEnd - 1];
  }
  const hunks: Hunk[] = [];
  let at: readonly [number, number] = [0, 0];
  const matches = matchLines(old.slice(start, oldEnd), young.slice(start, youngEnd));
  for (const match of [...matches, [oldEnd - start, youngEnd - start] as const]) {
    const hunk = { from: start + at[0], to: start + match[0], newFrom: start + at[1], newTo: start + match[1] };
    if (hunk.from < hunk.to || hunk.newFrom < hunk.newTo) hunks.push(hunk);
    at = [match[0] + 1, match[1] + 1];
  }
  return hunks;
}

/** Pairs of indices of lines that stay, in order. */
function matchLines(old: readonly string[], young: readonly string[]): (readonly [number, number])[] {
  const trace = traceEdits(old, young);
  const pairs: (readonly [number, number])[] = [];
  let [x, y] = trace ? [old.length, young.length] : [0, 0];
  for (let d = (trace?.length ?? 0) - 1; d >= 0; d--) {
    const reach = trace?.[d] as Map<number, number>;
    const k = x - y;
    const down = d > 0 && (k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1)));
    const previousK = down ? k + 1 : k - 1;
    const [endX, endY] = d === 0 ? [0, 0] : [reach.get(previousK) ?? 0, (reach.get(previousK) ?? 0) - previousK];
    while (x > endX && y > endY) pairs.push([--x, --y]);
    [x, y] = [endX, endY];
  }
  return pairs.reverse();
}

/** For every number of edits the furthest old index on each diagonal before that edit; undefined when there are too many. */
function traceEdits(old: readonly string[], young: readonly string[]): Map<number, number>[] | undefined {
  const trace: Map<number, number>[] = [];
  const reach = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= Math.min(old.length + young.length, patience); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < old.length && x - k < young.length && old[x] === young[x - k]) x++;
      reach.set(k, x);
      if (x >= old.length && x - k >= young.length) return trace;
    }
  }
  return undefined;
}

/** A three-way merge as git does it: undefined when both sides changed the same or touching lines differently. */
export function mergeTexts(base: string, ours: string, theirs: string): string | undefined {
  if (ours === theirs || base === theirs) return ours;
  if (base === ours) return theirs;
  const [lines, mine, yours] = [splitLines(base), splitLines(ours), splitLines(theirs)];
  const edits = [
    ...diffLines(lines, mine).map(hunk => ({ ...hunk, text: mine.slice(hunk.newFrom, hunk.newTo).join('') })),
    ...diffLines(lines, yours).map(hunk => ({ ...hunk, text: yours.slice(hunk.newFrom, hunk.newTo).join('') })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  let [result, at] = ['', 0];
  for (const [index, edit] of edits.entries()) {
    const previous = edits[index - 1];
    if (previous && previous.from === edit.from && previous.to === edit.to && previous.text === edit.text) continue;
    if (previous && edit.from <= previous.to) return undefined;
    result += lines.slice(at, edit.from).join('') + edit.text;
    at = edit.to;
  }
  return result + lines.slice(at).join('');
}

export interface Patch {
  additions: number;
  deletions: number;
  /** Hunks in the unified format without the file header, three lines of context. */
  text: string;
}

/** The unified diff that GitHub shows for one file. */
export function patchOf(before: string, after: string): Patch {
  const [old, young] = [splitLines(before), splitLines(after)];
  const hunks = diffLines(old, young);
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1);
    const previous = last?.at(-1);
    if (last && previous && hunk.from - previous.to <= 6) last.push(hunk);
    else groups.push([hunk]);
  }
  return {
    additions: hunks.reduce((sum, hunk) => sum + hunk.newTo - hunk.newFrom, 0),
    deletions: hunks.reduce((sum, hunk) => sum + hunk.to - hunk.from, 0),
    text: groups.map(group => printGroup(group, old, young)).join('\n'),
  };
}

function printGroup(group: readonly Hunk[], old: readonly string[], young: readonly string[]): string {
  const [first, last] = [group[0] as Hunk, group.at(-1) as Hunk];
  const lead = Math.min(3, first.from);
  const trail = Math.min(3, old.length - last.to);
  const [from, to] = [first.from - lead, last.to + trail];
  const [newFrom, newTo] = [first.newFrom - lead, last.newTo + trail];
  const printed = [`@@ -${range(from, to)} +${range(newFrom, newTo)} @@`];
  let at = from;
  for (const hunk of group) {
    printed.push(...old.slice(at, hunk.from).map(line => printLine(' ', line)));
    printed.push(...old.slice(hunk.from, hunk.to).map(line => printLine('-', line)));
    printed.push(...young.slice(hunk.newFrom, hunk.newTo).map(line => printLine('+', line)));
    at = hunk.to;
  }
  printed.push(...old.slice(at, to).map(line => printLine(' ', line)));
  return printed.join('\n');
}

function printLine(sign: string, line: string): string {
  return line.endsWith('\n') ? sign + line.slice(0, -1) : `${sign}${line}\n\\ No newline at end of file`;
}

function range(from: number, to: number): string {
  const length = to - from;
  const start = length === 0 ? from : from + 1;
  return length === 1 ? `${start}` : `${start},${length}`;
}
