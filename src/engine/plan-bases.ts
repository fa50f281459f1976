/**
 * Automations may read different branches. The documents of the default branch say which; every other branch is then
 * read and planned by what it declares itself, for the automations that read it.
 */
import { documentName } from '../document-name.ts';
import { ConfigError, DIAGNOSTIC_CODES, diagnose, RetagError } from '../errors.ts';
import type { Plan } from '../plan-model.ts';
import type { Tree } from '../ports.ts';
import { branchesOf, type PlanOptions, type PlanPorts, planRepository } from './plan.ts';
import { loadProject, type Project } from './project.ts';

/** The plan for one base branch, with the snapshot that it was made of. */
export interface BasePlan {
  base: string;
  project: Project;
  plan: Plan;
}

/** A base branch and the commit that its snapshot is of, where that is known. */
export interface BaseBranch {
  name: string;
  commit: string | undefined;
  /** Where the automations of the other base branches push, as the first one declares them. */
  others: readonly { base: string; branch: string }[];
}

/** What the plans of all base branches are made of. */
interface BasesInput {
  configPath?: string | undefined;
  options: PlanOptions;
  openTree(branch: string): Promise<Tree>;
  /** Changes the project of a base before it is planned, such as its overrides by those of open branches. */
  prepare?: ((base: BaseBranch, project: Project) => Promise<Project>) | undefined;
  /** Ports for one project: its configuration says how registries are reached. */
  portsFor(project: Project): PlanPorts;
}

function onlyReading(base: string, project: Project, options: PlanOptions, names?: ReadonlySet<string>): Project {
  const automations = project.declarations.automations.filter(
    automation =>
      branchesOf(automation, project.config, options).base === base &&
      (names === undefined || names.has(documentName(automation))),
  );
  return { ...project, declarations: { ...project.declarations, automations } };
}

/** Plans every base branch, the first one read first; the others follow by name. */
export async function planBases({ configPath, options, openTree, prepare, portsFor }: BasesInput): Promise<BasePlan[]> {
  const first = options.base ?? options.defaultBranch;
  const commits = new Map<string, string | undefined>();
  const load = async (branch: string) => {
    const tree = await openTree(branch);
    commits.set(branch, tree.commit);
    return loadProject(tree, configPath);
  };
  const planOf = async (base: string, loaded: Project): Promise<BasePlan> => {
    const others = pushed.filter(other => other.base !== base);
    const project = (await prepare?.({ name: base, commit: commits.get(base), others }, loaded)) ?? loaded;
    const { tree, declarations, config } = project;
    return { base, project, plan: await planRepository(tree, declarations, config, options, portsFor(project)) };
  };

  const project = await load(first);
  const pushed = project.declarations.automations.map(each => branchesOf(each, project.config, options));
  const readers = new Map<string, Set<string>>();
  for (const automation of project.declarations.automations) {
    const { base } = branchesOf(automation, project.config, options);
    readers.set(base, (readers.get(base) ?? new Set()).add(documentName(automation)));
  }
  const plans: BasePlan[] = [];
  if (readers.has(first)) plans.push(await planOf(first, onlyReading(first, project, options)));
  for (const base of [...readers.keys()].filter(name => name !== first).sort()) {
    const names = readers.get(base) ?? new Set();
    try {
      plans.push(await planOf(base, onlyReading(base, await load(base), options, names)));
    } catch (error) {
      plans.push({ base, project, plan: unreadable(base, onlyReading(base, project, options), error) });
    }
  }
  return plans;
}

/** A branch that cannot be read stops only the automations that read it. */
function unreadable(base: string, { declarations: { automations } }: Project, error: unknown): Plan {
  if (!(error instanceof RetagError)) throw error;
  const names = new Set(automations.map(documentName));
  const message = `${[...names].sort().join(', ')}: branch ${base} cannot be read: ${error.message}`;
  const own = error instanceof ConfigError ? error.diagnostics : [];
  const hint = error.hint ?? DIAGNOSTIC_CODES.PLAN_BASE_UNREADABLE.remedy;
  const diagnostic = diagnose('PLAN_BASE_UNREADABLE', message, { at: automations[0]?.location, hint });
  return { repositories: [], policies: [], automations: [], diagnostics: [diagnostic, ...own] };
}
