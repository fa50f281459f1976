/** A branch of ours compared with its base, whatever became of their history. */
import type { Comparison } from '../../ports.ts';
import type { PublishContext } from './context.ts';

/** What a branch has beyond its base. */
export interface ComparedBranch extends Comparison {
  /** The base was written anew and shares no commit with the branch: `commits` holds the head of the branch only. */
  isUnrelated?: true;
}

/** Undefined when there is no such branch. */
export async function compareBranch(
  { forge }: PublishContext,
  base: string,
  branch: string,
): Promise<ComparedBranch | undefined> {
  const comparison = await forge.compare(base, branch);
  if (comparison !== undefined) return comparison;
  // What shares no history cannot be compared, and is answered like a branch that is not there.
  const head = await forge.readBranch(branch);
  if (head === undefined) return undefined;
  const commit = await forge.readCommit(head.commit);
  return { mergeBase: head.commit, ahead: 1, behind: 0, commits: [commit], isUnrelated: true };
}
