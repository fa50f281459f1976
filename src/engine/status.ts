/** Status: what every repository, policy and automation is like now, from a plan that was made already. */
import { createPolicyIndex } from '../config/policy-index.ts';
import { isBelow } from '../config/repository-path.ts';
import { documentName, policyName } from '../document-name.ts';
import type { Diagnostic } from '../errors.ts';
import type { MarkerUpdate } from '../markers/marker-history.ts';
import type { Automation, ImagePolicy } from '../model.ts';
import type { Plan, PlannedChange, ResolvedPolicy } from '../plan-model.ts';
import type { Clock } from '../ports.ts';
import { groupBy } from '../report/groups.ts';
import { describeRule } from '../report/policy-rule.ts';
import type { PolicyState, PolicyStatus, StatusDocument } from '../report/status-document.ts';
import { claimMarkers, locateInFiles } from './marked-files.ts';
import { hasEnded, policiesNamed } from './overrides.ts';
import { branchesOf, type PlanOptions } from './plan.ts';
import type { BasePlan } from './plan-bases.ts';
import type { Project } from './project.ts';
import { type StatusFacts, writtenBranches } from './status-facts.ts';

/** The status of every base, as one document. Policies that another base uses are told there. */
export function describeStatus(
  bases: readonly BasePlan[],
  options: PlanOptions,
  facts: StatusFacts,
  clock: Clock,
): StatusDocument {
  const now = clock.now();
  const branches = writtenBranches(bases, options);
  return {
    version: 1,
    generated: now.toISOString(),
    source: { repository: facts.repository ?? null, commit: facts.commit ?? null },
    repositories: distinct(bases.flatMap(({ plan }) => describeRepositories(plan))),
    policies: describePolicies(bases, facts, now),
    automations: distinct(bases.flatMap(base => describeAutomations(base, options, facts, branches))),
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
    const markers = ownMarkers(project);
    return plan.policies.map(resolved => describePolicy(resolved, { plan, project, markers, facts, now }));
  });
  const used = new Set(all.filter(({ state }) => state !== 'unused').map(({ name }) => name));
  return distinct(all.filter(({ name, state }) => state !== 'unused' || !used.has(name))).sort(byName);
}

/** The markers that a policy answers for. */
interface OwnMarkers {
  /** Values beside them; a name or an empty text only where there is nothing else. */
  values: readonly string[];
  has(change: { file: string; line: number; column: number }): boolean;
}

const NO_MARKERS: OwnMarkers = { values: [], has: () => false };

const placeOf = (file: string, { line, column }: { line: number; column: number }) => `${line}:${column} ${file}`;

/** Markers by policy and not by its name, which may be declared once per cluster. */
function ownMarkers({ tree, declarations, config }: Project): Map<ImagePolicy, OwnMarkers> {
  const index = createPolicyIndex(declarations, config);
  const { claims } = claimMarkers(locateInFiles(tree.files).files, declarations.automations, index);
  const own = [...groupBy(claims, claim => claim.policy)].map(([policy, list]): [ImagePolicy, OwnMarkers] => {
    const places = new Set(list.map(({ file, marker }) => placeOf(file.path, marker)));
    const telling = list.filter(({ marker }) => marker.field !== 'name' && marker.value !== '');
    const values = new Set((telling.length > 0 ? telling : list).map(({ marker }) => marker.value));
    return [policy, { values: [...values].sort(), has: change => places.has(placeOf(change.file, change)) }];
  });
  return new Map(own);
}

interface PolicyContext {
  plan: Plan;
  project: Project;
  markers: ReadonlyMap<ImagePolicy, OwnMarkers>;
  facts: StatusFacts;
  now: Date;
}

function describePolicy(resolved: ResolvedPolicy, context: PolicyContext): PolicyStatus {
  const { policy, repository, latestRef } = resolved;
  const { plan, project, markers, facts, now } = context;
  const name = policyName(policy);
  const { values, has } = markers.get(policy) ?? NO_MARKERS;
  const isOwn = (change: PlannedChange) => change.policy === name && has(change);
  const pending = plan.automations.flatMap(({ files }) => files.flatMap(file => file.changes)).filter(isOwn);
  const held = plan.automations.flatMap(automation => automation.held).filter(isOwn);
  const { state, message } = judge(resolved, pending.length, held);
  const pick = ({ file, line, old, new: next }: PlannedChange) => ({ file, line, old, new: next });
  return {
    name,
    file: policy.location.file,
    scopes: [...policy.scopes],
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
    inFiles: [...values],
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
  branches: ReturnType<typeof writtenBranches>,
): StatusDocument['automations'] {
  return project.declarations.automations
    .filter(automation => branchesOf(automation, project.config, options).base === base)
    .map(automation => {
      const planned = plan.automations.find(each => each.automation === automation);
      const written = branches(automation, project.config);
      const [only, ...others] = written;
      const branch =
        only !== undefined && others.length === 0 ? only : branchesOf(automation, project.config, options).branch;
      return {
        name: documentName(automation),
        ...{ base, branch, path: automation.updatePath, suspended: automation.suspend },
        pending: planned?.files.reduce((sum, file) => sum + file.changes.length, 0) ?? 0,
        held: planned?.held.length ?? 0,
        lastResult: lastResult(automation, written, facts),
        awaiting: facts.awaited?.get(documentName(automation))?.toISOString() ?? null,
      };
    })
    .sort(byName);
}

/** The newest pull request of its branches; else the last commit that updated something it sees. */
function lastResult(
  automation: Automation,
  branches: readonly string[],
  { pullRequests, history }: StatusFacts,
): StatusDocument['automations'][number]['lastResult'] {
  const pulls = branches.flatMap(branch => pullRequests?.get(branch) ?? []);
  const [pull] = pulls.toSorted((a, b) => b.number - a.number);
  if (pull !== undefined) {
    const state = pull.merged ? 'merged' : pull.state;
    return { text: `#${pull.number} ${state}: ${pull.title}`, date: null, url: pull.url };
  }
  const update = history?.find(({ file }) => isBelow(file, automation.updatePath));
  if (update === undefined) return null;
  const text = `${update.commit.slice(0, 7)} by ${update.author.name}: ${update.subject}`;
  return { text, date: update.date.toISOString(), url: null };
}
