/** `delivery: commit`: one commit straight on the base branch, by compare-and-swap. */
import { type Diagnostic } from '../../errors.ts';
import type { BranchHead } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import { type Proposal } from './proposal.ts';
import { type PublishResult } from './result.ts';
/** What came of it; `refused` means that the branch takes no direct commits. */
type DirectOutcome = {
    done: PublishResult;
} | {
    refused: Diagnostic;
};
/** Commits the proposal to its base. The proposal has files. */
export declare function commitToBase(context: PublishContext, proposal: Proposal, planned: BranchHead): Promise<DirectOutcome>;
export {};
