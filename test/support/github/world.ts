/** The whole state of one server and the few things that everything else needs: ids, time, accounts, repositories. */
import type { Account, AccountType, App, Installation, Repository, SignInCode, Token } from './model.ts';
import { fullName } from './model.ts';
import { ObjectStore } from './objects.ts';
import type { Delivery } from './webhooks.ts';

/** Committer of everything that GitHub signs. */
const webFlow = { id: 19864447, login: 'web-flow', type: 'User', name: 'GitHub Web Flow' } as const;
const workflowBot = { id: 41898282, login: 'github-actions[bot]', type: 'Bot', name: 'github-actions[bot]' } as const;

export class World {
  readonly store = new ObjectStore();
  readonly accounts = new Map<string, Account>();
  readonly repositories = new Map<string, Repository>();
  readonly tokens = new Map<string, Token>();
  readonly apps = new Map<number, App>();
  readonly installations = new Map<number, Installation>();
  /** Codes of the registration flow, each good for one exchange. */
  readonly manifestCodes = new Map<string, App>();
  readonly signInCodes = new Map<string, SignInCode>();
  /** `<id of the App> <login>` of people who let an App act for them. */
  readonly consents = new Set<string>();
  /** Who is signed in to GitHub in the browser. */
  visitor: Account | undefined;
  readonly deliveries: Delivery[] = [];
  /** Deliveries under way. */
  readonly sending = new Set<Promise<void>>();
  readonly clock: () => Date;
  /** Where the server listens; used in links. */
  origin = 'http://127.0.0.1';
  /** Recursive trees with more entries than this are cut and marked as truncated. */
  treeLimit = 100_000;
  /** Decides whether a client's own signature over a commit belongs to a known key. */
  trusts: (payload: string, signature: string) => boolean = () => false;
  #lastId = 1000;

  constructor(clock: () => Date) {
    this.clock = clock;
    for (const account of [webFlow, workflowBot]) {
      this.accounts.set(account.login, {
        ...account,
        email: `${account.id}+${account.login}@users.noreply.github.com`,
      });
    }
    this.account('web-flow').email = 'noreply@github.com';
  }

  now(): Date {
    return this.clock();
  }

  nextId(): number {
    return ++this.#lastId;
  }

  /** The account of that login (any case), made when there is none. */
  account(login: string, type: AccountType = login.endsWith('[bot]') ? 'Bot' : 'User'): Account {
    const known = this.findAccount(login);
    if (known) return known;
    const id = this.nextId();
    const account: Account = { id, login, type, name: login, email: `${id}+${login}@users.noreply.github.com` };
    this.accounts.set(login.toLowerCase(), account);
    return account;
  }

  findAccount(login: string): Account | undefined {
    return this.accounts.get(login.toLowerCase());
  }

  findRepository(name: string): Repository | undefined {
    return this.repositories.get(name.toLowerCase());
  }

  addRepository(repository: Repository): void {
    this.repositories.set(fullName(repository).toLowerCase(), repository);
  }

  /** Installations of Apps that see a repository. */
  installationsOn(repository: Repository): Installation[] {
    return [...this.installations.values()].filter(
      ({ account, repositories }) =>
        account === repository.owner && (!repositories || repositories.includes(fullName(repository))),
    );
  }
}
