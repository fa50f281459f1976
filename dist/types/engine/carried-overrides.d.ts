import type { Override } from '../config/schema.ts';
import { type Diagnostic } from '../errors.ts';
import type { PlannedAutomation } from '../plan-model.ts';
import type { Forge } from '../ports.ts';
import type { Project } from './project.ts';
/** What one open branch does to the entries of its base. */
export interface OverrideEdit {
    branch: string;
    added: readonly Override[];
    removed: readonly Override[];
}
/** A command's own edit, on top of what its branch does already. */
export interface OverrideAmendment {
    branch: string;
    /** Base of the branch's pull request. */
    base: string;
    amend(overrides: readonly Override[]): readonly Override[];
}
/** What a base is planned with. */
export interface CarriedOverrides {
    edits: readonly OverrideEdit[];
    /** The entries in force: those of the base with every edit applied. */
    effective: readonly Override[];
}
type Reader = Pick<Forge, 'readText' | 'compare' | 'listBranches' | 'listPullRequests'>;
/**
 * The edits of the open branches among `branches`, against the point where each left the base, so that what the base
 * gained meanwhile stays. A branch without open pull request is over: its entries are merged or declined. `isOwn` tells
 * whether a branch with a pull request into `target` is of this base.
 */
export declare function readOverrideEdits(forge: Reader, project: Pick<Project, 'configText'>, base: string, branches: readonly string[], configPath: string, isOwn: (branch: string, target: string) => boolean): Promise<OverrideEdit[]>;
/** Branches that may hold entries: the pushed one alone where nothing is grouped, else all of its groups. */
export declare function branchesToRead(forge: Reader, roots: readonly {
    branch: string;
    automations: number;
}[], groupBy: string): Promise<string[]>;
/** Applies what open branches and the command say to the base's entries. */
export declare function carryOverrides(base: readonly Override[], edits: readonly OverrideEdit[], amendment: OverrideAmendment | undefined): CarriedOverrides;
/** Adds the edited configuration file to what the automations of one base write. */
export declare function attachOverrideFiles(automations: readonly PlannedAutomation[], project: Project, overrides: readonly Override[], carried: CarriedOverrides, options: {
    configPath: string;
    now: Date;
}): Diagnostic[];
export {};
