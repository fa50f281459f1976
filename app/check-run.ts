/** A check run of ours: made once per job, annotations fifty a request. */
import { ask, type GitHubTarget } from '../src/adapters/github-request.ts';
import { type Diagnostic, nextStep } from '../src/errors.ts';

const CHECK_NAME = 'Retag';
/** How a check run ends; `cancelled` where the check could not be done. */
export type CheckConclusion = 'success' | 'failure' | 'neutral' | 'cancelled';

const PAGE = 50;
/** More annotations than anybody reads; the rest is counted. */
const MAX_ANNOTATIONS = 1000;
const MAX_TEXT = 60_000;
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/** What a check run shows. */
export interface CheckResult {
  conclusion: CheckConclusion;
  title: string;
  /** Markdown of at most 60,000 characters. */
  summary: string;
  problems: readonly Diagnostic[];
}

interface ApiCheckRun {
  id: number;
  status: string;
  conclusion?: string | null;
  external_id: string | null;
  output?: { annotations_count?: number };
}

/** A check run that was begun. */
interface OpenCheckRun {
  complete(result: CheckResult): Promise<void>;
}

/** The run of this job in progress; undefined when an earlier attempt completed it. */
export async function openCheckRun(
  target: GitHubTarget,
  job: { id: string; head: string },
): Promise<OpenCheckRun | undefined> {
  const listed = await ask<{ check_runs: ApiCheckRun[] }>(
    target,
    'Reading the checks',
    'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    { ref: job.head, check_name: CHECK_NAME, filter: 'all', per_page: 100 },
  );
  const known = listed.check_runs.find(run => run.external_id === job.id);
  if (known?.status === 'completed' && known.conclusion !== 'cancelled') return undefined;
  const run =
    known ??
    (await ask<ApiCheckRun>(target, 'Making a check run', 'POST /repos/{owner}/{repo}/check-runs', {
      name: CHECK_NAME,
      head_sha: job.head,
      external_id: job.id,
      status: 'in_progress',
    }));
  return { complete: result => complete(target, run, result) };
}

async function complete(target: GitHubTarget, { id, output: known }: ApiCheckRun, result: CheckResult): Promise<void> {
  const placed = result.problems.filter(({ file }) => file !== undefined);
  const annotations = placed.slice(0, MAX_ANNOTATIONS).map(annotation);
  const more =
    placed.length > annotations.length
      ? `\n\n_${placed.length - annotations.length} more problems are not shown; \`retag lint\` shows them all._`
      : '';
  const summary = `${result.summary}${more}`;
  const write = (body: Record<string, unknown>) =>
    ask(target, 'Writing a check run', 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      check_run_id: id,
      ...body,
    });
  const output = { title: result.title, summary };
  // All but the last page first: a completed run has all of its annotations. Pages of an earlier attempt are there.
  let at = Math.floor((known?.annotations_count ?? 0) / PAGE) * PAGE;
  for (; at + PAGE < annotations.length; at += PAGE) {
    await write({ output: { ...output, annotations: annotations.slice(at, at + PAGE) } });
  }
  await write({
    status: 'completed',
    conclusion: result.conclusion,
    output: { ...output, annotations: annotations.slice(at) },
    actions: [
      { label: 'Check again', description: 'Read the registries again', identifier: 'recheck' },
      { label: 'Update now', description: 'Scan and refresh pull requests', identifier: 'refresh' },
    ],
  });
}

function annotation(problem: Diagnostic): Record<string, unknown> {
  const line = problem.line ?? 1;
  const step = nextStep(problem);
  const text = step === undefined ? problem.message : `${problem.message}\n→ ${step}`;
  return {
    path: problem.file,
    start_line: line,
    end_line: line,
    ...(problem.line !== undefined &&
      problem.column !== undefined && { start_column: problem.column, end_column: problem.column }),
    annotation_level: LEVELS[problem.severity],
    title: problem.code,
    message: text.slice(0, MAX_TEXT).toWellFormed(),
  };
}
