import type { Diagnostic } from '../../errors.ts';
import type { Manifest } from '../manifest.ts';

/** What composing reads from the repository; everything is asked for at most once per path. */
export interface SourceFiles {
  /** Paths of files with Flux documents, in byte order. */
  documentPaths: readonly string[];
  manifestsOf(path: string): readonly Manifest[];
}

/** The Flux documents of a repository as kustomize and Flux leave them. */
export function composeManifests(source: SourceFiles, _diagnostics: Diagnostic[]): Manifest[] {
  return source.documentPaths.flatMap(path => source.manifestsOf(path));
}
