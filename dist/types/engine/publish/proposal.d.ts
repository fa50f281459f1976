import type { HeldChange, Plan, PlannedAutomation, PlannedChange, PlannedFile } from '../../plan-model.ts';
import type { GroupBy } from './settings.ts';
/** What goes to one branch. */
export interface Proposal {
    /** The configured branch; `branch` is it or one of its groups. */
    root: string;
    branch: string;
    base: string;
    /** What the group is called in titles; absent where the key is an automation, policy or image. */
    scope?: string;
    automations: readonly PlannedAutomation[];
    files: readonly PlannedFile[];
    held: readonly HeldChange[];
    commitMessage: string;
}
/** Writes the commit message of an automation's changes. */
export type MessageWriter = (automation: PlannedAutomation['automation'], files: readonly PlannedFile[]) => string;
/**
 * Proposals by base and branch. With `automation` the only automation of a branch keeps the branch's plain name, also
 * when it has nothing to change; other groupings have a proposal only for groups with changes.
 */
export declare function divide(plan: Plan, groupBy: GroupBy, writeMessage?: MessageWriter): Proposal[];
/** The branches that the changes of an automation go to, now or when it has some; none where groups show in changes only. */
export declare function branchesByAutomation(plan: Plan, groupBy: GroupBy): Map<PlannedAutomation['automation'], string[]>;
/** The proposal without the changes that `drop` names. */
export declare function withoutChanges(proposal: Proposal, drop: (change: PlannedChange) => boolean, writeMessage?: MessageWriter): Proposal;
/** All changes of a proposal, by file and line. */
export declare function changesOf(proposal: Proposal): PlannedChange[];
