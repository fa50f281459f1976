/** The folder that a command works on: its project, its branch, and the registry that answers for it. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createFolderState } from '../adapters/folder-state.ts';
import { gitFolder } from '../adapters/local-tree.ts';
import { createWorkingTree } from '../adapters/working-tree.ts';
import { decodeText } from '../config/text-encoding.ts';
import { loadProject, type Project } from '../engine/project.ts';
import { ConfigError, type Diagnostic } from '../errors.ts';
import type { Registry } from '../ports.ts';
import { rememberSource, type SourceReader } from './failure.ts';
import { requireOnlineNode } from './node-version.ts';
import type { SharedOptions } from './options.ts';
import type { Terminal } from './terminal.ts';
import { timeRegistry } from './timed-registry.ts';

/** A folder as a project. */
export interface LocalProject extends Project {
  root: string;
  /** The branch that is checked out; `main` outside git and on a detached head. */
  branch: string;
  /** Text of a file, for excerpts; undefined when it cannot be read. */
  readText: SourceReader;
}

function currentBranch(root: string): string {
  try {
    return (
      /^ref: refs\/heads\/(.+)$/m.exec(readFileSync(join(gitFolder(root) ?? root, 'HEAD'), 'utf8'))?.[1]?.trim() ??
      'main'
    );
  } catch {
    return 'main';
  }
}

/** Texts of the files of a folder. */
function folderReader(root: string): SourceReader {
  return path => {
    try {
      return decodeText(readFileSync(join(root, path)));
    } catch {
      return undefined;
    }
  };
}

/** Reads the folder. Throws ConfigError when there is no such folder or its configuration has mistakes. */
export async function openLocalProject(options: Pick<SharedOptions, 'dir' | 'config'>): Promise<LocalProject> {
  const root = resolve(options.dir);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ConfigError('CONFIG_INVALID', `--dir ${options.dir}: there is no such folder`, {
      hint: 'name the folder that holds the checkout of the repository',
    });
  }
  const readText = folderReader(root);
  try {
    const project = await loadProject(createWorkingTree(root), options.config);
    return { ...project, root, branch: currentBranch(root), readText };
  } catch (error) {
    rememberSource(error, readText);
    throw error;
  }
}

/**
 * A step for people who stand in a folder of their repository: markers there name policies that are declared elsewhere,
 * and all paths count from the top. Undefined where nothing is missing, and outside git.
 */
export function topAdvice(project: LocalProject, diagnostics: readonly Diagnostic[]): string | undefined {
  const isMissing =
    project.declarations.policies.length === 0 || diagnostics.some(({ code }) => code === 'MARKER_UNKNOWN_POLICY');
  if (!isMissing || gitFolder(project.root) !== undefined) return undefined;
  let folder = dirname(project.root);
  while (gitFolder(folder) === undefined && folder !== dirname(folder)) folder = dirname(folder);
  if (gitFolder(folder) === undefined) return undefined;
  return `only this folder was read; the repository is ${folder}: --dir ${relative(process.cwd(), folder) || '.'}`;
}

/** A registry for one command. */
interface OpenRegistry {
  registry: Registry;
  /** Problems that belong to no listing: of credentials, digests and dates. */
  diagnostics(): readonly Diagnostic[];
  /** Ends the connections, and tells people who watch what each host was asked. */
  close(): Promise<void>;
}

/** The registries, or the file given with --tags-from. What is opened is closed by the caller. */
export async function openRegistryFor(
  project: Pick<Project, 'config'>,
  options: Pick<SharedOptions, 'tagsFrom' | 'state'>,
  terminal: Terminal,
): Promise<OpenRegistry> {
  if (options.tagsFrom !== undefined) {
    const { readTagsFile } = await import('../adapters/tags-file.ts');
    return { registry: readTagsFile(options.tagsFrom), diagnostics: () => [], close: async () => {} };
  }
  requireOnlineNode(process.versions.node);
  // Only now: the HTTP client and the logins cost more to load than everything else together.
  const { createRegistryPool } = await import('../adapters/registry-pool.ts');
  const state = options.state === undefined ? undefined : createFolderState(options.state);
  const pool = createRegistryPool({ env: process.env, reporter: terminal.reporter, state });
  const { registry } = watchRegistry(pool.open(project.config), terminal);
  return {
    registry,
    diagnostics: () => pool.diagnostics(),
    close: async () => {
      for (const remark of pool.remarks()) terminal.remark(remark);
      await pool.close();
    },
  };
}

/** Shows on the progress line of the terminal which host is the slowest so far. */
export function watchRegistry(inner: Registry, terminal: Terminal): { registry: Registry } {
  const { registry, slowest } = timeRegistry(inner, () => performance.now());
  terminal.progressNote = () => {
    const found = slowest();
    return found && `slowest: ${found.host} ${(found.milliseconds / 1000).toFixed(1)} s`;
  };
  return { registry };
}
