/** `delivery: commit`: one commit straight on the base branch, by compare-and-swap. */
import { type Diagnostic, diagnose, ForgeError } from '../../errors.ts';
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

/** What came of it; `refused` means that the branch takes no direct commits. */
type DirectOutcome = { done: PublishResult } | { refused: Diagnostic };

/** Commits the proposal to its base. The proposal has files. */
export async function commitToBase(
  context: PublishContext,
  proposal: Proposal,
  planned: BranchHead,
): Promise<DirectOutcome> {
  const reverted = await findRevertedCommits(context, proposal);
  const rest =
    reverted.length === 0
      ? proposal
      : withoutChanges(proposal, change => reverted.includes(change), context.writeMessage);
  const result = {
    ...resultOf(proposal, undefined),
    branch: proposal.base,
    diagnostics: reverted.map(describeReverted),
  };
  if (rest.files.length === 0) return { done: result };
  try {
    const done = await withAttempts(attempt => commitOnce(context, rest, planned, attempt), context.pause);
    return { done: { ...result, ...done, diagnostics: [...result.diagnostics, ...done.diagnostics] } };
  } catch (error) {
    if (error instanceof ForgeError && (error.code === 'GITHUB_PROTECTED' || error.code === 'GITHUB_RULESET')) {
      const message = `${proposal.base} takes no direct commits (${error.message}); a pull request is used instead.`;
      return { refused: diagnose('DIRECT_COMMIT_REFUSED', message) };
    }
    throw error;
  }
}

async function commitOnce(
  context: PublishContext,
  proposal: Proposal,
  planned: BranchHead,
  attempt: number,
): Promise<Pick<PublishResult, 'operation' | 'diagnostics'> & { headSha?: string; title?: string }> {
  const head = attempt === 1 ? planned : ((await context.forge.readBranch(planned.name)) ?? planned);
  if (head.commit !== planned.commit && (await touchesFiles(context, proposal, planned.commit, head.commit))) {
    const message = `${planned.name} changed in the same files meanwhile; the next run starts from there.`;
    return { operation: 'none', diagnostics: [diagnose('BASE_MOVED', message)] };
  }
  const { commit, diagnostics } = await commitProposal(context, proposal, head);
  await context.forge.moveBranch(planned.name, head.commit, commit.sha, { force: false });
  const title = pullRequestTitle(gatherUpdates(changesOf(proposal)), proposal.scope);
  return { operation: 'updated', headSha: commit.sha, title, diagnostics };
}
