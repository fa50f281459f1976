import type { Diagnostic } from '../../errors.ts';
import type { ConfigMapData } from '../config-maps.ts';
import type { Manifest } from '../manifest.ts';
import type { RetagConfig } from '../schema.ts';
import { type KustomizeFiles } from './build.ts';
/** What composing reads from the repository; everything is asked for at most once per path. */
export interface SourceFiles extends KustomizeFiles {
    /** Paths of files with Flux documents, in byte order. */
    documentPaths: readonly string[];
    /** Folders with a kustomization, in byte order. */
    kustomizationFolders: readonly string[];
    /** The plain ConfigMaps of the repository; read only when a variable waits for one. */
    configMaps(): readonly ConfigMapData[];
}
/**
 * The Flux documents of a repository as kustomize and Flux leave them, each with the rules that named it and the scopes
 * that reach it. Documents that nothing reaches stay as they are written. `outside` collects remarks on remote bases and
 * the like, which matter only when a document is missing.
 */
export declare function composeManifests(source: SourceFiles, substitutions: RetagConfig['substitutions'], diagnostics: Diagnostic[], outside?: Diagnostic[]): Manifest[];
