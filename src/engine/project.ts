/** A project: one snapshot of a repository with its configuration and everything it declares. */

import type { Declarations } from '../config/declarations.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { RetagConfig } from '../config/schema.ts';
import { ConfigError, type Diagnostic } from '../errors.ts';
import type { Automation } from '../model.ts';
import type { Tree } from '../ports.ts';
import { loadRepository } from './load.ts';
import { type ScreenedTree, screenTree } from './screen.ts';

/** Where the configuration is looked for. */
export const DEFAULT_CONFIG_PATH = '.github/retag.yaml';

/** Configuration and documents of one branch. */
export interface Project {
  config: RetagConfig;
  configText: string | undefined;
  /** Mode of the configuration file, when there is one. */
  configMode?: '100644' | '100755';
  tree: ScreenedTree;
  declarations: Declarations;
}

async function readText(tree: Tree, path: string): Promise<{ text?: string; mode?: '100644' | '100755' }> {
  const files = await tree.list();
  const file = files.find(entry => entry.path === path);
  if (file === undefined) return {};
  if (file.mode === '120000') {
    throw new ConfigError('CONFIG_INVALID', `${path}: is a symbolic link, which is not followed`, {
      hint: 'Put the file itself there, or name another one with `--config`, or the input `config` of the Action.',
    });
  }
  if (file.isConflicted) {
    throw new ConfigError('CONFIG_INVALID', `${path}: was left in a conflict by a merge`, {
      hint: 'Settle the conflict, then `git add` the file.',
    });
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(await tree.read(path));
  return { text, ...((file.mode === '100644' || file.mode === '100755') && { mode: file.mode }) };
}

/**
 * Reads configuration and documents of a snapshot. Mistakes in documents are diagnostics in the declarations; mistakes
 * in the configuration throw ConfigError with all of them, because nothing can be trusted that it was to decide.
 */
export async function loadProject(tree: Tree, configPath: string = DEFAULT_CONFIG_PATH): Promise<Project> {
  const { text: configText, mode: configMode } = await readText(tree, configPath);
  if (configText === undefined && configPath !== DEFAULT_CONFIG_PATH) {
    throw new ConfigError('CONFIG_INVALID', `${configPath}: there is no such file in the repository`);
  }
  if (configText === undefined) await rejectMisnamed(tree, configPath);
  const { config, diagnostics } = parseConfig(configText ?? '', configPath);
  rejectErrors(diagnostics);
  const screened = await screenTree(tree, config.sources);
  const loaded = loadRepository(screened, config, { configPath, configText: configText ?? '' });
  const declarations = {
    ...loaded,
    automations: config.updates.ignoreSuspend ? loaded.automations.map(resume) : loaded.automations,
    diagnostics: [...diagnostics, ...loaded.diagnostics],
  };
  return { config, configText, ...(configMode && { configMode }), tree: screened, declarations };
}

/** A file that is not read decides nothing, and its author would never know. */
async function rejectMisnamed(tree: Tree, configPath: string): Promise<void> {
  const other = configPath.replace(/\.yaml$/, '.yml');
  if (!(await tree.list()).some(({ path }) => path === other)) return;
  throw new ConfigError('CONFIG_INVALID', `${other} is not read: the configuration is ${configPath}`, {
    hint: `rename it to ${configPath}, or name it as the configuration (--config, or the input \`config\`)`,
  });
}

/** The automation as if it were not suspended. */
function resume(automation: Automation): Automation {
  return { ...automation, suspend: false };
}

function rejectErrors(diagnostics: readonly Diagnostic[]): void {
  if (!diagnostics.some(d => d.severity === 'error')) return;
  const error = new ConfigError('CONFIG_INVALID', 'the configuration has mistakes');
  error.diagnostics = diagnostics;
  throw error;
}
