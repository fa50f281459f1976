/** `delivery: commit`: commits straight on the base branch, one for each proposal, by compare-and-swap. */
import { type Diagnostic } from '../../errors.ts';
import type { PlannedFile } from '../../plan-model.ts';
import type { BranchHead } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import { type Proposal } from './proposal.ts';
import { type PublishResult } from './result.ts';
/** A base branch during a run that commits to it. */
export interface DirectBase {
    /** What the plan was made from. */
    planned: BranchHead;
    /** Where the last commit of this run left it. */
    tip: BranchHead;
    /** What this run has committed so far. */
    written: readonly PlannedFile[];
    /** What others have pushed since the plan. */
    foreign: readonly Stretch[];
}
/** Commits between two others. */
interface Stretch {
    from: string;
    to: string;
}
/** The base before the first commit of a run. */
export declare function directBaseAt(planned: BranchHead): DirectBase;
/** What came of it, and the base after it; `refused` means that the branch takes no direct commits. */
type DirectOutcome = {
    done: PublishResult;
    base: DirectBase;
} | {
    refused: Diagnostic;
};
/** Commits the proposal to its base, on top of what this run committed there before. The proposal has files. */
export declare function commitToBase(context: PublishContext, proposal: Proposal, base: DirectBase): Promise<DirectOutcome>;
export {};
