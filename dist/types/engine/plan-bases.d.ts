import type { Plan } from '../plan-model.ts';
import type { Tree } from '../ports.ts';
import { type PlanOptions, type PlanPorts } from './plan.ts';
import { type Project } from './project.ts';
/** The plan for one base branch, with the snapshot that it was made of. */
export interface BasePlan {
    base: string;
    project: Project;
    plan: Plan;
}
/** A base branch and the commit that its snapshot is of, where that is known. */
export interface BaseBranch {
    name: string;
    commit: string | undefined;
    /** Where the automations of the other base branches push, as the first one declares them. */
    others: readonly {
        base: string;
        branch: string;
    }[];
}
/** What the plans of all base branches are made of. */
interface BasesInput {
    configPath?: string | undefined;
    options: PlanOptions;
    openTree(branch: string): Promise<Tree>;
    /** Changes the project of a base before it is planned, such as its overrides by those of open branches. */
    prepare?: ((base: BaseBranch, project: Project) => Promise<Project>) | undefined;
    /** Ports for one project: its configuration says how registries are reached. */
    portsFor(project: Project): PlanPorts;
}
/** Plans every base branch, the first one read first; the others follow by name. */
export declare function planBases({ configPath, options, openTree, prepare, portsFor }: BasesInput): Promise<BasePlan[]>;
export {};
