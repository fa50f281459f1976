/** What publishing has to say about what it did not do, or did because of others. */
import { type Diagnostic } from '../../errors.ts';
import type { PlannedChange } from '../../plan-model.ts';
import type { PullRequest } from '../../ports.ts';
export declare function describeReverted(change: PlannedChange): Diagnostic;
export declare function describeDeclined(pullRequest: PullRequest): Diagnostic;
export declare function describeWaiting(title: string): Diagnostic;
export declare function describeQueued(pullRequest: PullRequest): Diagnostic;
export declare function describeTakeOver(pullRequest: PullRequest): Diagnostic;
/** On GitHub Enterprise Server the workflow token starts no runs at all; the remedy is the same. */
export declare function describeApproval(pullRequest: PullRequest): Diagnostic[];
