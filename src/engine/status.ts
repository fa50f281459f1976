/** Status: what every repository, policy and automation is like now, from a plan that was made already. */
import { createPolicyIndex } from '../config/policy-index.ts';
import { isBelow } from '../config/repository-path.ts';
import { documentName, policyName } from '../document-name.ts';
import type { Diagnostic } from '../errors.ts';
import type { MarkerUpdate } from '../markers/marker-history.ts';
import type { Automation, ImagePolicy } from '../model.ts';
import type { Plan, PlannedChange, ResolvedPolicy } from '../plan-model.ts';
import type { Clock } from '../ports.ts';
import { describeRule } from '../report/policy-rule.ts';
import type { PolicyState, PolicyStatus, StatusDocument } from '../report/status-document.ts';
import { claimMarkers, locateInFiles } from './marked-files.ts';
import { hasEnded, policiesNamed } from './overrides.ts';
import { branchesOf, type PlanOptions } from './plan.ts';
import type { BasePlan } from './plan-bases.ts';
import type { Project } from './project.ts';
import type { StatusFacts } from './status-facts.ts';

/** The status of every base, as one document. Policies that another base uses are told there. */
export function describeStatus(
  bases: readonly BasePlan[],
  options: PlanOptions,
  facts: StatusFacts,
  clock: Clock,
): StatusDocument {
  const now = clock.now();
  return {
    version: 1,
    generated: now.toISOString(),
    source: { repository: facts.repository ?? null, commit: facts.commit ?? null },
    repositories: distinct(bases.flatMap(({ plan }) => describeRepositories(plan))),
    policies: describePolicies(bases, facts, now),
    automations: distinct(bases.flatMap(base => describeAutomations(base, options, facts))),
    diagnostics: distinct(bases.flatMap(({ plan }) => plan.diagnostics)),
  };
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Map(list.map(item => [JSON.stringify(item), item])).values()];
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function describeRepositories({ repositories }: Plan): StatusDocument['repositories'] {
  return repositories
    .map(({ repository, tags, error }) => ({
      name: documentName(repository),
      image: repository.image,
      tagCount: tags?.length ?? null,
      suspended: repository.suspend,
      error: error ?? null,
    }))
    .sort(byName);
}

function describePolicies(bases: readonly BasePlan[], facts: StatusFacts, now: Date): PolicyStatus[] {
  const all = bases.flatMap(({ plan, project }) => {
    const values = markedValues(project);
    return plan.policies.map(resolved => describePolicy(resolved, { plan, project, values, facts, now }));
  });
  const used = new Set(all.filter(({ state }) => state !== 'unused').map(({ name }) => name));
  return distinct(all.filter(({ name, state }) => state !== 'unused' || !used.has(name))).sort(byName);
}

/** Values beside the markers of each policy. */
function markedValues({ tree, declarations, config }: Project): Map<ImagePolicy, string[]> {
  const index = createPolicyIndex(declarations, config);
  const { claims } = claimMarkers(locateInFiles(tree.files).files, declarations.automations, index);
  const values = new Map<ImagePolicy, string[]>();
  for (const { policy, marker } of claims) values.set(policy, [...(values.get(policy) ?? []), marker.value]);
  return values;
}

interface PolicyContext {
  plan: Plan;
  project: Project;
  values: ReadonlyMap<ImagePolicy, string[]>;
  facts: StatusFacts;
  now: Date;
}

function describePolicy(resolved: ResolvedPolicy, context: PolicyContext): PolicyStatus {
  const { policy, repository, latestRef } = resolved;
  const { plan, project, values, facts, now } = context;
  const name = policyName(policy);
  const inFiles = [...new Set(values.get(policy) ?? [])].sort();
  const isOwn = (change: { policy: string }) => change.policy === name && inFiles.length > 0;
  const pending = plan.automations.flatMap(({ files }) => files.flatMap(file => file.changes)).filter(isOwn);
  const held = plan.automations.flatMap(automation => automation.held).filter(isOwn);
  const { state, message } = judge(resolved, pending.length, held);
  const pick = ({ file, line, old, new: next }: PlannedChange) => ({ file, line, old, new: next });
  return {
    name,
    image: repository?.image ?? null,
    rule: describeRule(policy),
    state,
    message,
    latest: latestRef
      ? {
          tag: latestRef.tag,
          digest: latestRef.digest ?? null,
          created: facts.created?.get(policy)?.toISOString() ?? null,
        }
      : null,
    inFiles,
    pending: pending.map(pick),
    held: held.map(change => ({ ...pick(change), reason: change.reason, release: change.release })),
    overrides: describeOverrides(policy, project, now),
    updates: facts.history ? describeUpdates(name, facts.history) : null,
    problems: problemsOf(resolved, plan.diagnostics),
  };
}

function judge(
  { policy, repository, latestRef, error, unused, override }: ResolvedPolicy,
  pending: number,
  held: readonly { reason: string }[],
): { state: PolicyState; message: string } {
  const told = override === undefined ? '' : ` (${override})`;
  if (policy.suspend || repository?.suspend) return { state: 'suspended', message: error?.message ?? 'suspended' };
  // The name stands beside it.
  if (error) return { state: 'failed', message: error.message.replace(`${policyName(policy)}: `, '') };
  if (held.length > 0) return { state: 'held', message: held[0]?.reason ?? '' };
  const elected = `elected ${latestRef?.tag ?? 'nothing'}${told}`;
  if (pending > 0) return { state: 'pending', message: `${elected}, ${pending} to change` };
  if (unused) return { state: 'unused', message: `${elected}; no marker names it` };
  return { state: 'current', message: elected };
}

function describeOverrides(
  policy: ImagePolicy,
  { config, declarations }: Project,
  now: Date,
): PolicyStatus['overrides'] {
  return config.overrides
    .filter(({ until }) => !hasEnded(until, now))
    .filter(override => policiesNamed(override.policy, declarations.policies).includes(policy))
    .map(override => ({
      action: override.action,
      tag: 'tag' in override ? override.tag : null,
      until: override.until ?? null,
      reason: override.reason ?? null,
      by: override.by ?? null,
      url: override.url ?? null,
    }));
}

/** The same step in several files of one commit is one update. */
function describeUpdates(name: string, history: readonly MarkerUpdate[]): NonNullable<PolicyStatus['updates']> {
  const own = history.filter(update => update.policy === name);
  return distinct(
    own.map(({ date, commit, author, old, new: next }) => ({
      ...{ date: date.toISOString(), commit, author: author.name, old, new: next },
    })),
  );
}

function problemsOf({ policy, repository, error }: ResolvedPolicy, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const places = [
    policy.location,
    ...Object.values(policy.fieldLocations),
    ...(repository ? [repository.location] : []),
  ];
  const isHere = (d: Diagnostic) => places.some(({ file, line }) => d.file === file && d.line === line);
  return distinct([...(error ? [error] : []), ...diagnostics.filter(isHere)]);
}

function describeAutomations(
  { base, plan, project }: BasePlan,
  options: PlanOptions,
  facts: StatusFacts,
): StatusDocument['automations'] {
  return project.declarations.automations
    .filter(automation => branchesOf(automation, project.config, options).base === base)
    .map(automation => {
      const planned = plan.automations.find(each => each.automation === automation);
      const { branch } = branchesOf(automation, project.config, options);
      return {
        name: documentName(automation),
        ...{ base, branch, path: automation.updatePath, suspended: automation.suspend },
        pending: planned?.files.reduce((sum, file) => sum + file.changes.length, 0) ?? 0,
        held: planned?.held.length ?? 0,
        lastResult: lastResult(automation, branch, facts),
        awaiting: facts.awaited?.get(documentName(automation))?.toISOString() ?? null,
      };
    })
    .sort(byName);
}

/** The newest pull request of its branch; else the last commit that updated something it sees. */
function lastResult(
  automation: Automation,
  branch: string,
  { pullRequests, history }: StatusFacts,
): StatusDocument['automations'][number]['lastResult'] {
  const pull = pullRequests?.get(branch);
  if (pull !== undefined) {
    const state = pull.merged ? 'merged' : pull.state;
    return { text: `#${pull.number} ${state}: ${pull.title}`, date: null, url: pull.url };
  }
  const update = history?.find(({ file }) => isBelow(file, automation.updatePath));
  if (update === undefined) return null;
  const text = `${update.commit.slice(0, 7)} by ${update.author.name}: ${update.subject}`;
  return { text, date: update.date.toISOString(), url: null };
}
