/** A plan as a patch: what `git diff` would show, and `git apply` takes. */
import { createTwoFilesPatch } from 'diff';
import type { Plan, PlannedFile } from '../plan-model.ts';
import { joinFiles } from '../planned-file.ts';

// git quotes a path only where it holds characters that would end or hide it.
function quote(path: string): string {
  return /["\\\u0000-\u001f\u007f]/.test(path) ? JSON.stringify(path) : path;
}

/** One file as a patch with `a/` and `b/` paths and three lines of context; `''` when nothing changes. Without text before, the file is new. */
export function patchOf({ path, before, after }: Pick<PlannedFile, 'path' | 'before' | 'after'>): string {
  if (before === after) return '';
  const [from, to] = [quote(`a/${path}`), quote(`b/${path}`)];
  // The package compares line by line and would drop CR; the bytes of a patch must be those of the file.
  const patch = createTwoFilesPatch(from, to, before, after, '', '', { context: 3, stripTrailingCr: false });
  const body = patch.slice(patch.indexOf('--- ')).replace(/^(--- .*?|\+\+\+ .*?)\t$/gm, '$1');
  if (before !== '') return `diff --git ${from} ${to}\n${body}`;
  return `diff --git ${from} ${to}\nnew file mode 100644\n--- /dev/null\n${body.slice(body.indexOf('\n') + 1)}`;
}

/** All files of a plan, sorted by path; a file that several automations write appears once, with the changes of all. */
export function patchOfPlan(plan: Plan): string {
  return joinFiles(plan.automations.flatMap(automation => automation.files))
    .map(patchOf)
    .join('');
}
