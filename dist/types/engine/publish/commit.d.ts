/** Making the one commit that a proposal is. */
import { type Diagnostic } from '../../errors.ts';
import type { BranchHead, ForgeCommit } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
/** A tree on top of the base's with the proposal's files, and a commit of it whose only parent is the base. */
export declare function commitProposal(context: PublishContext, proposal: Proposal, base: BranchHead): Promise<{
    commit: ForgeCommit;
    diagnostics: Diagnostic[];
}>;
