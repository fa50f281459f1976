/** Shadow: what Retag would write, beside what the controllers last committed. */
import { createPolicyIndex } from '../../config/policy-index.ts';
import { documentName, policyName } from '../../document-name.ts';
import { type Diagnostic, RegistryError } from '../../errors.ts';
import type { MarkerUpdate } from '../../markers/marker-history.ts';
import { valueFor } from '../../markers/value.ts';
import type { Automation } from '../../model.ts';
import type { Plan, ResolvedPolicy } from '../../plan-model.ts';
import type { Registry } from '../../ports.ts';
import { groupBy } from '../../report/groups.ts';
import { type Claim, claimMarkers, locateInFiles } from '../marked-files.ts';
import type { Project } from '../project.ts';

/**
 * `agrees`: the same value. `newer`: another value, of an image built after the controllers' commit. `differs`: another
 * value. `held`: Retag would write nothing there. `unresolved`: the policy elects nothing now. `unwritten`: the controllers
 * never committed a value there, as far as the history goes.
 */
const VERDICTS = ['agrees', 'newer', 'differs', 'held', 'unresolved', 'unwritten'] as const;
/** How an election compares with what the controllers wrote. */
export type Verdict = (typeof VERDICTS)[number];

/** One marker, compared. */
interface ShadowPlace {
  file: string;
  line: number;
  setter: string;
  verdict: Verdict;
  /** What the controllers last committed there, and when. */
  controllers?: { value: string; commit: string; date: Date };
  /** What Retag would write. */
  retag?: string;
  /** Why Retag writes nothing. */
  reason?: string;
}

/** One policy and its markers, compared. */
interface ShadowPolicy {
  /** `namespace:name`. */
  name: string;
  places: readonly ShadowPlace[];
}

/** One automation, compared with the commits of the controllers. */
interface ShadowAutomation {
  /** `namespace/name`. */
  name: string;
  /** The author that the controllers commit as; undefined means that any commit counts. */
  author?: string;
  /** Commits of the controllers that were found. */
  commits: number;
  policies: readonly ShadowPolicy[];
}

/** The whole comparison. */
export interface ShadowReport {
  automations: readonly ShadowAutomation[];
  diagnostics: readonly Diagnostic[];
}

/** Branches whose history holds commits of the controllers; those that do not exist are to be left out. */
export function controllerBranches({ automations }: Project['declarations']): string[] {
  const named = automations.flatMap(({ pushBranch, checkoutBranch }) => [pushBranch, checkoutBranch]);
  const branches = [...new Set(named.filter(branch => branch !== undefined))].sort();
  return ['HEAD', ...branches.flatMap(branch => [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`])];
}

/** `history` is newest first; `registry` tells when images were built. */
export async function compareWithControllers(
  project: Project,
  plan: Plan,
  history: readonly MarkerUpdate[],
  registry: Registry,
): Promise<ShadowReport> {
  const { tree, declarations, config } = project;
  const index = createPolicyIndex(declarations, config);
  const { claims } = claimMarkers(locateInFiles(tree.files).files, declarations.automations, index);
  const resolved = new Map(plan.policies.map(each => [each.policy, each]));
  const builtAfter = buildDates(registry);
  const automations: ShadowAutomation[] = [];
  for (const automation of declarations.automations) {
    const updates = history.filter(update => isByController(update, automation));
    const own = claims.filter(claim => claim.automation === automation);
    const policies: ShadowPolicy[] = [];
    for (const [name, group] of groupBy(own, claim => policyName(claim.policy))) {
      const places = await Promise.all(
        group.map(claim => judge(claim, { plan, resolved: resolved.get(claim.policy), updates, builtAfter })),
      );
      policies.push({ name, places });
    }
    const author = automation.commit.author?.email;
    automations.push({
      name: documentName(automation),
      ...(author !== undefined && author !== '' && { author }),
      commits: new Set(updates.map(update => update.commit)).size,
      policies: policies.sort((a, b) => (a.name < b.name ? -1 : 1)),
    });
  }
  return { automations, diagnostics: plan.diagnostics.filter(d => d.severity === 'error') };
}

/** The controllers commit as the author that the automation names. */
function isByController({ author }: MarkerUpdate, { commit }: Automation): boolean {
  const email = commit.author?.email ?? '';
  return email === '' || author.email.toLowerCase() === email.toLowerCase();
}

interface JudgeContext {
  plan: Plan;
  resolved: ResolvedPolicy | undefined;
  updates: readonly MarkerUpdate[];
  builtAfter(resolved: ResolvedPolicy, date: Date): Promise<boolean>;
}

async function judge(claim: Claim, { plan, resolved, updates, builtAfter }: JudgeContext): Promise<ShadowPlace> {
  const { file, marker } = claim;
  const place = { file: file.path, line: marker.line, setter: marker.setter };
  const update = updates.find(each => each.file === file.path && each.setter === marker.setter);
  const controllers = update && { value: update.new, commit: update.commit, date: update.date };
  const known = { ...place, ...(controllers && { controllers }) };
  const held = plan.automations
    .flatMap(automation => automation.held)
    .find(change => change.file === place.file && change.line === place.line && change.setter === place.setter);
  if (held !== undefined) return { ...known, verdict: 'held', reason: held.reason };
  const retag = resolved?.latestRef && valueFor(resolved.latestRef, marker.field);
  if (resolved === undefined || retag === undefined) {
    return { ...known, verdict: 'unresolved', reason: resolved?.error?.message ?? 'nothing is elected' };
  }
  if (controllers === undefined) return { ...known, verdict: 'unwritten', retag };
  if (controllers.value === retag) return { ...known, verdict: 'agrees', retag };
  const isNewer = await builtAfter(resolved, controllers.date);
  return { ...known, verdict: isNewer ? 'newer' : 'differs', retag };
}

/** Asks for the date of an elected image once. */
function buildDates(registry: Registry) {
  const dates = new Map<ResolvedPolicy, Promise<Date | undefined>>();
  const ask = async ({ repository, latestRef }: ResolvedPolicy) => {
    if (repository === undefined || latestRef === undefined) return undefined;
    try {
      return (await registry.inspect(repository, latestRef.digest ?? latestRef.tag)).created;
    } catch (error) {
      if (error instanceof RegistryError) return undefined;
      throw error;
    }
  };
  return async (resolved: ResolvedPolicy, date: Date): Promise<boolean> => {
    const asked = dates.get(resolved) ?? ask(resolved);
    dates.set(resolved, asked);
    const created = await asked;
    return created !== undefined && created > date;
  };
}
