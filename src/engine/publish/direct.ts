/** `delivery: commit`: commits straight on the base branch, one for each proposal, by compare-and-swap. */
import { type Diagnostic, diagnose, ForgeError } from '../../errors.ts';
import type { PlannedFile } from '../../plan-model.ts';
import { joinFiles } from '../../planned-file.ts';
import type { BranchHead } from '../../ports.ts';
import { gatherUpdates } from '../../pull-request/image-update.ts';
import { pullRequestTitle } from '../../pull-request/title.ts';
import { withAttempts } from './attempts.ts';
import { touchesFiles } from './branch-state.ts';
import { commitProposal } from './commit.ts';
import type { PublishContext } from './context.ts';
import { describeReverted } from './findings.ts';
import { changesOf, type Proposal, withoutChanges } from './proposal.ts';
import { type PublishResult, resultOf } from './result.ts';
import { findRevertedCommits } from './rollback.ts';

/** A base branch during a run that commits to it. */
export interface DirectBase {
  /** What the plan was made from. */
  planned: BranchHead;
  /** Where the last commit of this run left it. */
  tip: BranchHead;
  /** What this run has committed so far. */
  written: readonly PlannedFile[];
  /** What others have pushed since the plan. */
  foreign: readonly Stretch[];
}

/** Commits between two others. */
interface Stretch {
  from: string;
  to: string;
}

/** The base before the first commit of a run. */
export function directBaseAt(planned: BranchHead): DirectBase {
  return { planned, tip: planned, written: [], foreign: [] };
}

/** What came of it, and the base after it; `refused` means that the branch takes no direct commits. */
type DirectOutcome = { done: PublishResult; base: DirectBase } | { refused: Diagnostic };

/** Commits the proposal to its base, on top of what this run committed there before. The proposal has files. */
export async function commitToBase(
  context: PublishContext,
  proposal: Proposal,
  base: DirectBase,
): Promise<DirectOutcome> {
  const reverted = await findRevertedCommits(context, proposal, base.planned);
  const rest =
    reverted.length === 0
      ? proposal
      : withoutChanges(proposal, change => reverted.includes(change), context.writeMessage);
  const result = {
    ...resultOf(proposal, undefined),
    branch: proposal.base,
    diagnostics: reverted.map(describeReverted),
  };
  if (rest.files.length === 0) return { done: result, base };
  try {
    const { base: moved, ...done } = await commitOnTop(context, rest, base);
    return { done: { ...result, ...done, diagnostics: [...result.diagnostics, ...done.diagnostics] }, base: moved };
  } catch (error) {
    if (error instanceof ForgeError && (error.code === 'GITHUB_PROTECTED' || error.code === 'GITHUB_RULESET')) {
      const message = `${proposal.base} takes no direct commits (${error.message}); a pull request is used instead.`;
      return { refused: diagnose('DIRECT_COMMIT_REFUSED', message) };
    }
    throw error;
  }
}

/** A commit that may become the head of the base, or why there is none; `base` is what it is then. */
interface DirectCommit extends Pick<PublishResult, 'operation' | 'diagnostics' | 'headSha' | 'title'> {
  base: DirectBase;
}

async function commitOnTop(context: PublishContext, proposal: Proposal, base: DirectBase): Promise<DirectCommit> {
  const { name } = base.tip;
  let pushed: DirectCommit | undefined;
  return withAttempts(async attempt => {
    const head = attempt === 1 ? base.tip : ((await context.forge.readBranch(name)) ?? base.tip);
    // Only the answer to the last attempt was lost.
    if (pushed?.headSha === head.commit) return pushed;
    const made = await commitTo(context, proposal, base, head);
    if (made.headSha === undefined) return made;
    pushed = made;
    await context.forge.moveBranch(name, head.commit, made.headSha, { force: false });
    return made;
  }, context.pause);
}

/** Makes the commit, unless others changed the same files. Moves nothing. */
async function commitTo(
  context: PublishContext,
  proposal: Proposal,
  base: DirectBase,
  head: BranchHead,
): Promise<DirectCommit> {
  const { name, commit: tip } = base.tip;
  const foreign = head.commit === tip ? base.foreign : [...base.foreign, { from: tip, to: head.commit }];
  if (await touchesAny(context, proposal, foreign)) {
    const message = `${name} changed in the same files meanwhile; the next run starts from there.`;
    return { operation: 'none', diagnostics: [diagnose('BASE_MOVED', message)], base };
  }
  // A file that an earlier commit of this run changed keeps those changes: both were planned from the same text.
  const written = joinFiles([...base.written, ...proposal.files]);
  const paths = new Set(proposal.files.map(({ path }) => path));
  const files = written.filter(({ path }) => paths.has(path));
  const { commit, diagnostics } = await commitProposal(context, { ...proposal, files }, head);
  const title = pullRequestTitle(gatherUpdates(changesOf(proposal)), proposal.scope);
  const moved = { planned: base.planned, tip: { name, commit: commit.sha, tree: commit.tree }, written, foreign };
  return { operation: 'updated', headSha: commit.sha, title, diagnostics, base: moved };
}

async function touchesAny(
  context: PublishContext,
  proposal: Proposal,
  stretches: readonly Stretch[],
): Promise<boolean> {
  for (const { from, to } of stretches) if (await touchesFiles(context, proposal, from, to)) return true;
  return false;
}
