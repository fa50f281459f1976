/** Lets the entries of open branches count in the plan of their base, and be written to those branches again. */
import type { Diagnostic } from '../errors.ts';
import type { Clock, Forge } from '../ports.ts';
import { type OverrideAmendment } from './carried-overrides.ts';
import { type PlanOptions } from './plan.ts';
import type { BaseBranch, BasePlan } from './plan-bases.ts';
import { type Project } from './project.ts';
interface CarrierSettings extends PlanOptions {
    configPath?: string | undefined;
    /** What a command changes about the overrides, on the branch of its pull request. */
    amendment?: OverrideAmendment | undefined;
}
type CarrierForge = Pick<Forge, 'listPullRequests' | 'compare' | 'listBranches' | 'readText'>;
/** Carries overrides from open branches into plans, and back. */
interface OverrideCarrier {
    /** The project of a base with the overrides that are in force. */
    prepare(base: BaseBranch, loaded: Project): Promise<Project>;
    /** Adds the configuration file to what is planned for the branches that carry entries; gives what is wrong with it. */
    attach(base: BasePlan): Diagnostic[];
    /** Whether open branches hold other entries by now, as another runner or a command wrote them. */
    isOutdated(forge: CarrierForge): Promise<boolean>;
}
/** Nothing is read before the first `prepare`. */
export declare function createOverrideCarrier(settings: CarrierSettings, forge: CarrierForge, clock: Clock): OverrideCarrier;
export {};
