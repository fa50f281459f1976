import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { SourceLocation } from '../model.ts';
import { findTooDeep, messageOf, TOO_DEEP } from './yaml-depth.ts';
import { nullAt, type YamlEntry, type YamlList, type YamlMap, type YamlScalar, type YamlValue } from './yaml-value.ts';

/** A syntax error of one document. */
interface YamlFault {
  message: string;
  at: SourceLocation;
}

/** One document of a file: its value (undefined when it is empty or broken) and its first syntax error. */
export interface YamlDocument {
  value: YamlValue | undefined;
  fault: YamlFault | undefined;
}

/**
 * Cuts a text at its `---` lines, with the number of lines before each part. A `---` at column 1 never belongs to a scalar.
 * Files that were joined may have a byte order mark before each document; it is left out.
 */
export function* splitDocuments(text: string): Generator<{ text: string; firstLine: number }> {
  const separator = /^\uFEFF?---(?=[ \t\r\n]|$)/gm;
  let start = 0;
  let line = 1;
  for (const match of text.matchAll(separator)) {
    if (match.index > start) yield { text: withoutMark(text.slice(start, match.index)), firstLine: line };
    for (let at = text.indexOf('\n', start); at !== -1 && at < match.index; at = text.indexOf('\n', at + 1)) line++;
    start = match.index;
  }
  yield { text: withoutMark(text.slice(start)), firstLine: line };
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF?(---[^\n]*\n)?\uFEFF?/, '$1');
}

/**
 * Reads one YAML document. Keys that occur twice are tolerated (the last one counts and knows the earlier ones), merge keys and aliases are
 * followed. `firstLine` is the line of the file on which the text begins, `firstColumn` the column of its lines there.
 */
export function parseYaml(text: string, file: string, firstLine = 1, firstColumn = 1): YamlDocument {
  return parseWith({ uniqueKeys: false, logLevel: 'silent' }, text, file, firstLine, firstColumn);
}

/** As parseYaml, for a file that is ours: a key that occurs twice, a second document and an alias without anchor are faults. */
export function parseOwnYaml(text: string, file: string): YamlDocument {
  return parseWith({ uniqueKeys: true, logLevel: 'error' }, text, file, 1, 1);
}

function parseWith(
  options: { uniqueKeys: boolean; logLevel: 'silent' | 'error' },
  text: string,
  file: string,
  firstLine: number,
  firstColumn: number,
): YamlDocument {
  const counter = new LineCounter();
  const locate = (offset: number): SourceLocation => {
    const { line, col } = counter.linePos(offset);
    return { file, line: line + firstLine - 1, column: Math.max(col, 1) + firstColumn - 1 };
  };
  const tooDeep = (offset: number) => ({ value: undefined, fault: { message: TOO_DEEP, at: locate(offset) } });
  const document = parseShallow(text, { lineCounter: counter, ...options });
  // Lines were counted up to the one behind what was too much.
  if (document === undefined) return tooDeep(counter.lineStarts.at(-2) ?? 0);
  const [error] = document.errors.filter(({ code, pos }) => code !== 'MULTIPLE_DOCS' || !isLastMarker(text, pos[0]));
  if (error !== undefined) {
    const message = error.code === 'MULTIPLE_DOCS' ? 'a second document begins here' : messageOf(error);
    return { value: undefined, fault: { message, at: locate(error.pos[0]) } };
  }
  if (document.contents === null) return { value: undefined, fault: undefined };
  const deep = findTooDeep(document.contents);
  if (deep !== undefined) return tooDeep(deep.range?.[0] ?? 0);
  const anchors = collectAnchors(document.contents);
  const lost = options.uniqueKeys ? findLostAlias(document.contents, anchors) : undefined;
  if (lost !== undefined) {
    // Not by its name: a secret that begins with `*` looks like this.
    const message = 'an alias (`*…`) names no anchor; a text that begins with `*` needs quotes';
    return { value: undefined, fault: { message, at: locate(lost.range?.[0] ?? 0) } };
  }
  try {
    const value = new ValueBuilder(text, locate, anchors).build(document.contents);
    return { value, fault: undefined };
  } catch (cause) {
    if (!(cause instanceof AliasOverflow)) throw cause;
    return { value: undefined, fault: { message: cause.message, at: { file, line: firstLine, column: 1 } } };
  }
}

/** Undefined for what is nested deeper than the package's recursion goes; mostly it makes that an error of the document. */
function parseShallow(
  text: string,
  options: Parameters<typeof parseDocument>[1],
): ReturnType<typeof parseDocument> | undefined {
  try {
    return parseDocument(text, { ...options, merge: true, prettyErrors: false, stringKeys: false });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** A `---` with nothing behind it begins no document. */
function isLastMarker(text: string, offset: number): boolean {
  return text.slice(offset).trim() === '---';
}

/** Aliases that refer to themselves, or that multiply beyond what a hand-written file needs. */
class AliasOverflow extends Error {}

const MAX_VALUES = 500_000;

/** In document order, so that an alias means the nearest earlier anchor of its name. */
function collectAnchors(root: Node): Map<Alias, Node> {
  const latest = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(root, {
    Alias: (_, alias) => {
      const target = latest.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) latest.set(node.anchor, node);
    },
  });
  return targets;
}

function findLostAlias(root: Node, targets: ReadonlyMap<Alias, Node>): Alias | undefined {
  let lost: Alias | undefined;
  visit(root, {
    Alias: (_, alias) => {
      if (targets.has(alias)) return undefined;
      lost = alias;
      return visit.BREAK;
    },
  });
  return lost;
}

class ValueBuilder {
  readonly #text: string;
  readonly #locate: (offset: number) => SourceLocation;
  readonly #targets: ReadonlyMap<Alias, Node>;
  readonly #open = new Set<Node>();
  #built = 0;

  constructor(text: string, locate: (offset: number) => SourceLocation, targets: ReadonlyMap<Alias, Node>) {
    this.#text = text;
    this.#locate = locate;
    this.#targets = targets;
  }

  build(node: Node | null): YamlValue {
    if (++this.#built > MAX_VALUES) throw new AliasOverflow('too many values; aliases multiply');
    if (node === null) return nullAt(this.#locate(0));
    if (isAlias(node)) return this.#follow(node);
    if (isScalar(node)) return this.#scalar(node);
    if (this.#open.has(node)) throw new AliasOverflow('an alias refers to a value that contains it');
    this.#open.add(node);
    const value = isMap(node) ? this.#map(node) : this.#list(node);
    this.#open.delete(node);
    return value;
  }

  #follow(alias: Alias): YamlValue {
    const target = this.#targets.get(alias);
    return target === undefined ? nullAt(this.#at(alias)) : this.build(target);
  }

  #at(node: Node): SourceLocation {
    return this.#locate(node.range?.[0] ?? 0);
  }

  #scalar(node: Scalar): YamlScalar {
    const start = node.range?.[0] ?? 0;
    const plain = node.type === undefined || node.type === 'PLAIN';
    const value = node.value as YamlScalar['value'];
    const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const content = plain ? start : block ? this.#blockContent(start) : start + 1;
    return {
      kind: 'scalar',
      value,
      source: node.source ?? String(value ?? ''),
      at: this.#locate(start),
      contentAt: this.#locate(content),
    };
  }

  #blockContent(start: number): number {
    const lineEnd = this.#text.indexOf('\n', start);
    if (lineEnd === -1) return start;
    const indent = /[ ]*/y;
    indent.lastIndex = lineEnd + 1;
    indent.exec(this.#text);
    return indent.lastIndex;
  }

  #map(node: Node): YamlMap {
    const entries = new Map<string, YamlEntry>();
    const merged: YamlValue[] = [];
    for (const { key, value } of (node as unknown as { items: { key: Node | null; value: Node | null }[] }).items) {
      const name = this.#key(key);
      const keyAt = key === null ? this.#at(node) : this.#at(key);
      const built = value === null ? nullAt(keyAt) : this.build(value);
      if (name === '<<' && isScalar(key) && key.type === 'PLAIN') merged.push(built);
      else entries.set(name, { keyAt, value: built, ...earlierEntry(entries.get(name)) });
    }
    for (const source of merged) mergeInto(entries, source);
    return { kind: 'map', entries, at: this.#at(node) };
  }

  #key(key: Node | null): string {
    const node = key !== null && isAlias(key) ? this.#targets.get(key) : key;
    if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    return '';
  }

  #list(node: Node): YamlList {
    const items = isSeq(node) ? node.items.map(item => this.build(item as Node | null)) : [];
    return { kind: 'list', items, at: this.#at(node) };
  }
}

function earlierEntry(earlier: YamlEntry | undefined): Pick<YamlEntry, 'earlier'> {
  return earlier === undefined ? {} : { earlier };
}

/** Merge keys add what is missing; in a list of sources the first one wins. */
function mergeInto(entries: Map<string, YamlEntry>, source: YamlValue): void {
  if (source.kind === 'list') for (const item of source.items) mergeInto(entries, item);
  if (source.kind !== 'map') return;
  for (const [name, entry] of source.entries) if (!entries.has(name)) entries.set(name, entry);
}
