/** Markers of the repository, and which policy each one means for each automation that sees its file. */
import type { PolicyIndex } from '../config/policy-index.ts';
import { type Diagnostic } from '../errors.ts';
import { type LocatedMarker } from '../markers/find.ts';
import type { Automation, ImagePolicy } from '../model.ts';
import type { ScreenedFile } from './screen.ts';
/** A file that holds markers, decoded once. */
export interface MarkedFile {
    path: string;
    mode: '100644' | '100755';
    text: string;
    markers: readonly LocatedMarker[];
}
/** One marker as one automation sees it: the policy that decides the value. */
export interface Claim {
    automation: Automation;
    file: MarkedFile;
    marker: LocatedMarker;
    policy: ImagePolicy;
}
/** Decodes and locates; files in which nothing counts as a marker are left out, their problems are not. */
export declare function locateInFiles(files: readonly ScreenedFile[]): {
    files: MarkedFile[];
    diagnostics: Diagnostic[];
};
/**
 * Pairs every marker with its policy, per automation. A marker that no automation sees and a marker without policy are
 * diagnostics, one each, however many automations look at them.
 */
export declare function claimMarkers(files: readonly MarkedFile[], automations: readonly Automation[], index: PolicyIndex): {
    claims: Claim[];
    diagnostics: Diagnostic[];
};
