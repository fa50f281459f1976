/** What a job needs of GitHub: a token for one repository only, and who we are. */
import type { Probot } from 'probot';
import type { GitHubTarget } from '../src/adapters/github-request.ts';
import { createReviewForge } from '../src/adapters/github-review.ts';
import { createOctokit } from '../src/adapters/octokit.ts';
import { once } from '../src/once.ts';
import type { ReviewForge } from '../src/ports.ts';
import { VERSION } from '../src/version.ts';
import type { JobPlace } from './jobs.ts';

/** One repository, and the token that reaches it alone. */
export interface Workplace {
  target: GitHubTarget;
  forge: ReviewForge;
  /** `<slug>[bot]`. */
  login: string;
  token: string;
}

/** Tokens live for an hour; one is not used in its last minutes. */
const SPARE = 10 * 60_000;

const keyOf = ({ installation, owner, repository }: JobPlace) => `${installation} ${owner}/${repository}`.toLowerCase();

/** Where the App is installed. */
export class Installations {
  readonly #app: Probot;
  readonly #apiUrl: string;
  readonly #tokens = new Map<string, { token: string; until: number }>();
  readonly #about = once(() => this.#readApp());

  constructor(app: Probot, apiUrl: string) {
    this.#app = app;
    this.#apiUrl = apiUrl;
  }

  /** The installation that sees a repository, asked with the App's own key; undefined where there is none at work. */
  async find(owner: string, repository: string): Promise<number | undefined> {
    try {
      const route = 'GET /repos/{owner}/{repo}/installation';
      const { data } = await (await this.#app.auth()).request(route, { owner, repo: repository });
      return data.suspended_at == null ? data.id : undefined;
    } catch (error) {
      if (error instanceof Error && 'status' in error && error.status === 404) return undefined;
      throw error;
    }
  }

  async login(): Promise<string> {
    return `${(await this.#about()).slug}[bot]`;
  }

  /** The page of GitHub where the App is installed. */
  async installAddress(): Promise<string> {
    return `${(await this.#about()).html_url}/installations/new`;
  }

  async #readApp(): Promise<{ slug: string; html_url: string }> {
    const { data } = await (await this.#app.auth()).request('GET /app');
    if (!data?.slug) throw new Error('GitHub does not tell what the App is called');
    return { slug: data.slug, html_url: data.html_url };
  }

  /** A token that reaches this repository and no other of the installation. */
  async #token(place: JobPlace): Promise<string> {
    const { installation, repository } = place;
    const key = keyOf(place);
    const known = this.#tokens.get(key);
    if (known !== undefined && known.until > Date.now()) return known.token;
    const route = 'POST /app/installations/{installation_id}/access_tokens';
    const { data } = await (await this.#app.auth()).request(route, {
      installation_id: installation,
      repositories: [repository],
    });
    if (this.#tokens.size > 5000) this.#tokens.clear();
    this.#tokens.set(key, { token: data.token, until: Date.parse(data.expires_at) - SPARE });
    return data.token;
  }

  /** A token may be revoked before its time, as when the installation is changed: once refused, another one is made. */
  #renewing(place: JobPlace, first: string): typeof fetch {
    let token = Promise.resolve(first);
    const send = (input: Parameters<typeof fetch>[0], init: RequestInit | undefined, used: string) => {
      const headers = new Headers(init?.headers);
      if (used !== first) headers.set('authorization', `token ${used}`);
      return fetch(input, { ...init, headers });
    };
    return async (input, init) => {
      const used = await token;
      const response = await send(input, init, used);
      if (response.status !== 401) return response;
      if ((await token) === used) {
        this.#tokens.delete(keyOf(place));
        token = this.#token(place);
      }
      return send(input, init, await token);
    };
  }

  async open(place: JobPlace): Promise<Workplace> {
    const [token, login] = await Promise.all([this.#token(place), this.login()]);
    const renewing = this.#renewing(place, token);
    const octokit = createOctokit({ token, baseUrl: this.#apiUrl, userAgent: `retag/${VERSION}`, fetch: renewing });
    const target = { octokit, owner: place.owner, repository: place.repository };
    return { target, forge: createReviewForge(target, login), login, token };
  }
}
