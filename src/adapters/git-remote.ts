/** Which repository on GitHub a folder is a clone of, from `.git/config`. */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A repository on a GitHub host. */
interface RemoteRepository {
  /** `github.com`, or the host of an Enterprise Server. */
  host: string;
  owner: string;
  name: string;
}

/** The remote `origin`, else the only one; undefined outside git, and for addresses that are no `host/owner/name`. */
export function readGitRemote(folder: string): RemoteRepository | undefined {
  const remotes = readRemotes(folder);
  const url = remotes.get('origin') ?? (remotes.size === 1 ? [...remotes.values()][0] : undefined);
  return url === undefined ? undefined : parseRemoteUrl(url);
}

/** `https://host/owner/name.git`, `ssh://git@host:22/owner/name` and `git@host:owner/name.git`. */
export function parseRemoteUrl(url: string): RemoteRepository | undefined {
  const match =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ??
    /^(?:[^@/:]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
  const [, host, owner, name] = match ?? [];
  return host === undefined || owner === undefined || name === undefined ? undefined : { host, owner, name };
}

/** Where the API of a GitHub host is. */
export function apiUrlOf(host: string): string {
  if (host === 'github.com' || host === 'ssh.github.com') return 'https://api.github.com';
  return host.endsWith('.ghe.com') ? `https://api.${host}` : `https://${host}/api/v3`;
}

function readRemotes(folder: string): Map<string, string> {
  const remotes = new Map<string, string>();
  const path = configPath(resolve(folder));
  if (path === undefined) return remotes;
  let name: string | undefined;
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    const section = /^\s*\[\s*(\w+)(?:\s+"([^"]*)")?\s*\]/.exec(line);
    if (section) name = section[1] === 'remote' ? section[2] : undefined;
    const url = /^\s*url\s*=\s*(.*?)\s*$/.exec(line)?.[1];
    if (name !== undefined && url !== undefined && !remotes.has(name)) remotes.set(name, url);
  }
  return remotes;
}

/** The folder may lie below the one that holds `.git`, which is a file in a worktree. */
function configPath(folder: string): string | undefined {
  const git = join(folder, '.git');
  const stats = statSync(git, { throwIfNoEntry: false });
  if (stats === undefined) return resolve(folder, '..') === folder ? undefined : configPath(resolve(folder, '..'));
  if (stats.isDirectory()) return existing(join(git, 'config'));
  const target = /^gitdir: (.+)$/m.exec(readFileSync(git, 'utf8'))?.[1]?.trim();
  return target === undefined ? undefined : existing(resolve(folder, target, '../../config'));
}

function existing(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}
