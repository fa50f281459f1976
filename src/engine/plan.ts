/** Plan: repository → edits. Reads the tree and the registries, writes nothing. */
import { type Declarations, whereMissing } from '../config/declarations.ts';
import { createPolicyIndex } from '../config/policy-index.ts';
import { isBelow } from '../config/repository-path.ts';
import type { RetagConfig } from '../config/schema.ts';
import { documentName } from '../document-name.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { Automation } from '../model.ts';
import type { Plan, PlannedAutomation } from '../plan-model.ts';
import type { Clock, Registry, Reporter } from '../ports.ts';
import { collectDiagnostics } from './collect-diagnostics.ts';
import { planCommitMessage } from './commit-message.ts';
import { SecondRead } from './downgrade.ts';
import { elect, lintable, resolutionProblems } from './elections.ts';
import { lintPolicies, lintTemplates } from './lint.ts';
import { claimMarkers, locateInFiles } from './marked-files.ts';
import { planFiles } from './planned-files.ts';
import { type Proposal, propose } from './proposals.ts';
import type { ScreenedTree } from './screen.ts';
import { guardSecretLines } from './secret-places.ts';

/** What the caller decides; everything else is in the repository and its configuration. */
export interface PlanOptions {
  /** Used where neither automation nor configuration names a branch. */
  defaultBranch: string;
  base?: string;
  branch?: string;
  /** `namespace:name` or name: plan for these policies only. */
  policies?: readonly string[];
  /** Secrets `namespace/name` that the entry was given values for. */
  secretsGiven?: ReadonlySet<string>;
  /** Resolve policies that no marker names too: people asked to see them. */
  resolveUnused: boolean;
}

/** What planning needs of the world. */
export interface PlanPorts {
  registry: Registry;
  reporter: Reporter;
  clock: Clock;
}

const byName = (a: Automation, b: Automation) => {
  const [left, right] = [documentName(a), documentName(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

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
        `${documentName(automation)}: update path ${automation.updatePath} does not exist`,
        {
          at: automation.location,
        },
      ),
    );
}

/** What each automation writes; what two of them claim is the first one's. */
function planAutomations(
  automations: readonly Automation[],
  proposals: readonly Proposal[],
  config: RetagConfig,
  options: PlanOptions,
) {
  const taken = new Set<string>();
  const problems: Diagnostic[] = [];
  const planned = automations.map((automation): PlannedAutomation => {
    const { files, held, diagnostics } = planFiles(automation, proposals, taken);
    const { commitMessage, diagnostics: templateProblems } = planCommitMessage(automation, files, config);
    problems.push(...diagnostics, ...templateProblems);
    const name = documentName(automation);
    return { automation, name, ...branchesOf(automation, config, options), commitMessage, files, held };
  });
  return { planned, problems };
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
    .map(a => diagnose('AUTOMATION_SUSPENDED', `${documentName(a)} is suspended`, { at: a.location }));
  const index = createPolicyIndex(declarations, config);
  const located = locateInFiles(tree.files);
  const claimed = claimMarkers(located.files, automations, index);
  const resolution = await elect(claimed.claims, declarations, index, config, options, ports);

  const downgrades: Diagnostic[] = [];
  const proposals = await propose(claimed.claims, {
    resolved: new Map(resolution.resolved.map(policy => [policy.policy, policy])),
    scans: resolution.scans,
    overrides: resolution.overrides.byPolicy,
    secondRead: new SecondRead(ports.registry),
    allowDowngrade: config.updates.allowDowngrade,
    diagnostics: downgrades,
  });

  const { planned, problems } = planAutomations(automations, proposals, config, options);
  const diagnostics = collectDiagnostics(
    tree.diagnostics,
    declarations.diagnostics,
    located.diagnostics,
    claimed.diagnostics,
    whereMissing(declarations, [...claimed.diagnostics, ...resolutionProblems(resolution.resolved)]),
    suspended,
    reportPaths(automations, tree),
    resolution.diagnostics,
    resolutionProblems(resolution.resolved),
    downgrades,
    problems,
    lintPolicies(lintable(resolution.resolved, resolution.scans)),
    lintTemplates(automations),
  );
  return {
    repositories: resolution.scanned,
    policies: resolution.resolved,
    automations: planned,
    diagnostics: guardSecretLines(diagnostics, tree),
  };
}
