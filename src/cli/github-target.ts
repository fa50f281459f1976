/** Which repository on GitHub a command works on, and with which token. */
import { readFileSync } from 'node:fs';
import { apiUrlOf, readGitRemote } from '../adapters/git-remote.ts';
import { ConfigError } from '../errors.ts';

/** The options that name repository and token. */
export interface GitHubOptions {
  dir: string;
  repo?: string;
  apiUrl?: string;
  tokenFile?: string;
}

/** The repository on GitHub that belongs to a folder. */
export interface GitHubTarget {
  owner: string;
  repository: string;
  apiUrl: string;
  /** Absent where nobody gave one: public repositories can be read without. */
  token: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** From `--repo`, `GITHUB_REPOSITORY` or the git remote of the folder. Throws ConfigError when none names a repository. */
export function findGitHubTarget(options: GitHubOptions, env: Environment): GitHubTarget {
  const remote = readGitRemote(options.dir);
  const named = options.repo ?? (env['GITHUB_REPOSITORY'] || undefined);
  const full = named ?? (remote && `${remote.owner}/${remote.name}`);
  const match = /^([A-Za-z0-9._-]+)\/([A-Za-z0-9._-]+)$/.exec(full ?? '');
  if (match === null) {
    const what = full === undefined ? 'which repository on GitHub is meant is not known' : `${full} is not owner/name`;
    throw new ConfigError('CONFIG_INVALID', what, {
      hint: 'say it with --repo owner/name; GITHUB_REPOSITORY and the git remote "origin" are looked at otherwise',
    });
  }
  const [, owner = '', repository = ''] = match;
  const isRemote = remote !== undefined && `${remote.owner}/${remote.name}` === full;
  const apiUrl =
    options.apiUrl ?? (env['GITHUB_API_URL'] || undefined) ?? apiUrlOf(isRemote ? remote.host : 'github.com');
  return { owner, repository, apiUrl: apiUrl.replace(/\/+$/, ''), token: readToken(options.tokenFile, env) };
}

/** `--token-file`, then `GITHUB_TOKEN`, then `GH_TOKEN`. A token is never an argument: those show in process lists. */
export function readToken(file: string | undefined, env: Environment): string | undefined {
  if (file === undefined) return env['GITHUB_TOKEN'] || env['GH_TOKEN'] || undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new ConfigError('CONFIG_INVALID', `--token-file ${file}: cannot be read`, { cause });
  }
  if (text !== '') return text;
  throw new ConfigError('CONFIG_INVALID', `--token-file ${file}: the file is empty`);
}

/** The token, for commands that write. Throws ConfigError when there is none. */
export function requireToken({ token, owner, repository }: GitHubTarget): string {
  if (token !== undefined) return token;
  throw new ConfigError('CONFIG_INVALID', `no token for ${owner}/${repository}`, {
    hint: 'set GITHUB_TOKEN or GH_TOKEN, for instance GH_TOKEN=$(gh auth token), or give --token-file; it needs to write contents, pull requests and issues',
  });
}
