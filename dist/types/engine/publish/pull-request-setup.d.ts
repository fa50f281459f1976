/** What a new pull request gets besides its text: assignees, reviewers, auto-merge, labels. */
import { type Diagnostic } from '../../errors.ts';
import type { PullRequest } from '../../ports.ts';
import type { ImageUpdate } from '../../pull-request/image-update.ts';
import type { PublishContext } from './context.ts';
import type { AutoMergeRule } from './settings.ts';
/**
 * Brings the pull request to what the settings ask for. Labels come last and so tell the next run that everything
 * before them was done: a pull request without any of them was left half-made by a run that was killed.
 */
export declare function setUpPullRequest(context: PublishContext, pullRequest: PullRequest, updates: readonly ImageUpdate[], isNew: boolean, isPushed: boolean): Promise<Diagnostic[]>;
/** Whether every update is among the policies and steps that may merge by themselves. */
export declare function mayAutoMerge(rule: AutoMergeRule, updates: readonly ImageUpdate[]): boolean;
