/** Every file of a tree, from as few answers as GitHub allows. */
import { ForgeError } from '../errors.ts';
import { ask, type GitHubTarget } from './github-request.ts';

interface ApiTree {
  truncated?: boolean;
  tree: { path: string; mode: string; type: string; sha: string }[];
}

/** Every file below a tree. Too large an answer is cut by GitHub, so then folder by folder. Throws ForgeError. */
export async function readFileList(
  target: GitHubTarget,
  tree: string,
): Promise<Map<string, { sha: string; mode: string }>> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  const whole = await ask<ApiTree>(target, 'Reading the files', route, { tree_sha: tree, recursive: '1' });
  if (whole.truncated !== true) return filesOf(whole, '');
  const level = await ask<ApiTree>(target, 'Reading the files', route, { tree_sha: tree });
  if (level.truncated === true) {
    const message = 'Reading the files: one folder has more entries than GitHub lists, so files would be missed.';
    throw new ForgeError('GITHUB_REFUSED', message, { hint: 'Spread its files over several folders.' });
  }
  const files = filesOf(level, '');
  for (const folder of level.tree.filter(entry => entry.type === 'tree')) {
    for (const [path, file] of await readFileList(target, folder.sha)) files.set(`${folder.path}/${path}`, file);
  }
  return files;
}

function filesOf(tree: ApiTree, prefix: string): Map<string, { sha: string; mode: string }> {
  return new Map(
    tree.tree
      .filter(entry => entry.type !== 'tree')
      .map(entry => [prefix + entry.path, { sha: entry.sha, mode: entry.mode }]),
  );
}
