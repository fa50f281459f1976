/**
 * The unit of work for one branch: read, compare, and write only what differs. It may be cut off after any request; the
 * next one starts from reading again and finds what is left to do.
 */
import { type Diagnostic, diagnose } from '../../errors.ts';
import type { PlannedChange } from '../../plan-model.ts';
import type { BranchHead, MergeState, PullRequest } from '../../ports.ts';
import { explainRebuild, isRebuildTicked } from '../../pull-request/checkbox.ts';
import { gatherUpdates } from '../../pull-request/image-update.ts';
import { codeSpan, neutraliseText } from '../../pull-request/neutralise.ts';
import { parseState } from '../../pull-request/state.ts';
import { type BranchState, readBranchState } from './branch-state.ts';
import { openOne } from './candidate.ts';
import { commitProposal } from './commit.ts';
import type { PublishContext } from './context.ts';
import { findDeclined, isDeclinedByContent } from './declined.ts';
import { describeDeclined, describeQueued, describeReverted, describeWaiting } from './findings.ts';
import { foreignAuthors } from './ownership.ts';
import { changesOf, type Proposal, withoutChanges } from './proposal.ts';
import { type Subject, titleOf } from './pull-request-content.ts';
import { setUpPullRequest, withdrawAutoMerge } from './pull-request-setup.ts';
import { remarkOnce } from './remark.ts';
import { type PublishResult, resultOf } from './result.ts';
import { retireBranch } from './retire.ts';
import { findReverted } from './rollback.ts';
import { writePullRequest } from './write-pull-request.ts';

/** What the unit of work of one branch starts from. */
interface UnitInput {
  proposal: Proposal;
  base: BranchHead;
  pullRequests: readonly PullRequest[];
  waiting: readonly string[];
  /** False when the limit of open pull requests leaves no room for a new one. */
  mayOpen: boolean;
  /** False when it is known that there is no such branch; saves a request. */
  exists?: boolean;
}

/** Brings one branch and its pull request to what the proposal says. Throws ForgeError. */
export async function updateUnit(context: PublishContext, input: UnitInput): Promise<PublishResult> {
  const { base, pullRequests } = input;
  const reverted = await findReverted(context, input.proposal, pullRequests, base);
  const proposal = reverted.length === 0 ? input.proposal : withoutReverted(context, input.proposal, reverted);
  const diagnostics = reverted.map(describeReverted);
  const open = openOne(pullRequests, proposal.base);
  if (proposal.files.length === 0) {
    const retired = await retireBranch(context, {
      proposal,
      base,
      pullRequests,
      reason: 'obsolete',
      ...(input.exists !== undefined && { exists: input.exists }),
    });
    return { ...retired, diagnostics: [...diagnostics, ...retired.diagnostics] };
  }
  const updates = gatherUpdates(changesOf(proposal));
  const subject: Subject = { proposal, updates, reverted, waiting: input.waiting };
  const result = { ...resultOf(proposal, open), title: titleOf(subject), diagnostics };
  if (open === undefined) {
    const declined = await findDeclined(context, pullRequests, proposal);
    if (declined !== undefined) return { ...result, diagnostics: [...diagnostics, describeDeclined(declined)] };
    if (!input.mayOpen) return { ...result, diagnostics: [...diagnostics, describeWaiting(result.title)] };
  }
  return writeUnit(context, input, subject, open, result);
}

async function writeUnit(
  context: PublishContext,
  { base, pullRequests, exists }: UnitInput,
  subject: Subject,
  open: PullRequest | undefined,
  result: PublishResult,
): Promise<PublishResult> {
  const { proposal } = subject;
  const state = exists === false ? undefined : await readBranchState(context, proposal, base);
  if (open === undefined && state?.matches && isDeclinedByContent(pullRequests, state.tip)) {
    const [latest] = pullRequests;
    return {
      ...result,
      diagnostics: [...result.diagnostics, ...(latest === undefined ? [] : [describeDeclined(latest)])],
    };
  }
  const isWanted = state === undefined || mustRebuild(context, state, base, open);
  const merge = await readMergeState(context, state, base, open, isWanted);
  const needsPush = isWanted || merge.conflicts;
  if (needsPush && open !== undefined && merge.queued && !isRebuildTicked(open.body)) {
    return { ...result, diagnostics: [...result.diagnostics, describeQueued(open)] };
  }
  if (needsPush && state !== undefined) {
    const authors = await authorsInTheWay(context, proposal, state, pullRequests, open);
    if (authors.length > 0) return stopForForeign(context, result, open, authors);
  }
  if (open !== undefined) await withdrawAutoMerge(context, open, subject.updates);
  const pushed = needsPush ? await push(context, proposal, base, state) : undefined;
  const head = pushed?.head ?? state?.tip ?? base.commit;
  const written = await writePullRequest(context, subject, open, head);
  const setUp = await setUpPullRequest(
    context,
    // Its own answer may tell of the head before the push.
    { ...written.pullRequest, head: { ref: proposal.branch, sha: head } },
    subject.updates,
    open === undefined,
    pushed !== undefined,
  );
  return {
    ...result,
    operation: open === undefined ? 'created' : pushed !== undefined || written.isChanged ? 'updated' : 'none',
    number: written.pullRequest.number,
    url: written.pullRequest.url,
    headSha: head,
    diagnostics: [...result.diagnostics, ...(pushed?.diagnostics ?? []), ...written.diagnostics, ...setUp],
  };
}

/** Asked for only where it can matter: before a push, and where the base has gone on. */
async function readMergeState(
  { forge }: PublishContext,
  state: BranchState | undefined,
  base: BranchHead,
  open: PullRequest | undefined,
  isPushing: boolean,
): Promise<MergeState> {
  const isBehind = state !== undefined && state.comparison.mergeBase !== base.commit;
  if (open === undefined || state === undefined || !(isPushing || isBehind)) return { conflicts: false, queued: false };
  return forge.readMergeState(open.number);
}

/** The branch differs, or the base moved in a way that matters, or somebody asked for it. */
function mustRebuild(
  context: PublishContext,
  state: BranchState,
  base: BranchHead,
  open: PullRequest | undefined,
): boolean {
  if (!state.matches || state.overlaps) return true;
  const isBehind = state.comparison.mergeBase !== base.commit;
  const isAsked = context.settings.rebase === 'always' || (open !== undefined && isRebuildTicked(open.body));
  return isAsked && (isBehind || state.comparison.ahead > 1);
}

/** Empty when nobody's work can be lost. */
async function authorsInTheWay(
  context: PublishContext,
  proposal: Proposal,
  state: BranchState,
  pullRequests: readonly PullRequest[],
  open: PullRequest | undefined,
): Promise<string[]> {
  if (context.settings.discardForeignCommits || (open !== undefined && isRebuildTicked(open.body))) return [];
  // What was merged, by whatever method, is on the base already.
  if (open === undefined && pullRequests.some(pr => pr.merged && pr.head.sha === state.tip)) return [];
  return foreignAuthors(context, proposal, state.comparison, open && parseState(open.body)?.head);
}

async function stopForForeign(
  context: PublishContext,
  result: PublishResult,
  open: PullRequest | undefined,
  authors: readonly string[],
): Promise<PublishResult> {
  const names = authors.map(codeSpan).join(', ');
  if (open !== undefined) {
    await remarkOnce(
      context,
      open.number,
      'foreign',
      `This branch has commits by ${names}, so it is left as it is. To have it rebuilt without those commits, ${explainRebuild(open.body)}; to keep them, merge or close this pull request.`,
    );
  }
  const message = `The branch ${result.branch} has commits by ${authors.map(neutraliseText).join(', ')} and is left as it is.`;
  const hint =
    open === undefined ? 'Delete the branch, or merge it: without a pull request there is no box to tick.' : undefined;
  return { ...result, diagnostics: [...result.diagnostics, diagnose('FOREIGN_COMMITS', message, { hint })] };
}

async function push(
  context: PublishContext,
  proposal: Proposal,
  base: BranchHead,
  state: BranchState | undefined,
): Promise<{ head: string; diagnostics: Diagnostic[] }> {
  const { commit, diagnostics } = await commitProposal(context, proposal, base);
  if (state === undefined) await context.forge.createBranch(proposal.branch, commit.sha);
  else await context.forge.moveBranch(proposal.branch, state.tip, commit.sha, { force: true });
  return { head: commit.sha, diagnostics };
}

function withoutReverted(context: PublishContext, proposal: Proposal, reverted: readonly PlannedChange[]): Proposal {
  return withoutChanges(proposal, change => reverted.includes(change), context.writeMessage);
}
