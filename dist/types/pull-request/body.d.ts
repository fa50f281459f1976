/** The body of a pull request: what changes, what does not, why, and how to steer it. */
import type { HeldChange, PlannedChange, ResolvedPolicy } from '../plan-model.ts';
import type { ImageUpdate } from './image-update.ts';
import { type ImageReleaseNotes } from './release-notes-fold.ts';
import { type PullRequestState } from './state.ts';
import { type ImageFacts } from './update-table.ts';
/** Everything that a body is made of; sorted by whoever gathers it. */
export interface BodyContent {
    base: string;
    /** `namespace/name` of each automation. */
    automations: readonly string[];
    updates: readonly ImageUpdate[];
    /** Files of ours that hold no update, such as the overrides. */
    otherFiles: readonly string[];
    /** What is said about those files. */
    notes?: readonly string[];
    held: readonly HeldChange[];
    reverted: readonly PlannedChange[];
    /** Titles of groups that wait for room. */
    waiting: readonly string[];
    policies: readonly ResolvedPolicy[];
    factsOf: (update: ImageUpdate) => ImageFacts | undefined;
    releaseNotes: readonly ImageReleaseNotes[];
    /** Markdown of ours with the `/retag` commands; absent where commands are off. */
    commandsHelp?: string;
    now: Date;
    state: PullRequestState;
}
/** At most 60,000 characters; the fixed parts always stay, folds go first. */
export declare function pullRequestBody(content: BodyContent): string;
