/** The check on everybody's pull requests: lint of the head, and the what-if against the base. Heads are read, never run. */
import { openGitHubTree } from '../src/adapters/github-tree.ts';
import { lintProject } from '../src/engine/lint.ts';
import { planRepository } from '../src/engine/plan.ts';
import { loadProject, type Project } from '../src/engine/project.ts';
import { ConfigError, type Diagnostic, ForgeError, RetagError } from '../src/errors.ts';
import type { Plan } from '../src/plan-model.ts';
import type { Registry } from '../src/ports.ts';
import { type BodySection, cutNotice, printSections } from '../src/pull-request/body-section.ts';
import { proseText } from '../src/pull-request/neutralise.ts';
import { problemItem } from '../src/report/problem-markdown.ts';
import { type CheckConclusion, type CheckResult, openCheckRun } from './check-run.ts';
import { guardRegistry } from './guarded-registry.ts';
import type { Workplace } from './installation.ts';
import type { Job } from './jobs.ts';
import { silentReporter } from './reporter.ts';
import { compareWhatIf, whatIfSections } from './what-if.ts';

type CheckJob = Extract<Job, { kind: 'check' }>;

interface Side {
  project?: Project;
  lint: readonly Diagnostic[];
}

async function readSide({ target }: Workplace, commit: string): Promise<Side> {
  // Heads of forks are in the network of the repository: one archive by commit, no access to the fork is needed.
  const tree = openGitHubTree({ ...target, commit });
  try {
    const project = await loadProject(tree);
    return { project, lint: lintProject(project) };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const own =
      error.diagnostics.length > 0
        ? error.diagnostics
        : [{ severity: 'error', code: error.code, message: error.message } as const];
    return { lint: own };
  }
}

/** The plan of a side; registries are reached as the base says, whatever the head's configuration holds. */
async function planSide(project: Project | undefined, registry: Registry, base: string): Promise<Plan | undefined> {
  if (project === undefined) return undefined;
  const { tree, declarations, config } = project;
  const clock = { now: () => new Date() };
  const options = { defaultBranch: base, resolveUnused: false };
  return planRepository(tree, declarations, config, options, { registry, reporter: silentReporter, clock });
}

const UNKNOWN =
  'What the change would elect is not known, because the configuration has mistakes: see the annotations.';
/** GitHub takes 65,535 characters; the count of annotations that are not shown comes to it. */
const MAX_SUMMARY = 60_000;

const print = ({ code, file, message }: Diagnostic) => JSON.stringify([code, file, message]);

/** A check fails for what the change brings, not for what was there. */
function conclude(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): { conclusion: CheckConclusion; title: string } {
  const known = new Set(before.map(print));
  const errors = after.filter(({ severity }) => severity === 'error');
  const fresh = errors.filter(problem => !known.has(print(problem)));
  if (fresh.length > 0)
    return { conclusion: 'failure', title: `${fresh.length} new ${fresh.length === 1 ? 'problem' : 'problems'}` };
  if (errors.length > 0) return { conclusion: 'neutral', title: 'No new problems; older ones are still there' };
  return { conclusion: 'success', title: 'No problems' };
}

/** What a check needs of the world. */
interface CheckPorts {
  openRegistry(project: Project): Registry;
  /** No further attempt follows a failure. */
  isLast: boolean;
}

/** Makes or continues the check run of the job. Twice is once. Throws what kept the check from being done. */
export async function runCheck(job: CheckJob, work: Workplace, { openRegistry, isLast }: CheckPorts): Promise<void> {
  const run = await openCheckRun(work.target, job);
  if (run === undefined) return;
  try {
    await run.complete(await examine(job, work, openRegistry));
  } catch (error) {
    // A run that nobody ends would hold up the pull request for days.
    if (isLast) await run.complete(notDone(error)).catch(() => {});
    throw error;
  }
}

function notDone(error: unknown): CheckResult {
  const reason =
    error instanceof RetagError ? proseText(error.message) : 'Something went wrong that should not: see the log.';
  const summary = `${reason}\n\nPress "Check again" to try once more.`;
  return { conclusion: 'cancelled', title: 'The check could not be done', summary, problems: [] };
}

async function examine(
  job: CheckJob,
  work: Workplace,
  openRegistry: (project: Project) => Registry,
): Promise<CheckResult> {
  const head = await readSide(work, job.head);
  const base = await readSide(work, await mergeBaseOf(work, job));
  const trusted = base.project;
  const { conclusion, title } = conclude(base.lint, head.lint);
  let whatIf: ReturnType<typeof whatIfSections> | undefined;
  let problems = head.lint;
  if (head.project !== undefined && trusted !== undefined) {
    const registry = openRegistry(trusted);
    const guarded = guardRegistry(registry, trusted.declarations.repositories);
    const before = await planSide(trusted, registry, job.base);
    const after = await planSide(head.project, guarded, job.base);
    if (after !== undefined) {
      whatIf = whatIfSections(compareWhatIf(before, after));
      const known = new Set(head.lint.map(print));
      const rest = after.diagnostics.filter(problem => !known.has(print(problem)));
      problems = [
        ...head.lint,
        ...rest.map(
          (problem): Diagnostic => ({
            ...problem,
            severity: problem.severity === 'error' ? 'warning' : problem.severity,
          }),
        ),
      ];
    }
  }
  const summary = printSections([...(whatIf?.first ?? []), remarks(problems), ...(whatIf?.last ?? [])], MAX_SUMMARY);
  if (whatIf === undefined) summary.unshift(UNKNOWN);
  return { conclusion, title, summary: summary.join('\n\n'), problems };
}

/** What annotations cannot show, for they need a file. */
function remarks(problems: readonly Diagnostic[]): BodySection {
  const title = 'Problems without a file';
  return {
    head: `### ${title}\n\n`,
    items: problems.filter(({ file }) => file === undefined).map(problemItem),
    tail: '',
    separator: '\n',
    cut: dropped => cutNotice(title, dropped),
  };
}

/** Where the head left the base: what others merged since is not the change's doing. */
async function mergeBaseOf({ forge }: Workplace, job: CheckJob): Promise<string> {
  const comparison = await forge.compare(job.base, job.head);
  if (comparison === undefined) throw new ForgeError('GITHUB_REF_MISSING', `${job.base} or ${job.head} does not exist`);
  return comparison.mergeBase;
}
