import type { PullRequest } from '../../ports.ts';
import { type Proposal } from './proposal.ts';
/** The latest pull request, when people closed it and every value proposed now was in it. */
export declare function declinedOne(pullRequests: readonly PullRequest[], proposal: Proposal): PullRequest | undefined;
/** The same for pull requests without our hidden state: they were closed with just this branch. */
export declare function isDeclinedByContent(pullRequests: readonly PullRequest[], tip: string): boolean;
