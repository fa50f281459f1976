/** Building repositories, Apps and tokens without going through HTTP. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type {
  Account,
  AccountType,
  App,
  Installation,
  Permissions,
  Repository,
  Role,
  Token,
  TokenKind,
} from './model.ts';
import { fullName } from './model.ts';
import { identityOf } from './signing.ts';
import { editTree, type TreeEdit } from './trees.ts';
import type { World } from './world.ts';

/** Content of a file; `null` removes it. Strings and bytes keep the mode that the file has, else `100644`. */
export type FileContent = string | Uint8Array | { content: string | Uint8Array; mode?: string } | null;
export type Files = Readonly<Record<string, FileContent>>;

export interface RepositorySeed {
  owner: string;
  name: string;
  /** `User` unless told. */
  ownerType?: AccountType;
  description?: string;
  private?: boolean;
  archived?: boolean;
  /** Full name of the repository that this one is a fork of; its branches are copied. */
  forkOf?: string;
  /** `main` unless told. */
  defaultBranch?: string;
  /** First commit; left out, the repository is empty. */
  files?: Files;
  message?: string;
  collaborators?: Readonly<Record<string, Role>>;
  allowAutoMerge?: boolean;
  deleteBranchOnMerge?: boolean;
  /** Whether workflow tokens may open pull requests; true unless told, unlike on GitHub. */
  actionsMayOpenPulls?: boolean;
  labels?: readonly string[];
  teams?: readonly string[];
}

/** Makes a repository with one commit by its owner. */
export function seedRepository(world: World, seed: RepositorySeed): Repository {
  const owner = world.account(seed.owner, seed.ownerType ?? 'User');
  const now = world.now();
  const repository: Repository = {
    id: world.nextId(),
    owner,
    name: seed.name,
    description: seed.description ?? null,
    private: seed.private ?? false,
    archived: seed.archived ?? false,
    fork: seed.forkOf !== undefined,
    defaultBranch: seed.defaultBranch ?? 'main',
    createdAt: now,
    pushedAt: now,
    refs: new Map(seed.forkOf ? world.findRepository(seed.forkOf)?.refs : []),
    roles: new Map(),
    issues: new Map(),
    comments: new Map(),
    labels: [],
    checkRuns: new Map(),
    releases: [],
    protections: new Map(),
    rulesets: [],
    hooks: [],
    teams: [...(seed.teams ?? [])],
    allowAutoMerge: seed.allowAutoMerge ?? false,
    allowedMergeMethods: ['merge', 'squash', 'rebase'],
    deleteBranchOnMerge: seed.deleteBranchOnMerge ?? false,
    actionsMayOpenPulls: seed.actionsMayOpenPulls ?? true,
  };
  for (const [login, role] of Object.entries(seed.collaborators ?? {})) setRole(world, repository, login, role);
  for (const name of seed.labels ?? [])
    repository.labels.push({ id: world.nextId(), name, color: 'ededed', description: null });
  world.addRepository(repository);
  if (seed.files) {
    const sha = commitFiles(world, owner, undefined, seed.files, seed.message ?? 'Initial commit');
    repository.refs.set(`refs/heads/${repository.defaultBranch}`, sha);
  }
  return repository;
}

/** Gives an account a role on a repository. */
export function setRole(world: World, repository: Repository, login: string, role: Role): void {
  repository.roles.set(world.account(login).login.toLowerCase(), role);
}

/** Stores an unsigned commit on `parent` with these files changed. */
export function commitFiles(
  world: World,
  author: Account,
  parent: string | undefined,
  files: Files,
  message: string,
): string {
  const { store } = world;
  const base = parent && store.commit(parent).tree;
  const tree = editTree(
    store,
    base,
    Object.entries(files).map(([path, file]) => editOf(world, path, file)),
  );
  const identity = identityOf(author, world.now());
  return store.putCommit({ tree, parents: parent ? [parent] : [], message, author: identity, committer: identity });
}

function editOf({ store }: World, path: string, file: FileContent): TreeEdit {
  if (file === null) return { path, mode: '100644', sha: null };
  if (typeof file === 'string' || file instanceof Uint8Array) return { path, mode: '100644', sha: store.putBlob(file) };
  const { content, mode = '100644' } = file;
  return { path, mode, sha: mode === '160000' ? content.toString() : store.putBlob(content) };
}

export interface AppSeed {
  slug: string;
  owner?: string;
  permissions?: Permissions;
  events?: readonly string[];
  webhook?: { url: string; secret: string };
  callbackUrls?: readonly string[];
}

const appPermissions: Permissions = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  checks: 'write',
  metadata: 'read',
};
const appEvents = ['issue_comment', 'pull_request', 'push', 'check_run', 'registry_package'];

/** Registers an App with a fresh key pair. */
export function seedApp(world: World, seed: AppSeed): App {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const id = world.nextId();
  const app: App = {
    id,
    slug: seed.slug,
    clientId: `Iv23${id}`,
    clientSecret: randomBytes(20).toString('hex'),
    callbackUrls: [...(seed.callbackUrls ?? [])],
    owner: world.account(seed.owner ?? 'app-owner'),
    bot: world.account(`${seed.slug}[bot]`),
    permissions: seed.permissions ?? appPermissions,
    events: [...(seed.events ?? appEvents)],
    publicKey,
    privateKey,
    ...(seed.webhook ? { webhook: seed.webhook } : {}),
    createdAt: world.now(),
  };
  world.apps.set(id, app);
  return app;
}

/** Installs an App on an account, for all of its repositories or the named ones (`owner/name`). */
export function seedInstallation(
  world: World,
  app: App,
  login: string,
  repositories?: readonly string[],
): Installation {
  const installation: Installation = {
    id: world.nextId(),
    app,
    account: world.account(login),
    repositories: repositories && [...repositories],
    permissions: app.permissions,
    suspendedAt: null,
    createdAt: world.now(),
  };
  world.installations.set(installation.id, installation);
  return installation;
}

export interface TokenSeed {
  token: string;
  kind: TokenKind;
  /** Whose token it is; `github-actions[bot]` for workflow tokens. */
  login?: string;
  /**
   * Workflow and App tokens: what is granted (dashes or underscores), all that the product needs unless told. Personal tokens:
   * left out for a classic one.
   */
  permissions?: Permissions;
  /** `owner/name`; all unless told. */
  repositories?: readonly string[];
  expiresAt?: Date;
}

/** Makes a credential known. */
export function seedToken(world: World, seed: TokenSeed): Token {
  const login = seed.login ?? (seed.kind === 'workflow' ? 'github-actions[bot]' : 'someone');
  const account = world.account(login);
  const app = seed.kind === 'pat' ? undefined : appOfBot(world, account);
  const granted = seed.permissions ?? (seed.kind === 'pat' ? undefined : appPermissions);
  const permissions =
    granted && Object.fromEntries(Object.entries(granted).map(([name, access]) => [name.replaceAll('-', '_'), access]));
  const token: Token = {
    token: seed.token,
    kind: seed.kind,
    account,
    permissions,
    repositories: seed.repositories && [...seed.repositories],
    ...(app ? { app } : {}),
    expiresAt: seed.expiresAt,
  };
  world.tokens.set(seed.token, token);
  return token;
}

// Every bot belongs to an App; workflow tokens to the one called github-actions.
function appOfBot(world: World, bot: Account): App {
  const known = [...world.apps.values()].find(app => app.bot === bot);
  return known ?? bareApp(world, bot);
}

function bareApp(world: World, bot: Account): App {
  const app: App = {
    id: bot.login === 'github-actions[bot]' ? 15368 : world.nextId(),
    slug: bot.login.replace('[bot]', ''),
    clientId: `Iv1.${bot.id}`,
    clientSecret: '',
    callbackUrls: [],
    owner: world.account('github', 'Organization'),
    bot,
    permissions: appPermissions,
    events: [],
    publicKey: '',
    privateKey: '',
    createdAt: world.now(),
  };
  world.apps.set(app.id, app);
  return app;
}

/** Names of all repositories, for messages. */
export function repositoryNames(world: World): string[] {
  return [...world.repositories.values()].map(fullName);
}
