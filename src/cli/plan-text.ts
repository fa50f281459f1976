/** A plan for people at a terminal. */
import type { Plan } from '../plan-model.ts';
import type { Palette } from '../report/diagnostic-text.ts';

/** The patch with added and removed lines set off. */
export function colourPatch(patch: string, palette: Palette): string {
  const paint = (line: string) => {
    if (/^(?:diff --git|--- |\+\+\+ )/.test(line)) return palette.bold(line);
    if (line.startsWith('+')) return palette.added(line);
    if (line.startsWith('-')) return palette.removed(line);
    return line.startsWith('@@') ? palette.notice(line) : line;
  };
  return patch.split('\n').map(paint).join('\n');
}

const count = (n: number, noun: string, plural = `${noun}s`) => `${n} ${n === 1 ? noun : plural}`;

/** Said where there is nothing to plan and nothing to check: silence would pass for "all is well". */
export const NO_POLICY = 'no image policy found: declare ImagePolicy documents, or images: in .github/retag.yaml';

/** One line: what was read, what changes, what is held, and what can change nothing. */
export function summarisePlan(plan: Plan): string {
  if (plan.policies.length === 0 && plan.diagnostics.every(({ severity }) => severity !== 'error')) {
    return NO_POLICY;
  }
  const files = new Set(plan.automations.flatMap(automation => automation.files.map(file => file.path)));
  const changes = plan.automations.flatMap(automation => automation.files.flatMap(file => file.changes));
  const held = plan.automations.flatMap(automation => automation.held);
  const resolved = plan.policies.filter(policy => policy.latestRef !== undefined);
  const unused = plan.policies.filter(policy => policy.unused);
  const parts = [
    `${resolved.length} of ${count(plan.policies.length, 'policy', 'policies')} resolved`,
    changes.length === 0 ? 'nothing to change' : `${count(changes.length, 'change')} in ${count(files.size, 'file')}`,
    ...(held.length > 0 ? [`${held.length} held`] : []),
    ...(unused.length > 0 ? [`${unused.length} named by no marker`] : []),
  ];
  return parts.join(', ');
}
