/** Options that several commands share: declared once, so that help and parsing agree. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isBranchName } from '../config/branch-rule.ts';

/** Options that every command has. */
export interface SharedOptions {
  dir: string;
  config?: string;
  format: 'text' | 'json';
  policy: string[];
  tagsFrom?: string;
  state?: string;
  verbose: boolean;
}

const collect = (value: string, previous: string[]): string[] => [...previous, value];

/** An argument that must not be empty. */
export function nonEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It must not be empty.');
  return value;
}

/** An Action as a workflow names it: `owner/name@version`, with a folder between where it is not at the root. */
export function actionReference(value: string): string {
  if (!/^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[^\s@]+$/.test(value)) {
    throw new InvalidArgumentError('It must look like owner/name@version.');
  }
  return value;
}

/** The name of a branch. */
export function branchName(value: string): string {
  if (!isBranchName(value)) throw new InvalidArgumentError('Git takes no branch of that name.');
  return value;
}

/** A count from 0. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(value);
}

/** Adds the options of every command that reads a repository. */
export function withSharedOptions(command: Command): Command {
  return command
    .addOption(new Option('--dir <folder>', 'folder of the repository').default('.').argParser(nonEmpty))
    .addOption(
      new Option('--config <path>', 'configuration, relative to the folder (default: .github/retag.yaml)').argParser(
        nonEmpty,
      ),
    )
    .addOption(new Option('--format <format>', 'how the result is printed').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--policy <name>', 'only this policy: namespace:name, or a name (may be repeated)')
        .argParser(collect)
        .default([], 'all'),
    )
    .option(
      '--tags-from <file>',
      'take tags and digests from a JSON file, {"<image>": {"tags": […]}}, instead of the registries',
    )
    .addOption(
      new Option(
        '--state <folder>',
        'folder that keeps scans between runs: none is repeated before the interval of its document is over',
      ).argParser(nonEmpty),
    )
    .option('--verbose', 'show notices too, and each step, on stderr', false);
}

/** Adds the options of every command that asks GitHub about a repository. */
export function withGitHubOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--repo <owner/name>',
        'repository on GitHub (default: GITHUB_REPOSITORY, else the git remote)',
      ).argParser(nonEmpty),
    )
    .addOption(
      new Option('--token-file <file>', 'file with the token (default: GITHUB_TOKEN, else GH_TOKEN)').argParser(
        nonEmpty,
      ),
    )
    .addOption(
      new Option('--api-url <url>', 'address of the API (default: GITHUB_API_URL, else that of the remote)').argParser(
        nonEmpty,
      ),
    );
}
