/** `mode: lint`: annotates what `retag lint` finds in the checkout. */
import { existsSync } from 'node:fs';
import { createLocalTree } from '../adapters/local-tree.ts';
import { lintProject } from '../engine/lint.ts';
import { loadProject } from '../engine/project.ts';
import { ConfigError, type Diagnostic } from '../errors.ts';
import type { Tree } from '../ports.ts';
import { lintSummary } from '../report/job-summary.ts';
import type { ActionSettings } from '../settings.ts';
import { reportDiagnostics } from './annotations.ts';
import type { ActionContext } from './context.ts';
import { writeSummary } from './summary.ts';

/** Lints the checkout; there must be one, because a pull request's own files are what is wanted. */
export async function lintCheckout(settings: ActionSettings, context: ActionContext): Promise<readonly Diagnostic[]> {
  const tree = await checkoutAt(settings.path ?? context.workspace);
  const diagnostics = lintProject(await loadProject(tree, settings.config));
  reportDiagnostics(diagnostics);
  await writeSummary(lintSummary(diagnostics));
  return diagnostics;
}

/** The runner gives each job a workspace: without a step that checks out it is an empty folder, and nothing is not clean. */
async function checkoutAt(folder: string | undefined): Promise<Tree> {
  const tree = folder !== undefined && existsSync(folder) ? createLocalTree(folder) : undefined;
  if (tree !== undefined && (await tree.list()).length > 0) return tree;
  throw new ConfigError(
    'CONFIG_INVALID',
    `mode lint needs a checkout, and there is none${folder === undefined ? '' : ` in ${folder}`}`,
    {
      hint: 'add a step with actions/checkout before, or name its folder in the input `path`',
    },
  );
}
