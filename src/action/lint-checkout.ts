/** `mode: lint`: annotates what `retag lint` finds in the checkout. */
import { createLocalTree } from '../adapters/local-tree.ts';
import { lintProject } from '../engine/lint.ts';
import { loadProject } from '../engine/project.ts';
import { ConfigError, type Diagnostic, formatDiagnostic } from '../errors.ts';
import { neutraliseText } from '../pull-request/neutralise.ts';
import type { ActionSettings } from '../settings.ts';
import { reportDiagnostics } from './annotations.ts';
import type { ActionContext } from './context.ts';
import { writeSummary } from './summary.ts';

/** Lints the checkout; there must be one, because a pull request's own files are what is wanted. */
export async function lintCheckout(settings: ActionSettings, context: ActionContext): Promise<readonly Diagnostic[]> {
  const folder = settings.path ?? context.workspace;
  if (folder === undefined) {
    throw new ConfigError('CONFIG_INVALID', 'mode lint needs a checkout', {
      hint: 'add a step with actions/checkout before',
    });
  }
  const diagnostics = lintProject(await loadProject(createLocalTree(folder), settings.config));
  reportDiagnostics(diagnostics);
  const lines = diagnostics.map(d => `- ${neutraliseText(formatDiagnostic(d))}`);
  await writeSummary(
    `## Retag: lint\n\n${lines.length === 0 ? 'No problems found.' : lines.slice(0, 1000).join('\n')}\n`,
  );
  return diagnostics;
}
