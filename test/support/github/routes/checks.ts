/** Check runs, which only Apps may write. */
import { invalid, notFound, Refusal } from '../errors.ts';
import { numberIn, optionalText, text } from '../fields.ts';
import type { Annotation, App, CheckRun, Repository } from '../model.ts';
import { checkPayload } from '../payloads.ts';
import { settleAutoMerges } from '../pulls.ts';
import { requireCommit } from '../revisions.ts';
import { type Answer, type Call, page, paginate, type Routes } from '../router.ts';
import { actorOf, openRepository } from '../viewers.ts';
import { viewCheckRun } from '../views/check.ts';
import { repositoryPage } from '../views/repository.ts';
import { emit } from '../webhooks.ts';
import type { World } from '../world.ts';

/** One request carries at most so many annotations; more come by further updates. */
const annotationLimit = 50;
const textLimit = 65_535;

export const checkRoutes: Routes = {
  'POST /repos/:owner/:repo/check-runs': postRun,
  'GET /repos/:owner/:repo/check-runs/:id': getRun,
  'PATCH /repos/:owner/:repo/check-runs/:id': patchRun,
  'GET /repos/:owner/:repo/check-runs/:id/annotations': listAnnotations,
  'GET /repos/:owner/:repo/commits/*ref/check-runs': listRuns,
};

function appBehind(call: Call): App {
  if (!call.viewer.app) throw new Refusal(403, 'You must authenticate via a GitHub App.');
  return call.viewer.app;
}

function runOf(call: Call, repository: Repository): CheckRun {
  const run = repository.checkRuns.get(numberIn(call, 'id'));
  if (!run) throw notFound();
  return run;
}

function postRun(call: Call): Answer {
  const { world } = call;
  const repository = openRepository(call, 'checks:write');
  const app = appBehind(call);
  const headSha = text(call, 'head_sha');
  if (!world.store.has(headSha, 'commit')) throw invalid(`No commit found for SHA: ${headSha}`);
  const run = newCheckRun(world, text(call, 'name'), headSha, app);
  applyFields(call, run);
  repository.checkRuns.set(run.id, run);
  emit(world, repository, 'check_run', checkPayload(world, repository, run, 'created', actorOf(call)));
  settleAutoMerges(world, repository);
  return { status: 201, body: viewCheckRun(world, repository, run) };
}

/** A queued check run without output. */
export function newCheckRun(world: World, name: string, headSha: string, app: App): CheckRun {
  return {
    id: world.nextId(),
    name,
    headSha,
    app,
    externalId: null,
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: world.now(),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
  };
}

function patchRun(call: Call): Answer {
  const { world } = call;
  const repository = openRepository(call, 'checks:write');
  const run = runOf(call, repository);
  if (run.app !== appBehind(call))
    throw new Refusal(
      403,
      'Invalid app_id `' +
        `${call.viewer.app?.id}` +
        '` - check run can only be modified by the GitHub App that created it.',
    );
  const before = run.status;
  applyFields(call, run);
  if (run.status === 'completed' && before !== 'completed') {
    emit(world, repository, 'check_run', checkPayload(world, repository, run, 'completed', actorOf(call)));
  }
  settleAutoMerges(world, repository);
  return { status: 200, body: viewCheckRun(world, repository, run) };
}

function applyFields(call: Call, run: CheckRun): void {
  const { body, world } = call;
  const time = (name: string, fallback: Date | null) => (body[name] ? new Date(body[name] as string) : fallback);
  run.name = optionalText(call, 'name') ?? run.name;
  run.externalId = optionalText(call, 'external_id') ?? run.externalId;
  run.detailsUrl = optionalText(call, 'details_url') ?? run.detailsUrl;
  run.status = optionalText(call, 'status') ?? run.status;
  run.startedAt = time('started_at', run.startedAt);
  const conclusion = optionalText(call, 'conclusion');
  if (conclusion) Object.assign(run, { conclusion, status: 'completed' });
  if (run.status === 'completed') {
    if (!run.conclusion) throw invalid('Invalid request.\n\n"conclusion" wasn\'t supplied.');
    run.completedAt = time('completed_at', run.completedAt ?? world.now());
  }
  if (Array.isArray(body['actions'])) run.actions = readActions(body['actions'] as CheckRun['actions']);
  if (body['output']) applyOutput(body['output'] as Record<string, unknown>, run);
}

function applyOutput(output: Record<string, unknown>, run: CheckRun): void {
  const added = (output['annotations'] ?? []) as Partial<Annotation>[];
  if (added.length > annotationLimit) {
    throw invalid(
      `Invalid request.\n\nNo more than ${annotationLimit} items are allowed; ${added.length} were supplied.`,
    );
  }
  for (const field of ['title', 'summary', 'text'] as const) {
    const value = output[field];
    if (typeof value !== 'string') continue;
    if (value.length > textLimit)
      throw invalid(`Invalid request.\n\nOnly ${textLimit} characters are allowed; ${value.length} were supplied.`);
    run[field] = value;
  }
  run.annotations.push(...added.map(readAnnotation));
}

function readAnnotation(given: Partial<Annotation>): Annotation {
  const { path, start_line, end_line, annotation_level, message } = given;
  if (!path || !start_line || !end_line || !annotation_level || !message)
    throw invalid('Invalid request.\n\nAn annotation lacks a required field.');
  if (given.start_column && start_line !== end_line)
    throw invalid('Columns are only allowed when start_line and end_line are equal.');
  return {
    path,
    start_line,
    end_line,
    start_column: given.start_column ?? null,
    end_column: given.end_column ?? null,
    annotation_level,
    title: given.title ?? null,
    message,
    raw_details: given.raw_details ?? null,
  };
}

function readActions(actions: CheckRun['actions']): CheckRun['actions'] {
  const fits = actions.every(
    ({ label, description, identifier }) => label.length <= 20 && description.length <= 40 && identifier.length <= 20,
  );
  if (actions.length > 3 || !fits)
    throw invalid(
      'Invalid request.\n\nAt most three actions, labels of 20, descriptions of 40 and identifiers of 20 characters.',
    );
  return actions;
}

function getRun(call: Call): Answer {
  const repository = openRepository(call, 'checks:read');
  return { status: 200, body: viewCheckRun(call.world, repository, runOf(call, repository)) };
}

function listAnnotations(call: Call): Answer {
  const repository = openRepository(call, 'checks:read');
  const run = runOf(call, repository);
  const page_ = `${repositoryPage(call.world, repository)}/blob/${run.headSha}`;
  return page(call, run.annotations, annotation => ({ ...annotation, blob_href: `${page_}/${annotation.path}` }));
}

function listRuns(call: Call): Answer {
  const { world, params, query } = call;
  const repository = openRepository(call, 'checks:read');
  const sha = requireCommit(world, repository, params['ref']);
  const name = query.get('check_name');
  const runs = [...repository.checkRuns.values()].filter(run => run.headSha === sha && (!name || run.name === name));
  const { shown, headers } = paginate(call, runs);
  return {
    status: 200,
    headers,
    body: { total_count: runs.length, check_runs: shown.map(run => viewCheckRun(world, repository, run)) },
  };
}
