/** Ending a branch that has nothing left to propose: close, then delete, never with somebody's commits on it. */
import { diagnose } from '../../errors.ts';
import type { BranchHead, PullRequest } from '../../ports.ts';
import { codeSpan, neutraliseText } from '../../pull-request/neutralise.ts';
import { type PullRequestState, parseState, printState } from '../../pull-request/state.ts';
import { compareBranch } from './compared-branch.ts';
import type { PublishContext } from './context.ts';
import { foreignAuthors } from './ownership.ts';
import type { Proposal } from './proposal.ts';
import { remarkOnce } from './remark.ts';
import { type PublishResult, resultOf } from './result.ts';

/** A branch that is not needed any more, and why. */
interface RetireInput {
  proposal: Pick<Proposal, 'branch' | 'base' | 'automations'>;
  base: BranchHead;
  pullRequests: readonly PullRequest[];
  reason: 'obsolete' | 'regrouped';
  /** False when it is known that there is no such branch. */
  exists?: boolean;
}

const TEXTS = {
  obsolete: 'Nothing is left to update: the base branch has everything that the image policies elect. Closing.',
  regrouped: 'The updates of this pull request are now in other pull requests, as the grouping says. Closing.',
};

/**
 * Closes the open pull request and deletes the branch. Without an open one, only a branch that we ourselves left over
 * is deleted: one that people merged or closed stays as they left it.
 */
export async function retireBranch(context: PublishContext, input: RetireInput): Promise<PublishResult> {
  const { proposal, base, pullRequests, reason } = input;
  const open = pullRequests.find(pullRequest => pullRequest.state === 'open');
  const result = resultOf(proposal, open);
  if (input.exists === false || (open === undefined && !isLeftOver(pullRequests))) return result;
  const comparison = await compareBranch(context, base.commit, proposal.branch);
  if (comparison === undefined) return result;
  const authors = await foreignAuthors(context, proposal, comparison, open && parseState(open.body)?.head);
  if (authors.length > 0) return keep(context, result, open, authors);
  if (open !== undefined) await close(context, open, reason);
  await context.forge.deleteBranch(proposal.branch, comparison.commits.at(-1)?.sha ?? comparison.mergeBase);
  return { ...result, operation: open === undefined ? 'none' : 'closed' };
}

/** Never had a pull request (a run was killed in between), or we closed the last one. */
function isLeftOver(pullRequests: readonly PullRequest[]): boolean {
  const [latest] = pullRequests;
  return latest === undefined || (!latest.merged && parseState(latest.body)?.closed !== undefined);
}

/** The hidden state says that it was us, in the same request that closes: so nobody's "no" is read into it later. */
async function close(context: PublishContext, open: PullRequest, reason: RetireInput['reason']): Promise<void> {
  await remarkOnce(context, open.number, reason, TEXTS[reason]);
  const known = parseState(open.body) ?? { print: '', layout: '', values: [] };
  const state: PullRequestState = { ...known, closed: reason };
  const visible = open.body.replace(/\n*<!-- retag:v1 [A-Za-z0-9_-]+ -->\n*/g, '');
  await context.forge.updatePullRequest(open.number, { state: 'closed', body: `${visible}\n\n${printState(state)}\n` });
}

async function keep(
  context: PublishContext,
  result: PublishResult,
  open: PullRequest | undefined,
  authors: readonly string[],
): Promise<PublishResult> {
  if (open !== undefined) {
    const names = authors.map(codeSpan).join(', ');
    const text = `There is no image update left for this branch, but it has commits by ${names}, so it stays open. Merge or close it as you like.`;
    await remarkOnce(context, open.number, 'foreign', text);
  }
  const message = `The branch ${result.branch} has no image update left, but commits by ${authors.map(neutraliseText).join(', ')}.`;
  return { ...result, diagnostics: [diagnose('FOREIGN_COMMITS', message)] };
}
