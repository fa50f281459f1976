/** Scan: registries → tags. One listing per repository and access, whoever asks; one failure never stops the others. */
import { type Diagnostic } from '../errors.ts';
import type { ImageRepository } from '../model.ts';
import type { ScannedRepository } from '../plan-model.ts';
import type { Registry, Reporter } from '../ports.ts';
/** Repositories that name the same image with the same access share one listing. */
export declare function scanKey(repository: ImageRepository): string;
/** The error of a failed registry call, placed at the document that asked for it, or at the field that it is about. Unknown errors fly on. */
export declare function registryDiagnostic(error: unknown, repository: ImageRepository): Diagnostic;
/** How registries are scanned. */
export interface ScanOptions {
    /** Tags that the repository uses: a list of an earlier run that lacks one is too old. */
    tagsInUse?: ReadonlyMap<ImageRepository, ReadonlySet<string>>;
    /** Read every list anew. */
    again?: boolean;
}
/**
 * Lists the tags of every given repository that is not suspended. The result keeps the order of the input; what could
 * not be listed carries its error.
 */
export declare function scanRepositories(repositories: readonly ImageRepository[], registry: Registry, reporter: Reporter, options?: ScanOptions): Promise<{
    scanned: ScannedRepository[];
    diagnostics: Diagnostic[];
}>;
