import type { BranchHead } from '../../ports.ts';
import type { PublishContext } from './context.ts';
/** The head of a base branch; `bases` remembers it. Throws ForgeError when there is no such branch. */
export declare function baseOf(context: PublishContext, name: string, bases: Map<string, BranchHead>): Promise<BranchHead>;
