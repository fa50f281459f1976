/** Whose commits are on a branch: ours may be replaced, anybody else's never. */
import type { Comparison } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
/**
 * Names of people who committed on the branch since it left the base; empty when every commit is ours. `pushedHead` is
 * the commit that the hidden state of the pull request remembers as pushed by us.
 */
export declare function foreignAuthors(context: PublishContext, proposal: Pick<Proposal, 'automations'>, comparison: Comparison, pushedHead: string | undefined): Promise<string[]>;
