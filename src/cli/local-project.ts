/** The folder that a command works on: its project, its branch, and the registry that answers for it. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createLocalTree } from '../adapters/local-tree.ts';
import { loadProject, type Project } from '../engine/project.ts';
import { ConfigError } from '../errors.ts';
import type { Registry } from '../ports.ts';
import type { SharedOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

export interface LocalProject extends Project {
  root: string;
  /** The branch that is checked out; `main` outside git and on a detached head. */
  branch: string;
  /** Text of a file, for excerpts; undefined when it cannot be read. */
  readText(path: string): string | undefined;
}

function currentBranch(root: string): string {
  try {
    return /^ref: refs\/heads\/(.+)$/m.exec(readFileSync(join(root, '.git/HEAD'), 'utf8'))?.[1]?.trim() ?? 'main';
  } catch {
    return 'main';
  }
}

/** Reads the folder. Throws ConfigError when there is no such folder or its configuration has mistakes. */
export async function openLocalProject(options: SharedOptions): Promise<LocalProject> {
  const root = resolve(options.dir);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError('CONFIG_INVALID', `--dir ${options.dir}: there is no such folder`);
  }
  const project = await loadProject(createLocalTree(root), options.config);
  const readText = (path: string) => {
    try {
      return readFileSync(join(root, path), 'utf8');
    } catch {
      return undefined;
    }
  };
  return { ...project, root, branch: currentBranch(root), readText };
}

/** The registries, or the file given with --tags-from. What is opened is closed by the caller. */
export async function openRegistryFor(
  project: Project,
  options: SharedOptions,
  terminal: Terminal,
): Promise<{ registry: Registry; close(): Promise<void> }> {
  if (options.tagsFrom !== undefined) {
    const { readTagsFile } = await import('../adapters/tags-file.ts');
    return { registry: readTagsFile(options.tagsFrom), close: async () => {} };
  }
  // Only now: the HTTP client and the logins cost more to load than everything else together.
  const { openRegistries } = await import('../adapters/open-registries.ts');
  const registry = openRegistries({ config: project.config, env: process.env, reporter: terminal });
  return { registry, close: () => registry.close() };
}
