import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
import type { PublishResult } from './result.ts';
/** A failure as a result of its own; other branches go on. */
export declare function guarded(context: PublishContext, proposal: Pick<Proposal, 'branch' | 'base' | 'automations'>, act: () => Promise<void>): Promise<PublishResult[]>;
