/** A project: one snapshot of a repository with its configuration and everything it declares. */
import type { Declarations } from '../config/declarations.ts';
import type { RetagConfig } from '../config/schema.ts';
import type { Tree } from '../ports.ts';
import { type ScreenedTree } from './screen.ts';
/** Where the configuration is looked for. */
export declare const DEFAULT_CONFIG_PATH = ".github/retag.yaml";
/** Configuration and documents of one branch. */
export interface Project {
    config: RetagConfig;
    configText: string | undefined;
    /** Mode of the configuration file, when there is one. */
    configMode?: '100644' | '100755';
    tree: ScreenedTree;
    declarations: Declarations;
}
/**
 * Reads configuration and documents of a snapshot. Mistakes in documents are diagnostics in the declarations; mistakes
 * in the configuration throw ConfigError with all of them, because nothing can be trusted that it was to decide.
 */
export declare function loadProject(tree: Tree, configPath?: string): Promise<Project>;
