/** `retag lint`: documents, policies, templates and markers, without asking a registry. */
import { lintProject } from '../engine/lint.ts';
import { exitCodeOf } from './exit-code.ts';
import { openLocalProject } from './local-project.ts';
import type { SharedOptions } from './options.ts';
import { Terminal } from './terminal.ts';

/** Diagnostics are the result here, so they go to stdout with `--format json`, else to stderr with their source. */
export async function runLint(options: SharedOptions): Promise<number> {
  const terminal = new Terminal(options.verbose);
  const project = await openLocalProject(options);
  const diagnostics = lintProject(project);
  if (options.format === 'json') terminal.print(JSON.stringify({ version: 1, diagnostics }, null, 2));
  else if (diagnostics.length === 0) terminal.info('no problems found');
  else terminal.diagnostics(diagnostics, project.readText);
  return exitCodeOf(diagnostics);
}
