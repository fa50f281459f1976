/** What a new pull request gets besides its text: assignees, reviewers, auto-merge, labels. */
import { type Diagnostic } from '../../errors.ts';
import type { PullRequest } from '../../ports.ts';
import type { ImageUpdate } from '../../pull-request/image-update.ts';
import type { PublishContext } from './context.ts';
/**
 * Brings the pull request to what the settings ask for. Labels come last and so tell the next run that everything
 * before them was done: a pull request without any of them was left half-made by a run that was killed.
 */
export declare function setUpPullRequest(context: PublishContext, pullRequest: PullRequest, updates: readonly ImageUpdate[], isNew: boolean, isPushed: boolean): Promise<Diagnostic[]>;
/**
 * Turns auto-merge off where Retag turned it on for updates that the rule allowed and the new ones are not among: before
 * the branch gets them. What a person turned on is left on.
 */
export declare function withdrawAutoMerge({ forge, settings, viewer }: PublishContext, pullRequest: PullRequest, updates: readonly ImageUpdate[]): Promise<void>;
