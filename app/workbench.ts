/** What jobs and pages share: what was read of registries and repositories, and the secrets that configurations may name. */
import { findCommitSigner } from '../src/adapters/commit-signer.ts';
import { createBlobCache, openGitHubTree } from '../src/adapters/github-tree.ts';
import { openRegistries } from '../src/adapters/open-registries.ts';
import type { Project } from '../src/engine/project.ts';
import { ForgeError } from '../src/errors.ts';
import type { Automation } from '../src/model.ts';
import type { CommitSigner, Registry, Tree } from '../src/ports.ts';
import { ImageMemory } from './image-memory.ts';
import type { Workplace } from './installation.ts';
import type { JobPlace } from './jobs.ts';
import { ListingMemory, type Recall } from './listing-memory.ts';
import { silentReporter } from './reporter.ts';
import type { AppSettings } from './settings.ts';

/** Key of a repository of an installation. */
export const placeKey = ({ installation, owner, repository }: JobPlace) => `${installation} ${owner}/${repository}`;

/** Registries that were opened for one piece of work. */
interface OpenedRegistries {
  /** As the configuration of a project reaches them; what `recall` allows is answered from memory. */
  open(recall?: Recall): (project: Project) => Registry;
  close(): Promise<void>;
}

/** What jobs share: trees, registries, memories. */
export class Workbench {
  readonly memory = new ListingMemory();
  readonly images = new ImageMemory();
  readonly #settings: Pick<AppSettings, 'secrets' | 'allowedHosts'>;
  /** Blobs never change, so trees of later commits cost only what is new. */
  readonly #blobs = createBlobCache();

  constructor(settings: Pick<AppSettings, 'secrets' | 'allowedHosts'>) {
    this.#settings = settings;
  }

  /** The key that an automation names, from the secrets that the App was given. */
  readonly signerFor = (automation: Automation, { config }: Project): CommitSigner | undefined =>
    findCommitSigner(automation, { configured: config.secrets, env: this.#settings.secrets });

  openTree({ target, forge }: Workplace): (branch: string) => Promise<Tree> {
    return async branch => {
      const head = await forge.readBranch(branch);
      if (head === undefined) throw new ForgeError('GITHUB_REF_MISSING', `there is no branch ${branch}`);
      return openGitHubTree({ ...target, commit: head.commit, tree: head.tree, blobs: this.#blobs });
    };
  }

  registries(place: JobPlace, { token }: Workplace): OpenedRegistries {
    const opened: { close(): Promise<void> }[] = [];
    const open = ({ config }: Project, recall: Recall): Registry => {
      const registry = openRegistries({
        config,
        env: this.#settings.secrets,
        reporter: silentReporter,
        githubToken: token,
        allowedHosts: this.#settings.allowedHosts,
      });
      opened.push(registry);
      return this.memory.wrap(registry, placeKey(place), recall);
    };
    return {
      open:
        (recall = {}) =>
        project =>
          open(project, recall),
      close: async () => {
        await Promise.all(opened.map(registry => registry.close()));
      },
    };
  }
}
