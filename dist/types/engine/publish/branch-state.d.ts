/** What a branch holds, compared with what it should hold. Reads only. */
import type { BranchHead } from '../../ports.ts';
import { type ComparedBranch } from './compared-branch.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
/** A branch of ours as it is now, compared with the proposal. */
export interface BranchState {
    comparison: ComparedBranch;
    /** Head of the branch; the base's own commit when the branch is not ahead. */
    tip: string;
    /** Whether the branch changes exactly the proposed files to exactly the proposed contents. */
    matches: boolean;
    /** Whether the base changed one of the proposed files since the branch left it. */
    overlaps: boolean;
}
/** Undefined when there is no such branch. */
export declare function readBranchState(context: PublishContext, proposal: Proposal, base: BranchHead): Promise<BranchState | undefined>;
/**
 * Whether what came to the base between two of its commits touches a file of the proposal: only there can a conflict arise.
 * History that was rewritten, and too many changes to list, count as such.
 */
export declare function touchesFiles({ forge }: PublishContext, proposal: Proposal, from: string, to: string): Promise<boolean>;
