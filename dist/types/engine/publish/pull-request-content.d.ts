import type { PlannedChange } from '../../plan-model.ts';
import type { ImageUpdate } from '../../pull-request/image-update.ts';
import { type PullRequestState } from '../../pull-request/state.ts';
import type { ImageKnowledge, PublishContext } from './context.ts';
import { type Proposal } from './proposal.ts';
/** What a pull request should say. */
export interface Subject {
    proposal: Proposal;
    updates: readonly ImageUpdate[];
    reverted: readonly PlannedChange[];
    /** Titles of groups that wait for room. */
    waiting: readonly string[];
}
/** The title of the pull request. */
export declare function titleOf(subject: Subject): string;
/**
 * Fingerprint of everything in the body that matters. Counts of tags, ages and notes are left out: they change by
 * themselves, and a text that nobody needs to read again is no reason to write.
 */
export declare function printOf(context: PublishContext, subject: Subject): string;
/** The hidden state that goes with the body. */
export declare function stateOf(context: PublishContext, subject: Subject, head: string): PullRequestState;
/** The body of the pull request, with its hidden state. */
export declare function bodyOf(context: PublishContext, subject: Subject, knowledge: ImageKnowledge, state: PullRequestState): string;
/** What an image is known under. */
export declare function imageKey(update: Pick<ImageUpdate, 'image' | 'newTag' | 'newDigest'>): string;
