/** The history of a checkout, through the `git` program. */
import { MARKER_LOG_ARGUMENTS, type MarkerUpdate, parseMarkerLog } from '../markers/marker-history.ts';
import { runGit } from './git-program.ts';

const MAX_COMMITS = 500;

/**
 * Changes of marked values, newest first, of the last commits that touched one. `refs` that do not exist are left out;
 * none at all means HEAD. Undefined where the folder is in no git repository, or there is no `git`. Paths are relative to
 * the folder.
 */
export async function readMarkerHistory(
  folder: string,
  options: { refs?: readonly string[]; commits?: number } = {},
): Promise<MarkerUpdate[] | undefined> {
  try {
    const wanted = await Promise.all((options.refs ?? []).map(ref => resolveRef(folder, ref)));
    const refs = [...new Set(wanted.filter(ref => ref !== undefined))];
    const limit = `--max-count=${options.commits ?? MAX_COMMITS}`;
    const start = refs.length === 0 ? ['HEAD'] : refs;
    return parseMarkerLog(
      await runGit(folder, ['log', limit, '--relative', ...MARKER_LOG_ARGUMENTS, ...start, '--', '.']),
    );
  } catch {
    // No commit yet, no repository, no git: there is no history to tell of.
    return undefined;
  }
}

async function resolveRef(folder: string, ref: string): Promise<string | undefined> {
  try {
    return (await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])).trim();
  } catch {
    return undefined;
  }
}
