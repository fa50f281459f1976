import type { ForgeRepository, PullRequest, StateStore } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
import type { PublishResult } from './result.ts';
/** A proposal, the titles of groups that wait for room, and whether it may open a pull request itself. */
interface Remembrance {
    proposal: Proposal;
    waiting: readonly string[];
    mayOpen: boolean;
}
/** What former runs did to each branch. */
export interface PublishMemory {
    /** When the interval is over; undefined when the branch is to be worked on now. */
    awaitedUntil(unit: Remembrance, open: PullRequest | undefined): Promise<Date | undefined>;
    /** Keeps what was done, unless something was left undone: the next run is to try that again. */
    keep(unit: Remembrance, result: PublishResult): Promise<void>;
}
/** Without a store every run works on every branch; one that nobody scheduled does so too, and is remembered. */
export declare function createPublishMemory(context: Omit<PublishContext, 'memory'>): PublishMemory;
type RepositoryName = Pick<ForgeRepository, 'owner' | 'name'>;
/** When the interval since the last run for a branch is over; undefined when no run is known, or it is over. */
export declare function readIntervalEnd(store: StateStore, repository: RepositoryName, proposal: Proposal, now: Date): Promise<Date | undefined>;
export {};
