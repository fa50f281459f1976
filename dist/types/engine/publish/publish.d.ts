/** Publish: from a plan to branches, commits and pull requests. Twice is once. */
import type { PublishInput } from './context.ts';
import { type PublishResult } from './result.ts';
export type { PublishInput } from './context.ts';
export type { PublishOperation, PublishResult } from './result.ts';
/**
 * Brings the repository to what the plan says. Problems with one branch are in the diagnostics of its result and do not
 * stop the others; only a token that is no good ends the run with a ForgeError.
 */
export declare function publish(input: PublishInput): Promise<PublishResult[]>;
