/** What a signed-in person may see, asked of GitHub with the person's own token, each time anew. */
import { forgeError } from '../../src/adapters/github-errors.ts';
import { createOctokit, type GitHubClient } from '../../src/adapters/octokit.ts';
import { VERSION } from '../../src/version.ts';
import { type RepositoryName, repositoryOf } from './page-path.ts';
import { SignInError } from './sign-in.ts';

/** A repository that the person may read, in GitHub's spelling of its name. */
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

interface ApiInstallation {
  id: number;
  suspended_at: string | null;
}

const PAGE = 100;
const AT_A_TIME = 5;
/** More than anybody reads; who has more types the address. */
const MAX_REPOSITORIES = 1000;

/** GitHub with the token of one person. Every method throws SessionEnded once the token is no longer good. */
export class Visitor {
  readonly #octokit: GitHubClient;

  constructor(token: string, apiUrl: string) {
    // A person waits: a limit is told, not waited for.
    const userAgent = `retag/${VERSION}`;
    this.#octokit = createOctokit({ token, baseUrl: apiUrl, userAgent, maxWait: 0, paced: false });
  }

  /** Throws SignInError. */
  async login(): Promise<string> {
    const person = await this.#read<{ login: string }>('GET /user').catch(error => {
      if (!(error instanceof SessionEnded)) throw error;
    });
    if (person === undefined) throw new SignInError('GitHub does not say who you are.');
    return person.login;
  }

  /** Undefined when the person may not read it, or there is none: the two are not told apart. Throws ForgeError. */
  async findRepository({ owner, repository }: RepositoryName): Promise<VisibleRepository | undefined> {
    const found = await this.#read<ApiRepository>('GET /repos/{owner}/{repo}', { owner, repo: repository });
    return found === undefined ? undefined : toVisible(found);
  }

  /** Those that the App is installed on and that are shared with the person, by name; `more` when some are left out. */
  async listRepositories(): Promise<{ repositories: VisibleRepository[]; more: boolean }> {
    const installations = await this.#list<ApiInstallation>('installations', 'GET /user/installations');
    const waiting = installations.filter(({ suspended_at }) => suspended_at == null);
    const found: VisibleRepository[] = [];
    const read = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        if (found.length > MAX_REPOSITORIES) return;
        const route = 'GET /user/installations/{installation_id}/repositories';
        const about = { installation_id: next.id };
        const shared = await this.#list<ApiRepository>('repositories', route, about);
        found.push(...shared.map(toVisible).filter(repository => repository !== undefined));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, read));
    return { repositories: sorted(found).slice(0, MAX_REPOSITORIES), more: found.length > MAX_REPOSITORIES };
  }

  /** All pages, up to what is shown at most. An installation that went away in between has nothing. */
  async #list<Item>(field: string, route: string, about: Record<string, unknown> = {}): Promise<Item[]> {
    const found: Item[] = [];
    for (let page = 1; found.length <= MAX_REPOSITORIES; page += 1) {
      const answer = await this.#read<Record<string, Item[]>>(route, { ...about, per_page: PAGE, page });
      const items = answer?.[field] ?? [];
      found.push(...items);
      if (items.length < PAGE) break;
    }
    return found;
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
