/**
 * The hidden comment at the end of a pull request's body. It is only a hint: everybody with write access can edit it, so
 * nothing dangerous follows from it, and without it the next run merely looks closer.
 */
import { groupBy } from '../report/groups.ts';
import { shortHash } from './fingerprint.ts';

/** One proposed value: which setter, what, and (as short hashes) in which files; no files means any. */
interface ProposedValue {
  setter: string;
  value: string;
  files?: string[];
}

/** What a pull request remembers in its body, hidden from people. */
export interface PullRequestState {
  /** Fingerprint of what the visible body was made from. */
  print: string;
  /** Fingerprint of how updates were divided among branches. */
  layout: string;
  /** Commit that was pushed last. */
  head?: string;
  values: ProposedValue[];
  /** Set when Retag itself closed the pull request, and why; people's closing leaves it unset. */
  closed?: 'obsolete' | 'regrouped';
}

const OPEN = '<!-- retag:v1 ';
const CLOSE = ' -->';
const PATTERN = /<!-- retag:v1 ([A-Za-z0-9_-]{1,60000}) -->/g;
/** With more than this the files are left out: the table matters more than the hint. */
const MAX_STATE = 12_000;

/** `values` of changes, gathered by setter and value, in byte order. */
export function proposedValues(changes: readonly { setter: string; new: string; file: string }[]): ProposedValue[] {
  const groups = groupBy(changes, change => JSON.stringify([change.setter, change.new]));
  return [...groups.values()]
    .map(group => ({
      setter: group[0]?.setter ?? '',
      value: group[0]?.new ?? '',
      files: [...new Set(group.map(change => shortHash(change.file)))].sort(),
    }))
    .sort((a, b) => (a.setter + a.value < b.setter + b.value ? -1 : 1));
}

/** Whether the proposed value was meant for the file. */
export function isProposedFor(value: ProposedValue, file: string): boolean {
  return value.files === undefined || value.files.includes(shortHash(file));
}

/** The comment; base64url because plain JSON may hold `--`, which ends no HTML comment but is not allowed in one. */
export function printState(state: PullRequestState): string {
  const full = encode(state);
  const text = full.length <= MAX_STATE ? full : encode({ ...state, values: state.values.map(withoutFiles) });
  return OPEN + (text.length <= 4 * MAX_STATE ? text : encode({ ...state, values: [] })) + CLOSE;
}

/** The last such comment of a body; undefined when there is none or it is damaged. */
export function parseState(body: string): PullRequestState | undefined {
  const text = [...body.matchAll(PATTERN)].at(-1)?.[1];
  if (text === undefined) return undefined;
  try {
    return validate(JSON.parse(decode(text)));
  } catch (error) {
    // Damaged by hand: as good as none.
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof DOMException) return undefined;
    throw error;
  }
}

function withoutFiles(value: ProposedValue): ProposedValue {
  return { setter: value.setter, value: value.value };
}

function encode(state: PullRequestState): string {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, char => char.charCodeAt(0)));
}

function validate(value: unknown): PullRequestState | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const state = value as Record<string, unknown>;
  if (typeof state.print !== 'string' || typeof state.layout !== 'string' || !Array.isArray(state.values))
    return undefined;
  const values = state.values.filter(isProposedValue);
  const closed = state.closed === 'obsolete' || state.closed === 'regrouped' ? state.closed : undefined;
  return {
    print: state.print,
    layout: state.layout,
    values,
    ...(typeof state.head === 'string' && { head: state.head }),
    ...(closed !== undefined && { closed }),
  };
}

function isProposedValue(value: unknown): value is ProposedValue {
  if (typeof value !== 'object' || value === null) return false;
  const { setter, value: text, files } = value as Record<string, unknown>;
  const filesFit = files === undefined || (Array.isArray(files) && files.every(file => typeof file === 'string'));
  return typeof setter === 'string' && typeof text === 'string' && filesFit;
}
