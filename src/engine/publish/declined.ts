/** What people closed without merging: the same is not proposed again. */
import type { PlannedChange } from '../../plan-model.ts';
import type { PullRequest } from '../../ports.ts';
import { isProposedFor, parseState } from '../../pull-request/state.ts';
import { changesOf, type Proposal } from './proposal.ts';

/** The latest pull request, when people closed it and every value proposed now was in it. */
export function declinedOne(pullRequests: readonly PullRequest[], proposal: Proposal): PullRequest | undefined {
  const latest = pullRequests.find(pullRequest => parseState(pullRequest.body)?.closed === undefined);
  if (latest === undefined || latest.merged) return undefined;
  const values = parseState(latest.body)?.values ?? [];
  const changes = changesOf(proposal);
  const isSame = (change: PlannedChange) =>
    values.some(
      value => value.setter === change.setter && value.value === change.new && isProposedFor(value, change.file),
    );
  return changes.length > 0 && changes.every(isSame) ? latest : undefined;
}

/** The same for pull requests without our hidden state: they were closed with just this branch. */
export function isDeclinedByContent(pullRequests: readonly PullRequest[], tip: string): boolean {
  const [latest] = pullRequests;
  return latest !== undefined && !latest.merged && latest.head.sha === tip && parseState(latest.body) === undefined;
}
