/** Plan: repository → edits. Reads the tree and the registries, writes nothing. */
import type { Declarations } from '../config/declarations.ts';
import { createPolicyIndex } from '../config/policy-index.ts';
import { isBelow } from '../config/repository-path.ts';
import type { RetagConfig } from '../config/schema.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { Automation, ImagePolicy, ImageRepository } from '../model.ts';
import type { Plan, PlannedAutomation, ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
import type { Clock, Registry, Reporter } from '../ports.ts';
import { collectDiagnostics } from './collect-diagnostics.ts';
import { planCommitMessage } from './commit-message.ts';
import { SecondRead } from './downgrade.ts';
import { lintPolicies, lintTemplates } from './lint.ts';
import { type Claim, claimMarkers, locateInFiles } from './marked-files.ts';
import { findOverrides } from './overrides.ts';
import { planFiles } from './planned-files.ts';
import { propose } from './proposals.ts';
import { resolvePolicies } from './resolve.ts';
import { scanRepositories } from './scan.ts';
import type { ScreenedTree } from './screen.ts';
import { readStoredReferences } from './stored-state.ts';

/** What the caller decides; everything else is in the repository and its configuration. */
export interface PlanOptions {
  /** Used where neither automation nor configuration names a branch. */
  defaultBranch: string;
  base?: string;
  branch?: string;
  /** `namespace:name` or name: plan for these policies only. */
  policies?: readonly string[];
  /** Resolve policies that no marker names too: people asked to see them. */
  resolveUnused: boolean;
}

export interface PlanPorts {
  registry: Registry;
  reporter: Reporter;
  clock: Clock;
}

const byName = (a: Automation, b: Automation) => {
  const [left, right] = [automationName(a), automationName(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** `namespace/name`. */
export function automationName(automation: Automation): string {
  return automation.namespace === '' ? automation.name : `${automation.namespace}/${automation.name}`;
}

function wants(policy: ImagePolicy, filter: readonly string[] | undefined): boolean {
  if (filter === undefined || filter.length === 0) return true;
  return filter.includes(policy.name) || filter.includes(`${policy.namespace}:${policy.name}`);
}

/** The branch that is read and the one that is written, for one automation. */
export function branchesOf(
  automation: Automation,
  config: RetagConfig,
  options: PlanOptions,
): { base: string; branch: string } {
  const base = options.base ?? config.pullRequests.base ?? automation.checkoutBranch ?? options.defaultBranch;
  // An automation that pushes to the branch that it reads still gets a pull request, from the configured branch; so does
  // one whose base is overridden, or a branch of people's work would become the head of a pull request.
  const { pushBranch, checkoutBranch } = automation;
  const isWork = [base, checkoutBranch, options.defaultBranch].includes(pushBranch);
  const own = isWork ? undefined : pushBranch;
  return { base, branch: options.branch ?? own ?? config.pullRequests.branch };
}

function reportPaths(automations: readonly Automation[], tree: ScreenedTree): Diagnostic[] {
  const exists = (automation: Automation) =>
    automation.updatePath === '' || tree.paths.some(path => isBelow(path, automation.updatePath));
  return automations
    .filter(automation => !exists(automation))
    .map(automation =>
      diagnose(
        'PLAN_PATH_MISSING',
        `${automationName(automation)}: update path ${automation.updatePath} does not exist`,
        {
          at: automation.location,
        },
      ),
    );
}

async function resolveClaims(
  claims: readonly Claim[],
  declarations: Declarations,
  index: ReturnType<typeof createPolicyIndex>,
  config: RetagConfig,
  options: PlanOptions,
  ports: PlanPorts,
) {
  const used = new Set(claims.map(claim => claim.policy));
  const policies = declarations.policies.filter(
    policy => wants(policy, options.policies) && (options.resolveUnused || used.has(policy)),
  );
  const repositories = new Set(
    policies.flatMap(policy => {
      const found = index.repositoryFor(policy);
      return 'repository' in found ? [found.repository] : [];
    }),
  );
  const { scanned, diagnostics } = await scanRepositories([...repositories], ports.registry, ports.reporter);
  const scans = new Map(scanned.map(scan => [scan.repository, scan]));
  const overrides = findOverrides(config.overrides, declarations.policies, ports.clock.now());
  const resolved = await resolvePolicies(policies, {
    registry: ports.registry,
    index,
    scans,
    stored: readStoredReferences(claims),
    overrides: overrides.byPolicy,
    used,
  });
  return { scanned, scans, resolved, overrides, diagnostics: [...diagnostics, ...overrides.diagnostics] };
}

/** Lints speak of policies that somebody waits for: those that a marker names. */
function lintable(resolved: readonly ResolvedPolicy[], scans: ReadonlyMap<ImageRepository, ScannedRepository>) {
  return resolved
    .filter(({ unused }) => !unused)
    .map(({ policy, repository }) => {
      const tags = repository && scans.get(repository)?.tags;
      return { policy, ...(repository && { repository }), ...(tags && { tags }) };
    });
}

/** What policies say for themselves. One that no marker names is quiet: nothing waits for it. */
function resolutionProblems(resolved: readonly ResolvedPolicy[]): Diagnostic[] {
  return resolved
    .filter(({ unused }) => !unused)
    .flatMap(({ policy, error, selection }) => [
      ...(error ? [error] : []),
      // A selection knows tags, not files: its remarks belong to the policy.
      ...(selection?.diagnostics ?? []).map(d => ({
        ...(policy.fieldLocations['spec.policy'] ?? policy.location),
        ...d,
      })),
    ]);
}

/** Plans the whole repository: elect, compare with the files, edit, and say what is held and why. */
export async function planRepository(
  tree: ScreenedTree,
  declarations: Declarations,
  config: RetagConfig,
  options: PlanOptions,
  ports: PlanPorts,
): Promise<Plan> {
  const automations = declarations.automations.filter(automation => !automation.suspend).sort(byName);
  const suspended = declarations.automations
    .filter(automation => automation.suspend)
    .map(a => diagnose('AUTOMATION_SUSPENDED', `${automationName(a)} is suspended`, { at: a.location }));
  const index = createPolicyIndex(declarations, config);
  const located = locateInFiles(tree.files);
  const claimed = claimMarkers(located.files, automations, index);
  const resolution = await resolveClaims(claimed.claims, declarations, index, config, options, ports);

  const downgrades: Diagnostic[] = [];
  const proposals = await propose(claimed.claims, {
    resolved: new Map(resolution.resolved.map(policy => [policy.policy, policy])),
    scans: resolution.scans,
    overrides: resolution.overrides.byPolicy,
    secondRead: new SecondRead(ports.registry),
    allowDowngrade: config.updates.allowDowngrade,
    diagnostics: downgrades,
  });

  const taken = new Set<string>();
  const problems: Diagnostic[] = [];
  const planned = automations.map((automation): PlannedAutomation => {
    const { files, held, diagnostics } = planFiles(automation, proposals, taken);
    const { commitMessage, diagnostics: templateProblems } = planCommitMessage(automation, files, config);
    problems.push(...diagnostics, ...templateProblems);
    const name = automationName(automation);
    return { automation, name, ...branchesOf(automation, config, options), commitMessage, files, held };
  });
  return {
    repositories: resolution.scanned,
    policies: resolution.resolved,
    automations: planned,
    diagnostics: collectDiagnostics(
      tree.diagnostics,
      declarations.diagnostics,
      located.diagnostics,
      claimed.diagnostics,
      suspended,
      reportPaths(automations, tree),
      resolution.diagnostics,
      resolutionProblems(resolution.resolved),
      downgrades,
      problems,
      lintPolicies(lintable(resolution.resolved, resolution.scans)),
      lintTemplates(automations),
    ),
  };
}
