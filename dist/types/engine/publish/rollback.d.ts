/** Updates of ours that people took back on the base branch: not proposed again until a newer tag matches. */
import type { PlannedChange } from '../../plan-model.ts';
import type { BranchHead, ForgeCommit, PullRequest } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import { type Proposal } from './proposal.ts';
/** Changes of the proposal that a merged pull request made once and that are gone from the base again. */
export declare function findReverted(context: PublishContext, proposal: Proposal, pullRequests: readonly PullRequest[], base: BranchHead): Promise<PlannedChange[]>;
/** The same for updates that were committed straight to the base: read from its latest commits. */
export declare function findRevertedCommits(context: PublishContext, proposal: Proposal, isOurs: (commit: ForgeCommit) => boolean): Promise<PlannedChange[]>;
