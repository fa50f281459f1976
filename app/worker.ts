/** Doing the jobs: from a job to the engine and back. */
import type { Logger } from 'pino';
import { findCommitSigner } from '../src/adapters/commit-signer.ts';
import { createBlobCache, openGitHubTree } from '../src/adapters/github-tree.ts';
import { openRegistries } from '../src/adapters/open-registries.ts';
import { answerCommand, type CommandPorts } from '../src/engine/commands/answer.ts';
import { loadProject, type Project } from '../src/engine/project.ts';
import { run } from '../src/engine/run.ts';
import { ForgeError } from '../src/errors.ts';
import type { Automation } from '../src/model.ts';
import type { Registry, Tree } from '../src/ports.ts';
import { renderUsage } from '../src/pull-request/retag-command.ts';
import { runCheck } from './check.ts';
import type { Installations, Workplace } from './installation.ts';
import type { Job, JobPlace } from './jobs.ts';
import { canonicalName, ListingMemory, type Recall } from './listing-memory.ts';
import type { Metrics } from './metrics.ts';
import { silentReporter } from './reporter.ts';
import type { AppSettings } from './settings.ts';

const RECENT = 5 * 60_000;
const clock = { now: () => new Date() };
const pause = (attempt: number) => new Promise<void>(resolve => setTimeout(resolve, attempt * 500));

export const placeKey = ({ installation, owner, repository }: JobPlace) => `${installation} ${owner}/${repository}`;

export class JobWorker {
  readonly memory = new ListingMemory();
  readonly #installations: Installations;
  readonly #settings: Pick<AppSettings, 'secrets' | 'allowedHosts'>;
  readonly #log: Logger;
  readonly #metrics: Metrics;
  /** Blobs never change, so trees of later commits cost only what is new. */
  readonly #blobs = createBlobCache();

  constructor(
    installations: Installations,
    settings: Pick<AppSettings, 'secrets' | 'allowedHosts'>,
    log: Logger,
    metrics: Metrics,
  ) {
    this.#installations = installations;
    this.#settings = settings;
    this.#log = log;
    this.#metrics = metrics;
  }

  /** Throws when the job is to be tried again. */
  async work(job: Job): Promise<void> {
    const started = performance.now();
    let result = 'failed';
    try {
      result = await this.#dispatch(job);
    } finally {
      const seconds = (performance.now() - started) / 1000;
      const { kind, id, owner, repository } = job;
      this.#metrics.count('retag_jobs_total', 'Jobs by kind and result.', { kind, result });
      this.#metrics.observe('retag_job_seconds', 'Seconds that jobs took.', seconds, { kind });
      this.#log.info(
        { kind, id, repository: `${owner}/${repository}`, result, seconds: Number(seconds.toFixed(3)) },
        'job',
      );
    }
  }

  async #dispatch(job: Job): Promise<string> {
    const work = await this.#installations.open(job);
    const opened: { close(): Promise<void> }[] = [];
    const openRegistry =
      (recall: Recall = {}) =>
      (project: Project): Registry => {
        const registry = openRegistries({
          config: project.config,
          env: this.#settings.secrets,
          reporter: silentReporter,
          githubToken: work.token,
          allowedHosts: this.#settings.allowedHosts,
        });
        opened.push(registry);
        return this.memory.wrap(registry, placeKey(job), recall);
      };
    try {
      switch (job.kind) {
        case 'command':
          return await this.#command(job, work, openRegistry());
        case 'check':
          // What was listed a moment ago is good enough, unless somebody pressed the button.
          await runCheck(job, work, { openRegistry: openRegistry(job.isAsked ? {} : { maxAge: RECENT }) });
          return 'done';
        case 'scan':
          return await this.#scan(job, work, openRegistry({ except: new Set(job.images) }));
        case 'refresh':
          return await this.#refresh(job, work, openRegistry());
      }
    } finally {
      await Promise.all(opened.map(registry => registry.close()));
    }
  }

  #openTree({ target, forge }: Workplace): (branch: string) => Promise<Tree> {
    return async branch => {
      const head = await forge.readBranch(branch);
      if (head === undefined) throw new ForgeError('GITHUB_REF_MISSING', `there is no branch ${branch}`);
      return openGitHubTree({ ...target, commit: head.commit, tree: head.tree, blobs: this.#blobs });
    };
  }

  async #command(
    job: Extract<Job, { kind: 'command' }>,
    work: Workplace,
    openRegistry: (project: Project) => Registry,
  ): Promise<string> {
    const answer = await answerCommand(
      job.payload,
      { by: 'app', identity: { login: work.login } },
      this.#ports(work, this.#openTree(work), openRegistry),
    );
    if (answer.retry)
      throw new Error(`the command could not be carried out: ${answer.diagnostics[0]?.code ?? 'unknown'}`);
    return answer.status;
  }

  /** Only the named images are asked for; the others count with the tags that were seen last. */
  async #scan(
    job: Extract<Job, { kind: 'scan' }>,
    work: Workplace,
    openRegistry: (project: Project) => Registry,
  ): Promise<string> {
    const { defaultBranch } = await work.forge.readRepository();
    const openTree = once(this.#openTree(work));
    const { declarations } = await loadProject(await openTree(defaultBranch));
    const names = declarations.repositories.map(({ image }) => canonicalName(image));
    if (!job.images.some(image => names.includes(image))) return 'unused';
    await this.#run(work, openTree, openRegistry);
    return 'done';
  }

  /** A button of the check: for those who may write, as comments are. */
  async #refresh(
    job: Extract<Job, { kind: 'refresh' }>,
    work: Workplace,
    openRegistry: (project: Project) => Registry,
  ): Promise<string> {
    const permission = await work.forge.readPermission(job.login);
    if (permission?.permission !== 'admin' && permission?.permission !== 'write') return 'refused';
    await this.#run(work, this.#openTree(work), openRegistry);
    return 'done';
  }

  async #run(
    work: Workplace,
    openTree: (branch: string) => Promise<Tree>,
    openRegistry: (project: Project) => Registry,
  ): Promise<void> {
    const { defaultBranch } = await work.forge.readRepository();
    await run(
      {
        defaultBranch,
        dryRun: false,
        resolveUnused: false,
        commandsHelp: renderUsage(),
        identity: { login: work.login },
      },
      this.#ports(work, openTree, openRegistry),
    );
  }

  #ports(
    { forge }: Workplace,
    openTree: (branch: string) => Promise<Tree>,
    openRegistry: (project: Project) => Registry,
  ): CommandPorts {
    const { secrets } = this.#settings;
    const signerFor = (automation: Automation, { config }: Project) =>
      findCommitSigner(automation, { configured: config.secrets, env: secrets });
    return { forge, reporter: silentReporter, clock, pause, signerFor, openTree, openRegistry };
  }
}

function once(openTree: (branch: string) => Promise<Tree>): (branch: string) => Promise<Tree> {
  const trees = new Map<string, Promise<Tree>>();
  return branch => {
    const known = trees.get(branch) ?? openTree(branch);
    trees.set(branch, known);
    return known;
  };
}
