/** The commit message of one automation: its template over its changes, or the default subject. */
import type { RetagConfig } from '../config/schema.ts';
import { type Diagnostic } from '../errors.ts';
import type { Automation } from '../model.ts';
import type { PlannedFile } from '../plan-model.ts';
/**
 * Renders the automation's template, or the default where there is none. A template that fails is a diagnostic, and the
 * default stands in for it: the update itself is not lost.
 */
export declare function planCommitMessage(automation: Automation, files: readonly PlannedFile[], config: RetagConfig): {
    commitMessage: string;
    diagnostics: Diagnostic[];
};
