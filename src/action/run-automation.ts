/** `mode: run` and `mode: plan`: the scheduled job. */
import * as core from '@actions/core';
import { createForge } from '../adapters/github-forge.ts';
import { openGitHubTree } from '../adapters/github-tree.ts';
import { createLocalTree } from '../adapters/local-tree.ts';
import { createOctokit } from '../adapters/octokit.ts';
import { openRegistries } from '../adapters/open-registries.ts';
import { type RunReport, run } from '../engine/run.ts';
import { ForgeError } from '../errors.ts';
import type { BranchHead, Tree } from '../ports.ts';
import { renderUsage } from '../pull-request/retag-command.ts';
import { jobSummary } from '../report/job-summary.ts';
import type { ActionSettings } from '../settings.ts';
import { VERSION } from '../version.ts';
import { reportDiagnostics } from './annotations.ts';
import type { ActionContext } from './context.ts';
import { logReporter } from './log-reporter.ts';
import { writeOutputs } from './outputs.ts';
import { writeSummary } from './summary.ts';

const clock = { now: () => new Date() };

/** The checkout, when it stands at exactly the commit that GitHub has; one request instead of a download. */
function checkoutAt(folder: string | undefined, commit: string): Tree | undefined {
  if (folder === undefined) return undefined;
  const tree = createLocalTree(folder);
  return tree.commit === commit ? tree : undefined;
}

/** Runs the automation of the repository, reports, and gives what a caller decides the exit code by. */
export async function runAutomation(settings: ActionSettings, context: ActionContext): Promise<RunReport> {
  const { owner, repository: name, apiUrl } = context;
  const octokit = createOctokit({ token: settings.token, baseUrl: apiUrl, userAgent: `retag/${VERSION}` });
  const forge = createForge({ octokit, owner, repository: name });
  const heads: BranchHead[] = [];

  const openTree = async (branch: string): Promise<Tree> => {
    const head = await forge.readBranch(branch);
    if (head === undefined) {
      throw new ForgeError('GITHUB_REF_MISSING', `${owner}/${name} has no branch ${branch}`);
    }
    heads.push(head);
    const local = checkoutAt(settings.path ?? context.workspace, head.commit);
    core.info(local ? `reading the checkout of ${branch}` : `reading ${branch} from GitHub`);
    return local ?? openGitHubTree({ octokit, owner, repository: name, commit: head.commit });
  };

  const opened: { close(): Promise<void>; requests(): number }[] = [];
  try {
    const repository = await forge.readRepository();
    const report = await run(
      {
        defaultBranch: repository.defaultBranch,
        configPath: settings.config,
        dryRun: settings.dryRun || settings.mode === 'plan',
        resolveUnused: false,
        ...(settings.base !== undefined && { base: settings.base }),
        ...(settings.branch !== undefined && { branch: settings.branch }),
        labels: settings.labels,
        commandsHelp: renderUsage(),
      },
      {
        forge,
        reporter: logReporter,
        clock,
        openTree,
        headsRead: () => heads,
        openRegistry: project => {
          const registry = openRegistries({
            config: project.config,
            env: process.env,
            inputs: {
              registryCredentials: settings.registryCredentials,
              secrets: settings.secrets,
              githubToken: settings.token,
            },
            reporter: logReporter,
          });
          opened.push({ close: () => registry.close(), requests: () => registry.summary().requests });
          return registry;
        },
      },
    );
    writeOutputs(report);
    reportDiagnostics(report.diagnostics);
    const requests = opened.reduce((sum, registry) => sum + registry.requests(), 0);
    await writeSummary(
      jobSummary({
        title: settings.mode === 'plan' || settings.dryRun ? 'Retag: plan' : 'Retag',
        plan: report.plan,
        published: report.results,
        diagnostics: report.diagnostics,
        footer: [`${requests} registry requests`, `${octokit.requestCount()} GitHub requests`],
        now: clock.now(),
      }),
    );
    return report;
  } finally {
    await Promise.all(opened.map(registry => registry.close()));
  }
}
