import { type Diagnostic } from '../../errors.ts';
import type { SourceLocation } from '../../model.ts';
/** What a build reached, besides what it made. */
export interface BuildTrace {
    folders: Set<string>;
    files: Set<string>;
    /** Reasons for which kustomize would make nothing at all of this build. */
    faults: Set<Diagnostic>;
}
/** The trace of a build that reached nothing yet. */
export declare function emptyTrace(): BuildTrace;
/** Adds what the build of a base reached to that of who takes it in. */
export declare function joinTrace(trace: BuildTrace, base: BuildTrace): void;
/** Notes that kustomize fails here; reading goes on without the part. */
export declare function noteFault(trace: BuildTrace, message: string, at: SourceLocation): void;
