import type { PlannedChange } from '../../plan-model.ts';
import type { BranchHead, PullRequest } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import { type Proposal } from './proposal.ts';
/** Changes of the proposal that a merged pull request made once and that are gone from the base again. */
export declare function findReverted(context: PublishContext, proposal: Proposal, pullRequests: readonly PullRequest[], base: BranchHead): Promise<PlannedChange[]>;
/**
 * The same for updates that were committed straight to the base: read from the history of the files, as far as the plan
 * knew it. What this run committed since was taken back by nobody.
 */
export declare function findRevertedCommits(context: PublishContext, proposal: Proposal, planned: BranchHead): Promise<PlannedChange[]>;
