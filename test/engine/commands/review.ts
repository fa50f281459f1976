/** A repository with policies on our GitHub, a real registry on loopback, scheduled runs, and people who comment. */
import { createReviewForge } from '../../../src/adapters/github-review.ts';
import { openGitHubTree } from '../../../src/adapters/github-tree.ts';
import { createOctokit } from '../../../src/adapters/octokit.ts';
import { openRegistries } from '../../../src/adapters/open-registries.ts';
import {
  answerCommand,
  type CommandAnswer,
  type CommandPorts,
  type CommandSettings,
} from '../../../src/engine/commands/answer.ts';
import type { Project } from '../../../src/engine/project.ts';
import { type RunReport, type RunSettings, run } from '../../../src/engine/run.ts';
import { ForgeError } from '../../../src/errors.ts';
import { renderUsage } from '../../../src/pull-request/retag-command.ts';
import { type Comment, type FakeGitHub, type Files, startGitHub } from '../../support/github/index.ts';
import { commentPayload } from '../../support/github/payloads.ts';
import { type InProcessRegistry, startRegistry } from '../../support/in-process-registry.ts';

export const REPOSITORY = 'acme/fleet';
export const BRANCH = 'flux-image-updates';
export const CONFIG = '.github/retag.yaml';
const TOKEN = 'ghs_workflow';
const silent = { progress() {}, info() {}, debug() {} };

const WEB_TAGS = ['1.0.0', '1.1.0', '1.2.0', '1.2.1', '1.9.0-rc.1', '2.0.0', 'latest'];
const API_TAGS = ['5', '6', '7'];

/** Two images with a short-form policy each, and markers for both in one file. */
export function filesFor(host: string, extra = ''): Record<string, string> {
  return {
    [CONFIG]: `# images of the fleet\nversion: 1\nimages:\n  web:\n    image: ${host}/acme/web\n    insecure: true\n    policy: { semver: { range: ">=1.0.0 <2.0.0" } }\n  api:\n    image: ${host}/acme/api\n    insecure: true\n    policy: { numerical: { order: asc } }\n${extra}`,
    'apps/fleet.yaml': manifest(host, '1.0.0', '5'),
  };
}

export function manifest(host: string, web: string, api: string): string {
  return `kind: Deployment\nspec:\n  web: ${host}/acme/web:${web} # {"$imagepolicy": "flux-system:web"}\n  api: ${host}/acme/api:${api} # {"$imagepolicy": "flux-system:api"}\n`;
}

export class Review {
  readonly github: FakeGitHub;
  readonly registry: InProcessRegistry;
  now = new Date('2026-11-20T12:00:00Z');

  constructor(github: FakeGitHub, registry: InProcessRegistry) {
    this.github = github;
    this.registry = registry;
  }

  #ports(): CommandPorts & { close(): Promise<void> } {
    const octokit = createOctokit({
      token: TOKEN,
      baseUrl: this.github.url,
      userAgent: 'retag-test',
      second: 1,
      maxWait: 2,
    });
    const target = { octokit, owner: 'acme', repository: 'fleet' };
    const forge = createReviewForge(target);
    const opened: { close(): Promise<void> }[] = [];
    return {
      forge,
      reporter: silent,
      clock: { now: () => this.now },
      openTree: async branch => {
        const head = await forge.readBranch(branch);
        if (head === undefined) throw new ForgeError('GITHUB_REF_MISSING', `no branch ${branch}`);
        return openGitHubTree({ ...target, commit: head.commit, tree: head.tree });
      },
      openRegistry: (project: Project) => {
        const registry = openRegistries({ config: project.config, env: {}, reporter: silent });
        opened.push(registry);
        return registry;
      },
      close: async () => {
        await Promise.all(opened.map(registry => registry.close()));
      },
    };
  }

  /** The scheduled job. */
  async run(settings: Partial<RunSettings> = {}): Promise<RunReport> {
    const ports = this.#ports();
    try {
      return await run(
        { defaultBranch: 'main', dryRun: false, resolveUnused: false, commandsHelp: renderUsage(), ...settings },
        ports,
      );
    } finally {
      await ports.close();
    }
  }

  /** A person comments on the (only) open pull request. */
  comment(body: string, login = 'alice', number = this.number): Comment {
    return this.github.comment(REPOSITORY, number, login, body);
  }

  get number(): number {
    return this.github.listPulls(REPOSITORY)[0]?.number ?? 1;
  }

  payload(
    comment: Comment,
    action: 'created' | 'edited' | 'deleted' = 'created',
    sender?: string,
  ): Record<string, unknown> {
    const { world } = this.github;
    const repository = this.github.repository(REPOSITORY);
    const issue = repository.issues.get(comment.issue);
    if (issue === undefined) throw new Error('no such issue');
    return commentPayload(
      world,
      repository,
      issue,
      comment,
      action,
      sender === undefined ? comment.user : world.account(sender),
    );
  }

  async answer(payload: unknown, settings: Partial<CommandSettings> = {}): Promise<CommandAnswer> {
    const ports = this.#ports();
    try {
      return await answerCommand(payload, { by: 'action', ...settings }, ports);
    } finally {
      await ports.close();
    }
  }

  /** Comments and lets it be answered. */
  async say(body: string, login = 'alice'): Promise<CommandAnswer & { comment: Comment }> {
    const comment = this.comment(body, login);
    return { ...(await this.answer(this.payload(comment))), comment };
  }

  reactions(comment: Comment): string[] {
    const found = this.github.repository(REPOSITORY).comments.get(comment.id);
    return (found?.reactions ?? []).map(({ content }) => content);
  }

  /** Texts of our own comments. */
  replies(number = this.number): string[] {
    return this.github
      .comments(REPOSITORY, number)
      .filter(({ user }) => user.login === 'github-actions[bot]')
      .map(({ body }) => body);
  }

  file(path: string, branch: string = BRANCH): string | undefined {
    return this.github.readFile(REPOSITORY, branch, path);
  }

  commits(branch: string = BRANCH): number {
    const main = this.github.head(REPOSITORY, 'main');
    let count = 0;
    for (let sha = this.github.head(REPOSITORY, branch); sha !== undefined && sha !== main; count++) {
      sha = this.github.commit(REPOSITORY, sha).parents[0];
    }
    return count;
  }

  async close(): Promise<void> {
    await Promise.all([this.github.close(), this.registry.close()]);
  }
}

/** A fresh GitHub where alice may write, maya maintain, ann administer, rob read and nora nothing special. */
export async function startReview(options: { config?: string; files?: (host: string) => Files } = {}): Promise<Review> {
  const registry = await startRegistry({ repositories: { 'acme/web': WEB_TAGS, 'acme/api': API_TAGS } });
  const github = await startGitHub();
  github.seedRepository({
    owner: 'acme',
    ownerType: 'Organization',
    name: 'fleet',
    files: options.files?.(registry.host) ?? filesFor(registry.host, options.config),
    collaborators: { alice: 'write', maya: 'maintain', ann: 'admin', rob: 'read', tria: 'triage' },
  });
  github.addToken({ token: TOKEN, kind: 'workflow' });
  return new Review(github, registry);
}
