/** A proposal and the pull requests of its branch. */
import type { BranchHead, PullRequest } from '../../ports.ts';
import type { Proposal } from './proposal.ts';
/** A proposal with what was read about it. */
export interface Candidate {
    proposal: Proposal;
    base: BranchHead;
    pullRequests: readonly PullRequest[];
}
/** The open pull request to go on with: one into our base before one into another. */
export declare function openOne(pullRequests: readonly PullRequest[], base: string): PullRequest | undefined;
