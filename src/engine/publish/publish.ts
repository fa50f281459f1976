/** Publish: from a plan to branches, commits and pull requests. Twice is once. */

import type { Diagnostic } from '../../errors.ts';
import { once } from '../../once.ts';
import type { BranchHead } from '../../ports.ts';
import { fingerprint } from '../../pull-request/fingerprint.ts';
import { gatherUpdates } from '../../pull-request/image-update.ts';
import { pullRequestTitle } from '../../pull-request/title.ts';
import { groupBy } from '../../report/groups.ts';
import { withAttempts } from './attempts.ts';
import { baseOf } from './base-heads.ts';
import { type Candidate, openOne } from './candidate.ts';
import type { PublishContext, PublishInput } from './context.ts';
import { commitToBase, type DirectBase, directBaseAt } from './direct.ts';
import { guarded } from './guarded.ts';
import { findLeftovers, publishEmptyRoot, retireOrphan } from './leftovers.ts';
import { changesOf, divide, type Proposal } from './proposal.ts';
import { createPublishMemory } from './publish-memory.ts';
import { type PublishResult, resultOf } from './result.ts';
import { updateUnit } from './update-unit.ts';

export type { PublishInput } from './context.ts';
export type { PublishOperation, PublishResult } from './result.ts';

/**
 * Brings the repository to what the plan says. Problems with one branch are in the diagnostics of its result and do not
 * stop the others; only a token that is no good ends the run with a ForgeError.
 */
export async function publish(input: PublishInput): Promise<PublishResult[]> {
  const proposals = divide(input.plan, input.settings.groupBy, input.writeMessage);
  const facts = {
    ...input,
    repository: once(() => input.forge.readRepository()),
    viewer: once(() => input.forge.viewer()),
    layout: fingerprint([input.settings.groupBy, proposals.map(({ branch, base }) => [branch, base])]),
  };
  const context: PublishContext = { ...facts, memory: createPublishMemory(facts) };
  const bases = new Map((input.baseHeads ?? []).map(head => [head.name, head]));
  const direct = new Map<string, DirectBase>();
  const batches: Batch[] = [];
  for (const [, group] of groupBy(proposals, proposal => proposal.root)) {
    batches.push(await readBatch(context, group, bases, direct));
  }
  const room = roomOf(context, batches);
  const results: PublishResult[] = [];
  for (const batch of batches) {
    const published = await publishBatch(context, batch, room, bases);
    results.push(...batch.done, ...tellRefusals(published, batch.refused));
  }
  const alone = new Set(proposals.map(proposal => proposal.root));
  for (const { branch, base } of input.plan.automations) {
    // A grouping without any change has no proposal, yet its branches may be open.
    if (!alone.has(branch)) results.push(...(await publishEmptyRoot(context, branch, base, bases)));
    alone.add(branch);
  }
  return results;
}

/** The proposals of one push branch. */
interface Batch {
  proposals: readonly Proposal[];
  candidates: readonly Candidate[];
  /** What is settled already: commits on the base, and failures. */
  done: readonly PublishResult[];
  /** Direct commits that a base did not take: a pull request stands in for them. */
  refused: readonly Refusal[];
}

interface Refusal {
  proposal: Proposal;
  diagnostic: Diagnostic;
}

/** The refusals with the results of the branches that stand in for the direct commits: one result per branch. */
function tellRefusals(results: readonly PublishResult[], refused: readonly Refusal[]): PublishResult[] {
  const told = [...results];
  for (const { proposal, diagnostic } of refused) {
    const index = told.findIndex(({ branch }) => branch === proposal.branch);
    const result = told[index] ?? resultOf(proposal, undefined);
    told.splice(index < 0 ? told.length : index, 1, { ...result, diagnostics: [diagnostic, ...result.diagnostics] });
  }
  return told;
}

/** Reads what is needed of each proposal; those that go straight to the base are done at once. */
async function readBatch(
  context: PublishContext,
  proposals: readonly Proposal[],
  bases: Map<string, BranchHead>,
  direct: Map<string, DirectBase>,
): Promise<Batch> {
  const done: PublishResult[] = [];
  const candidates: Candidate[] = [];
  const refused: Refusal[] = [];
  for (const proposal of proposals) {
    const failure = await guarded(context, proposal, async () => {
      const base = await baseOf(context, proposal.base, bases);
      const outcome =
        context.settings.delivery === 'commit' && proposal.files.length > 0
          ? await commitToBase(context, proposal, direct.get(base.name) ?? directBaseAt(base))
          : undefined;
      if (outcome !== undefined && 'done' in outcome) {
        direct.set(base.name, outcome.base);
        done.push(outcome.done);
        return;
      }
      if (outcome !== undefined) refused.push({ proposal, diagnostic: outcome.refused });
      candidates.push({ proposal, base, pullRequests: await context.forge.listPullRequests(proposal.branch) });
    });
    done.push(...failure);
  }
  return { proposals, candidates, done, refused };
}

/** How many pull requests may still be opened, whatever the branch, and what waits for the others. */
interface Room {
  left: number;
  /** Titles of groups that wait. */
  waiting: readonly string[];
}

const isOpen = ({ pullRequests, proposal }: Candidate) => openOne(pullRequests, proposal.base) !== undefined;

function roomOf({ settings }: PublishContext, batches: readonly Batch[]): Room {
  const candidates = batches.flatMap(batch => batch.candidates);
  const left = Math.max((settings.limit ?? Number.POSITIVE_INFINITY) - candidates.filter(isOpen).length, 0);
  const fresh = candidates.filter(candidate => !isOpen(candidate) && candidate.proposal.files.length > 0);
  return { left, waiting: fresh.slice(left).map(titleOf) };
}

/** Those with an open pull request first, so that the limit never keeps one from being brought up to date. */
async function publishBatch(
  context: PublishContext,
  { candidates, proposals }: Batch,
  room: Room,
  bases: Map<string, BranchHead>,
): Promise<PublishResult[]> {
  const leftovers = await findLeftovers(context, candidates, proposals);
  const orphans = leftovers?.orphans ?? [];
  // The only pull request must not say that the division is in place before the others are gone: a run may end in between.
  const isUnsettled = orphans.length > 0 && candidates.length === 1;
  const results: PublishResult[] = [];
  const ordered = [...candidates.filter(isOpen), ...candidates.filter(candidate => !isOpen(candidate))];
  for (const candidate of ordered) {
    const mayOpen = isOpen(candidate) || room.left > 0;
    const exists = leftovers === undefined ? undefined : leftovers.present.has(candidate.proposal.branch);
    const told = isUnsettled ? { ...context, layout: '' } : context;
    const outcome = await publishOne(told, candidate, { waiting: room.waiting, mayOpen, exists });
    if (!isOpen(candidate) && outcome.some(result => result.operation === 'created')) room.left -= 1;
    results.push(...outcome);
  }
  const retired: PublishResult[] = [];
  for (const branch of orphans) retired.push(...(await retireOrphan(context, branch, proposals, bases)));
  const [only] = ordered;
  if (isUnsettled && only !== undefined && !retired.some(hasFailed)) await settle(context, only, room);
  return [...results, ...retired];
}

const hasFailed = ({ diagnostics }: PublishResult) => diagnostics.some(({ severity }) => severity === 'error');

/** Lets the pull request say that no branch of another division is left, so that nobody looks for them again. */
async function settle(context: PublishContext, { proposal, base }: Candidate, { waiting }: Room): Promise<void> {
  await guarded(context, proposal, async () => {
    const pullRequests = await context.forge.listPullRequests(proposal.branch);
    await publishOne(context, { proposal, base, pullRequests }, { waiting, mayOpen: false, exists: undefined });
  });
}

function titleOf({ proposal }: Candidate): string {
  return pullRequestTitle(gatherUpdates(changesOf(proposal)), proposal.scope);
}

async function publishOne(
  context: PublishContext,
  candidate: Candidate,
  options: { waiting: readonly string[]; mayOpen: boolean; exists: boolean | undefined },
): Promise<PublishResult[]> {
  const { proposal, base } = candidate;
  const results: PublishResult[] = [];
  const failure = await guarded(context, proposal, async () => {
    const { waiting, mayOpen, exists } = options;
    const wish = { proposal, waiting, mayOpen };
    const open = openOne(candidate.pullRequests, proposal.base);
    const awaiting = await context.memory.awaitedUntil(wish, open);
    if (awaiting !== undefined) {
      results.push({ ...resultOf(proposal, open), ...(open && { title: open.title }), awaiting });
      return;
    }
    if (proposal.files.length === 0 && exists === false && candidate.pullRequests.every(pr => pr.state !== 'open')) {
      results.push(resultOf(proposal, undefined));
      await context.memory.keep(wish, resultOf(proposal, undefined));
      return;
    }
    const unit = async (attempt: number) => {
      const common = { proposal, base, waiting, mayOpen };
      // After a race nothing that was read before counts.
      if (attempt > 1) {
        return updateUnit(context, { ...common, pullRequests: await context.forge.listPullRequests(proposal.branch) });
      }
      const known = exists === undefined ? {} : { exists };
      return updateUnit(context, { ...common, ...known, pullRequests: candidate.pullRequests });
    };
    const result = await withAttempts(unit, context.pause);
    results.push(result);
    await context.memory.keep(wish, result);
  });
  return [...results, ...failure];
}
