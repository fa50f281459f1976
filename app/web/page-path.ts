/** Addresses of pages: `/` and `/OWNER/REPOSITORY`. Everything else is no page, so nobody is ever sent elsewhere. */

/** A repository by owner and name, in the case in which it was asked for. */
export interface RepositoryName {
  owner: string;
  repository: string;
}

/** What GitHub lets owners and repositories be called. */
const REPOSITORY_PATH = /^\/([A-Za-z0-9_-]{1,100})\/([A-Za-z0-9._-]{1,100})$/;
/** Addresses of our own; GitHub gives these names to nobody. */
const RESERVED = new Set(['login', 'logout', 'api']);

/** The repository of a path as it stands in the request: nothing is decoded. Undefined when the path names none. */
export function repositoryOf(path: string): RepositoryName | undefined {
  const [, owner = '', repository = ''] = REPOSITORY_PATH.exec(path) ?? [];
  const isName = owner !== '' && !RESERVED.has(owner.toLowerCase()) && !/^\.{1,2}$/.test(repository);
  return isName ? { owner, repository } : undefined;
}

/** The inverse of repositoryOf. */
export function pathOf({ owner, repository }: RepositoryName): string {
  return `/${owner}/${repository}`;
}

/** The path to return to after the sign-in; `/` for everything that is no page of ours. */
export function returnPath(wanted: unknown): string {
  return typeof wanted === 'string' && repositoryOf(wanted) !== undefined ? wanted : '/';
}
