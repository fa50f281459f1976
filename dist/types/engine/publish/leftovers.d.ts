import type { BranchHead } from '../../ports.ts';
import { type Candidate } from './candidate.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
import type { PublishResult } from './result.ts';
/**
 * The branches below a push branch, and which of them are left over. Not asked for (undefined) when the open pull request
 * remembers that nothing about the division has changed.
 */
export declare function findLeftovers(context: PublishContext, candidates: readonly Candidate[], proposals: readonly Proposal[]): Promise<{
    present: Set<string>;
    orphans: string[];
} | undefined>;
/** Closes and deletes one branch that is left over. */
export declare function retireOrphan(context: PublishContext, branch: string, proposals: readonly Pick<Proposal, 'root' | 'base' | 'automations'>[], bases: Map<string, BranchHead>): Promise<PublishResult[]>;
/** A root without any proposal: only what is left over can be retired. */
export declare function publishEmptyRoot(context: PublishContext, root: string, base: string, bases: Map<string, BranchHead>): Promise<PublishResult[]>;
