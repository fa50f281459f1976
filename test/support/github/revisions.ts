/** Names of commits: branches, tags, full and short SHAs. */
import { notFound, Refusal } from './errors.ts';
import type { Repository } from './model.ts';
import type { World } from './world.ts';

/** The commit that a revision names (undefined: head of the default branch), or undefined. */
export function findCommit(world: World, repository: Repository, revision?: string | null): string | undefined {
  const name = revision || repository.defaultBranch;
  const candidates =
    name === 'HEAD'
      ? [`refs/heads/${repository.defaultBranch}`]
      : [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`];
  const found = candidates.map(ref => repository.refs.get(ref)).find(sha => sha !== undefined);
  if (found) return found;
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined;
  const matches = name.length === 40 ? [name] : world.store.expand(name);
  return matches.length === 1 && world.store.has(matches[0] as string, 'commit') ? matches[0] : undefined;
}

/** The commit that a revision names; 404 when there is none, 409 in an empty repository. */
export function requireCommit(world: World, repository: Repository, revision?: string | null): string {
  refuseEmpty(repository);
  const sha = findCommit(world, repository, revision);
  if (!sha) throw revision ? new Refusal(404, `No commit found for the ref ${revision}`) : notFound();
  return sha;
}

/** 409 in a repository without commits. */
export function refuseEmpty(repository: Repository): void {
  if (repository.refs.size === 0) throw new Refusal(409, 'Git Repository is empty.');
}
