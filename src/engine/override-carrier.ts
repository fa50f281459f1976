/** Lets the entries of open branches count in the plan of their base, and be written to those branches again. */
import type { Diagnostic } from '../errors.ts';
import type { Clock, Forge } from '../ports.ts';
import { rootOf } from '../pull-request/branch-name.ts';
import { groupBy } from '../report/groups.ts';
import {
  attachOverrideFiles,
  branchesToRead,
  type CarriedOverrides,
  carryOverrides,
  type OverrideAmendment,
  type OverrideEdit,
  readOverrideEdits,
} from './carried-overrides.ts';
import { branchesOf, type PlanOptions } from './plan.ts';
import type { BaseBranch, BasePlan } from './plan-bases.ts';
import { DEFAULT_CONFIG_PATH, type Project } from './project.ts';

interface CarrierSettings extends PlanOptions {
  configPath?: string | undefined;
  /** What a command changes about the overrides, on the branch of its pull request. */
  amendment?: OverrideAmendment | undefined;
}

type CarrierForge = Pick<Forge, 'listPullRequests' | 'compare' | 'listBranches' | 'readText'>;

/** Carries overrides from open branches into plans, and back. */
interface OverrideCarrier {
  /** The project of a base with the overrides that are in force. */
  prepare(base: BaseBranch, loaded: Project): Promise<Project>;
  /** Adds the configuration file to what is planned for the branches that carry entries; gives what is wrong with it. */
  attach(base: BasePlan): Diagnostic[];
  /** Whether open branches hold other entries by now, as another runner or a command wrote them. */
  isOutdated(forge: CarrierForge): Promise<boolean>;
}

/** Nothing is read before the first `prepare`. */
export function createOverrideCarrier(settings: CarrierSettings, forge: CarrierForge, clock: Clock): OverrideCarrier {
  const known = new Map<
    string,
    { base: BaseBranch; loaded: Project; edits: OverrideEdit[]; carried: CarriedOverrides }
  >();
  const configPath = settings.configPath ?? DEFAULT_CONFIG_PATH;
  /** Where the automations of a base push, and how many of all bases push there. */
  const rootsOf = ({ others }: BaseBranch, { config, declarations }: Project) => {
    const branches = declarations.automations.map(automation => branchesOf(automation, config, settings).branch);
    return [...groupBy(branches, branch => branch)].map(([branch, all]) => ({
      branch,
      automations: all.length + others.filter(other => other.branch === branch).length,
    }));
  };
  // A root that several bases share does not tell whose a branch is: there the base of its pull request does.
  const isOwn = (base: BaseBranch, loaded: Project, branch: string, target: string): boolean => {
    const { others } = base;
    const own = rootsOf(base, loaded).map(root => root.branch);
    const root = rootOf(branch, [...own, ...others.map(other => other.branch)]);
    if (root === undefined || !own.includes(root)) return false;
    return !others.some(other => other.branch === root && other.base === target);
  };
  const readEdits = async (from: CarrierForge, base: BaseBranch, loaded: Project) => {
    const names = await branchesToRead(from, rootsOf(base, loaded), loaded.config.pullRequests.groupBy);
    const isOf = (branch: string, target: string) => isOwn(base, loaded, branch, target);
    return readOverrideEdits(from, loaded, base.commit ?? base.name, names, configPath, isOf);
  };
  const prepare = async (base: BaseBranch, loaded: Project): Promise<Project> => {
    const { config } = loaded;
    const edits = await readEdits(forge, base, loaded);
    const { amendment } = settings;
    const isMeant = amendment !== undefined && isOwn(base, loaded, amendment.branch, amendment.base);
    const carried = carryOverrides(config.overrides, edits, isMeant ? amendment : undefined);
    known.set(base.name, { base, loaded, edits, carried });
    return { ...loaded, config: { ...config, overrides: [...carried.effective] } };
  };
  const attach = ({ base, plan }: BasePlan): Diagnostic[] => {
    const found = known.get(base);
    if (found === undefined) return [];
    const { loaded, carried } = found;
    const options = { configPath, now: clock.now() };
    return attachOverrideFiles(plan.automations, loaded, loaded.config.overrides, carried, options);
  };
  const isOutdated = async (now: CarrierForge): Promise<boolean> => {
    for (const { base, loaded, edits } of known.values())
      if (JSON.stringify(await readEdits(now, base, loaded)) !== JSON.stringify(edits)) return true;
    return false;
  };
  return { prepare, attach, isOutdated };
}
