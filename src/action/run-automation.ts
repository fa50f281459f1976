/** `mode: run` and `mode: plan`: the scheduled job. */
import { createBranchTrees } from '../adapters/branch-trees.ts';
import { createForge } from '../adapters/github-forge.ts';
import { createOctokit } from '../adapters/octokit.ts';
import { openRegistries } from '../adapters/open-registries.ts';
import { type RunReport, run } from '../engine/run.ts';
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

/** Runs the automation of the repository, reports, and gives what a caller decides the exit code by. */
export async function runAutomation(settings: ActionSettings, context: ActionContext): Promise<RunReport> {
  const { owner, repository: name, apiUrl } = context;
  const octokit = createOctokit({ token: settings.token, baseUrl: apiUrl, userAgent: `retag/${VERSION}` });
  const forge = createForge({ octokit, owner, repository: name });
  const trees = createBranchTrees({
    ...{ octokit, owner, repository: name, forge, reporter: logReporter },
    checkout: settings.path ?? context.workspace,
  });
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
        openTree: trees.openTree,
        headsRead: trees.headsRead,
        openRegistry: project => {
          const registry = openRegistries({
            config: project.config,
            env: process.env,
            registryCredentials: settings.registryCredentials,
            secrets: settings.secrets,
            githubToken: settings.token,
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
