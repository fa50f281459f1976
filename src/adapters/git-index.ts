/** The list of tracked files in a git checkout (`.git/index`), versions 2 to 4. */
import { readFileSync, statSync } from 'node:fs';
import type { TreeFile } from '../ports.ts';

const HEADER = 12;
/** Times, device, inode, mode, owner, size; then the name of the blob and the flags. */
const MODE_AT = 24;
const SIZE_AT = 36;
const SHA_AT = 40;
/** Bytes of a name: SHA-1, or SHA-256. The index itself does not say which. */
const NAME_SIZES = [20, 32] as const;
const MODES = new Set<string>(['100644', '100755', '120000', '160000']);
/** A folder that a sparse index does not take apart. */
const FOLDER_MODE = '40000';
/** Longest name of a file that the flags can say. */
const LENGTH_MASK = 0xfff;
/** The flags go on in two more bytes. */
const EXTENDED = 0x4000;
/** Among those: not in the folder, by a sparse checkout. */
const SKIP_WORKTREE = 0x4000;

/** A tracked file; `size` is that of the file in the folder when git last looked, in bytes. */
interface IndexEntry {
  path: string;
  mode: TreeFile['mode'];
  sha: string;
  size: number;
}

/** Tracked files; undefined when there is no index, or one of a kind that is not understood. */
export function readGitIndex(path: string): IndexEntry[] | undefined {
  return readIndex(path)?.entries;
}

/** Tracked files and whole folders that a sparse checkout leaves out of the folder. */
export function readLeftOut(path: string): string[] {
  return readIndex(path)?.leftOut ?? [];
}

/** Files that a merge left in a conflict, each once. */
export function readConflicts(path: string): string[] {
  return [...(readIndex(path)?.conflicts ?? [])];
}

function readIndex(path: string): ParsedIndex | undefined {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return undefined;
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  const index = NAME_SIZES.map(size => parse(bytes, version, size)).find(found => found !== undefined);
  // A split index keeps most of its entries in another file.
  return index === undefined || bytes.toString('latin1', index.end, index.end + 4) === 'link' ? undefined : index;
}

interface ParsedIndex {
  entries: IndexEntry[];
  leftOut: string[];
  /** Entries of the sides of a merge have a stage from 1 to 3. */
  conflicts: Set<string>;
  end: number;
}

/** Undefined for what is no index with names of this size. */
function parse(bytes: Buffer, version: number, nameSize: number): ParsedIndex | undefined {
  const flagsAt = SHA_AT + nameSize;
  const fixed = flagsAt + 2;
  const count = bytes.readUInt32BE(8);
  const entries: IndexEntry[] = [];
  const leftOut: string[] = [];
  const conflicts = new Set<string>();
  let at = HEADER;
  let previous = '';
  for (let index = 0; index < count; index += 1) {
    if (at + fixed > bytes.length) return undefined;
    const flags = bytes.readUInt16BE(at + flagsAt);
    const isExtended = (flags & EXTENDED) !== 0;
    const start = at + fixed + (isExtended ? 2 : 0);
    const name = version === 4 ? readCompressed(bytes, start, previous) : readPlain(bytes, start, at);
    if (name === undefined) return undefined;
    const mode = bytes.readUInt32BE(at + MODE_AT).toString(8);
    if (!MODES.has(mode) && mode !== FOLDER_MODE) return undefined;
    if (!isOfLength(name.path, flags & LENGTH_MASK)) return undefined;
    const stage = (flags >> 12) & 3;
    if (MODES.has(mode) && stage === 0) {
      entries.push({
        path: name.path,
        mode: mode as TreeFile['mode'],
        sha: bytes.toString('hex', at + SHA_AT, at + SHA_AT + nameSize),
        size: bytes.readUInt32BE(at + SIZE_AT),
      });
    }
    if (stage !== 0) conflicts.add(name.path);
    const isLeftOut = isExtended && (bytes.readUInt16BE(at + fixed) & SKIP_WORKTREE) !== 0;
    if (isLeftOut) leftOut.push(name.path.replace(/\/$/, ''));
    previous = name.path;
    at = name.next;
  }
  return at + nameSize > bytes.length ? undefined : { entries, leftOut, conflicts, end: at };
}

/** What is not UTF-8 lost its length when it was decoded. */
function isOfLength(path: string, length: number): boolean {
  return path.includes('\uFFFD') || Math.min(Buffer.byteLength(path), LENGTH_MASK) === length;
}

/** Padded with one to eight zero bytes to a multiple of eight. */
function readPlain(bytes: Buffer, start: number, entry: number): { path: string; next: number } | undefined {
  const end = bytes.indexOf(0, start);
  if (end === -1) return undefined;
  return { path: bytes.toString('utf8', start, end), next: entry + Math.ceil((end + 1 - entry) / 8) * 8 };
}

/** How many bytes of the previous path go, then what comes instead. */
function readCompressed(bytes: Buffer, start: number, previous: string): { path: string; next: number } | undefined {
  let at = start;
  let strip = (bytes[at] ?? 0) & 0x7f;
  while (((bytes[at] ?? 0) & 0x80) !== 0) {
    at += 1;
    strip = ((strip + 1) << 7) | ((bytes[at] ?? 0) & 0x7f);
  }
  const end = bytes.indexOf(0, at + 1);
  if (end === -1) return undefined;
  const kept = Buffer.from(previous);
  const path = Buffer.concat([kept.subarray(0, kept.length - strip), bytes.subarray(at + 1, end)]).toString('utf8');
  return { path, next: end + 1 };
}
