/** What commits did to marked values, read from patches. */
import { locateMarkers } from './find.ts';
import { MARKER_TOKEN } from './marker.ts';

/** One marked value that a commit changed. */
export interface MarkerUpdate {
  commit: string;
  /** When it was committed. */
  date: Date;
  author: { name: string; email: string };
  subject: string;
  file: string;
  /** The marker's own text: `namespace:name` with `:tag`, `:name` or `:digest`. */
  setter: string;
  /** `namespace:name`. */
  policy: string;
  old: string;
  new: string;
}

/** Arguments for `git log` that give the text below: commits that touched a marked line, each with its bare patch. */
export const MARKER_LOG_ARGUMENTS = [
  '--format=%x00%H%x00%cI%x00%an%x00%ae%x00%s%x00',
  ...['--patch', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'],
  ...['--src-prefix=a/', '--dst-prefix=b/', '-G', MARKER_TOKEN.replaceAll('$', '\\$')],
] as const;

/** Changes of marked values, newest first, from what `git log` prints. A value that appears or goes is no change. */
export function parseMarkerLog(log: string): MarkerUpdate[] {
  const [, ...fields] = log.split('\0');
  const updates: MarkerUpdate[] = [];
  for (let at = 0; at + 5 < fields.length; at += 6) {
    const [commit = '', date = '', name = '', email = '', subject = '', patch = ''] = fields.slice(at, at + 6);
    const about = { commit, date: new Date(date), author: { name, email }, subject };
    updates.push(...parsePatch(patch).map(change => ({ ...about, ...change })));
  }
  return updates;
}

/** A changed value without the commit that changed it. */
export type PatchChange = Pick<MarkerUpdate, 'file' | 'setter' | 'policy' | 'old' | 'new'>;

/** Changes in the patch of one file, which begins with its first `@@`. */
export function parseHunks(file: string, hunks: string): PatchChange[] {
  return parsePatch(hunks, file);
}

/** Headers name the files, unless `only` does: then what looks like a header is a line of that file. */
function parsePatch(patch: string, only?: string): PatchChange[] {
  const changes: PatchChange[] = [];
  let file = only ?? '';
  let removed: MarkedLine[] = [];
  for (const line of patch.split('\n')) {
    const header = only === undefined && /^\+\+\+ (?:b\/(.*?)|"b\/(.*)")\t?$/.exec(line);
    if (header) file = header[1] ?? header[2] ?? '';
    else if (line.startsWith('@@')) removed = [];
    else if (line.startsWith('-') && !line.startsWith('--- ')) removed.push(...readLine(line.slice(1)));
    else if (line.startsWith('+')) {
      for (const { setter, policy, value } of readLine(line.slice(1))) {
        const index = removed.findIndex(before => before.setter === setter);
        const [before] = index === -1 ? [] : removed.splice(index, 1);
        if (before !== undefined && before.value !== value)
          changes.push({ file, setter, policy, old: before.value, new: value });
      }
    }
  }
  return changes;
}

interface MarkedLine {
  setter: string;
  policy: string;
  value: string;
}

/** A marked line is YAML of its own: indentation and the dashes of lists say nothing about the value. */
function readLine(line: string): MarkedLine[] {
  if (!line.includes(MARKER_TOKEN)) return [];
  const { markers } = locateMarkers(line.replace(/^[\s-]*(?=[^\s-])/, ''), { lineMode: true });
  return markers.map(({ setter, policy, value }) => ({ setter, policy, value }));
}
