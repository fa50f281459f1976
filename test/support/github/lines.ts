/** Line by line comparison of texts: patches for people, three-way merges for branches. */

/** Half-open ranges of lines that differ: `[from, to)` in the old text, `[newFrom, newTo)` in the new one. */
export interface Hunk {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/** Lines with their line ends. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Differing ranges between two lists of lines, in order (longest common subsequence after the equal ends are cut). */
export function diffLines(old: readonly string[], young: readonly string[]): Hunk[] {
  let start = 0;
  while (start < old.length && start < young.length && old[start] === young[start]) start++;
  let [oldEnd, youngEnd] = [old.length, young.length];
  while (oldEnd > start && youngEnd > start && old[oldEnd - 1] === young[youngEnd - 1])
    [oldEnd, youngEnd] = [oldEnd - 1, youngEnd - 1];
  const lengths = commonLengths(old.slice(start, oldEnd), young.slice(start, youngEnd));
  const hunks: Hunk[] = [];
  let [i, j] = [start, start];
  while (i < oldEnd || j < youngEnd) {
    if (i < oldEnd && j < youngEnd && old[i] === young[j]) [i, j] = [i + 1, j + 1];
    else {
      const hunk: Hunk = { from: i, to: i, newFrom: j, newTo: j };
      while ((i < oldEnd || j < youngEnd) && !(i < oldEnd && j < youngEnd && old[i] === young[j])) {
        const down = i < oldEnd ? (lengths[i + 1 - start]?.[j - start] ?? 0) : -1;
        const right = j < youngEnd ? (lengths[i - start]?.[j + 1 - start] ?? 0) : -1;
        if (down >= right) i++;
        else j++;
      }
      hunks.push({ ...hunk, to: i, newTo: j });
    }
  }
  return hunks;
}

function commonLengths(old: readonly string[], young: readonly string[]): number[][] {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(young.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = young.length - 1; j >= 0; j--) {
      const [row, next] = [table[i] as number[], table[i + 1] as number[]];
      row[j] = old[i] === young[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
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
