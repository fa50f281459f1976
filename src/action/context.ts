/** What GitHub tells an action through its environment, parsed once. */
import { readFileSync } from 'node:fs';
import { ConfigError } from '../errors.ts';

/** What GitHub tells a step about its run. */
export interface ActionContext {
  eventName: string;
  /** The webhook payload; an empty object where there is none, as on a schedule. */
  event: Readonly<Record<string, unknown>>;
  owner: string;
  repository: string;
  apiUrl: string;
  serverUrl: string;
  workspace: string | undefined;
  runUrl: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

function readEvent(path: string | undefined): Record<string, unknown> {
  if (path === undefined || path === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new ConfigError('CONFIG_INVALID', 'GITHUB_EVENT_PATH holds no JSON that can be read', { cause });
  }
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Reads `GITHUB_*`. Throws ConfigError when the repository is not told: then this is no workflow. */
export function readActionContext(env: Environment): ActionContext {
  const match = /^([^/\s]+)\/([^/\s]+)$/.exec(env['GITHUB_REPOSITORY'] ?? '');
  if (!match) {
    throw new ConfigError('CONFIG_INVALID', 'GITHUB_REPOSITORY is not owner/name', {
      hint: 'the Action runs in a workflow; at a terminal, use the command line: retag run',
    });
  }
  const [, owner = '', repository = ''] = match;
  const serverUrl = (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, '');
  const runId = env['GITHUB_RUN_ID'];
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    event: readEvent(env['GITHUB_EVENT_PATH']),
    owner,
    repository,
    apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
    serverUrl,
    workspace: env['GITHUB_WORKSPACE'] || undefined,
    runUrl: runId ? `${serverUrl}/${owner}/${repository}/actions/runs/${runId}` : undefined,
  };
}
