import type { BuildTrace } from './build-trace.ts';
import type { Kustomization, PatchEntry } from './kustomization.ts';
import { type PatchBody, type ReportFault } from './patch.ts';
/** The patches of kustomizations, each read once wherever it is used. */
export declare class PatchFiles {
    #private;
    /** `report` is told of patches that cannot be read. */
    constructor(textOf: (path: string) => string | undefined, report: ReportFault);
    /** What a patch says; its file goes into the trace. `absent` stands for a file that is not among those that are read. */
    read({ folder }: Kustomization, { inline, path }: PatchEntry, trace: BuildTrace): PatchBody | 'absent' | undefined;
}
