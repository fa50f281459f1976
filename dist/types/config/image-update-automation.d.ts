import type { Diagnostic } from '../errors.ts';
import type { Automation, SourceLocation } from '../model.ts';
import { type Manifest } from './manifest.ts';
/** An automation, and the `GitRepository` that says its branch when it does not itself. */
export interface AutomationDocument {
    automation: Automation;
    source: {
        name: string;
        namespace: string;
        location: SourceLocation;
    } | undefined;
    /** True when `spec.git.checkout` is there: it replaces the ref of the source as a whole, branch or not. */
    replacesRef: boolean;
}
/**
 * Reads an `ImageUpdateAutomation` of any API version (the flat form of v1alpha1 included) with the defaults and the
 * validation of its CRD. Undefined only when it has no name or no `spec`.
 */
export declare function readAutomation(manifest: Manifest, diagnostics: Diagnostic[]): AutomationDocument | undefined;
