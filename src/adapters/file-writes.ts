/** Writing files of a folder that somebody works in: all of them or none, each whole or not at all. */
import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText, encodeAs } from '../config/text-encoding.ts';
import { WriteError } from '../errors.ts';

/** A file, the text that it was planned from, and the text that it gets. */
interface FileWrite {
  path: string;
  /** `''` for a file that is not there yet. */
  before: string;
  after: string;
}

interface Draft {
  path: string;
  draft: string;
  target: string;
}

/**
 * Writes the files below `folder`; modes stay. Everything is written beside its file first and moved there at the end, so
 * that a full disk changes nothing and a run that is stopped leaves no half file. Throws WriteError: FILE_CHANGED where a
 * file is no longer what the change was made for, FILE_UNWRITABLE where the system refuses.
 */
export function writeFiles(folder: string, writes: readonly FileWrite[]): void {
  const drafts: Draft[] = [];
  try {
    for (const write of writes) drafts.push(prepare(folder, write));
  } catch (error) {
    for (const { draft } of drafts) rmSync(draft, { force: true });
    throw error;
  }
  for (const [index, { path, draft, target }] of drafts.entries()) {
    try {
      renameSync(draft, target);
    } catch (cause) {
      for (const { draft: rest } of drafts.slice(index)) rmSync(rest, { force: true });
      throw unwritable(path, cause, drafts.slice(0, index));
    }
  }
}

function prepare(folder: string, { path, before, after }: FileWrite): Draft {
  const target = join(folder, path);
  const draft = join(dirname(target), `.retag-${randomUUID()}`);
  try {
    if (before === '') mkdirSync(dirname(target), { recursive: true });
    requireUnchanged(folder, path, before);
    const old = lstatSync(target, { throwIfNoEntry: false });
    if (old !== undefined) accessSync(target, constants.W_OK);
    writeFileSync(draft, old === undefined ? after : encodeAs(readFileSync(target), after), { flag: 'wx' });
    if (old !== undefined) takeOver(draft, old);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error instanceof WriteError ? error : unwritable(path, error, []);
  }
  return { path, draft, target };
}

/** Owner and mode of the file that was there: root in a container must not take people's files from them. */
function takeOver(draft: string, { uid, gid, mode }: Stats): void {
  const own = lstatSync(draft);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      chownSync(draft, uid, gid);
    } catch {
      // Only root may; a file in a folder that several people share then belongs to who wrote it last.
    }
  }
  chmodSync(draft, mode & 0o7777);
}

/** A link, here or above, could lead outside of the folder; other bytes are somebody's work. */
function requireUnchanged(folder: string, path: string, before: string): void {
  const target = join(folder, path);
  const stats = lstatSync(target, { throwIfNoEntry: false });
  const isInside = realpathSync(dirname(target)) === join(realpathSync(folder), dirname(path));
  const isSame = stats === undefined ? before === '' : stats.isFile() && holds(target, before);
  if (isInside && isSame) return;
  throw new WriteError('FILE_CHANGED', `${path} was changed while this ran; no file was written`, {
    hint: 'Run the command again.',
  });
}

function holds(target: string, text: string): boolean {
  return decodeText(readFileSync(target)) === decodeText(Buffer.from(text));
}

function unwritable(path: string, cause: unknown, written: readonly Draft[]): WriteError {
  const { code = 'error', message } = cause as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? message;
  const rest = written.length === 0 ? 'no file was written' : `only written: ${written.map(w => w.path).join(', ')}`;
  return new WriteError('FILE_UNWRITABLE', `${path} cannot be written: ${reason}; ${rest}`, { cause });
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
};
