/** Doing the jobs: from a job to the engine and back. */
import type { Logger } from 'pino';
import { answerCommand, type CommandPorts } from '../src/engine/commands/answer.ts';
import { loadProject, type Project } from '../src/engine/project.ts';
import { run } from '../src/engine/run.ts';
import { onceFor } from '../src/once.ts';
import type { Registry, Tree } from '../src/ports.ts';
import { renderUsage } from '../src/pull-request/retag-command.ts';
import { runCheck } from './check.ts';
import type { Installations, Workplace } from './installation.ts';
import type { Job } from './jobs.ts';
import { canonicalName } from './listing-memory.ts';
import type { Metrics } from './metrics.ts';
import { silentReporter } from './reporter.ts';
import type { Workbench } from './workbench.ts';

const RECENT = 5 * 60_000;
const clock = { now: () => new Date() };
const pause = (attempt: number) => new Promise<void>(resolve => setTimeout(resolve, attempt * 500));

/** Does jobs, each with the token of its repository. */
export class JobWorker {
  readonly #installations: Installations;
  readonly #bench: Workbench;
  readonly #log: Logger;
  readonly #metrics: Metrics;

  constructor(installations: Installations, bench: Workbench, log: Logger, metrics: Metrics) {
    this.#installations = installations;
    this.#bench = bench;
    this.#log = log;
    this.#metrics = metrics;
  }

  /** Throws when the job is to be tried again; `isLast` when that will not be. */
  async work(job: Job, isLast: boolean): Promise<void> {
    const started = performance.now();
    let result = 'failed';
    try {
      result = await this.#dispatch(job, isLast);
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

  async #dispatch(job: Job, isLast: boolean): Promise<string> {
    const work = await this.#installations.open(job);
    const registries = this.#bench.registries(job, work);
    try {
      switch (job.kind) {
        case 'command':
          return await this.#command(job, work, registries.open());
        case 'check':
          // What was listed a moment ago is good enough, unless somebody pressed the button.
          await runCheck(job, work, { openRegistry: registries.open(job.isAsked ? {} : { maxAge: RECENT }), isLast });
          return 'done';
        case 'scan':
          return await this.#scan(job, work, registries.open({ except: new Set(job.images) }));
        case 'refresh':
          return await this.#refresh(job, work, registries.open());
      }
    } finally {
      await registries.close();
    }
  }

  async #command(
    job: Extract<Job, { kind: 'command' }>,
    work: Workplace,
    openRegistry: (project: Project) => Registry,
  ): Promise<string> {
    const answer = await answerCommand(
      job.payload,
      { by: 'app', identity: { login: work.login } },
      this.#ports(work, this.#bench.openTree(work), openRegistry),
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
    const openTree = onceFor(this.#bench.openTree(work), branch => branch);
    const { declarations } = await loadProject(await openTree(defaultBranch));
    const names = declarations.repositories.map(({ image }) => canonicalName(image));
    if (!job.images.some(image => names.includes(image))) return 'unused';
    await this.#run(work, openTree, openRegistry);
    return 'done';
  }

  /** A button of the check, or the box of a pull request: for those who may write, as comments are, at any time. */
  async #refresh(
    job: Extract<Job, { kind: 'refresh' }>,
    work: Workplace,
    openRegistry: (project: Project) => Registry,
  ): Promise<string> {
    const permission = await work.forge.readPermission(job.login);
    if (permission?.permission !== 'admin' && permission?.permission !== 'write') return 'refused';
    await this.#run(work, this.#bench.openTree(work), openRegistry, true);
    return 'done';
  }

  async #run(
    work: Workplace,
    openTree: (branch: string) => Promise<Tree>,
    openRegistry: (project: Project) => Registry,
    requested = false,
  ): Promise<void> {
    const { defaultBranch } = await work.forge.readRepository();
    await run(
      {
        defaultBranch,
        dryRun: false,
        requested,
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
    const { signerFor } = this.#bench;
    return { forge, reporter: silentReporter, clock, pause, signerFor, openTree, openRegistry };
  }
}
