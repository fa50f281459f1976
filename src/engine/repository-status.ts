/** The status of a repository that is read from its hosting service: every base branch, with what waits on open branches. */
import { ConfigError, type Diagnostic, ForgeError } from '../errors.ts';
import type { MarkerUpdate } from '../markers/marker-history.ts';
import type { ImagePolicy } from '../model.ts';
import { onceFor } from '../once.ts';
import type { Clock, Forge, Registry, Reporter, Tree } from '../ports.ts';
import type { StatusDocument } from '../report/status-document.ts';
import { locateInFiles } from './marked-files.ts';
import { createOverrideCarrier } from './override-carrier.ts';
import { type PlanOptions, planRepository } from './plan.ts';
import { type BasePlan, planBases } from './plan-bases.ts';
import { loadProject, type Project } from './project.ts';
import { recallForge } from './recalled-forge.ts';
import { describeStatus } from './status.ts';
import { dateElected, findPullRequests } from './status-facts.ts';

/** What the status of a repository needs of the world. */
interface RepositoryStatusPorts {
  forge: Forge;
  reporter: Reporter;
  clock: Clock;
  /** Snapshot of a branch's head. Throws ForgeError when there is no such branch. */
  openTree(branch: string): Promise<Tree>;
  /** Closed by whoever opened it. */
  openRegistry(project: Project): Registry;
  /** Past changes of marked values below the paths, newest first. Throws ForgeError. */
  readHistory(branch: string, paths: readonly string[], since: Date): Promise<MarkerUpdate[]>;
}

/** The page shows half a year. */
const HISTORY_DAYS = 182;
/** Commits of so many files are listed one by one; of more, those of the folders that automations update. */
const MAX_LISTED_FILES = 20;

/** Throws ForgeError when the repository cannot be read; mistakes in its configuration are in the document. */
export async function readRepositoryStatus(ports: RepositoryStatusPorts): Promise<StatusDocument> {
  const { owner, name, defaultBranch } = await ports.forge.readRepository();
  const options: PlanOptions = { defaultBranch, resolveUnused: true };
  const repository = `${owner}/${name}`;
  try {
    const registryOf = perProject(ports.openRegistry);
    const openTree = onceFor(ports.openTree, branch => branch);
    const bases = await readBases(options, { ...ports, openTree }, registryOf);
    const { forge, clock } = ports;
    const [pullRequests, history, created] = await Promise.all([
      findPullRequests(bases, options, forge),
      readHistory(bases, ports),
      dateAll(bases, registryOf),
    ]);
    const { commit } = await openTree(defaultBranch);
    return describeStatus(bases, options, { repository, commit, pullRequests, history, created }, clock);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const own: Diagnostic = { severity: 'error', code: error.code, message: error.message };
    const empty = describeStatus([], options, { repository }, ports.clock);
    return { ...empty, diagnostics: error.diagnostics.length > 0 ? [...error.diagnostics] : [own] };
  }
}

async function readBases(
  options: PlanOptions,
  ports: RepositoryStatusPorts,
  registryOf: (project: Project) => Registry,
): Promise<BasePlan[]> {
  const { reader } = recallForge(ports.forge);
  const { prepare } = createOverrideCarrier(options, reader, ports.clock);
  const { openTree } = ports;
  const portsFor = (project: Project) => ({ ...ports, registry: registryOf(project) });
  const plans = await planBases({ options, openTree, prepare, portsFor });
  return plans.length > 0 ? plans : [await planUnused(options, openTree, portsFor)];
}

/** Without any automation nothing is written; the policies are told all the same. */
async function planUnused(
  options: PlanOptions,
  openTree: (branch: string) => Promise<Tree>,
  portsFor: (project: Project) => Parameters<typeof planRepository>[4],
): Promise<BasePlan> {
  const base = options.defaultBranch;
  const project = await loadProject(await openTree(base));
  const { tree, declarations, config } = project;
  return { base, project, plan: await planRepository(tree, declarations, config, options, portsFor(project)) };
}

/** Undefined when the service does not tell it: the page is of use without. */
async function readHistory(
  bases: readonly BasePlan[],
  ports: RepositoryStatusPorts,
): Promise<MarkerUpdate[] | undefined> {
  const since = new Date(ports.clock.now().getTime() - HISTORY_DAYS * 86_400_000);
  try {
    const reading = bases.map(({ base, project }) => ports.readHistory(base, pathsOf(project), since));
    return (await Promise.all(reading)).flat().sort((a, b) => b.date.getTime() - a.date.getTime());
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return undefined;
  }
}

function pathsOf({ tree, declarations }: Project): string[] {
  const files = locateInFiles(tree.files).files.map(({ path }) => path);
  return files.length <= MAX_LISTED_FILES ? files : declarations.automations.map(({ updatePath }) => updatePath);
}

async function dateAll(
  bases: readonly BasePlan[],
  registryOf: (project: Project) => Registry,
): Promise<Map<ImagePolicy, Date>> {
  const dates = await Promise.all(bases.map(({ plan, project }) => dateElected([plan], registryOf(project))));
  return new Map(dates.flatMap(found => [...found]));
}

function perProject(open: (project: Project) => Registry): (project: Project) => Registry {
  const opened = new Map<Project, Registry>();
  return project => {
    const registry = opened.get(project) ?? open(project);
    opened.set(project, registry);
    return registry;
  };
}
