/** `mode: run` and `mode: plan`: the scheduled job. */

import { setSecret } from '@actions/core';
import { findCommitSigner } from '../adapters/commit-signer.ts';
import { createFolderState } from '../adapters/folder-state.ts';
import { openGitHub } from '../adapters/open-github.ts';
import { createRegistryPool } from '../adapters/registry-pool.ts';
import { collectDiagnostics } from '../engine/collect-diagnostics.ts';
import { type RunReport, type RunSettings, run } from '../engine/run.ts';
import { renderUsage } from '../pull-request/retag-command.ts';
import { jobSummary } from '../report/job-summary.ts';
import type { ActionSettings } from '../settings.ts';
import { reportDiagnostics } from './annotations.ts';
import type { ActionContext } from './context.ts';
import { logReporter } from './log-reporter.ts';
import { writeOutputs } from './outputs.ts';
import { writeSummary } from './summary.ts';

const clock = { now: () => new Date() };

/** Only the schedule comes without a reason: a push or a workflow that ended may have built an image a moment ago. */
const isScheduled = ({ eventName }: ActionContext) => eventName === 'schedule';

/** Runs the automation of the repository, reports, and gives what a caller decides the exit code by. */
export async function runAutomation(settings: ActionSettings, context: ActionContext): Promise<RunReport> {
  const { octokit, forge, trees } = openGitHub({
    token: settings.token,
    apiUrl: context.apiUrl,
    owner: context.owner,
    repository: context.repository,
    reporter: logReporter,
    checkout: settings.path ?? context.workspace,
  });
  const state = settings.state === undefined ? undefined : createFolderState(settings.state);
  const registries = createRegistryPool({
    env: process.env,
    registryCredentials: settings.registryCredentials,
    secrets: settings.secrets,
    githubToken: settings.token,
    mask: setSecret,
    reporter: logReporter,
    requested: !isScheduled(context),
    state,
  });
  try {
    const { defaultBranch } = await forge.readRepository();
    const report = await run(runSettings(settings, context, defaultBranch), {
      forge,
      reporter: logReporter,
      clock,
      openTree: trees.openTree,
      headsRead: trees.headsRead,
      signerFor: (automation, { config }) =>
        findCommitSigner(automation, { configured: config.secrets, env: process.env, given: settings.secrets }),
      openRegistry: project => registries.open(project.config),
      state,
    });
    const diagnostics = collectDiagnostics(report.diagnostics, registries.diagnostics());
    writeOutputs(report);
    reportDiagnostics(diagnostics);
    await writeSummary(
      jobSummary({
        title: settings.mode === 'plan' || settings.dryRun ? 'Retag: plan' : 'Retag',
        plan: report.plan,
        published: report.results,
        diagnostics,
        footer: [
          `${registries.requests()} registry requests`,
          ...registries.remarks(),
          `${octokit.requestCount()} GitHub requests`,
        ],
        now: clock.now(),
        event: context.eventName,
      }),
    );
    return { ...report, diagnostics };
  } finally {
    await registries.close();
  }
}

function runSettings(settings: ActionSettings, context: ActionContext, defaultBranch: string): RunSettings {
  return {
    defaultBranch,
    configPath: settings.config,
    dryRun: settings.dryRun || settings.mode === 'plan',
    resolveUnused: false,
    secretsGiven: new Set(settings.secrets.keys()),
    ...(settings.base !== undefined && { base: settings.base }),
    ...(settings.branch !== undefined && { branch: settings.branch }),
    labels: settings.labels,
    commandsHelp: renderUsage(),
    scheduled: isScheduled(context),
  };
}
