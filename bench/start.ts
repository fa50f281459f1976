/** What starting costs: the built programs against an empty one, what they load, and how large they are. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFile, builtFolder } from './built.ts';
import type { Report } from './families.ts';
import { interleave, medianOf, summarise } from './measurement.ts';

/** Milliseconds that a program may take longer than an empty one. */
const START_LIMIT = 150;
const SIZE_LIMIT = 3;

/** A program, its arguments, and the environment that makes it do nothing. */
interface Start {
  name: string;
  args: readonly string[];
  env: Record<string, string>;
}

/** What must not be loaded at start: the name of each, and sources (as they stand in the built files) that betray it. */
const LATER = [
  ['cloud logins', /^\/\/ (?:src\/adapters\/cloud-logins\/(?:aws|azure|gcp)\.ts|node_modules\/aws4fetch\/)/m],
  ['Probot', /^\/\/ (?:app\/|node_modules\/probot\/)/m],
  ['template functions', /^\/\/ src\/templates\/functions\//m],
  ['an HTTP client', /^\/\/ node_modules\/(?:undici|@octokit)\//m],
] as const;

export async function measure(report: Report): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'retag-bench-start-'));
  try {
    const starts = programs(folder);
    const run = ({ args, env }: Start) => {
      const { status, stderr } = spawnSync(process.execPath, args, { env, cwd: folder });
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    };
    const contenders = starts.map(start => ({ name: start.name, run: () => run(start) }));
    const samples = await interleave(contenders, 15, 2);
    const [empty = []] = samples.values();
    for (const { name } of starts) {
      const budget = name === starts[0]?.name ? undefined : medianOf(empty) + START_LIMIT;
      report(summarise(name, 'ms', samples.get(name)!, budget));
    }
    for (const start of starts.slice(1)) reportLoaded(start, folder, run, report);
    reportSize(report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The empty program first. The Action gets a comment that is no command, on an issue that is no pull request. */
function programs(folder: string): Start[] {
  const event = join(folder, 'event.json');
  const payload = {
    action: 'created',
    issue: { number: 1 },
    comment: { id: 1, body: 'thank you', user: { login: 'octocat', type: 'User' } },
    repository: { full_name: 'acme/gitops', name: 'gitops', owner: { login: 'acme' } },
    sender: { login: 'octocat', type: 'User' },
  };
  writeFileSync(event, JSON.stringify(payload));
  const action = {
    INPUT_MODE: 'auto',
    'INPUT_GITHUB-TOKEN': 'a-workflow-token',
    GITHUB_REPOSITORY: 'acme/gitops',
    GITHUB_EVENT_NAME: 'issue_comment',
    GITHUB_EVENT_PATH: event,
    GITHUB_API_URL: 'http://127.0.0.1:9',
  };
  return [
    { name: 'node -e 0', args: ['-e', '0'], env: {} },
    { name: 'node dist/action.js with nothing to do', args: [builtFile('action.js')], env: action },
    { name: 'node dist/cli.js --version', args: [builtFile('cli.js'), '--version'], env: {} },
  ];
}

function reportLoaded(start: Start, folder: string, run: (start: Start) => void, report: Report): void {
  const record = join(folder, 'loaded');
  const hook = new URL('loaded-files.ts', import.meta.url).href;
  run({ ...start, env: { ...start.env, NODE_OPTIONS: `--import=${hook}`, RETAG_BENCH_LOADED: record } });
  const files = readFileSync(record, 'utf8').split('\n').filter(Boolean);
  const texts = files.map(file => readFileSync(file, 'utf8'));
  report(summarise(`${start.name}: files loaded`, 'files', [files.length]));
  report(summarise(`${start.name}: source loaded`, 'KiB', [texts.join('').length / 1024]));
  for (const [what, source] of LATER) {
    const found = texts.filter(text => source.test(text)).length;
    report(summarise(`${start.name}: files with ${what} loaded`, 'files', [found], 0));
  }
}

/** Action and CLI with what they share; the types of the library are no part of them. */
function reportSize(report: Report): void {
  const bytes = readdirSync(builtFolder(), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.js'))
    .reduce((sum, name) => sum + statSync(join(builtFolder(), name)).size, 0);
  report(summarise('size of dist/, Action, CLI and library', 'MiB', [bytes / 2 ** 20], SIZE_LIMIT));
}
