import { parseConfig } from '../../src/config/parse-config.ts';
import { createPolicyIndex } from '../../src/config/policy-index.ts';
import { loadRepository } from '../../src/engine/load.ts';
import { screenTree } from '../../src/engine/screen.ts';
import { type MemoryFile, memoryTree } from './memory-tree.ts';

/** Loads a repository in memory the way a run does: configuration, screen, declarations, index. */
export async function loadFiles(files: Readonly<Record<string, MemoryFile>>) {
  const configPath = '.github/retag.yaml';
  const configText = typeof files[configPath] === 'string' ? files[configPath] : '';
  const { config, diagnostics: configDiagnostics } = parseConfig(configText, configPath);
  const screened = await screenTree(memoryTree(files), config.sources);
  const declarations = loadRepository(screened, config, { configPath, configText });
  return { config, configDiagnostics, screened, declarations, index: createPolicyIndex(declarations, config) };
}
