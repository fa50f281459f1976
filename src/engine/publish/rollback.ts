/** Updates of ours that people took back on the base branch: not proposed again until a newer tag matches. */
import { policyName } from '../../document-name.ts';
import { once } from '../../once.ts';
import type { PlannedChange } from '../../plan-model.ts';
import type { BranchHead, ComparedFile, Comparison, ForgeCommit, PullRequest } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import { ownCommits } from './ownership.ts';
import { changesOf, type Proposal } from './proposal.ts';
import { type ProposedValue, readProposedValues, valueInFiles, valueInState } from './proposed-values.ts';

/** For `delivery: commit`: own commits on the base that are looked at, and how far back they are looked for. */
const MAX_COMMITS = 10;
const HISTORY = 100;
/** Files whose own history is asked for, however long ago; with more of them the latest commits of the branch must do. */
const MAX_HISTORIES = 4;

/** Changes of the proposal that a merged pull request made once and that are gone from the base again. */
export async function findReverted(
  context: PublishContext,
  proposal: Proposal,
  pullRequests: readonly PullRequest[],
  base: BranchHead,
): Promise<PlannedChange[]> {
  const merged = pullRequests.filter(pr => pr.merged && pr.base.ref === base.name);
  const [latest] = merged;
  // Only of the latest: any older one was followed by a run that wrote what the branch held.
  const inLatest = once(async () => latest && (await readProposedValues(context, proposal, latest)));
  const valueIn = async (pullRequest: PullRequest, change: PlannedChange) =>
    (pullRequest === latest && (await inLatest())?.(change)) || valueInState(pullRequest, change);
  const history = new Map<string, Comparison | undefined>();
  const reverted: PlannedChange[] = [];
  for (const change of changesOf(proposal)) {
    if (isOverridden(context, change)) continue;
    const commit = await lastMergeOf(merged, change, valueIn);
    if (commit === undefined) continue;
    if (!history.has(commit)) history.set(commit, await context.forge.compare(commit, base.commit));
    if (wasTouched(history.get(commit), commit, change.file)) reverted.push(change);
  }
  return reverted;
}

/** Somebody asked for the tag: then that counts more than the older revert. */
function isOverridden({ plan }: PublishContext, change: PlannedChange): boolean {
  return plan.policies.some(({ policy, override }) => override !== undefined && policyName(policy) === change.policy);
}

/**
 * The merge commit of the latest pull request that set this setter in this file, when it set it to the value proposed
 * again. A later one with another value means that a policy, not a person, went back.
 */
async function lastMergeOf(
  merged: readonly PullRequest[],
  change: PlannedChange,
  valueIn: (pullRequest: PullRequest, change: PlannedChange) => Promise<ProposedValue>,
): Promise<string | undefined> {
  for (const pullRequest of merged) {
    const value = await valueIn(pullRequest, change);
    if (value !== 'none') return value === 'same' ? pullRequest.mergeCommit : undefined;
  }
  return undefined;
}

/** The state in a body is a hint; that the base holds the merge and changed the file since is the proof. */
function wasTouched(since: Comparison | undefined, mergeCommit: string, file: string): boolean {
  if (since === undefined || since.mergeBase !== mergeCommit) return false;
  return (
    since.files === undefined || since.files.some(({ path, previousPath }) => path === file || previousPath === file)
  );
}

/**
 * The same for updates that were committed straight to the base: read from the history of the files, as far as the plan
 * knew it. What this run committed since was taken back by nobody.
 */
export async function findRevertedCommits(
  context: PublishContext,
  proposal: Proposal,
  planned: BranchHead,
): Promise<PlannedChange[]> {
  const changes = changesOf(proposal).filter(change => !isOverridden(context, change));
  const undecided = new Set(changes);
  const reverted: PlannedChange[] = [];
  const looked = new Map<string, readonly ComparedFile[]>();
  for (const commits of await readHistories(context, planned, changes)) {
    for (const { sha, message } of await ownCommits(context, proposal.automations, commits)) {
      if (undecided.size === 0 || (!looked.has(sha) && looked.size === MAX_COMMITS)) break;
      // Our own commits name what they set; one that takes another back is by hand, whoever made it.
      if (/^revert\b/i.test(message) || looked.has(sha)) continue;
      const { files } = await context.forge.readCommit(sha);
      looked.set(sha, files);
      for (const change of [...undecided]) {
        const value = valueInFiles(files, change);
        if (value === 'none') continue;
        undecided.delete(change);
        if (value === 'same') reverted.push(change);
      }
    }
  }
  return reverted;
}

/** Commits of the base that may have set what is proposed, newest first: of each file where they are few. */
async function readHistories(
  { forge }: PublishContext,
  { commit }: BranchHead,
  changes: readonly PlannedChange[],
): Promise<(readonly ForgeCommit[])[]> {
  const paths = [...new Set(changes.map(({ file }) => file))];
  if (paths.length > MAX_HISTORIES) return [await forge.listCommits(commit, { limit: HISTORY })];
  return Promise.all(paths.map(path => forge.listCommits(commit, { limit: HISTORY, path })));
}
