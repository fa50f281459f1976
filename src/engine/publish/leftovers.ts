/** Branches of ours that no proposal names any more: from another grouping, or of groups without changes. */
import { ForgeError } from '../../errors.ts';
import type { BranchHead } from '../../ports.ts';
import { rootOf } from '../../pull-request/branch-name.ts';
import { parseState } from '../../pull-request/state.ts';
import { withAttempts } from './attempts.ts';
import { baseOf } from './base-heads.ts';
import { type Candidate, openOne } from './candidate.ts';
import type { PublishContext } from './context.ts';
import { guarded } from './guarded.ts';
import type { Proposal } from './proposal.ts';
import type { PublishResult } from './result.ts';
import { retireBranch } from './retire.ts';

/**
 * The branches below a push branch, and which of them are left over. Not asked for (undefined) when the open pull request
 * remembers that nothing about the division has changed.
 */
export async function findLeftovers(
  context: PublishContext,
  candidates: readonly Candidate[],
  proposals: readonly Proposal[],
): Promise<{ present: Set<string>; orphans: string[] } | undefined> {
  const [first] = proposals;
  if (first === undefined) return undefined;
  const [only] = candidates;
  const open =
    candidates.length === 1 && only !== undefined ? openOne(only.pullRequests, only.proposal.base) : undefined;
  if (open !== undefined && parseState(open.body)?.layout === context.layout) return undefined;
  try {
    const branches = await context.forge.listBranches(first.root);
    const present = new Set(ownNames(context, first.root, branches));
    const wanted = new Set(proposals.map(proposal => proposal.branch));
    return { present, orphans: [...present].filter(name => !wanted.has(name)) };
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return undefined;
  }
}

/** Those of the branches that are the push branch or its groups, and no other automation's. */
function ownNames({ plan }: PublishContext, root: string, branches: readonly { name: string }[]): string[] {
  const roots = new Set(plan.automations.map(({ branch }) => branch));
  return branches.map(({ name }) => name).filter(name => rootOf(name, roots) === root);
}

/** Closes and deletes one branch that is left over. */
export async function retireOrphan(
  context: PublishContext,
  branch: string,
  proposals: readonly Pick<Proposal, 'root' | 'base' | 'automations'>[],
  bases: Map<string, BranchHead>,
): Promise<PublishResult[]> {
  const [first] = proposals;
  if (first === undefined) return [];
  const automations = proposals.flatMap(proposal => proposal.automations);
  const results: PublishResult[] = [];
  const failure = await guarded(context, { branch, base: first.base, automations: [] }, async () => {
    const result = await withAttempts(async () => {
      const pullRequests = await context.forge.listPullRequests(branch);
      const open = pullRequests.find(pullRequest => pullRequest.state === 'open');
      const base = await baseOf(context, open?.base.ref ?? first.base, bases);
      const reason = open !== undefined && parseState(open.body)?.layout === context.layout ? 'obsolete' : 'regrouped';
      return retireBranch(context, { proposal: { branch, base: base.name, automations }, base, pullRequests, reason });
    }, context.pause);
    if (result.operation !== 'none' || result.diagnostics.length > 0) results.push({ ...result, automation: '' });
  });
  return [...results, ...failure];
}

/** A root without any proposal: only what is left over can be retired. */
export async function publishEmptyRoot(
  context: PublishContext,
  root: string,
  base: string,
  bases: Map<string, BranchHead>,
): Promise<PublishResult[]> {
  const automations = context.plan.automations.filter(automation => automation.branch === root);
  const results: PublishResult[] = [];
  const failure = await guarded(context, { branch: root, base, automations }, async () => {
    const branches = await context.forge.listBranches(root);
    for (const name of ownNames(context, root, branches)) {
      results.push(...(await retireOrphan(context, name, [{ root, base, automations }], bases)));
    }
  });
  return [...results, ...failure];
}
