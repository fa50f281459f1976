/** `retag run`: what the Action does, from a terminal. */
import { createFolderState } from '../adapters/folder-state.ts';
import { decodeText } from '../config/text-encoding.ts';
import { collectDiagnostics } from '../engine/collect-diagnostics.ts';
import type { RunReport } from '../engine/run.ts';
import { ConfigError } from '../errors.ts';
import type { Plan } from '../plan-model.ts';
import type { Registry, Tree } from '../ports.ts';
import { waitOf } from '../report/age.ts';
import { printableLine } from '../report/diagnostic-text.ts';
import { patchOfPlan } from '../report/patch.ts';
import { describeRun } from '../report/run-document.ts';
import { exitCodeOf } from './exit-code.ts';
import { rememberSource, type SourceReader } from './failure.ts';
import { findGitHubTarget, type GitHubOptions, type GitHubTarget, requireToken } from './github-target.ts';
import { requirePolicies } from './local-plan.ts';
import { watchRegistry } from './local-project.ts';
import { requireOnlineNode } from './node-version.ts';
import type { SharedOptions } from './options.ts';
import { summarisePlan } from './plan-text.ts';
import { Terminal } from './terminal.ts';

/** Options of `retag run`. */
export interface RunOptions extends SharedOptions, GitHubOptions {
  base?: string;
  branch?: string;
  dryRun: boolean;
}

/** Plans and publishes on GitHub; `--dry-run` only shows. */
export async function runRun(options: RunOptions): Promise<number> {
  requireOnlineNode(process.versions.node);
  const terminal = new Terminal(options.verbose);
  const target = findGitHubTarget(options, process.env);
  requireWhole(options);
  // Public repositories can be looked at without a token.
  if (!options.dryRun) requireToken(target);
  const { report, readText } = await publish(options, target, terminal);
  const declared = report.bases.flatMap(({ project }) => project.declarations.policies);
  requirePolicies(options.policy, declared);
  if (options.format === 'json') {
    const repository = `${target.owner}/${target.repository}`;
    terminal.printJson(describeRun({ ...report, repository, dryRun: options.dryRun }));
    return exitCodeOf(report.diagnostics);
  }
  if (options.dryRun) terminal.printPatch(patchOfPlan(report.plan));
  else terminal.print(describeResults(report));
  terminal.problems(report.diagnostics, readText);
  terminal.info(summarisePlan(report.plan));
  return exitCodeOf(report.diagnostics);
}

/** A pull request holds all updates of its automation: published for one policy, it would drop those of the others. */
function requireWhole({ policy, dryRun }: RunOptions): void {
  if (policy.length === 0 || dryRun) return;
  throw new ConfigError(
    'CONFIG_INVALID',
    '--policy needs --dry-run: a pull request holds the updates of all policies',
    {
      hint: 'pullRequests.groupBy: policy in the configuration gives every policy its own',
    },
  );
}

async function publish(
  options: RunOptions,
  target: GitHubTarget,
  terminal: Terminal,
): Promise<{ report: RunReport; readText: SourceReader }> {
  const [{ openGitHub }, { createRegistryPool }, { findCommitSigner }, { run }, { renderUsage }] = await Promise.all([
    import('../adapters/open-github.ts'),
    import('../adapters/registry-pool.ts'),
    import('../adapters/commit-signer.ts'),
    import('../engine/run.ts'),
    import('../pull-request/retag-command.ts'),
  ]);
  const { octokit, forge, trees } = openGitHub({ ...target, reporter: terminal.reporter, checkout: options.dir });
  const state = options.state === undefined ? undefined : createFolderState(options.state);
  const pool = createRegistryPool({ env: process.env, githubToken: target.token, reporter: terminal.reporter, state });
  const sources = new Map<string, Tree>();
  const { base, branch, config, policy, dryRun } = options;
  try {
    const { defaultBranch } = await forge.readRepository();
    const settings = {
      ...{ defaultBranch, configPath: config, dryRun, policies: policy, resolveUnused: false },
      ...(base !== undefined && { base }),
      ...(branch !== undefined && { branch }),
      commandsHelp: renderUsage(),
      scheduled: true,
    };
    const fileRegistry = options.tagsFrom && (await import('../adapters/tags-file.ts')).readTagsFile(options.tagsFrom);
    const planned = await run(settings, {
      ...{ forge, reporter: terminal.reporter, clock: { now: () => new Date() }, headsRead: trees.headsRead },
      state,
      openTree: async name => {
        const tree = await trees.openTree(name);
        sources.set(name, tree);
        return tree;
      },
      signerFor: (automation, project) =>
        findCommitSigner(automation, { configured: project.config.secrets, env: process.env }),
      openRegistry: ({ config }): Registry => fileRegistry || watchRegistry(pool.open(config), terminal).registry,
    });
    const report = { ...planned, diagnostics: collectDiagnostics(planned.diagnostics, pool.diagnostics()) };
    for (const remark of pool.remarks()) terminal.remark(remark);
    terminal.remark(`${pool.requests()} registry requests, ${octokit.requestCount()} GitHub requests`);
    return { report, readText: await readSources(filesOf(report), [...sources.values()]) };
  } catch (error) {
    rememberSource(error, await readSources([config ?? '.github/retag.yaml'], [...sources.values()]));
    throw error;
  } finally {
    await pool.close();
  }
}

const filesOf = ({ diagnostics }: RunReport) => diagnostics.flatMap(({ file }) => file ?? []);

/** Texts of the named files as they are on the branches that were read. */
async function readSources(paths: readonly string[], trees: readonly Tree[]): Promise<SourceReader> {
  const texts = new Map<string, string>();
  for (const tree of trees) {
    const listed = new Set((await tree.list()).map(({ path }) => path));
    for (const path of new Set(paths)) {
      if (listed.has(path) && !texts.has(path)) texts.set(path, decodeText(await tree.read(path)));
    }
  }
  return path => texts.get(path);
}

const WORDS = { created: 'opened', updated: 'updated', closed: 'closed', none: 'unchanged' } as const;

function describeResults({ results, plan }: { results: RunReport['results']; plan: Plan }): string {
  const lines = plan.automations
    .flatMap(({ files }) => files.flatMap(file => file.changes))
    .map(change => `${change.file}:${change.line} ${change.old} → ${change.new}`);
  const published = results.map(({ operation, number, url, branch, base, title, awaiting }) => {
    const what = number === undefined ? branch : `#${number} ${title ?? ''}`.trimEnd();
    const told = awaiting === undefined ? WORDS[operation] : `${waitOf(awaiting)}:`;
    return `${told} ${what} (${branch} → ${base})${url === undefined ? '' : ` ${url}`}`;
  });
  return [...lines, ...published].map(printableLine).join('\n');
}
