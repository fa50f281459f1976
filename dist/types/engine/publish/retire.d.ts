import type { BranchHead, PullRequest } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
import { type PublishResult } from './result.ts';
/** A branch that is not needed any more, and why. */
interface RetireInput {
    proposal: Pick<Proposal, 'branch' | 'base' | 'automations'>;
    base: BranchHead;
    pullRequests: readonly PullRequest[];
    reason: 'obsolete' | 'regrouped';
    /** False when it is known that there is no such branch. */
    exists?: boolean;
}
/**
 * Closes the open pull request and deletes the branch. Without an open one, only a branch that we ourselves left over
 * is deleted: one that people merged or closed stays as they left it.
 */
export declare function retireBranch(context: PublishContext, input: RetireInput): Promise<PublishResult>;
export {};
