/** Heads of base branches, read once in a run. */
import { ForgeError } from '../../errors.ts';
import type { BranchHead } from '../../ports.ts';
import type { PublishContext } from './context.ts';

/** The head of a base branch; `bases` remembers it. Throws ForgeError when there is no such branch. */
export async function baseOf(
  context: PublishContext,
  name: string,
  bases: Map<string, BranchHead>,
): Promise<BranchHead> {
  const known = bases.get(name);
  if (known !== undefined) return known;
  const head = await context.forge.readBranch(name);
  if (head === undefined) throw new ForgeError('GITHUB_REF_MISSING', `There is no branch ${name} to propose to.`);
  bases.set(name, head);
  return head;
}
