/** What publishing has to say about what it did not do, or did because of others. */
import { type Diagnostic } from '../../errors.ts';
import type { PlannedChange } from '../../plan-model.ts';
import type { PullRequest } from '../../ports.ts';
/** A change that people reverted after its merge. */
export declare function describeReverted(change: PlannedChange): Diagnostic;
/** A proposal that people closed. */
export declare function describeDeclined(pullRequest: PullRequest): Diagnostic;
/** A proposal that waits for room. */
export declare function describeWaiting(title: string): Diagnostic;
/** A pull request that stands in the merge queue. */
export declare function describeQueued(pullRequest: PullRequest): Diagnostic;
/** A pull request on our branch that was not ours. */
export declare function describeTakeOver(pullRequest: PullRequest): Diagnostic;
/** On GitHub Enterprise Server the workflow token starts no runs at all; the remedy is the same. */
export declare function describeApproval(pullRequest: PullRequest): Diagnostic[];
