/** A branch of ours compared with its base, whatever became of their history. */
import type { Comparison } from '../../ports.ts';
import type { PublishContext } from './context.ts';
/** What a branch has beyond its base. */
export interface ComparedBranch extends Comparison {
    /** The base was written anew and shares no commit with the branch: `commits` holds the head of the branch only. */
    isUnrelated?: true;
}
/** Undefined when there is no such branch. */
export declare function compareBranch({ forge }: PublishContext, base: string, branch: string): Promise<ComparedBranch | undefined>;
