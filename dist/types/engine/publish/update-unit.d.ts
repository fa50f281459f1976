import type { BranchHead, PullRequest } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import { type Proposal } from './proposal.ts';
import { type PublishResult } from './result.ts';
/** What the unit of work of one branch starts from. */
interface UnitInput {
    proposal: Proposal;
    base: BranchHead;
    pullRequests: readonly PullRequest[];
    waiting: readonly string[];
    /** False when the limit of open pull requests leaves no room for a new one. */
    mayOpen: boolean;
    /** False when it is known that there is no such branch; saves a request. */
    exists?: boolean;
}
/** Brings one branch and its pull request to what the proposal says. Throws ForgeError. */
export declare function updateUnit(context: PublishContext, input: UnitInput): Promise<PublishResult>;
export {};
