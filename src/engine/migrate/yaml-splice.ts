/** Small edits of YAML text: everything that is not named stays as it is, comments and line ends included. */
import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { splitDocuments } from '../../config/parse-yaml.ts';
import { applyEdits, type Edit, lineEnd, lineStart } from '../../source-text.ts';

interface Part {
  text: string;
  /** Offset of the part in the whole text. */
  start: number;
  root: YAMLMap;
}

function readParts(text: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (const part of splitDocuments(text)) {
    start = text.indexOf(part.text, start);
    const { contents, errors } = parseDocument(part.text, { uniqueKeys: false, logLevel: 'silent' });
    if (errors.length === 0 && isMap(contents)) parts.push({ text: part.text, start, root: contents });
    start += part.text.length;
  }
  return parts;
}

const childOf = (map: YAMLMap, key: string): Node | undefined => map.get(key, true) as Node | undefined;
const rangeOf = (node: Node): [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

/** Up to and with the line break. */
function wholeLines(text: string, from: number, to: number): Edit {
  const newline = text.indexOf('\n', to);
  return { start: lineStart(text, from), end: newline === -1 ? text.length : newline + 1, text: '' };
}

/**
 * Takes entries out of a list at the top of the first document. Undefined when the list or one of the entries is written
 * in a way that no splice can take out safely.
 */
export function removeListEntries(text: string, key: string, entries: ReadonlySet<string>): string | undefined {
  const [part] = readParts(text);
  const list = part && childOf(part.root, key);
  if (part === undefined || !isSeq(list)) return undefined;
  const scalars = (list as YAMLSeq).items.filter(isScalar);
  const removed = scalars.filter(item => entries.has(String(item.value)));
  if (removed.length < entries.size || removed.some(item => item.anchor !== undefined)) return undefined;
  if (removed.length === list.items.length) return emptyList(text, part, key, list as YAMLSeq);
  const edits = list.flow
    ? flowEdits(part, list as YAMLSeq, new Set(removed))
    : removed.map(item => wholeLines(text, part.start + rangeOf(item)[0], part.start + rangeOf(item)[1]));
  return applyEdits(
    text,
    edits.map(edit => (list.flow ? shift(edit, part.start) : edit)),
  );
}

const shift = (edit: Edit, by: number): Edit => ({ ...edit, start: edit.start + by, end: edit.end + by });

/** An empty list on the line of the key: kustomize takes a key without value for a mistake. */
function emptyList(text: string, part: Part, key: string, list: YAMLSeq): string {
  const pair = part.root.items.find(item => isScalar(item.key) && item.key.value === key);
  const [, keyEnd] = rangeOf(pair?.key as Node);
  const last = list.items.at(-1) as Node;
  const [start] = list.flow ? rangeOf(list) : [part.text.indexOf(':', keyEnd) + 1];
  const end = list.flow ? rangeOf(list)[1] : lineEnd(part.text, rangeOf(last)[1]);
  return applyEdits(text, [shift({ start, end, text: list.flow ? '[]' : ' []' }, part.start)]);
}

/** An entry of `[a, b]` goes with the comma behind it, the last one with the comma before it. */
function flowEdits(part: Part, list: YAMLSeq, removed: ReadonlySet<unknown>): Edit[] {
  const items = list.items as Node[];
  const edits: Edit[] = [];
  let keptEnd: number | undefined;
  items.forEach((item, index) => {
    const [start, end] = rangeOf(item);
    if (!removed.has(item)) {
      keptEnd = end;
      return;
    }
    const next = items[index + 1];
    if (next !== undefined) edits.push({ start, end: rangeOf(next)[0], text: '' });
    else edits.push({ start: keptEnd ?? start, end, text: '' });
  });
  return merge(edits, part.text.length);
}

/** Neighbouring edits that meet or overlap as one. */
function merge(edits: readonly Edit[], limit: number): Edit[] {
  const merged: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && edit.start <= last.end) last.end = Math.min(Math.max(last.end, edit.end), limit);
    else merged.push({ ...edit });
  }
  return merged;
}

/** Sets `spec.suspend: true` in the documents of a kind. Undefined when a document cannot be edited by a splice. */
export function suspendDocuments(text: string, kind: string): string | undefined {
  const edits: Edit[] = [];
  for (const part of readParts(text)) {
    if (part.root.get('kind') !== kind) continue;
    const edit = suspendEdit(part);
    if (edit === undefined) return undefined;
    if (edit.text !== '') edits.push(shift(edit, part.start));
  }
  return applyEdits(text, edits);
}

function suspendEdit({ text, root }: Part): Edit | undefined {
  const spec = childOf(root, 'spec');
  if (!isMap(spec) || spec.items.length === 0) return undefined;
  const current = childOf(spec, 'suspend');
  if (current !== undefined) {
    if (!isScalar(current)) return undefined;
    const [start, end] = rangeOf(current);
    return { start, end, text: current.value === true ? '' : 'true' };
  }
  const [start] = rangeOf(spec);
  if (spec.flow) return { start: start + 1, end: start + 1, text: ' suspend: true,' };
  const [first] = spec.items as Pair<Node>[];
  if (!first || isCollection(first.key)) return undefined;
  const at = lineStart(text, start);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: at, end: at, text: `${text.slice(at, start)}suspend: true${newline}` };
}
