import type { GitRepository } from '../model.ts';
import { type Manifest } from './manifest.ts';
/**
 * Reads what an automation needs of a `GitRepository`: its name and `spec.ref`. The rest of the document is the source
 * controller's, so nothing else in it is judged here.
 */
export declare function readGitRepository(manifest: Manifest): GitRepository | undefined;
/**
 * The branch of a `ref`. Within a ref Flux prefers commit, name, tag, semver and branch in this order; only a branch, or
 * a name that is one (`refs/heads/main`), can be worked on.
 */
export declare function branchOf(ref: unknown): string | undefined;
