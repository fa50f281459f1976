/** What people closed without merging: the same is not proposed again. */
import type { PullRequest } from '../../ports.ts';
import { parseState } from '../../pull-request/state.ts';
import type { PublishContext } from './context.ts';
import { changesOf, type Proposal } from './proposal.ts';
import { readProposedValues } from './proposed-values.ts';

/** The latest pull request, when people closed it and every value proposed now was in it. */
export async function findDeclined(
  context: PublishContext,
  pullRequests: readonly PullRequest[],
  proposal: Proposal,
): Promise<PullRequest | undefined> {
  const latest = pullRequests.find(pullRequest => parseState(pullRequest.body)?.closed === undefined);
  const changes = changesOf(proposal);
  if (latest === undefined || latest.merged || changes.length === 0) return undefined;
  const valueIn = await readProposedValues(context, proposal, latest);
  return changes.every(change => valueIn(change) === 'same') ? latest : undefined;
}

/** The same for pull requests without our hidden state: they were closed with just this branch. */
export function isDeclinedByContent(pullRequests: readonly PullRequest[], tip: string): boolean {
  const [latest] = pullRequests;
  return latest !== undefined && !latest.merged && latest.head.sha === tip && parseState(latest.body) === undefined;
}
