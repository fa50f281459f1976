/** The status page of one repository, made with the token of its installation. */
import { type CommitChanges, readGitHubHistory } from '../../src/adapters/github-history.ts';
import { readRepositoryStatus } from '../../src/engine/repository-status.ts';
import { statusPage } from '../../src/report/status-page.ts';
import type { Installations } from '../installation.ts';
import type { JobPlace } from '../jobs.ts';
import { silentReporter } from '../reporter.ts';
import { placeKey, type Workbench } from '../workbench.ts';

/** Lists that are younger are good enough for a look. */
const RECENT = 5 * 60_000;
const MAX_HISTORIES = 500;
const MAX_COMMITS = 2000;
const clock = { now: () => new Date() };

/** Makes pages; what commits changed is remembered, as a commit never changes. */
export class RepositoryPages {
  readonly #installations: Installations;
  readonly #bench: Workbench;
  /** What commits changed, by place. */
  readonly #histories = new Map<string, CommitChanges>();

  constructor(installations: Installations, bench: Workbench) {
    this.#installations = installations;
    this.#bench = bench;
  }

  /** The page as HTML. Throws ForgeError when the repository cannot be read. */
  async make(place: JobPlace): Promise<string> {
    const work = await this.#installations.open(place);
    const registries = this.#bench.registries(place, work);
    const known = this.#historyOf(placeKey(place));
    try {
      const status = await readRepositoryStatus({
        forge: work.forge,
        reporter: silentReporter,
        clock,
        openTree: this.#bench.openTree(work),
        openRegistry: project => this.#bench.images.wrap(registries.open({ maxAge: RECENT })(project), placeKey(place)),
        readHistory: (branch, paths, since) => readGitHubHistory(work.target, { branch, paths, since, known }),
      });
      return statusPage(status, { back: { href: '/', label: 'All repositories' } });
    } finally {
      await registries.close();
    }
  }

  #historyOf(key: string): CommitChanges {
    const known = this.#histories.get(key);
    if (known !== undefined && known.size < MAX_COMMITS) return known;
    if (this.#histories.size >= MAX_HISTORIES) this.#histories.clear();
    const fresh: CommitChanges = new Map();
    this.#histories.set(key, fresh);
    return fresh;
  }
}
