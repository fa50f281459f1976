/** Our own GitHub, in process: true git objects, real HTTP, GitHub's rules and refusals. */
import { FakeGitHub } from './fake.ts';
import { GitHubServer } from './server.ts';
import { World } from './world.ts';

export { FakeGitHub } from './fake.ts';
export type { Failure, Hold, Matcher } from './faults.ts';
export type { ChangedFile } from './inspection.ts';
export type {
  App,
  CheckRun,
  Comment,
  Installation,
  Issue,
  Permissions,
  Protection,
  PullRequest,
  Repository,
  Role,
  Ruleset,
} from './model.ts';
export type { AppSeed, FileContent, Files, RepositorySeed, TokenSeed } from './seeds.ts';
export type { RequestRecord } from './server.ts';
export type { Delivery } from './webhooks.ts';

export interface GitHubOptions {
  port?: number;
  /** The server's time; the real one unless told. */
  clock?: () => Date;
  /** Recursive trees above this many entries are truncated; 100,000 unless told. */
  treeLimit?: number;
  /** Requests per hour and credential; 5,000 unless told. */
  rateLimit?: number;
  /** Decides whether a client's own commit signature (over `payload`) is by a known key. */
  trusts?: (payload: string, signature: string) => boolean;
}

/** Starts a server on the loopback interface. */
export async function startGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const world = new World(options.clock ?? (() => new Date()));
  world.treeLimit = options.treeLimit ?? world.treeLimit;
  world.trusts = options.trusts ?? world.trusts;
  const server = new GitHubServer(world);
  server.limits.primary = options.rateLimit ?? server.limits.primary;
  world.origin = await server.listen(options.port);
  return new FakeGitHub(world, server);
}
