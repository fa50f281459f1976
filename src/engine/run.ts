/** Run: load, scan, resolve, plan, publish. Twice is once. */

import type { Override } from '../config/schema.ts';
import { isOpen, nextOpening } from '../config/update-window.ts';
import { ConfigError, DIAGNOSTIC_CODES, type Diagnostic, diagnose, ForgeError } from '../errors.ts';
import type { Automation } from '../model.ts';
import type { Plan, PlannedFile } from '../plan-model.ts';
import type { BranchHead, Clock, CommitSigner, Forge, Pause, Registry, Reporter, StateStore, Tree } from '../ports.ts';
import type { OverrideAmendment } from './carried-overrides.ts';
import { collectDiagnostics } from './collect-diagnostics.ts';
import { planCommitMessage } from './commit-message.ts';
import { createOverrideCarrier } from './override-carrier.ts';
import type { PlanOptions } from './plan.ts';
import { type BasePlan, planBases } from './plan-bases.ts';
import type { Project } from './project.ts';
import { type PublishResult, publish } from './publish/publish.ts';
import { type PublishOverrides, publishSettings } from './publish-settings.ts';
import { recallForge } from './recalled-forge.ts';

/** What a run is asked to do. */
export interface RunSettings extends PlanOptions, PublishOverrides {
  configPath?: string | undefined;
  /** Plan and report, but write nothing. */
  dryRun: boolean;
  /** What a command changes about the overrides, on the branch of its pull request. */
  amendment?: OverrideAmendment | undefined;
  /** Somebody asked: publish outside of update windows, and rebuild a branch that is behind its base. */
  requested?: boolean | undefined;
  /** Nobody asked: automations whose interval is not over may wait, where `state` tells when they last ran. */
  scheduled?: boolean | undefined;
}

/** What a run needs of the world. */
export interface RunPorts {
  forge: Forge;
  reporter: Reporter;
  clock: Clock;
  /** Snapshot of a branch's head. Throws ForgeError when there is no such branch. */
  openTree(branch: string): Promise<Tree>;
  /** The registries as one project's configuration and secrets reach them; closed by whoever opened them. */
  openRegistry(project: Project): Registry;
  /** The key that an automation names, ready to sign. */
  signerFor?: (automation: Automation, project: Project) => CommitSigner | undefined;
  /** Heads of branches that were read already. */
  headsRead?: () => readonly BranchHead[];
  pause?: Pause;
  /** What earlier runs did. */
  state?: StateStore | undefined;
}

/** What a run found and did. */
export interface RunReport {
  /** The plans of all base branches as one. */
  plan: Plan;
  /** What was read and planned of each base branch. */
  bases: readonly BasePlan[];
  /** The overrides that counted, those of open branches included. */
  overrides: readonly Override[];
  results: readonly PublishResult[];
  /** Everything worth saying, of plan and publishing, each once, by place. */
  diagnostics: readonly Diagnostic[];
}

/** The plans of several bases as one; each automation knows its own base. */
export function joinPlans(bases: readonly BasePlan[]): Plan {
  return {
    repositories: bases.flatMap(({ plan }) => plan.repositories),
    policies: bases.flatMap(({ plan }) => plan.policies),
    automations: bases.flatMap(({ plan }) => plan.automations),
    diagnostics: collectDiagnostics(...bases.map(({ plan }) => plan.diagnostics)),
  };
}

/** The notice of a closed window, when changes wait for one. */
function awaitWindow(plan: Plan, project: Project, now: Date): Diagnostic | undefined {
  const { windows } = project.config.updates;
  const pending = plan.automations.some(automation => automation.files.length > 0);
  if (!pending || isOpen(windows, now)) return undefined;
  const next = nextOpening(windows, now);
  const when =
    next === undefined ? 'none opens in the foreseeable future' : `the next one opens at ${next.toISOString()}`;
  return diagnose('PLAN_WINDOW_CLOSED', `awaiting window: changes are pending, but no update window is open; ${when}`);
}

/**
 * Plans every base branch and publishes. Problems are in the report and stop nothing else; what is thrown means that
 * nothing could be done: ConfigError, or ForgeError when the repository cannot be read.
 */
export async function run(settings: RunSettings, ports: RunPorts): Promise<RunReport> {
  for (let attempt = 1; attempt <= MAX_PLANS; attempt += 1) {
    try {
      return await runOnce(settings, ports);
    } catch (error) {
      if (!(error instanceof OutdatedPlan)) throw error;
    }
  }
  const message = 'The overrides on our branches changed while they were being built, again and again.';
  throw new ForgeError('GITHUB_TIP_MOVED', message, { hint: DIAGNOSTIC_CODES.GITHUB_TIP_MOVED.remedy });
}

/** Another runner or a command changed the overrides of a branch that this run was about to build. */
class OutdatedPlan extends Error {}

const MAX_PLANS = 4;

async function runOnce(settings: RunSettings, ports: RunPorts): Promise<RunReport> {
  const { reporter, clock } = ports;
  const { reader, forge } = recallForge(ports.forge);
  const registries = new Map<Project['config'], Registry>();
  const registryOf = (project: Project) => {
    const registry = registries.get(project.config) ?? ports.openRegistry(project);
    registries.set(project.config, registry);
    return registry;
  };
  const carrier = createOverrideCarrier(settings, reader, clock);
  const bases = await planBases({
    configPath: settings.configPath,
    options: settings,
    openTree: ports.openTree,
    prepare: carrier.prepare,
    portsFor: project => ({ registry: registryOf(project), reporter, clock }),
  });
  const problems = bases.flatMap(carrier.attach);
  const [fault] = problems.filter(({ code }) => code === 'OVERRIDES_UNEDITABLE');
  // Without its entry the effect of a command must not reach the branch: the next run would undo it.
  if (fault !== undefined && settings.amendment !== undefined && !settings.dryRun) {
    throw new ConfigError(fault.code, fault.message, fault.hint === undefined ? {} : { hint: fault.hint });
  }
  const joined = joinPlans(bases);
  const plan = { ...joined, diagnostics: collectDiagnostics(joined.diagnostics, problems) };
  const [first] = bases;
  const overrides = first?.project.config.overrides ?? [];
  const planned = { plan, bases, overrides };
  if (settings.dryRun || first === undefined) return { ...planned, results: [], diagnostics: plan.diagnostics };
  const closed = settings.requested ? undefined : awaitWindow(plan, first.project, clock.now());
  if (closed) return { ...planned, results: [], diagnostics: collectDiagnostics(plan.diagnostics, [closed]) };

  // A race may have been won by a command: its entry must not be built over with a plan that does not know it.
  const pause = async (attempt: number) => {
    await ports.pause?.(attempt);
    if (await carrier.isOutdated(ports.forge)) throw new OutdatedPlan();
  };
  const registry = registryOf(first.project);
  const fixed = publishOptions(first.project, settings, ports);
  const results = await publish({ ...fixed, plan, forge, clock, registry, pause });
  const diagnostics = collectDiagnostics(plan.diagnostics, ...results.map(result => result.diagnostics));
  return { ...planned, results, diagnostics };
}

/** What publishing takes from the project, the settings and the ports alone. */
function publishOptions(project: Project, settings: RunSettings, ports: RunPorts) {
  const { signerFor, state } = ports;
  return {
    settings: {
      ...publishSettings(project.config, settings),
      ...(settings.requested && { rebase: 'always' as const }),
    },
    ...(ports.headsRead && { baseHeads: ports.headsRead() }),
    ...(signerFor && { signerFor: (automation: Automation) => signerFor(automation, project) }),
    ...(state && { state }),
    isScheduled: settings.scheduled === true && settings.requested !== true,
    writeMessage: (automation: Automation, files: readonly PlannedFile[]) =>
      planCommitMessage(automation, files, project.config).commitMessage,
  };
}
