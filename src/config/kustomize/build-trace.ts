import { type Diagnostic, diagnose } from '../../errors.ts';
import type { SourceLocation } from '../../model.ts';

/** What a build reached, besides what it made. */
export interface BuildTrace {
  folders: Set<string>;
  files: Set<string>;
  /** Reasons for which kustomize would make nothing at all of this build. */
  faults: Set<Diagnostic>;
}

/** The trace of a build that reached nothing yet. */
export function emptyTrace(): BuildTrace {
  return { folders: new Set(), files: new Set(), faults: new Set() };
}

/** Adds what the build of a base reached to that of who takes it in. */
export function joinTrace(trace: BuildTrace, base: BuildTrace): void {
  for (const folder of base.folders) trace.folders.add(folder);
  for (const file of base.files) trace.files.add(file);
  for (const fault of base.faults) trace.faults.add(fault);
}

const HINT =
  '`kubectl kustomize` shows the same. If something mends it before Flux builds, leave the file out with `sources.exclude` of .github/retag.yaml.';

/** Notes that kustomize fails here; reading goes on without the part. */
export function noteFault(trace: BuildTrace, message: string, at: SourceLocation): void {
  trace.faults.add(diagnose('KUSTOMIZE_INVALID', message, { at, hint: HINT }));
}
