/** `retag plan` and `retag apply`: what would change, and changing it in the folder. */
import { writeFiles } from '../adapters/file-writes.ts';
import type { Plan } from '../plan-model.ts';
import { joinFiles } from '../planned-file.ts';
import { printableLine } from '../report/diagnostic-text.ts';
import { patchOfPlan } from '../report/patch.ts';
import { describePlan } from '../report/plan-document.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';
import { withLocalPlan } from './local-plan.ts';
import { type LocalProject, openLocalProject, topAdvice } from './local-project.ts';
import type { SharedOptions } from './options.ts';
import { summarisePlan } from './plan-text.ts';
import { Terminal } from './terminal.ts';

async function makePlan(options: SharedOptions, terminal: Terminal): Promise<{ plan: Plan; project: LocalProject }> {
  const project = await openLocalProject(options);
  return withLocalPlan(project, options, terminal, { now: new Date() }, ({ plan }) => ({ plan, project }));
}

const hasChanges = (plan: Plan) => plan.automations.some(automation => automation.files.length > 0);

/** Prints the patch (or the JSON document); diagnostics go to stderr. */
export async function runPlan(options: SharedOptions & { exitCode: boolean }): Promise<number> {
  const terminal = new Terminal(options.verbose);
  const { plan, project } = await makePlan(options, terminal);
  if (options.format === 'json') {
    terminal.printJson(describePlan(plan));
  } else {
    terminal.printPatch(patchOfPlan(plan));
    terminal.problems(plan.diagnostics, project.readText);
    terminal.info(summarisePlan(plan));
    const advice = topAdvice(project, plan.diagnostics);
    if (advice !== undefined) terminal.info(advice);
  }
  const code = exitCodeOf(plan.diagnostics);
  return code === EXIT.done && options.exitCode && hasChanges(plan) ? EXIT.pending : code;
}

/** Writes the planned files into the folder; modes stay, because only contents are replaced. */
export async function runApply(options: SharedOptions): Promise<number> {
  const terminal = new Terminal(options.verbose);
  const { plan, project } = await makePlan(options, terminal);
  const files = joinFiles(plan.automations.flatMap(automation => automation.files));
  writeFiles(project.root, files);
  if (options.format === 'json') {
    terminal.printJson(describePlan(plan));
  } else {
    for (const file of files) {
      for (const change of file.changes)
        terminal.print(printableLine(`${file.path}:${change.line} ${change.old} → ${change.new}`));
    }
    terminal.problems(plan.diagnostics, project.readText);
    terminal.info(summarisePlan(plan));
  }
  return exitCodeOf(plan.diagnostics);
}
