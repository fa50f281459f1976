/** What our GitHub knows: plain records that routes change and views render. */

export type AccountType = 'User' | 'Bot' | 'Organization';

export interface Account {
  id: number;
  login: string;
  type: AccountType;
  name: string | null;
  email: string | null;
}

/** Rights on one repository, lowest first. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** Names as the REST API spells them (`pull_requests`), each with the highest access granted. */
export type Permissions = Record<string, 'read' | 'write' | 'admin'>;

export interface App {
  id: number;
  slug: string;
  clientId: string;
  clientSecret: string;
  /** Where people come back to after they were asked; the first one unless told. */
  callbackUrls: string[];
  owner: Account;
  bot: Account;
  permissions: Permissions;
  events: string[];
  publicKey: string;
  /** PKCS#1 PEM, as GitHub hands it out. */
  privateKey: string;
  webhook?: { url: string; secret: string };
  createdAt: Date;
}

export interface Installation {
  id: number;
  app: App;
  account: Account;
  /** Full names; undefined is "all repositories of the account". */
  repositories: string[] | undefined;
  permissions: Permissions;
  suspendedAt: Date | null;
  createdAt: Date;
}

/** `user` is a person's token for one App: it may what both may. */
export type TokenKind = 'workflow' | 'app' | 'pat' | 'user';

export interface Token {
  token: string;
  kind: TokenKind;
  account: Account;
  /** Undefined for a classic personal token: only the person's role counts. */
  permissions: Permissions | undefined;
  /** Full names; undefined is all. */
  repositories: string[] | undefined;
  app?: App;
  installation?: Installation;
  expiresAt: Date | undefined;
}

/** A code that an App exchanges once for a person's token. */
export interface SignInCode {
  app: App;
  person: Account;
  redirect: string;
  /** SHA-256 that the verifier must have; null when none was given. */
  challenge: string | null;
  expiresAt: Date;
}

export interface Label {
  id: number;
  name: string;
  color: string;
  description: string | null;
}

export interface Reaction {
  id: number;
  user: Account;
  content: string;
  createdAt: Date;
}

export interface Comment {
  id: number;
  issue: number;
  user: Account;
  app: App | null;
  body: string;
  createdAt: Date;
  updatedAt: Date;
  reactions: Reaction[];
}

interface AutoMerge {
  enabledBy: Account;
  method: 'merge' | 'squash' | 'rebase';
  title: string;
  message: string;
}

/** The half of a pull request that an issue does not have. */
export interface PullPart {
  headRepository: Repository;
  headRef: string;
  headSha: string;
  baseRef: string;
  baseSha: string;
  draft: boolean;
  mergedAt: Date | null;
  mergedBy: Account | null;
  mergeCommit: string | null;
  autoMerge: AutoMerge | null;
  /** Whether it waits in the merge queue. */
  queued?: boolean;
  reviewers: Account[];
  teams: string[];
  /** Why it can no longer be reopened. */
  sealed: string | null;
}

export interface Issue {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  user: Account;
  labels: Label[];
  assignees: Account[];
  locked: boolean;
  reactions: Reaction[];
  createdAt: Date;
  updatedAt: Date;
  closedAt: Date | null;
  closedBy: Account | null;
  app: App | null;
  pull: PullPart | null;
}

export type PullRequest = Issue & { pull: PullPart };

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column: number | null;
  end_column: number | null;
  annotation_level: string;
  title: string | null;
  message: string;
  raw_details: string | null;
}

export interface CheckRun {
  id: number;
  name: string;
  headSha: string;
  app: App;
  externalId: string | null;
  detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  startedAt: Date | null;
  completedAt: Date | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
  actions: { label: string; description: string; identifier: string }[];
}

export interface Release {
  id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  author: Account;
  createdAt: Date;
}

/** Classic branch protection. */
export interface Protection {
  requiredStatusChecks?: string[];
  requiredReviews?: number;
  allowForcePushes?: boolean;
  allowDeletions?: boolean;
  requiredSignatures?: boolean;
  /** Administrators are bound too. */
  enforceAdmins?: boolean;
  /** Only these logins may push. */
  restrictPushes?: string[];
}

type RuleType =
  | 'creation'
  | 'update'
  | 'deletion'
  | 'non_fast_forward'
  | 'required_signatures'
  | 'pull_request'
  | 'required_status_checks'
  | 'commit_message_pattern'
  | 'file_path_restriction';

export interface Rule {
  type: RuleType;
  parameters?: Record<string, unknown>;
}

export interface Ruleset {
  id: number;
  name: string;
  /** Branch names; `*` stands for any run of characters. */
  branches: string[];
  rules: Rule[];
  /** Logins that the rules do not bind. */
  bypass: string[];
}

interface Hook {
  id: number;
  url: string;
  secret: string | undefined;
  events: string[];
}

export interface Repository {
  id: number;
  owner: Account;
  name: string;
  description: string | null;
  private: boolean;
  archived: boolean;
  fork: boolean;
  defaultBranch: string;
  createdAt: Date;
  pushedAt: Date;
  /** Full ref name to object name. */
  refs: Map<string, string>;
  roles: Map<string, Role>;
  issues: Map<number, Issue>;
  comments: Map<number, Comment>;
  labels: Label[];
  checkRuns: Map<number, CheckRun>;
  releases: Release[];
  protections: Map<string, Protection>;
  rulesets: Ruleset[];
  hooks: Hook[];
  /** Names of teams that may be asked for a review. */
  teams: string[];
  allowAutoMerge: boolean;
  allowedMergeMethods: ('merge' | 'squash' | 'rebase')[];
  deleteBranchOnMerge: boolean;
  /** "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean;
}

/** `owner/name`. */
export function fullName(repository: Repository): string {
  return `${repository.owner.login}/${repository.name}`;
}

/** The issue as a pull request, if it is one. */
export function asPull(issue: Issue | undefined): PullRequest | undefined {
  return issue?.pull ? (issue as PullRequest) : undefined;
}
