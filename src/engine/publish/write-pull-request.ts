/** The pull request of one branch as GitHub has it, brought to what the proposal says; written only when it differs. */
import { type Diagnostic, diagnose, ForgeError } from '../../errors.ts';
import type { Forge, PullRequest } from '../../ports.ts';
import { isRebuildTicked } from '../../pull-request/checkbox.ts';
import { type PullRequestState, parseState } from '../../pull-request/state.ts';
import type { PublishContext } from './context.ts';
import { describeApproval, describeTakeOver } from './findings.ts';
import { learnAboutImages } from './image-knowledge.ts';
import type { Proposal } from './proposal.ts';
import { bodyOf, printOf, type Subject, stateOf, titleOf } from './pull-request-content.ts';

/** How the pull request stands now. */
interface WrittenPullRequest {
  pullRequest: PullRequest;
  isChanged: boolean;
  diagnostics: readonly Diagnostic[];
}

/** Opens or updates the pull request whose branch is at `head`. Throws ForgeError. */
export async function writePullRequest(
  context: PublishContext,
  subject: Subject,
  open: PullRequest | undefined,
  head: string,
): Promise<WrittenPullRequest> {
  const known = open && parseState(open.body);
  const state = stateOf(context, subject, head);
  if (open !== undefined && known !== undefined && isCurrent(open, known, state, subject)) {
    return { pullRequest: open, isChanged: false, diagnostics: [] };
  }
  const knowledge = await learnAboutImages(context, subject.updates);
  const text = { title: titleOf(subject), body: bodyOf(context, subject, knowledge, state) };
  if (open === undefined) return createPullRequest(context, subject.proposal, text, knowledge.diagnostics);
  // A title that somebody wrote stays until the updates themselves change.
  const title = known !== undefined && known.print === printOf(context, subject) ? open.title : text.title;
  const base = open.base.ref === subject.proposal.base ? {} : { base: subject.proposal.base };
  const pullRequest = await context.forge.updatePullRequest(open.number, { title, body: text.body, ...base });
  const takenOver = known === undefined ? [describeTakeOver(open)] : [];
  return { pullRequest, isChanged: true, diagnostics: [...takenOver, ...knowledge.diagnostics] };
}

function isCurrent(open: PullRequest, known: PullRequestState, wanted: PullRequestState, subject: Subject): boolean {
  return (
    known.closed === undefined &&
    known.print === wanted.print &&
    known.layout === wanted.layout &&
    known.head === wanted.head &&
    open.base.ref === subject.proposal.base &&
    !isRebuildTicked(open.body)
  );
}

async function createPullRequest(
  context: PublishContext,
  proposal: Proposal,
  text: { title: string; body: string },
  diagnostics: readonly Diagnostic[],
): Promise<WrittenPullRequest> {
  const { forge, settings } = context;
  const wish = { ...text, head: proposal.branch, base: proposal.base };
  try {
    const { pullRequest, refusal } = await openAsDraft(forge, wish, settings.draft);
    const said = [...diagnostics, ...refusal, ...describeApproval(pullRequest)];
    return { pullRequest, isChanged: true, diagnostics: said };
  } catch (error) {
    if (!(error instanceof ForgeError) || error.code !== 'GITHUB_ACTIONS_MAY_NOT_OPEN_PULL_REQUESTS') throw error;
    const { url } = await context.repository();
    const compare = `${url}/compare/${encodeURI(proposal.base)}...${encodeURI(proposal.branch)}`;
    throw new ForgeError(
      error.code,
      `${error.message} The branch is pushed; open the pull request by hand: ${compare}`,
      {
        cause: error,
        ...(error.hint !== undefined && { hint: error.hint }),
      },
    );
  }
}

/** Some plans of GitHub have no drafts in private repositories: then it is opened ready for review. */
async function openAsDraft(
  forge: Forge,
  wish: { title: string; body: string; head: string; base: string },
  draft: boolean,
): Promise<{ pullRequest: PullRequest; refusal: Diagnostic[] }> {
  try {
    return { pullRequest: await forge.createPullRequest({ ...wish, draft }), refusal: [] };
  } catch (error) {
    const isAboutDrafts = error instanceof ForgeError && /draft pull requests are not supported/i.test(error.message);
    if (!draft || !isAboutDrafts) throw error;
    const pullRequest = await forge.createPullRequest({ ...wish, draft: false });
    return {
      pullRequest,
      refusal: [diagnose('DRAFT_REFUSED', `#${pullRequest.number} is no draft: ${error.message}`)],
    };
  }
}
