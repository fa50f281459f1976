/** What is not written, and how it is released. */
import type { HeldChange, PlannedChange } from '../plan-model.ts';
import { type BodySection } from './body-section.ts';
/** What is held back, why, and how to release it. Empty without such. */
export declare function heldSection(held: readonly HeldChange[]): BodySection;
/** Updates that people took back on the base branch. */
export declare function revertedSection(reverted: readonly PlannedChange[]): BodySection;
/** Groups that wait because of the limit of open pull requests. */
export declare function waitingSection(titles: readonly string[]): BodySection;
