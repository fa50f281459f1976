/** Plan: repository → edits. Reads the tree and the registries, writes nothing. */
import { type Declarations } from '../config/declarations.ts';
import type { RetagConfig } from '../config/schema.ts';
import type { Automation } from '../model.ts';
import type { Plan } from '../plan-model.ts';
import type { Clock, Registry, Reporter } from '../ports.ts';
import type { ScreenedTree } from './screen.ts';
/** What the caller decides; everything else is in the repository and its configuration. */
export interface PlanOptions {
    /** Used where neither automation nor configuration names a branch. */
    defaultBranch: string;
    base?: string;
    branch?: string;
    /** `namespace:name` or name: plan for these policies only. */
    policies?: readonly string[];
    /** Secrets `namespace/name` that the entry was given values for. */
    secretsGiven?: ReadonlySet<string>;
    /** Resolve policies that no marker names too: people asked to see them. */
    resolveUnused: boolean;
}
/** What planning needs of the world. */
export interface PlanPorts {
    registry: Registry;
    reporter: Reporter;
    clock: Clock;
}
/** The branch that is read and the one that is written, for one automation. */
export declare function branchesOf(automation: Automation, config: RetagConfig, options: PlanOptions): {
    base: string;
    branch: string;
};
/** Plans the whole repository: elect, compare with the files, edit, and say what is held and why. */
export declare function planRepository(tree: ScreenedTree, declarations: Declarations, config: RetagConfig, options: PlanOptions, ports: PlanPorts): Promise<Plan>;
