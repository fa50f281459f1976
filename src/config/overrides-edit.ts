/**
 * Edits of `overrides:` in the configuration file by splice: the parser tells where entries stand, and only their
 * characters are written. Comments, quotes, line ends and every other setting stay as people wrote them.
 */
import { isMap, isScalar, isSeq, type Pair, parseDocument, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { ConfigError } from '../errors.ts';
import { applyEdits, type Edit, lineEnd, lineStart } from '../source-text.ts';
import { parseConfig } from './parse-config.ts';
import type { Override } from './schema.ts';

/** Fields in the order in which they are written. */
const FIELDS = ['action', 'policy', 'tag', 'until', 'force', 'reason', 'by', 'url'] as const;

/** Whether two entries say the same. */
export function isSameOverride(one: Override, other: Override): boolean {
  const print = (override: Override) =>
    JSON.stringify(FIELDS.map(field => (override as Partial<Record<string, unknown>>)[field] ?? null));
  return print(one) === print(other);
}

/**
 * The file with exactly the wanted entries: those that are gone are cut out, new ones are added at the end, the others
 * are not touched. Without text a new file. Throws ConfigError OVERRIDES_UNEDITABLE when the file is written in a way
 * that cannot be edited safely.
 */
export function writeOverrides(text: string | undefined, wanted: readonly Override[], path: string): string {
  if (text === undefined || text.trim() === '') {
    return wanted.length === 0
      ? (text ?? '')
      : `${text ?? ''}version: 1\noverrides:\n${printItems(wanted, '  ', '\n')}`;
  }
  const present = readOverrides(text, path);
  const kept = present.map(entry => wanted.some(other => isSameOverride(entry, other)));
  const added = wanted.filter(entry => !present.some(other => isSameOverride(entry, other)));
  if (added.length === 0 && kept.every(Boolean)) return text;
  const edited = splice(text, kept, added, path);
  verify(text, edited, [...present.filter((_, index) => kept[index]), ...added], path);
  return edited;
}

function readOverrides(text: string, path: string): readonly Override[] {
  const { config, diagnostics } = parseConfig(text, path);
  if (diagnostics.some(({ severity }) => severity === 'error')) throw uneditable(path, 'it has mistakes');
  return config.overrides;
}

function uneditable(path: string, why: string): ConfigError {
  return new ConfigError('OVERRIDES_UNEDITABLE', `${path} cannot be edited: ${why}`, {
    hint: 'Write `overrides:` as a list with one entry per item, or make the change by hand.',
  });
}

function splice(text: string, kept: readonly boolean[], added: readonly Override[], path: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text, { logLevel: 'silent' });
  const root = document.contents;
  if (root === null || isNull(root)) return append(text, added, eol);
  if (!isMap(root) || root.flow === true) throw uneditable(path, 'its outermost mapping is not written as a block');
  const pair = (root as YAMLMap).items.find(({ key }) => isScalar(key) && key.value === 'overrides') as
    | Pair
    | undefined;
  if (pair === undefined) return append(text, added, eol);
  const list = pair.value;
  if (!isPlain(list)) throw uneditable(path, 'overrides is no plain list');
  const { range } = pair.key as { range: [number, number, number] };
  const colon = /^[ \t]*:/.exec(text.slice(range[1]));
  if (colon === null) throw uneditable(path, 'overrides is written with an explicit key');
  if (isScalar(list) || kept.every(keep => !keep))
    return replaceAll(text, range[1] + colon[0].length, list, added, eol);
  return list.flow === true ? editFlow(text, list, kept, added) : editBlock(text, list, kept, added, eol);
}

/** Nothing, `~` or `null`. */
const isNull = (node: unknown): node is Scalar => isScalar(node) && node.value === null;

/** A list or nothing, that no other place of the file refers to. */
function isPlain(value: unknown): value is YAMLSeq | Scalar {
  const isKnown = isSeq(value) || isNull(value);
  return isKnown && value.range != null && value.anchor === undefined && value.tag === undefined;
}

/** A new key at the end of the file, before a document end mark. */
function append(text: string, added: readonly Override[], eol: string): string {
  const end = /^\.\.\.[ \t]*\r?$/m.exec(text)?.index ?? text.length;
  const head = text.slice(0, end);
  const gap = head === '' || head.endsWith('\n') ? '' : eol;
  return `${head}${gap}overrides:${eol}${printItems(added, '  ', eol)}${text.slice(end)}`;
}

/** No entry stays. Comments beside the key and between entries do. */
function replaceAll(
  text: string,
  colon: number,
  list: YAMLSeq | Scalar,
  added: readonly Override[],
  eol: string,
): string {
  const isBlock = isSeq(list) && list.flow !== true;
  const [start, end] = isBlock ? [colon, colon] : (list.range as [number, number, number]);
  // What stands between the brackets goes with them, so it may not be a comment.
  if (/(?:^|\s)#/m.test(text.slice(start, end)))
    throw uneditable('the configuration', 'overrides is a flow list with comments in it');
  const edits: Edit[] = isBlock ? list.items.map(item => itemLines(text, item)) : [];
  if (added.length === 0) edits.push({ start, end, text: isBlock ? ' []' : '[]' });
  else edits.push({ start: start - blanksBefore(text, start), end, text: text[end] === '#' ? ' ' : '' });
  if (added.length > 0) {
    const at = lineEnd(text, end);
    edits.push({ start: at, end: at, text: eol + printItems(added, '  ', eol).slice(0, -eol.length) });
  }
  return applyEdits(text, edits);
}

function blanksBefore(text: string, offset: number): number {
  return /[ \t]*$/.exec(text.slice(lineStart(text, offset), offset))?.[0].length ?? 0;
}

function editBlock(
  text: string,
  list: YAMLSeq,
  kept: readonly boolean[],
  added: readonly Override[],
  eol: string,
): string {
  const items = list.items as { range: [number, number, number] }[];
  const edits: Edit[] = items.filter((_, index) => !kept[index]).map(item => itemLines(text, item));
  if (added.length > 0) {
    const last = items.at(-1) as { range: [number, number, number] };
    const dash = text.lastIndexOf('-', last.range[0]);
    const indent = text.slice(lineStart(text, dash), dash);
    const at = lineEnd(text, contentEnd(text, last));
    edits.push({ start: at, end: at, text: eol + printItems(added, indent, eol).slice(0, -eol.length) });
  }
  return applyEdits(text, edits);
}

/** Offset behind the last character of the value itself: block values end after their line break. */
function contentEnd(text: string, node: unknown): number {
  const [start, end] = (node as { range: [number, number, number] }).range;
  return start + text.slice(start, end).trimEnd().length;
}

/** The lines of one entry, from its dash to its last value. */
function itemLines(text: string, item: unknown): Edit {
  const { range } = item as { range: [number, number, number] };
  const start = lineStart(text, text.lastIndexOf('-', range[0]));
  const end = lineEnd(text, contentEnd(text, item));
  const next = text.indexOf('\n', end);
  return { start, end: next === -1 ? text.length : next + 1, text: '' };
}

function editFlow(text: string, list: YAMLSeq, kept: readonly boolean[], added: readonly Override[]): string {
  const items = list.items as { range: [number, number, number] }[];
  const sources = items.flatMap((item, index) => (kept[index] ? [text.slice(item.range[0], item.range[1])] : []));
  const [start, end] = list.range as [number, number, number];
  // Comments stand only between entries of a list over several lines; those are not put together anew.
  if (/[\r\n]/.test(text.slice(start, end))) {
    if (kept.includes(false)) throw uneditable('the configuration', 'overrides is a flow list over several lines');
    const last = items.at(-1) as { range: [number, number, number] };
    const extra = added.map(entry => `, ${printFlow(entry)}`).join('');
    return applyEdits(text, [{ start: last.range[1], end: last.range[1], text: extra }]);
  }
  return applyEdits(text, [{ start, end, text: `[${[...sources, ...added.map(printFlow)].join(', ')}]` }]);
}

function entriesOf(override: Override): [string, string][] {
  const values = override as Partial<Record<(typeof FIELDS)[number], string | boolean>>;
  return FIELDS.flatMap(field => {
    const value = values[field];
    return value === undefined ? [] : [[field, printScalar(field, value)] as [string, string]];
  });
}

/** Tags and names in quotes always: `1.10` is a number and `no` a boolean to somebody's parser. */
function printScalar(field: string, value: string | boolean): string {
  return field === 'action' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

function printFlow(override: Override): string {
  return `{ ${entriesOf(override)
    .map(([field, value]) => `${field}: ${value}`)
    .join(', ')} }`;
}

function printItems(overrides: readonly Override[], indent: string, eol: string): string {
  return overrides
    .flatMap(override =>
      entriesOf(override).map(([field, value], at) => `${indent}${at === 0 ? '- ' : '  '}${field}: ${value}`),
    )
    .map(line => line + eol)
    .join('');
}

/** What was written is read again: the entries are the wanted ones, and everything else is as before. */
function verify(before: string, after: string, wanted: readonly Override[], path: string): void {
  const rest = (text: string) => {
    const { overrides: _overrides, ...others } = (parseDocument(text, { logLevel: 'silent' }).toJS() ?? {}) as Record<
      string,
      unknown
    >;
    return JSON.stringify(others);
  };
  const { config, diagnostics } = parseConfig(after, path);
  const isRead = !diagnostics.some(({ severity }) => severity === 'error');
  const isWanted =
    config.overrides.length === wanted.length &&
    config.overrides.every((entry, index) => isSameOverride(entry, wanted[index] as Override));
  const restBefore = rest(before);
  // A file of comments alone gains nothing but the entries.
  if (!isRead || !isWanted || restBefore !== rest(after)) throw uneditable(path, 'its form is not understood');
}
