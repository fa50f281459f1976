/** `retag status`: every repository, policy and automation, as text, JSON or a page. */
import { writeFileSync } from 'node:fs';
import { createFolderState } from '../adapters/folder-state.ts';
import { createLocalTree } from '../adapters/local-tree.ts';
import { findAwaited } from '../engine/awaited-intervals.ts';
import type { BasePlan } from '../engine/plan-bases.ts';
import { describeStatus } from '../engine/status.ts';
import { dateElected, findPullRequests, type StatusFacts } from '../engine/status-facts.ts';
import { ConfigError, type Diagnostic, RetagError } from '../errors.ts';
import type { PullRequest } from '../ports.ts';
import type { StatusDocument } from '../report/status-document.ts';
import { statusText } from '../report/status-text.ts';
import { exitCodeOf } from './exit-code.ts';
import { findGitHubTarget, type GitHubOptions } from './github-target.ts';
import { withLocalPlan } from './local-plan.ts';
import { type LocalProject, openLocalProject } from './local-project.ts';
import type { SharedOptions } from './options.ts';
import { Terminal } from './terminal.ts';

/** Options of `retag status`. */
export interface StatusOptions extends SharedOptions, GitHubOptions {
  /** File to write the page to. */
  html?: string;
}

const COMMITS = 200;

/** Prints the status, or writes the page; problems go to stderr. */
export async function runStatus(options: StatusOptions): Promise<number> {
  const terminal = new Terminal(options.verbose);
  const project = await openLocalProject(options);
  const { status, now, diagnostics } = await gather(options, project, terminal);
  if (options.html !== undefined) await writePage(options.html, status, terminal);
  if (options.format === 'json') {
    terminal.printJson(status);
  } else {
    if (options.html === undefined) terminal.print(statusText(status, now, terminal.out, terminal.width));
    terminal.problems(diagnostics, project.readText);
  }
  return exitCodeOf(diagnostics);
}

async function gather(
  options: StatusOptions,
  project: LocalProject,
  terminal: Terminal,
): Promise<{ status: StatusDocument; now: Date; diagnostics: readonly Diagnostic[] }> {
  const now = new Date();
  const base = project.branch;
  const planOptions = { defaultBranch: base, base, policies: options.policy, resolveUnused: true };
  return withLocalPlan(project, options, terminal, { ...planOptions, now }, async ({ plan, registry }) => {
    // What is checked out stands for every base: a terminal shows the folder that it is in.
    const bases: BasePlan[] = [{ base, project, plan }];
    const facts = {
      ...(await readFacts(options, project, bases, terminal)),
      awaited: await readAwaited(options, bases, now),
      ...(options.html !== undefined && { created: await dateElected([plan], registry) }),
    };
    return {
      status: describeStatus(bases, planOptions, facts, { now: () => now }),
      now,
      diagnostics: plan.diagnostics,
    };
  });
}

async function readFacts(
  options: StatusOptions,
  project: LocalProject,
  bases: readonly BasePlan[],
  terminal: Terminal,
): Promise<StatusFacts> {
  const { readMarkerHistory } = await import('../adapters/git-history.ts');
  const history = await readMarkerHistory(project.root, { commits: COMMITS });
  const known = options.tagsFrom === undefined ? await askGitHub(options, project, bases, terminal) : undefined;
  return {
    repository: known?.repository ?? project.root.split('/').at(-1),
    commit: createLocalTree(project.root).commit,
    history,
    pullRequests: known?.pullRequests,
  };
}

/** Runs are kept per repository on GitHub, so without its name nothing is known of them. */
async function readAwaited(
  options: StatusOptions,
  bases: readonly BasePlan[],
  now: Date,
): Promise<ReadonlyMap<string, Date> | undefined> {
  if (options.state === undefined) return undefined;
  try {
    const { owner, repository } = findGitHubTarget(options, process.env);
    return await findAwaited(bases, { owner, name: repository }, createFolderState(options.state), now);
  } catch (error) {
    if (error instanceof ConfigError && options.repo === undefined) return undefined;
    throw error;
  }
}

/** With a token, what became of the last pull requests. Without one, or when GitHub does not answer, the rest is told. */
async function askGitHub(
  options: StatusOptions,
  project: LocalProject,
  bases: readonly BasePlan[],
  terminal: Terminal,
): Promise<{ repository: string; pullRequests: ReadonlyMap<string, PullRequest> } | undefined> {
  try {
    const target = findGitHubTarget(options, process.env);
    if (target.token === undefined) return undefined;
    const { openGitHub } = await import('../adapters/open-github.ts');
    const { forge } = openGitHub({ ...target, reporter: terminal.reporter });
    const planOptions = { defaultBranch: project.branch, base: project.branch, resolveUnused: true };
    const pullRequests = await findPullRequests(bases, planOptions, forge);
    return { repository: `${target.owner}/${target.repository}`, pullRequests };
  } catch (error) {
    if (!(error instanceof RetagError)) throw error;
    const isAsked = options.repo !== undefined || options.tokenFile !== undefined;
    if (isAsked) throw error;
    terminal.debug(`the pull requests are not known: ${error.message}`);
    return undefined;
  }
}

async function writePage(path: string, status: StatusDocument, terminal: Terminal): Promise<void> {
  const { statusPage } = await import('../report/status-page.ts');
  try {
    writeFileSync(path, statusPage(status));
  } catch (cause) {
    throw new ConfigError('CONFIG_INVALID', `--html ${path}: ${(cause as Error).message}`, { cause });
  }
  terminal.info(`wrote ${path}`);
}
