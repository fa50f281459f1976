import { type Diagnostic } from '../errors.ts';
import type { Automation } from '../model.ts';
import type { HeldChange, PlannedFile } from '../plan-model.ts';
import type { Proposal } from './proposals.ts';
/**
 * The files that one automation writes. Fields that an earlier automation already writes the same value into are left
 * to that one, so that two pull requests never carry the same edit; `taken` remembers them across automations.
 */
export declare function planFiles(automation: Automation, proposals: readonly Proposal[], taken: Set<string>): {
    files: PlannedFile[];
    held: HeldChange[];
    diagnostics: Diagnostic[];
};
