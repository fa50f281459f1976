/** One request to a GitHub repository, its failure told as ForgeError. */
import { ForgeError } from '../errors.ts';
import { forgeError, strangeAnswer } from './github-errors.ts';
import type { GitHubClient } from './octokit.ts';

/** One repository, and the client that may reach it. */
export interface GitHubTarget {
  octokit: Pick<GitHubClient, 'request' | 'graphql' | 'paginate'>;
  owner: string;
  /** Name without owner. */
  repository: string;
}

/** A JSON object as GitHub answers it; who reads a field says of which type it is. */
export type Json = Record<string, unknown>;

/** Parameters of a route; those that it does not name go into query or body. */
interface RequestParameters {
  [name: string]: unknown;
  /** False for writes that must not be repeated blindly after a fault of the server: it may have done them. */
  repeatable?: boolean;
}

/** `doing` says in the message what was tried: "Creating the pull request". Gives the parsed answer. */
export async function ask<T = Json>(
  { octokit, owner, repository }: GitHubTarget,
  doing: string,
  route: string,
  { repeatable = true, ...parameters }: RequestParameters = {},
): Promise<T> {
  const isWrite = !route.startsWith('GET ');
  try {
    const response = await octokit.request(route, {
      owner,
      repo: repository,
      ...parameters,
      ...(!repeatable && { request: { retries: 0 } }),
    });
    const isText = typeof response.data === 'string' && response.data !== '';
    if (isText && parameters['mediaType'] === undefined) throw strangeAnswer(doing);
    return response.data as T;
  } catch (error) {
    throw forgeError(error, doing, isWrite, Date.now());
  }
}

/** The same, with `undefined` for what GitHub does not know. */
export async function askMaybe<T = Json>(
  target: GitHubTarget,
  doing: string,
  route: string,
  parameters: RequestParameters = {},
): Promise<T | undefined> {
  try {
    return await ask<T>(target, doing, route, parameters);
  } catch (error) {
    if (error instanceof ForgeError && error.code === 'GITHUB_NOT_FOUND') return undefined;
    throw error;
  }
}

/** All pages of a list, at most `limit` entries. */
export async function askAll<T = Json>(
  target: GitHubTarget,
  doing: string,
  route: string,
  parameters: RequestParameters & { limit?: number } = {},
): Promise<T[]> {
  const { limit = 1000, ...rest } = parameters;
  const size = Math.min(limit, 100);
  const found: T[] = [];
  for (let page = 1; found.length < limit; page += 1) {
    const entries = await ask<T[]>(target, doing, route, { ...rest, per_page: size, ...(page > 1 && { page }) });
    found.push(...entries);
    if (entries.length < size) break;
  }
  return found.slice(0, limit);
}
