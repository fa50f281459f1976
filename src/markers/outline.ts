/**
 * A quick reader for the files that people write most: block mappings and sequences of one-line scalars.
 *
 * It reads a file wholly or not at all, and finds exactly what the walk over the yaml package's tokens would find. The
 * package needs 300 ms for the 500 marked files of the benchmark; this needs a tenth. Whatever is not plain to see (anchors,
 * tags, escapes, scalars over several lines, flow collections beyond the simplest, duplicate keys) is left to the package.
 */
import type { CST } from 'yaml';
import type { ObjectIdentifier } from '../model.ts';
import { FORBIDDEN, OTHER_BREAK } from './documents.ts';
import { NOTABLE } from './near-miss.ts';
import { endOfBlocks, type Places, type ScalarPlace } from './scalar-places.ts';

const KEY = /[A-Za-z0-9_][\w./$-]{0,99}|"[^"\\\s]{1,99}"|'[^'\s]{1,99}'/;
const PLAIN = /(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-(?=[A-Za-z0-9]))(?:[^\s:]|:(?=\S)| +(?=[^\s#]))*/;
const QUOTED = /"[^"\\\t\r\n]*"|'[^'\t\r\n]*'/;
const FLOW_ITEM = /(?:"[^"\\\t\r\n]*"|'[^'\t\r\n]*'|[A-Za-z0-9_./][\w./-]*)/;
const FLOW_PAIR = new RegExp(`[A-Za-z0-9_][\\w./-]*: ${FLOW_ITEM.source}`);
const listOf = (item: RegExp) => `(?:${item.source}(?:, ?${item.source})*)?`;
const FLOW = new RegExp(`\\[${listOf(FLOW_ITEM)}\\]|\\{ ?${listOf(FLOW_PAIR)} ?\\}`);

/** One line behind its indent: dash, key, value, comment; one of key and value at least. */
const ENTRY = new RegExp(
  `(- +)?(?:(${KEY.source}):(?=[ \\r\\n]|$) *)?` +
    `(?:(${PLAIN.source}|${QUOTED.source})|([|>][-+]?)|(${FLOW.source}))?(?: +(#[^\\n]*)| *)\\r?(?:\\n|$)`,
  'y',
);
const SEPARATOR = /---[ ]*(?: (#[^\n]*))?\r?(?:\n|$)/y;

interface Level {
  indent: number;
  sequence: boolean;
  keys: Set<string>;
  /** Items of a sequence so far. */
  items: number;
  /** What the last of them is. */
  last?: ScalarPlace['after'];
  /** `''` for the root, `metadata` for its child of that name. */
  path: '' | 'metadata' | undefined;
}

/** State of one pass; `at` is the start of the line to be read. */
interface Pass {
  text: string;
  at: number;
  places: Places;
  levels: Level[];
  /** A key whose value has not come yet. */
  pending: { indent: number; path: Level['path'] } | undefined;
  object: ObjectIdentifier;
  /** True when nothing but comments and blank lines stands above, a comment at least. */
  afterComment: boolean;
}

/**
 * Reads a file that is simple throughout; undefined for any other, also for one that Flux would skip.
 * Of the comments and scalars only those are listed that may have to do with markers.
 */
export function readOutline(text: string): Places | undefined {
  if (FORBIDDEN.test(text) || OTHER_BREAK.test(text) || text.includes('\uFEFF')) return undefined;
  const places: Places = { scalars: [], comments: [], blocks: [] };
  const pass: Pass = { text, at: 0, places, levels: [], pending: undefined, object: unknown(), afterComment: false };
  while (pass.at < text.length) if (!readLine(pass)) return undefined;
  return wrapsObjects(pass.object) ? undefined : places;
}

function unknown(): ObjectIdentifier {
  return { apiVersion: '', kind: '', name: '', namespace: '' };
}

/** Lists of whole objects have one identifier per item; they are left to the full walk. */
function wrapsObjects(object: ObjectIdentifier): boolean {
  return object.kind === 'List' || object.kind === 'ResourceList';
}

/** Reads one line, or a block scalar with its body; false when it is not simple. */
function readLine(pass: Pass): boolean {
  const { text, at } = pass;
  let start = at;
  while (text[start] === ' ') start += 1;
  const first = text[start];
  if (first === undefined || first === '\n' || (first === '\r' && text[start + 1] === '\n')) {
    pass.at = nextLine(text, start);
    return true;
  }
  if (first === '#') {
    pass.at = nextLine(text, start);
    addComment(pass, start, text.slice(start, pass.at));
    pass.afterComment = true;
    return true;
  }
  if (start === at && text.startsWith('---', at)) return readSeparator(pass);
  return readEntry(pass, start);
}

function nextLine(text: string, at: number): number {
  return text.indexOf('\n', at) + 1 || text.length;
}

function addComment(pass: Pass, offset: number, source: string): void {
  if (NOTABLE.test(source)) {
    pass.places.comments.push({ type: 'comment', offset, indent: 0, source: source.replace(/\r?\n?$/, '') });
  }
}

function readSeparator(pass: Pass): boolean {
  SEPARATOR.lastIndex = pass.at;
  const found = SEPARATOR.exec(pass.text);
  if (!found || wrapsObjects(pass.object)) return false;
  if (found[1]) addComment(pass, pass.at + found[0].indexOf('#'), found[1]);
  pass.at = SEPARATOR.lastIndex;
  pass.levels = [];
  pass.pending = undefined;
  pass.object = unknown();
  pass.afterComment = false;
  return true;
}

function readEntry(pass: Pass, start: number): boolean {
  ENTRY.lastIndex = start;
  const found = ENTRY.exec(pass.text);
  if (!found) return false;
  const [, dash, key, scalar, block, flow, comment] = found;
  if ((dash === undefined && key === undefined) || (key === undefined && !scalar && !block && !flow)) return false;
  const indent = start - pass.at;
  const level = openLevel(pass, indent, dash !== undefined);
  if (!level) return false;
  if (dash !== undefined) level.items += 1;
  const holder = dash !== undefined && key !== undefined ? pushLevel(pass, indent + dash.length, false) : level;
  const name = key === undefined ? undefined : unquote(key);
  if (name !== undefined && (holder.keys.has(name) || !isSimpleMetadata(holder, name, scalar, block, flow)))
    return false;
  if (name !== undefined) holder.keys.add(name);
  const end = ENTRY.lastIndex;
  const commentAt = comment === undefined ? -1 : end - lengthFrom(found[0], comment);
  if (comment !== undefined) addComment(pass, commentAt, comment);
  const headed = pass.afterComment && dash !== undefined && key === undefined;
  if (scalar !== undefined) {
    if (name !== undefined) identify(pass, holder, name, unquote(scalar));
    if (comment !== undefined || headed) {
      pass.places.scalars.push(describePlace(pass, start, found, name, level));
    }
  } else if (name !== undefined && !block && !flow) {
    pass.pending = { indent: holder.indent, path: holder.path === '' && name === 'metadata' ? 'metadata' : undefined };
  }
  if (dash !== undefined) level.last = name !== undefined ? 'block-map' : block ? 'block-scalar' : 'scalar';
  pass.at = end;
  pass.afterComment = false;
  return block === undefined || (!headed && !(comment && NOTABLE.test(comment)) && readBlock(pass, holder.indent));
}

/** Characters from the start of the comment to the end of what was matched. */
function lengthFrom(match: string, comment: string): number {
  return match.length - match.lastIndexOf(comment);
}

/** Closes what ends before a line of this indent, and opens the collection that starts with it. */
function openLevel(pass: Pass, indent: number, sequence: boolean): Level | undefined {
  const { levels, pending } = pass;
  while (levels.length > 0 && levels.at(-1)!.indent > indent) levels.pop();
  pass.pending = undefined;
  if (levels.length === 0) return indent === 0 && !sequence ? pushLevel(pass, 0, false, '') : undefined;
  if (pending && (sequence ? indent >= pending.indent : indent > pending.indent)) {
    if (sequence && pending.path === 'metadata') return undefined;
    return pushLevel(pass, indent, sequence, pending.path);
  }
  // A sequence may stand as deep as its key: the next key closes it.
  if (!sequence && levels.at(-1)!.sequence) levels.pop();
  const level = levels.at(-1);
  return level?.indent === indent && level.sequence === sequence ? level : undefined;
}

function pushLevel(pass: Pass, indent: number, sequence: boolean, path?: Level['path']): Level {
  const level = { indent, sequence, keys: new Set<string>(), items: 0, path };
  pass.levels.push(level);
  return level;
}

/** False where the object's identity or the form of `metadata` takes more than one-line scalars to tell. */
function isSimpleMetadata(holder: Level, name: string, scalar?: string, block?: string, flow?: string): boolean {
  if (holder.path === undefined) return true;
  if (holder.path === '' && name === 'metadata') return !scalar && !block && !flow;
  return block === undefined || !/^(?:apiVersion|kind|name|namespace)$/.test(name);
}

function identify(pass: Pass, holder: Level, name: string, value: string): void {
  if (holder.path === '' && (name === 'apiVersion' || name === 'kind')) pass.object[name] = value;
  if (holder.path === 'metadata' && (name === 'name' || name === 'namespace')) pass.object[name] = value;
}

/** Text between simple quotes, or the plain text itself. */
function unquote(source: string): string {
  return source[0] === '"' || source[0] === "'" ? source.slice(1, -1) : source;
}

function describePlace(
  pass: Pass,
  start: number,
  entry: RegExpExecArray,
  name: string | undefined,
  level: Level,
): ScalarPlace {
  const [, dash, key, source] = entry;
  const gap = /[ ]*/y;
  gap.lastIndex = start + (dash?.length ?? 0) + (key === undefined ? 0 : key.length + 1);
  gap.test(pass.text);
  const type = source![0] === '"' ? 'double-quoted-scalar' : source![0] === "'" ? 'single-quoted-scalar' : 'scalar';
  const token: CST.FlowScalar = { type, offset: gap.lastIndex, indent: 0, source: source! };
  return {
    token,
    props: [],
    ...(name !== undefined && { key: name }),
    ...(dash !== undefined && key === undefined && { dash: start }),
    first: level.items === 1,
    ...(dash !== undefined && key === undefined && level.last !== undefined && { after: level.last }),
    inFlow: false,
    floor: endOfBlocks(pass.places),
    duplicate: false,
    object: pass.object,
  };
}

/** Skips the body of a block scalar whose key or dash stands at `indent`; false when its lines are unusual. */
function readBlock(pass: Pass, indent: number): boolean {
  const { text } = pass;
  const start = pass.at;
  let depth = -1;
  while (pass.at < text.length) {
    let first = pass.at;
    while (text[first] === ' ') first += 1;
    const spaces = first - pass.at;
    const end = nextLine(text, first);
    if (text[first] === '\t') return false;
    if (text[first] === '\n' || text[first] === '\r' || text[first] === undefined) {
      if (depth === -1 && spaces > 0) return false;
    } else {
      if (spaces <= indent) break;
      if (depth === -1) depth = spaces;
      else if (spaces < depth) return false;
    }
    pass.at = end;
  }
  if (pass.at > start) pass.places.blocks.push({ offset: start, source: text.slice(start, pass.at) });
  return true;
}
