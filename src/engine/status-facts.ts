/** What a status tells besides the plans: dates, pull requests and history, asked of registry and forge. */

import type { RetagConfig } from '../config/schema.ts';
import { RegistryError } from '../errors.ts';
import type { MarkerUpdate } from '../markers/marker-history.ts';
import type { Automation, ImagePolicy } from '../model.ts';
import type { Plan } from '../plan-model.ts';
import type { PullRequest, PullRequestStore, Registry } from '../ports.ts';
import { branchesOf, type PlanOptions } from './plan.ts';
import type { BasePlan } from './plan-bases.ts';
import { branchesByAutomation } from './publish/proposal.ts';
import { joinPlans } from './run.ts';

/** What is known besides the plans; all of it is optional. */
export interface StatusFacts {
  /** `owner/name`, or the folder. */
  repository?: string | undefined;
  commit?: string | undefined;
  /** Past changes of marked values, newest first. */
  history?: readonly MarkerUpdate[] | undefined;
  /** Dates of elected images. */
  created?: ReadonlyMap<ImagePolicy, Date> | undefined;
  /** Newest pull request of a branch. */
  pullRequests?: ReadonlyMap<string, PullRequest> | undefined;
  /** Automations that a scheduled run leaves alone, and until when. */
  awaited?: ReadonlyMap<string, Date> | undefined;
}

/** Most images whose date is asked for. */
const MAX_DATES = 200;

/** When the elected images were built; what the registry does not tell is left out. */
export async function dateElected(plans: readonly Plan[], registry: Registry): Promise<Map<ImagePolicy, Date>> {
  const resolved = plans.flatMap(({ policies }) => policies).filter(({ latestRef }) => latestRef !== undefined);
  const dates = new Map<ImagePolicy, Date>();
  await Promise.all(
    resolved.slice(0, MAX_DATES).map(async ({ policy, repository, latestRef }) => {
      if (repository === undefined || latestRef === undefined) return;
      try {
        const { created } = await registry.inspect(repository, latestRef.digest ?? latestRef.tag);
        if (created !== undefined) dates.set(policy, created);
      } catch (error) {
        if (!(error instanceof RegistryError)) throw error;
      }
    }),
  );
  return dates;
}

/**
 * The branches that the changes of an automation go to: its push branch, or the groups of it where several automations
 * push there or pull requests are grouped otherwise.
 */
export function writtenBranches(
  bases: readonly BasePlan[],
  options: PlanOptions,
): (automation: Automation, config: RetagConfig) => readonly string[] {
  const groupBy = bases[0]?.project.config.pullRequests.groupBy ?? 'automation';
  const branches = branchesByAutomation(joinPlans(bases), groupBy);
  return (automation, config) => branches.get(automation) ?? [branchesOf(automation, config, options).branch];
}

/** The newest pull request of every branch that an automation writes. Throws ForgeError. */
export async function findPullRequests(
  bases: readonly BasePlan[],
  options: PlanOptions,
  forge: Pick<PullRequestStore, 'listPullRequests'>,
): Promise<Map<string, PullRequest>> {
  const branchesWritten = writtenBranches(bases, options);
  const branches = new Set(
    bases.flatMap(({ project }) =>
      project.declarations.automations.flatMap(automation => branchesWritten(automation, project.config)),
    ),
  );
  const found = new Map<string, PullRequest>();
  for (const branch of [...branches].sort()) {
    const [newest] = await forge.listPullRequests(branch);
    if (newest !== undefined) found.set(branch, newest);
  }
  return found;
}
