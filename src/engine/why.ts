/** Why: how a policy elects its tag, and what becomes of any other tag. */
import { createPolicyIndex } from '../config/policy-index.ts';
import { nearestNames } from '../config/spelling.ts';
import { policyName } from '../document-name.ts';
import { type Diagnostic, PolicyError, RegistryError } from '../errors.ts';
import type { ImagePolicy, ImageRepository, SourceLocation } from '../model.ts';
import type { Plan, PlannedChange, ResolvedPolicy } from '../plan-model.ts';
import { type SelectionInput, selectionInput } from '../policies/candidates.ts';
import { checkChronology } from '../policies/chronology.ts';
import { lintPolicy } from '../policies/lint.ts';
import { rankTags } from '../policies/ranked-tags.ts';
import { selectTag } from '../policies/select.ts';
import type { RankedTag, SelectionCounts } from '../policies/selection.ts';
import { explainTag, type TagExplanation } from '../policies/trace.ts';
import type { Registry } from '../ports.ts';
import { parseRepository } from '../references/image-name.ts';
import type { PolicyTrace, TracedMarker, TracedTag } from '../report/trace-document.ts';
import { collectDiagnostics } from './collect-diagnostics.ts';
import { claimMarkers, locateInFiles } from './marked-files.ts';
import { findOverrides, policiesNamed } from './overrides.ts';
import { type PlanOptions, type PlanPorts, planRepository } from './plan.ts';
import type { Project } from './project.ts';

/** Policies that `namespace:name`, a name or an image means: none, one, or one per cluster and name. */
export function findPolicies(reference: string, { declarations, config }: Project): ImagePolicy[] {
  const named = policiesNamed(reference, declarations.policies);
  if (named.length > 0) return named;
  const image = parseRepository(reference)?.canonical;
  if (image === undefined) return [];
  const index = createPolicyIndex(declarations, config);
  return declarations.policies.filter(policy => {
    const found = index.repositoryFor(policy);
    return 'repository' in found && parseRepository(found.repository.image)?.canonical === image;
  });
}

/** Up to three `namespace:name` that look like the reference. */
export function nearPolicies(reference: string, policies: readonly ImagePolicy[]): string[] {
  const keys = policies.map(policyName);
  const bare = new Map(policies.map(policy => [policy.name, policyName(policy)]));
  const found = [
    ...nearestNames(reference, keys),
    ...nearestNames(reference, bare.keys()).map(name => bare.get(name)!),
  ];
  return [...new Set(found)].slice(0, 3);
}

/**
 * Explains one policy of a project, and one tag when asked. Registry failures are in the trace, not thrown. `tag` may be
 * one that the registry does not have.
 */
export async function explainPolicy(
  project: Project,
  policy: ImagePolicy,
  request: { tag?: string | undefined; options: PlanOptions },
  ports: PlanPorts,
): Promise<PolicyTrace> {
  const { tree, declarations, config } = project;
  const options = { ...request.options, policies: [policyName(policy)], resolveUnused: true };
  const plan = await planRepository(tree, declarations, config, options, ports);
  return tracePolicy({ project, plan }, policy, request, ports);
}

/** As `explainPolicy`, of a plan that is made already and holds the policy. */
export async function tracePolicy(
  { project, plan }: { project: Project; plan: Plan },
  policy: ImagePolicy,
  request: { tag?: string | undefined },
  ports: Pick<PlanPorts, 'registry' | 'clock'>,
): Promise<PolicyTrace> {
  const resolved: ResolvedPolicy = plan.policies.find(each => each.policy === policy) ?? { policy, unused: true };
  const { repository, selection, latestRef, override, error } = resolved;
  const tags = plan.repositories.find(scan => scan.repository === repository)?.tags;
  const input = repository && tags && selectionInput(policy, repository, tags);
  const counts = resolved.counts ?? (input && countTags(input));
  const ranked = input === undefined ? [] : rankOrNothing(input);
  const dated = repository === undefined ? [] : await dateTags(ranked, repository, ports.registry);
  const own = (change: PlannedChange) => change.policy === policyName(policy);
  return {
    name: policyName(policy),
    policy,
    ...(repository && { repository }),
    ...(counts && { counts }),
    ...(latestRef && { latestRef }),
    ...(override !== undefined && { override }),
    top: dated.slice(0, TOP),
    ties: selection?.ties ?? [],
    ...(request.tag !== undefined &&
      input && { asked: explainAsked(input, request.tag, project, resolved, ports.clock.now()) }),
    markers: markersOf(project, policy),
    pending: plan.automations.flatMap(({ files }) => files.flatMap(file => file.changes)).filter(own),
    held: plan.automations.flatMap(automation => automation.held).filter(own),
    ...(error && { error }),
    diagnostics: collectDiagnostics(
      error ? [error] : [],
      selection?.diagnostics.map(d => ({ ...placeOfChoice(policy), ...d })) ?? [],
      lintPolicy({ policy, repository, tags }),
      selection ? checkChronology(policy, withDates(ranked, dated), selection.tag) : [],
      // The order is judged here, with more dates than a plan asks for.
      plan.diagnostics.filter(d => isAbout(d, policy, repository) && d.code !== 'POLICY_ELECTED_OLDER'),
    ),
  };
}

const TOP = 5;
/** The other end of the order is looked at too: there the newest images are when the order is the wrong way round. */
const BOTTOM = 2;

function placeOfChoice(policy: ImagePolicy): SourceLocation {
  return policy.fieldLocations['spec.policy'] ?? policy.location;
}

function rankOrNothing(input: SelectionInput): RankedTag[] {
  try {
    return rankTags(input);
  } catch (error) {
    if (error instanceof PolicyError) return [];
    throw error;
  }
}

/** What the policy itself leaves of the tags, also where an override decides. */
function countTags(input: SelectionInput): SelectionCounts | undefined {
  try {
    return selectTag(input).counts;
  } catch (error) {
    if (error instanceof PolicyError) return error.counts;
    throw error;
  }
}

/** The rules of the policy first, then what people decided about the tag. */
function explainAsked(
  input: SelectionInput,
  tag: string,
  { config, declarations }: Project,
  { policy, latestRef, override }: ResolvedPolicy,
  now: Date,
): TagExplanation {
  const explanation = explainTag(input, tag);
  const overrides = findOverrides(config.overrides, declarations.policies, now).byPolicy.get(policy);
  const isSkipped = overrides?.skips.has(tag) === true;
  const isForced = override !== undefined && latestRef?.tag === tag;
  const told = isForced
    ? ` It is used because of an override: ${override}.`
    : isSkipped
      ? ` It is never proposed: an override in the configuration skips it.`
      : '';
  return { ...explanation, sentence: `${explanation.sentence}${told}` };
}

function withDates(ranked: readonly RankedTag[], dated: readonly TracedTag[]): TracedTag[] {
  const known = new Map(dated.map(each => [each.tag, each]));
  return ranked.map(each => known.get(each.tag) ?? each);
}

/** Dates of the first and last tags; a registry that tells none is no fault. */
async function dateTags(
  ranked: readonly RankedTag[],
  repository: ImageRepository,
  registry: Registry,
): Promise<TracedTag[]> {
  const wanted = [...ranked.slice(0, TOP), ...ranked.slice(TOP).slice(-BOTTOM)];
  return Promise.all(
    wanted.map(async ranking => {
      try {
        const { created, digest } = await registry.inspect(repository, ranking.tag);
        return { ...ranking, digest, ...(created && { created }) };
      } catch (error) {
        if (error instanceof RegistryError) return ranking;
        throw error;
      }
    }),
  );
}

function markersOf({ tree, declarations, config }: Project, policy: ImagePolicy): TracedMarker[] {
  const index = createPolicyIndex(declarations, config);
  const { claims } = claimMarkers(locateInFiles(tree.files).files, declarations.automations, index);
  const own = claims.filter(claim => claim.policy === policy);
  // A marker that several automations see is one marker.
  const markers = own.map(({ file, marker }) => ({
    ...{ file: file.path, line: marker.line, setter: marker.setter, value: marker.value },
  }));
  return [...new Map(markers.map(marker => [JSON.stringify(marker), marker])).values()];
}

/** Problems that stand at the policy, at one of its fields, or at its repository. */
function isAbout(d: Diagnostic, policy: ImagePolicy, repository: ImageRepository | undefined): boolean {
  const places = [
    policy.location,
    ...Object.values(policy.fieldLocations),
    ...(repository ? [repository.location] : []),
  ];
  return places.some(({ file, line }) => d.file === file && d.line === line);
}

/** True for a problem that stands at the policy, at one of its fields, or at its repository. */
export function isAboutPolicy(d: Diagnostic, policy: ImagePolicy, { declarations, config }: Project): boolean {
  const found = createPolicyIndex(declarations, config).repositoryFor(policy);
  return isAbout(d, policy, 'repository' in found ? found.repository : undefined);
}
