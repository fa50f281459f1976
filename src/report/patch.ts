/** A plan as a patch: what `git diff` would show, and `git apply` takes. */
import { createTwoFilesPatch } from 'diff';
import type { Plan, PlannedFile } from '../plan-model.ts';
import { joinFiles } from '../planned-file.ts';

// git quotes a path only where it holds characters that would end or hide it.
function quote(path: string): string {
  return /["\\\u0000-\u001f\u007f]/.test(path) ? JSON.stringify(path) : path;
}

const CONTEXT = 3;

/** One file as a patch with `a/` and `b/` paths and three lines of context; `''` when nothing changes. Without text before, the file is new. */
export function patchOf({ path, before, after }: Pick<PlannedFile, 'path' | 'before' | 'after'>): string {
  if (before === after) return '';
  const [from, to] = [quote(`a/${path}`), quote(`b/${path}`)];
  const hunks = hunksByLine(before, after) ?? hunksBySearch(before, after);
  const head = `diff --git ${from} ${to}\n`;
  if (before !== '') return `${head}--- ${from}\n+++ ${to}\n${hunks}`;
  return `${head}new file mode 100644\n--- /dev/null\n+++ ${to}\n${hunks}`;
}

/** The package compares line by line and would drop CR; the bytes of a patch must be those of the file. */
function hunksBySearch(before: string, after: string): string {
  const patch = createTwoFilesPatch('a', 'b', before, after, '', '', { context: CONTEXT, stripTrailingCr: false });
  return patch.slice(patch.indexOf('@@ '));
}

/**
 * Hunks where line n became line n, as when values are replaced. A search for the shortest patch takes the square of the
 * number of changed lines, which for a file with thousands of markers is minutes. Undefined where lines came or went.
 */
function hunksByLine(before: string, after: string): string | undefined {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  if (old.length !== fresh.length) return undefined;
  const changed = old.flatMap((line, index) => (line === fresh[index] ? [] : index));
  const hunks: string[] = [];
  for (let at = 0; at < changed.length; ) {
    const start = Math.max((changed[at] ?? 0) - CONTEXT, 0);
    while (changed[at + 1] !== undefined && changed[at + 1]! - changed[at]! <= 2 * CONTEXT) at += 1;
    const end = Math.min((changed[at] ?? 0) + CONTEXT + 1, old.length);
    const range = `${start + 1}${end - start === 1 ? '' : `,${end - start}`}`;
    hunks.push(`@@ -${range} +${range} @@\n`, bodyOf(old.slice(start, end), fresh.slice(start, end)));
    at += 1;
  }
  return hunks.join('');
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.split(/(?<=\n)/);
}

function bodyOf(old: readonly string[], fresh: readonly string[]): string {
  const show = (sign: string, lines: readonly string[]) =>
    lines.map(line => `${sign}${line}${line.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`).join('');
  const body: string[] = [];
  for (let at = 0; at < old.length; ) {
    let end = at;
    while (end < old.length && old[end] !== fresh[end]) end += 1;
    body.push(show('-', old.slice(at, end)), show('+', fresh.slice(at, end)), show(' ', old.slice(end, end + 1)));
    at = end + 1;
  }
  return body.join('');
}

/** All files of a plan, sorted by path; a file that several automations write appears once, with the changes of all. */
export function patchOfPlan(plan: Plan): string {
  return joinFiles(plan.automations.flatMap(automation => automation.files))
    .map(patchOf)
    .join('');
}
