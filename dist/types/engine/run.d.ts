/** Run: load, scan, resolve, plan, publish. Twice is once. */
import type { Override } from '../config/schema.ts';
import { type Diagnostic } from '../errors.ts';
import type { Automation } from '../model.ts';
import type { Plan } from '../plan-model.ts';
import type { BranchHead, Clock, CommitSigner, Forge, Pause, Registry, Reporter, StateStore, Tree } from '../ports.ts';
import type { OverrideAmendment } from './carried-overrides.ts';
import type { PlanOptions } from './plan.ts';
import { type BasePlan } from './plan-bases.ts';
import type { Project } from './project.ts';
import { type PublishResult } from './publish/publish.ts';
import { type PublishOverrides } from './publish-settings.ts';
/** What a run is asked to do. */
export interface RunSettings extends PlanOptions, PublishOverrides {
    configPath?: string | undefined;
    /** Plan and report, but write nothing. */
    dryRun: boolean;
    /** What a command changes about the overrides, on the branch of its pull request. */
    amendment?: OverrideAmendment | undefined;
    /** Somebody asked: publish outside of update windows, and rebuild a branch that is behind its base. */
    requested?: boolean | undefined;
    /** Nobody asked: automations whose interval is not over may wait, where `state` tells when they last ran. */
    scheduled?: boolean | undefined;
}
/** What a run needs of the world. */
export interface RunPorts {
    forge: Forge;
    reporter: Reporter;
    clock: Clock;
    /** Snapshot of a branch's head. Throws ForgeError when there is no such branch. */
    openTree(branch: string): Promise<Tree>;
    /** The registries as one project's configuration and secrets reach them; closed by whoever opened them. */
    openRegistry(project: Project): Registry;
    /** The key that an automation names, ready to sign. */
    signerFor?: (automation: Automation, project: Project) => CommitSigner | undefined;
    /** Heads of branches that were read already. */
    headsRead?: () => readonly BranchHead[];
    pause?: Pause;
    /** What earlier runs did. */
    state?: StateStore | undefined;
}
/** What a run found and did. */
export interface RunReport {
    /** The plans of all base branches as one. */
    plan: Plan;
    /** What was read and planned of each base branch. */
    bases: readonly BasePlan[];
    /** The overrides that counted, those of open branches included. */
    overrides: readonly Override[];
    results: readonly PublishResult[];
    /** Everything worth saying, of plan and publishing, each once, by place. */
    diagnostics: readonly Diagnostic[];
}
/** The plans of several bases as one; each automation knows its own base. */
export declare function joinPlans(bases: readonly BasePlan[]): Plan;
/**
 * Plans every base branch and publishes. Problems are in the report and stop nothing else; what is thrown means that
 * nothing could be done: ConfigError, or ForgeError when the repository cannot be read.
 */
export declare function run(settings: RunSettings, ports: RunPorts): Promise<RunReport>;
