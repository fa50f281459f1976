/** What people closed without merging: the same is not proposed again. */
import type { PullRequest } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import { type Proposal } from './proposal.ts';
/** The latest pull request, when people closed it and every value proposed now was in it. */
export declare function findDeclined(context: PublishContext, pullRequests: readonly PullRequest[], proposal: Proposal): Promise<PullRequest | undefined>;
/** The same for pull requests without our hidden state: they were closed with just this branch. */
export declare function isDeclinedByContent(pullRequests: readonly PullRequest[], tip: string): boolean;
