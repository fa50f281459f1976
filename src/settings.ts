/**
 * One table of settings for the Action: name, default, description. `action.yml` holds the same table (a test compares
 * them), and one parser turns the inputs into one value, reporting all mistakes together.
 */
import { isBranchName, NO_BRANCH_NAME } from './config/branch-rule.ts';
import { type Diagnostic, diagnose } from './errors.ts';

const MODES = ['auto', 'run', 'plan', 'lint', 'command'] as const;
/** What a step does; `auto` is decided by the event. */
export type Mode = (typeof MODES)[number];

const FAIL_ON = ['error', 'warning', 'never'] as const;
/** The least severity that makes a step fail. */
export type FailOn = (typeof FAIL_ON)[number];

/** One input of the Action. */
export interface InputRow {
  default: string;
  description: string;
}

/** The inputs of `action.yml`, in its order. */
export const ACTION_INPUTS = {
  'github-token': {
    default: '${{ github.token }}',
    description:
      'Token that reads the repository and writes the branch and the pull request. With the workflow token, checks of the pull request wait for an approval; the token of a GitHub App avoids that.',
  },
  mode: {
    default: 'auto',
    description:
      '`auto` by event (a comment runs a command, everything else runs the automation), `run`, `plan` (writes nothing), `lint` (no registry), `command`.',
  },
  config: { default: '.github/retag.yaml', description: 'Path of the configuration file; it may be missing.' },
  path: {
    default: '',
    description:
      'Folder with a checkout to read. Empty: the workspace when it is at the head of the base branch, else GitHub.',
  },
  base: {
    default: '',
    description:
      'Branch to read and to propose changes for. Empty: as the automation or the configuration says, else the default branch.',
  },
  branch: {
    default: '',
    description:
      'Branch of the pull request. Empty: as the automation or the configuration says, else flux-image-updates.',
  },
  labels: {
    default: '',
    description:
      'Labels of the pull request, separated by commas or lines. Empty: as the configuration says, else automated, dependencies, flux.',
  },
  'registry-credentials': { default: '', description: 'A docker config JSON, or lines `host=username:password`.' },
  secrets: { default: '', description: 'Values of the secrets that documents name: lines `namespace/name=value`.' },
  state: {
    default: '',
    description:
      'Folder that a step with actions/cache keeps between runs. With it a scheduled run does not scan an image again before the `interval` of its ImageRepository is over, and leaves a branch for which nothing changed alone until the `interval` of its ImageUpdateAutomation is over; runs that another event started wait for nothing. A list of tags that shrank sharply is read twice before it is believed. The folder holds the tags of private images too, never a secret.',
  },
  'dry-run': { default: 'false', description: 'Plan and report, but write nothing to GitHub.' },
  'fail-on': {
    default: '',
    description:
      'Which problems of the repository fail the step: `error`, `warning` or `never`. Empty: `error`, and for a command only that it could not be carried out.',
  },
} as const satisfies Record<string, InputRow>;

/** Name of an input of the Action. */
export type InputName = keyof typeof ACTION_INPUTS;

/** The outputs of `action.yml`, in its order. */
export const ACTION_OUTPUTS = {
  changed: '`true` when a branch or pull request was written.',
  updates: 'JSON list of the updates: policy, image, old, new, file, line.',
  'pull-request-number': 'Number of the pull request, when there is one.',
  'pull-request-url': 'Address of the pull request, when there is one.',
  'pull-request-operation': '`created`, `updated`, `closed` or `none`.',
  'pull-requests': 'JSON list of all pull requests: branch, operation, number, url, headSha.',
  'head-sha': 'Commit at the head of the branch, when one was written.',
} as const satisfies Record<string, string>;

/** Name of an output of the Action. */
export type OutputName = keyof typeof ACTION_OUTPUTS;

/** The inputs, parsed. Undefined where the configuration file or the repository decides. */
export interface ActionSettings {
  token: string;
  mode: Mode;
  config: string;
  path?: string;
  base?: string;
  branch?: string;
  labels?: string[];
  registryCredentials?: string;
  /** `namespace/name` → value. */
  secrets: ReadonlyMap<string, string>;
  /** Folder for scan results between runs. */
  state?: string;
  dryRun: boolean;
  /** Undefined: errors, and of a command only its own failure. */
  failOn?: FailOn;
}

function parseSecrets(text: string, diagnostics: Diagnostic[]): Map<string, string> {
  const secrets = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const match = /^\s*([a-z0-9.-]+\/[a-z0-9.-]+)=(.*)$/.exec(line);
    // The line itself is never shown: it may be a secret that lost its name.
    if (match) secrets.set(match[1]!, match[2]!.trim());
    else
      diagnostics.push(diagnose('CONFIG_INVALID', `input secrets: line ${index + 1} is not \`namespace/name=value\``));
  }
  return secrets;
}

const optional = <K extends string>(key: K, value: string): { [P in K]?: string } =>
  (value.trim() === '' ? {} : { [key]: value.trim() }) as { [P in K]?: string };

/** Reads the inputs; `read` gives the raw text of one input, `''` when it is not set. */
export function parseActionSettings(read: (name: InputName) => string): {
  settings: ActionSettings;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const oneOf = <T extends string>(name: InputName, allowed: readonly T[]): T => {
    const value = read(name).trim() || ACTION_INPUTS[name].default;
    const found = allowed.find(option => option === value);
    if (found !== undefined) return found;
    diagnostics.push(
      diagnose('CONFIG_INVALID', `input ${name}: ${JSON.stringify(value)} is none of ${allowed.join(', ')}`),
    );
    return ACTION_INPUTS[name].default as T;
  };
  const branch = <K extends 'base' | 'branch'>(name: K): { [P in K]?: string } => {
    const value = read(name).trim();
    if (value !== '' && !isBranchName(value))
      diagnostics.push(diagnose('CONFIG_INVALID', `input ${name}: ${JSON.stringify(value)}: ${NO_BRANCH_NAME}`));
    return optional(name, value);
  };
  const labels = read('labels')
    .split(/[,\n]/)
    .map(label => label.trim())
    .filter(label => label !== '');
  const credentials = read('registry-credentials');
  const settings: ActionSettings = {
    token: read('github-token').trim(),
    mode: oneOf('mode', MODES),
    config: read('config').trim() || ACTION_INPUTS.config.default,
    ...optional('path', read('path')),
    ...branch('base'),
    ...branch('branch'),
    ...(labels.length > 0 && { labels }),
    ...(credentials.trim() !== '' && { registryCredentials: credentials }),
    secrets: parseSecrets(read('secrets'), diagnostics),
    ...optional('state', read('state')),
    dryRun: oneOf('dry-run', ['true', 'false'] as const) === 'true',
    ...(read('fail-on').trim() !== '' && { failOn: oneOf('fail-on', FAIL_ON) }),
  };
  return { settings, diagnostics };
}
