/** From the configuration to what publishing is told. */
import type { RetagConfig } from '../config/schema.ts';
import type { AutoMergeRule, PublishSettings } from './publish/settings.ts';

/** What the entry knows and the configuration does not. */
export interface PublishOverrides {
  labels?: readonly string[] | undefined;
  identity?: { login: string; email?: string } | undefined;
  commandsHelp?: string | undefined;
}

// `other` of the configuration is every step that is no version step: tags by time or number, another repository.
const OTHER_STEPS = ['tag', 'prerelease', 'downgrade', 'repository'] as const;

function autoMergeRule({ autoMerge }: RetagConfig['pullRequests']): AutoMergeRule {
  if (typeof autoMerge === 'boolean') return { enabled: autoMerge, method: 'merge' };
  return {
    enabled: true,
    method: 'merge',
    ...(autoMerge.policies.length > 0 && { policies: autoMerge.policies }),
    steps: autoMerge.steps.flatMap(step => (step === 'other' ? OTHER_STEPS : [step])),
  };
}

/** `pullRequests`, `commits`, `delivery` and `commands` of the configuration; inputs of the entry win. */
export function publishSettings(config: RetagConfig, overrides: PublishOverrides): PublishSettings {
  const { pullRequests, commits, commands, delivery } = config;
  return {
    delivery,
    groupBy: pullRequests.groupBy,
    labels: overrides.labels ?? pullRequests.labels,
    reviewers: pullRequests.reviewers,
    assignees: pullRequests.assignees,
    draft: pullRequests.draft,
    autoMerge: autoMergeRule(pullRequests),
    ...(pullRequests.limit > 0 && { limit: pullRequests.limit }),
    rebase: pullRequests.rebase === 'always' ? 'always' : 'when-needed',
    verified: commits.verified,
    signOff: commits.signOff,
    ...(overrides.identity && { identity: overrides.identity }),
    ownAuthors: [],
    releaseNotes: pullRequests.releaseNotes,
    ...(commands.by !== 'off' && overrides.commandsHelp !== undefined && { commandsHelp: overrides.commandsHelp }),
  };
}
