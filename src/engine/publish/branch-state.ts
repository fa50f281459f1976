/** What a branch holds, compared with what it should hold. Reads only. */
import type { BranchHead, Comparison } from '../../ports.ts';
import { blobSha } from './blob-sha.ts';
import { type ComparedBranch, compareBranch } from './compared-branch.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';

/** A branch of ours as it is now, compared with the proposal. */
export interface BranchState {
  comparison: ComparedBranch;
  /** Head of the branch; the base's own commit when the branch is not ahead. */
  tip: string;
  /** Whether the branch changes exactly the proposed files to exactly the proposed contents. */
  matches: boolean;
  /** Whether the base changed one of the proposed files since the branch left it. */
  overlaps: boolean;
}

/** Undefined when there is no such branch. */
export async function readBranchState(
  context: PublishContext,
  proposal: Proposal,
  base: BranchHead,
): Promise<BranchState | undefined> {
  const comparison = await compareBranch(context, base.commit, proposal.branch);
  if (comparison === undefined) return undefined;
  const tip = await tipOf(context, proposal.branch, comparison);
  const matches =
    comparison.ahead > 0 && !comparison.isUnrelated && (await holdsExactly(context, proposal, base, comparison, tip));
  const overlaps =
    matches &&
    comparison.mergeBase !== base.commit &&
    (await touchesFiles(context, proposal, comparison.mergeBase, base.commit));
  return { comparison, tip, matches, overlaps };
}

/** Commits are listed oldest first, and only the first of very many. */
async function tipOf(
  context: PublishContext,
  branch: string,
  { ahead, commits, mergeBase }: Comparison,
): Promise<string> {
  if (ahead === 0) return mergeBase;
  const last = commits.length < ahead ? (await context.forge.readBranch(branch))?.commit : commits.at(-1)?.sha;
  return last ?? mergeBase;
}

async function holdsExactly(
  context: PublishContext,
  proposal: Proposal,
  base: BranchHead,
  comparison: Comparison,
  tip: string,
): Promise<boolean> {
  const isNamed = comparison.files === undefined ? await hasExpectedTree(proposal, base, comparison, tip) : undefined;
  if (isNamed !== undefined) return isNamed;
  const changed =
    comparison.files === undefined
      ? await changedFiles(context, comparison, tip)
      : new Map(
          comparison.files.map(file => [
            file.path,
            file.status === 'modified' || file.status === 'added' ? file.sha : undefined,
          ]),
        );
  if (changed.size !== proposal.files.length) return false;
  for (const file of proposal.files) {
    if (changed.get(file.path) !== (await blobSha(file.after))) return false;
  }
  return true;
}

/**
 * Whether the tip's tree has the name that the base's tree would get from the proposal: as sure as comparing all files, and
 * no request. Undefined where the branch left an older base, or the snapshot is not all that the commit holds.
 */
async function hasExpectedTree(
  proposal: Proposal,
  { commit, tree, snapshot }: BranchHead,
  { mergeBase, commits }: Comparison,
  tip: string,
): Promise<boolean | undefined> {
  const tipTree = commits.find(({ sha }) => sha === tip)?.tree;
  if (mergeBase !== commit || tipTree === undefined || (await snapshot?.nameWith?.([])) !== tree) return undefined;
  const files = proposal.files.map(({ path, mode, after }) => ({ path, mode, text: after }));
  return (await snapshot?.nameWith?.(files)) === tipTree;
}

/** Path to new blob where GitHub's list of compared files ends early; a removed file has no blob. */
async function changedFiles(
  context: PublishContext,
  comparison: Comparison,
  tip: string,
): Promise<Map<string, string | undefined>> {
  const treeOf = async (sha: string, known: string | undefined) =>
    context.forge.readTree(known ?? (await context.forge.readCommit(sha)).tree);
  const [before, after] = [
    await treeOf(comparison.mergeBase, comparison.mergeBaseTree),
    await treeOf(tip, comparison.commits.find(commit => commit.sha === tip)?.tree),
  ];
  const changed = new Map<string, string | undefined>();
  for (const [path, { sha, mode }] of after) {
    const old = before.get(path);
    if (old?.sha !== sha || old.mode !== mode) changed.set(path, sha);
  }
  for (const path of before.keys()) if (!after.has(path)) changed.set(path, undefined);
  return changed;
}

/**
 * Whether what came to the base between two of its commits touches a file of the proposal: only there can a conflict arise.
 * History that was rewritten, and too many changes to list, count as such.
 */
export async function touchesFiles(
  { forge }: PublishContext,
  proposal: Proposal,
  from: string,
  to: string,
): Promise<boolean> {
  const moved = await forge.compare(from, to);
  if (moved?.files === undefined || moved.mergeBase !== from) return true;
  const touched = new Set(moved.files.flatMap(file => [file.path, file.previousPath]));
  return proposal.files.some(file => touched.has(file.path));
}
