/** Answers the `/retag` comment that started the workflow. Nothing of the pull request is checked out. */
import { setSecret } from '@actions/core';
import { findCommitSigner } from '../adapters/commit-signer.ts';
import { createReviewForge } from '../adapters/github-review.ts';
import { openGitHubTree } from '../adapters/github-tree.ts';
import { createOctokit } from '../adapters/octokit.ts';
import { openRegistries } from '../adapters/open-registries.ts';
import { answerCommand } from '../engine/commands/answer.ts';
import { type Diagnostic, ForgeError } from '../errors.ts';
import type { ActionSettings } from '../settings.ts';
import { VERSION } from '../version.ts';
import { reportAnswer } from './command-report.ts';
import type { ActionContext } from './context.ts';
import { logReporter } from './log-reporter.ts';

const clock = { now: () => new Date() };
const pause = (attempt: number) => new Promise<void>(resolve => setTimeout(resolve, attempt * 1000));

/**
 * Answers, reports, and gives what a caller decides the exit code by. A refusal is an answer, not a failure; and who asked
 * for something that was done did not ask about the rest of the repository, unless `fail-on` says so.
 */
export async function answerComment(settings: ActionSettings, context: ActionContext): Promise<readonly Diagnostic[]> {
  const { owner, repository, apiUrl } = context;
  const octokit = createOctokit({ token: settings.token, baseUrl: apiUrl, userAgent: `retag/${VERSION}` });
  const target = { octokit, owner, repository };
  const forge = createReviewForge(target);
  const opened: { close(): Promise<void> }[] = [];
  try {
    const answer = await answerCommand(
      context.event,
      {
        by: 'action',
        configPath: settings.config,
        labels: settings.labels,
        ...(settings.base !== undefined && { base: settings.base }),
        ...(settings.branch !== undefined && { branch: settings.branch }),
        secretsGiven: new Set(settings.secrets.keys()),
        logUrl: context.runUrl,
      },
      {
        forge,
        reporter: logReporter,
        clock,
        pause,
        signerFor: (automation, { config }) =>
          findCommitSigner(automation, { configured: config.secrets, env: process.env, given: settings.secrets }),
        openTree: async branch => {
          const head = await forge.readBranch(branch);
          if (head === undefined)
            throw new ForgeError('GITHUB_REF_MISSING', `${owner}/${repository} has no branch ${branch}`);
          return openGitHubTree({ ...target, commit: head.commit, tree: head.tree });
        },
        openRegistry: project => {
          const registry = openRegistries({
            config: project.config,
            env: process.env,
            reporter: logReporter,
            registryCredentials: settings.registryCredentials,
            secrets: settings.secrets,
            githubToken: settings.token,
            mask: setSecret,
          });
          opened.push(registry);
          return registry;
        },
      },
    );
    await reportAnswer(answer);
    return settings.failOn === undefined && answer.status !== 'failed' ? [] : answer.diagnostics;
  } finally {
    await Promise.all(opened.map(registry => registry.close()));
  }
}
