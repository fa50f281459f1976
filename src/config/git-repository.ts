import type { Diagnostic } from '../errors.ts';
import type { GitRepository } from '../model.ts';
import { declaredAs, type Manifest, openDocument, readMetadata } from './manifest.ts';
import { stringOf, toData, valueAt } from './yaml-value.ts';

/**
 * Reads what an automation needs of a `GitRepository`: its name and `spec.ref`. The rest of the document is the source
 * controller's, so nothing else in it is judged here.
 */
export function readGitRepository(manifest: Manifest): GitRepository | undefined {
  const unreported: Diagnostic[] = [];
  const metadata = readMetadata(openDocument(manifest, unreported), unreported);
  if (metadata === undefined) return undefined;
  const spec = valueAt(manifest.value, 'spec');
  const branch = branchOf(spec === undefined ? {} : (toData(spec) as { ref?: unknown }).ref);
  return {
    ...declaredAs(manifest, metadata),
    suspend: false,
    url: stringOf(spec, 'url') ?? '',
    ...(branch !== undefined && { branch }),
  };
}

/**
 * The branch of a `ref`. Within a ref Flux prefers commit, name, tag, semver and branch in this order; only a branch, or
 * a name that is one (`refs/heads/main`), can be worked on.
 */
export function branchOf(ref: unknown): string | undefined {
  if (typeof ref !== 'object' || ref === null) return undefined;
  const { name, branch } = ref as { name?: unknown; branch?: unknown };
  if (typeof name === 'string' && name.startsWith('refs/heads/')) return name.slice('refs/heads/'.length);
  return typeof branch === 'string' && branch !== '' ? branch : undefined;
}
