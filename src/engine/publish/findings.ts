/** What publishing has to say about what it did not do, or did because of others. */
import { type Diagnostic, diagnose } from '../../errors.ts';
import type { PlannedChange } from '../../plan-model.ts';
import type { PullRequest } from '../../ports.ts';

/** A change that people reverted after its merge. */
export function describeReverted(change: PlannedChange): Diagnostic {
  const message = `${change.new} of policy ${change.policy} was taken back on the base branch; it is not proposed again until a newer tag matches.`;
  return diagnose('UPDATE_REVERTED', message, { at: change });
}

/** A proposal that people closed. */
export function describeDeclined(pullRequest: PullRequest): Diagnostic {
  return diagnose('PULL_REQUEST_DECLINED', `#${pullRequest.number} with the same tags was closed without merging.`);
}

/** A proposal that waits for room. */
export function describeWaiting(title: string): Diagnostic {
  return diagnose('PULL_REQUEST_WAITING', `"${title}" waits until an open pull request is merged or closed.`);
}

/** A pull request that stands in the merge queue. */
export function describeQueued(pullRequest: PullRequest): Diagnostic {
  const message = `#${pullRequest.number} waits in the merge queue, so its branch is left as it is.`;
  return diagnose('PULL_REQUEST_QUEUED', message);
}

/** A pull request on our branch that was not ours. */
export function describeTakeOver(pullRequest: PullRequest): Diagnostic {
  return diagnose('PULL_REQUEST_TAKEN_OVER', `#${pullRequest.number}, opened by ${pullRequest.author}, is continued.`);
}

/** On GitHub Enterprise Server the workflow token starts no runs at all; the remedy is the same. */
export function describeApproval(pullRequest: PullRequest): Diagnostic[] {
  if (pullRequest.author !== 'github-actions[bot]') return [];
  const message = `#${pullRequest.number} was opened with the workflow token: its checks wait for somebody to press "Approve workflows to run".`;
  return [diagnose('WORKFLOW_RUNS_NEED_APPROVAL', message)];
}
