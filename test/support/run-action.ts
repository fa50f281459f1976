/**
 * Runs the built action, `dist/action.js`, the way a GitHub runner does: inputs as `INPUT_*`, the event as a file, files
 * for outputs, state, environment and summary, the workspace as working directory, and nothing else in the environment.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runProcess } from './run-process.ts';

const ACTION = resolve(import.meta.dirname, '../../dist/action.js');

interface ActionRun {
  /** Input names as in `action.yml`.. */
  inputs: Record<string, string>;
  /** API address, for instance the in-process GitHub's. */
  apiUrl: string;
  /** `owner/name` */
  repository: string;
  event?: { name: string; payload: unknown };
  /** The checkout; an empty folder when there is none. */
  workspace?: string;
  /** Secrets and variables of the step's `env:`. */
  env?: Record<string, string>;
  ref?: string;
  sha?: string;
  runId?: string;
  actor?: string;
  timeout?: number;
  /** Another build of the action than `dist/action.js`. */
  action?: string;
}

/** A workflow command such as `::error file=a.yaml,line=3::text`, decoded. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  properties: Record<string, string>;
}

export interface ActionResult {
  code: number;
  stdout: string;
  stderr: string;
  /** What the step wrote to `GITHUB_OUTPUT`. */
  outputs: Record<string, string>;
  /** Markdown of the job summary; empty when none was written. */
  summary: string;
  annotations: Annotation[];
}

/** `INPUT_` and the name in capitals; spaces become underscores and hyphens stay, as the runner has it. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Reads a `GITHUB_OUTPUT` file: `name=value` lines and `name<<delimiter` blocks; whichever sign comes first decides. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const match = /^(?<name>[^=<]+)(?:<<(?<delimiter>.+)|=(?<value>.*))$/.exec(lines[i] ?? '');
    const { name, delimiter, value } = match?.groups ?? {};
    if (name === undefined) continue;
    if (delimiter === undefined) {
      outputs[name] = value ?? '';
      continue;
    }
    const end = lines.indexOf(delimiter, i + 1);
    if (end < 0) throw new Error(`output ${name} has no end mark ${delimiter}`);
    outputs[name] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return outputs;
}

/** Annotations among the lines that a step printed. */
export function parseAnnotations(stdout: string): Annotation[] {
  const annotations: Annotation[] = [];
  for (const line of stdout.split('\n')) {
    const match = /^::(?<level>error|warning|notice)(?: (?<properties>[^:]*))?::(?<message>.*)$/.exec(line);
    if (!match?.groups) continue;
    const { level, properties = '', message = '' } = match.groups;
    const pairs = properties
      .split(',')
      .filter(Boolean)
      .map(pair => pair.split('=', 2) as [string, string]);
    annotations.push({
      level: level as Annotation['level'],
      message: decode(message),
      properties: Object.fromEntries(pairs.map(([key, value]) => [key, decode(value ?? '')])),
    });
  }
  return annotations;
}

function decode(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** The variables that a runner sets for a step, with the files that it prepares inside `folder`. */
async function prepareEnvironment(run: ActionRun, folder: string): Promise<Record<string, string>> {
  const path = (name: string) => join(folder, name);
  await mkdir(path('workspace'));
  const event = run.event ?? { name: 'schedule', payload: { schedule: '17 * * * *' } };
  await writeFile(path('event.json'), JSON.stringify(event.payload));
  const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_ENV: 'env', GITHUB_PATH: 'path' };
  const commands = { ...files, GITHUB_STEP_SUMMARY: 'summary' };
  await Promise.all(Object.values(commands).map(name => writeFile(path(name), '')));
  const inputs = Object.entries(run.inputs).map(([name, value]) => [inputVariable(name), value] as const);
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__retag',
    GITHUB_ACTOR: run.actor ?? 'octocat',
    GITHUB_API_URL: run.apiUrl,
    GITHUB_GRAPHQL_URL: `${run.apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_JOB: 'scan',
    GITHUB_REF: run.ref ?? 'refs/heads/main',
    GITHUB_REF_NAME: (run.ref ?? 'refs/heads/main').replace('refs/heads/', ''),
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_OWNER: run.repository.split('/')[0] ?? '',
    GITHUB_RUN_ID: run.runId ?? '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: run.sha ?? '',
    GITHUB_WORKFLOW: 'image-updates',
    GITHUB_WORKSPACE: run.workspace ?? path('workspace'),
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(commands).map(([name, file]) => [name, path(file)])),
    ...Object.fromEntries(inputs),
    ...run.env,
  };
}

/** Runs the action to its end. Its own files live in a temporary folder that is removed afterwards. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'retag-action-'));
  try {
    const env = await prepareEnvironment(run, folder);
    const cwd = run.workspace ?? join(folder, 'workspace');
    const timeout = run.timeout ?? 60_000;
    const result = await runProcess(process.execPath, [run.action ?? ACTION], { env, cwd, timeout });
    return {
      ...result,
      outputs: parseOutputs(await readFile(join(folder, 'output'), 'utf8')),
      summary: await readFile(join(folder, 'summary'), 'utf8'),
      annotations: parseAnnotations(result.stdout),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
