/** The handle on a running server: fill it, act in it as people do, make trouble in it. */
import type { Failure, Hold, Matcher } from './faults.ts';
import { Inspection } from './inspection.ts';
import { addComment, react } from './issues.ts';
import type { SecondaryLimit } from './limits.ts';
import type {
  Account,
  App,
  CheckRun,
  Comment,
  Installation,
  Protection,
  PullRequest,
  Release,
  Repository,
  Role,
  Ruleset,
} from './model.ts';
import { fullName } from './model.ts';
import { checkPayload, envelope } from './payloads.ts';
import { closePull, type MergeWish, mergePull, openPull, reopenPull, settleAutoMerges } from './pulls.ts';
import { branchHead, createRef, deleteRef, updateRef } from './refs.ts';
import { requireCommit } from './revisions.ts';
import { newCheckRun } from './routes/checks.ts';
import {
  type AppSeed,
  commitFiles,
  type Files,
  type RepositorySeed,
  seedApp,
  seedInstallation,
  seedRepository,
  seedToken,
  setRole,
  type TokenSeed,
} from './seeds.ts';
import type { GitHubServer, RequestRecord } from './server.ts';
import { findEntry } from './trees.ts';
import { type Delivery, emit, redeliver } from './webhooks.ts';
import type { World } from './world.ts';

/** The handle that tests hold. Repositories are named `owner/name`, people by login. */
export class FakeGitHub extends Inspection {
  readonly #server: GitHubServer;

  constructor(world: World, server: GitHubServer) {
    super(world);
    this.#server = server;
  }

  /** Base address of the API as on github.com: `http://127.0.0.1:<port>`. */
  get url(): string {
    return this.world.origin;
  }

  /** GraphQL address beside {@link url}. */
  get graphqlUrl(): string {
    return `${this.url}/graphql`;
  }

  /** Base address of the API as on an Enterprise Server; GraphQL is at `/api/graphql`. */
  get enterpriseUrl(): string {
    return `${this.url}/api/v3`;
  }

  close(): Promise<void> {
    return this.#server.close();
  }

  // Filling

  seedRepository(seed: RepositorySeed): Repository {
    return seedRepository(this.world, seed);
  }

  addToken(seed: TokenSeed): void {
    seedToken(this.world, seed);
  }

  revokeToken(token: string): void {
    this.world.tokens.delete(token);
  }

  addApp(seed: AppSeed): App {
    return seedApp(this.world, seed);
  }

  /** A code that the registration flow exchanges once for the App's credentials. */
  manifestCode(app: App): string {
    const code = `code-${this.world.nextId()}`;
    this.world.manifestCodes.set(code, app);
    return code;
  }

  /** Who is signed in to GitHub in the browser from now on; undefined is nobody. */
  signIn(login: string | undefined): void {
    this.world.visitor = login === undefined ? undefined : this.world.account(login);
  }

  /** Takes the App off an account. */
  uninstall(installation: Installation): void {
    this.world.installations.delete(installation.id);
  }

  install(app: App, account: string, repositories?: readonly string[]): Installation {
    return seedInstallation(this.world, app, account, repositories);
  }

  /** Makes sure that a person exists. */
  person(login: string): Account {
    return this.world.account(login);
  }

  setPermission(repository: string, login: string, role: Role): void {
    setRole(this.world, this.repository(repository), login, role);
  }

  /** Protects a branch in the classic way; undefined lifts it. */
  protect(repository: string, branch: string, protection: Protection | undefined): void {
    const { protections } = this.repository(repository);
    if (protection) protections.set(branch, protection);
    else protections.delete(branch);
  }

  addRuleset(repository: string, ruleset: Partial<Ruleset> & Pick<Ruleset, 'branches' | 'rules'>): void {
    const id = this.world.nextId();
    this.repository(repository).rulesets.push({ id, name: `ruleset ${id}`, bypass: [], ...ruleset });
  }

  addRelease(repository: string, release: { tag: string } & Partial<Release>): void {
    const { releases, owner, defaultBranch } = this.repository(repository);
    releases.push({
      id: this.world.nextId(),
      target: defaultBranch,
      name: release.tag,
      body: null,
      draft: false,
      prerelease: false,
      author: owner,
      createdAt: this.world.now(),
      ...release,
    });
  }

  /** Points a tag at a revision (the default branch unless told). */
  addTag(repository: string, tag: string, revision?: string): void {
    const home = this.repository(repository);
    home.refs.set(`refs/tags/${tag}`, requireCommit(this.world, home, revision));
  }

  addHook(repository: string, url: string, secret: string | undefined, events: readonly string[] = ['*']): void {
    this.repository(repository).hooks.push({ id: this.world.nextId(), url, secret, events: [...events] });
  }

  // Acting as people do

  /**
   * Commits files onto a branch and pushes; a missing branch starts at the default branch, `null` content removes a file.
   * Gives the commit.
   */
  commitAs(repository: string, login: string, branch: string, files: Files, message: string): string {
    const home = this.repository(repository);
    const actor = this.world.account(login);
    const head = branchHead(home, branch);
    const parent = head ?? branchHead(home, home.defaultBranch);
    const sha = commitFiles(this.world, actor, parent, this.#keepModes(parent, files), message);
    const ref = `refs/heads/${branch}`;
    if (head) updateRef(this.world, home, ref, sha, actor);
    else createRef(this.world, home, ref, sha, actor);
    return sha;
  }

  #keepModes(parent: string | undefined, files: Files): Files {
    const modeOf = (path: string) =>
      parent && findEntry(this.world.store, this.world.store.commit(parent).tree, path)?.mode;
    return Object.fromEntries(
      Object.entries(files).map(([path, file]) => {
        if (file === null || (typeof file === 'object' && 'content' in file)) return [path, file];
        return [path, { content: file, mode: modeOf(path) ?? '100644' }];
      }),
    );
  }

  /** Points a branch elsewhere, by force when needed; makes it when missing. */
  pushAs(repository: string, login: string, branch: string, revision: string): void {
    const home = this.repository(repository);
    const actor = this.world.account(login);
    const sha = requireCommit(this.world, home, revision);
    const ref = `refs/heads/${branch}`;
    if (home.refs.has(ref)) updateRef(this.world, home, ref, sha, actor, { force: true });
    else createRef(this.world, home, ref, sha, actor);
  }

  deleteBranch(repository: string, branch: string, login = this.repository(repository).owner.login): void {
    deleteRef(this.world, this.repository(repository), `refs/heads/${branch}`, this.world.account(login));
  }

  openPullAs(
    repository: string,
    login: string,
    wish: { title: string; head: string; base?: string; body?: string; headRepository?: string },
  ): PullRequest {
    const home = this.repository(repository);
    const headRepository = wish.headRepository ? this.repository(wish.headRepository) : home;
    const { title, head, base = home.defaultBranch, body = null } = wish;
    return openPull(
      this.world,
      home,
      this.world.account(login),
      { title, head, base, body, headRepository, draft: false },
      null,
    );
  }

  /** Merges as a person with override rights; `merge` unless told. */
  merge(repository: string, number: number, wish: Partial<MergeWish> & { login?: string } = {}): string {
    const home = this.repository(repository);
    const { login = home.owner.login, ...rest } = wish;
    return mergePull(this.world, home, this.pull(repository, number), this.world.account(login), {
      method: 'merge',
      override: true,
      ...rest,
    });
  }

  closePull(repository: string, number: number, login = this.repository(repository).owner.login): void {
    closePull(this.world, this.repository(repository), this.pull(repository, number), this.world.account(login));
  }

  reopenPull(repository: string, number: number, login = this.repository(repository).owner.login): void {
    reopenPull(this.world, this.repository(repository), this.pull(repository, number), this.world.account(login));
  }

  /** Comments on an issue or pull request. */
  comment(repository: string, number: number, login: string, body: string): Comment {
    const home = this.repository(repository);
    const issue = home.issues.get(number);
    if (!issue) throw new Error(`no issue #${number} in ${repository}`);
    return addComment(this.world, home, issue, this.world.account(login), body);
  }

  /** Records a finished check run of continuous integration; pull requests that wait for it are merged. */
  completeCheck(repository: string, sha: string, name: string, conclusion: 'success' | 'failure'): void {
    const home = this.repository(repository);
    const run = newCheckRun(this.world, name, sha, this.#ciApp());
    Object.assign(run, { status: 'completed', conclusion, completedAt: this.world.now() });
    home.checkRuns.set(run.id, run);
    settleAutoMerges(this.world, home);
  }

  #ciApp(): App {
    return (
      [...this.world.apps.values()].find(({ slug }) => slug === 'ci') ?? seedApp(this.world, { slug: 'ci', events: [] })
    );
  }

  /** Presses a button of a check run, or "re-run" without an identifier. */
  pressCheckButton(repository: string, run: CheckRun, login: string, identifier?: string): void {
    const home = this.repository(repository);
    const action = identifier === undefined ? 'rerequested' : 'requested_action';
    emit(
      this.world,
      home,
      'check_run',
      checkPayload(this.world, home, run, action, this.world.account(login), identifier),
    );
  }

  /** Sends any event to the hooks; repository and sender are filled in. */
  emit(repository: string, event: string, payload: Record<string, unknown>, login: string): void {
    const home = this.repository(repository);
    emit(this.world, home, event, { ...envelope(this.world, home, this.world.account(login)), ...payload });
  }

  // Requests and trouble

  /** Everything that was asked, in order of the answers. */
  get requests(): readonly RequestRecord[] {
    return this.#server.log;
  }

  clearRequests(): void {
    this.#server.log.length = 0;
  }

  /** Lets the next matching request fail. */
  failNext(matcher: Matcher, failure: Failure): void {
    this.#server.faults.failNext(matcher, failure);
  }

  /**
   * Serves `requests` more requests, then cuts every connection, as if the client had been killed. With `unanswered` the last
   * one still has its effect but its answer is lost. {@link heal} ends it.
   */
  crashAfter(requests: number, options: { unanswered?: boolean } = {}): void {
    this.#server.faults.crashAfter(requests, options.unanswered ?? false);
  }

  /** Ends all faults and latency. */
  heal(): void {
    this.#server.faults.heal();
  }

  /** Holds matching requests back, before they have any effect. */
  hold(matcher: Matcher): Hold {
    return this.#server.faults.hold(matcher);
  }

  /** Milliseconds that every answer takes from now on. */
  setLatency(milliseconds: number): void {
    this.#server.faults.latency = milliseconds;
  }

  /** Refuses writes beyond a number until the time is over; undefined switches it off. */
  limitSecondary(limit: SecondaryLimit | undefined): void {
    this.#server.limits.limitSecondary(limit);
  }

  /** Requests per hour of each credential from now on. */
  setRateLimit(requests: number): void {
    this.#server.limits.primary = requests;
  }

  /** Webhook deliveries, oldest first. */
  get deliveries(): readonly Delivery[] {
    return this.world.deliveries;
  }

  /** Repeats a delivery under the same GUID. */
  redeliver(delivery: Delivery): void {
    redeliver(this.world, delivery);
  }

  /** Waits until every delivery has been answered or given up. */
  async settle(): Promise<void> {
    while (this.world.sending.size > 0) await Promise.all(this.world.sending);
  }

  /** Leaves a reaction on a comment as a person. */
  react(comment: Comment, login: string, content: string): void {
    react(this.world, comment.reactions, this.world.account(login), content);
  }

  /** `owner/name` of a repository object. */
  nameOf(repository: Repository): string {
    return fullName(repository);
  }
}
