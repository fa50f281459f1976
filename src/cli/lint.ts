/** `retag lint`: documents, policies, templates and markers, without asking a registry. */
import { lintProject } from '../engine/lint.ts';
import { policiesNamed } from '../engine/overrides.ts';
import { isAboutPolicy } from '../engine/why.ts';
import type { Diagnostic } from '../errors.ts';
import { exitCodeOf } from './exit-code.ts';
import { requirePolicies } from './local-plan.ts';
import { type LocalProject, openLocalProject, topAdvice } from './local-project.ts';
import type { SharedOptions } from './options.ts';
import { NO_POLICY } from './plan-text.ts';
import { Terminal } from './terminal.ts';

/** Diagnostics are the result here, so they go to stdout with `--format json`, else to stderr with their source. */
export async function runLint(options: SharedOptions): Promise<number> {
  const terminal = new Terminal(options.verbose);
  const project = await openLocalProject(options);
  requirePolicies(options.policy, project.declarations.policies);
  const diagnostics = only(options.policy, project, lintProject(project));
  if (options.format === 'json') terminal.printJson({ version: 1, diagnostics });
  else if (diagnostics.length === 0) terminal.info(isEmpty(project) ? NO_POLICY : 'no problems found');
  else terminal.diagnostics(diagnostics, project.readText);
  const advice = topAdvice(project, diagnostics);
  if (advice !== undefined && options.format !== 'json') terminal.info(advice);
  return exitCodeOf(diagnostics);
}

const isEmpty = ({ declarations }: LocalProject): boolean => declarations.policies.length === 0;

/** With `--policy`, what stands at one of these policies, or at its repository. */
function only(
  names: readonly string[],
  project: LocalProject,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (names.length === 0) return diagnostics;
  const policies = names.flatMap(name => policiesNamed(name, project.declarations.policies));
  return diagnostics.filter(d => policies.some(policy => isAboutPolicy(d, policy, project)));
}
