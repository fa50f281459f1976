/** What a signed-in person may see, asked of GitHub with the person's own token, each time anew. */
import { forgeError } from '../../src/adapters/github-errors.ts';
import { createOctokit, type GitHubClient } from '../../src/adapters/octokit.ts';
import { VERSION } from '../../src/version.ts';
import { type RepositoryName, repositoryOf } from './page-path.ts';

export interface VisibleRepository extends RepositoryName {
  id: number;
  private: boolean;
  archived: boolean;
}

/** The token is no longer good: the person is to sign in again. */
export class SessionEnded extends Error {}

interface ApiRepository {
  id: number;
  name: string;
  owner: { login: string };
  private: boolean;
  archived?: boolean;
  permissions?: { pull?: boolean };
}

const PAGE = 100;
/** More than anybody reads; who has more types the address. */
const MAX_REPOSITORIES = 1000;

export class Visitor {
  readonly #octokit: GitHubClient;

  constructor(token: string, apiUrl: string) {
    // A person waits: a limit is told, not waited for.
    const userAgent = `retag/${VERSION}`;
    this.#octokit = createOctokit({ token, baseUrl: apiUrl, userAgent, maxWait: 0, paced: false });
  }

  async login(): Promise<string | undefined> {
    return (await this.#read<{ login: string }>('GET /user'))?.login;
  }

  /** Undefined when the person may not read it, or there is none: the two are not told apart. Throws ForgeError. */
  async findRepository({ owner, repository }: RepositoryName): Promise<VisibleRepository | undefined> {
    const found = await this.#read<ApiRepository>('GET /repos/{owner}/{repo}', { owner, repo: repository });
    return found === undefined ? undefined : toVisible(found);
  }

  /** Those that the App is installed on and that are shared with the person, by name; `more` when some are left out. */
  async listRepositories(): Promise<{ repositories: VisibleRepository[]; more: boolean }> {
    const found: VisibleRepository[] = [];
    for await (const installation of this.#pages<{ id: number; suspended_at: string | null }>('installations')) {
      if (installation.suspended_at != null) continue;
      for await (const repository of this.#pages<ApiRepository>('repositories', installation.id)) {
        const visible = toVisible(repository);
        if (visible === undefined) continue;
        if (found.length === MAX_REPOSITORIES) return { repositories: sorted(found), more: true };
        found.push(visible);
      }
    }
    return { repositories: sorted(found), more: false };
  }

  async *#pages<Item>(field: 'installations' | 'repositories', installation?: number): AsyncGenerator<Item> {
    const route =
      installation === undefined ? 'GET /user/installations' : 'GET /user/installations/{installation_id}/repositories';
    for (let page = 1; ; page += 1) {
      const about = { ...(installation !== undefined && { installation_id: installation }), per_page: PAGE, page };
      // An installation that went away in between has no repositories.
      const answer = await this.#read<Record<string, Item[] | undefined>>(route, about);
      const items = answer?.[field] ?? [];
      yield* items;
      if (items.length < PAGE) return;
    }
  }

  /** Undefined for what is not there and for what is refused. */
  async #read<T>(route: string, parameters: Record<string, unknown> = {}): Promise<T | undefined> {
    try {
      return (await this.#octokit.request(route, parameters)).data as T;
    } catch (error) {
      const failure = forgeError(error, 'Reading what you may see', false, Date.now());
      if (failure.code === 'GITHUB_TOKEN_INVALID') throw new SessionEnded();
      if (failure.code === 'GITHUB_NOT_FOUND' || failure.code === 'GITHUB_PERMISSION_MISSING') return undefined;
      throw failure;
    }
  }
}

/** By GitHub's own spelling. What is private needs a right that is stated. */
function toVisible(found: ApiRepository): VisibleRepository | undefined {
  const { id, name, owner, private: isPrivate, archived = false, permissions } = found;
  const spelled = repositoryOf(`/${owner.login}/${name}`);
  const isReadable = !isPrivate || permissions?.pull === true;
  return spelled !== undefined && isReadable ? { ...spelled, id, private: isPrivate, archived } : undefined;
}

function sorted(repositories: readonly VisibleRepository[]): VisibleRepository[] {
  const key = ({ owner, repository }: RepositoryName) => `${owner}/${repository}`.toLowerCase();
  return repositories.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
