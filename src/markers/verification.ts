/** Proof that an edit changed the marked values and nothing else. */
import { type Document, isAlias, isMap, isScalar, isSeq, Lexer } from 'yaml';
import type { Edit } from '../source-text.ts';
import { readYaml, SIGN, scalarText } from './documents.ts';
import { type LocatedMarker, locateMarkers } from './find.ts';

/** One value that an edit was to set. */
export interface Assignment {
  marker: LocatedMarker;
  value: string;
}

/**
 * Whether `after` holds the data of `before` with these values and no other difference. Equal tokens make equal data, so
 * the token streams are compared first; where they differ beyond the scalars, both texts are parsed and compared.
 */
export function differsOnlyIn(
  before: string,
  after: string,
  assignments: readonly Assignment[],
  edits: readonly Edit[],
): boolean {
  return sameTokens(before, after, assignments, edits) || sameData(before, after, assignments);
}

function sameTokens(
  before: string,
  after: string,
  assignments: readonly Assignment[],
  edits: readonly Edit[],
): boolean {
  if (edits.length !== assignments.length) return false;
  const starts = new Map(edits.map(edit => [edit.start, edit]));
  const old = listTokens(before);
  const fresh = listTokens(after);
  const values = new Map(assignments.map(({ marker, value }) => [marker.span.start, value]));
  let [i, j, shift, changed] = [0, 0, 0, 0];
  while (i < old.length && j < fresh.length) {
    const [left, right] = [old[i++]!, fresh[j++]!];
    if (left.offset + shift !== right.offset) return false;
    const edit = starts.get(left.offset);
    if (!edit || left.source === ' ' || left.source === '\n') {
      if (left.source !== right.source || left.sign !== right.sign) return false;
      continue;
    }
    if (left.source.length !== edit.end - edit.start || right.source !== edit.text) return false;
    if (decode(right) !== values.get(edit.start)) return false;
    shift += right.source.length - left.source.length;
    changed += 1;
  }
  return i === old.length && j === fresh.length && changed === edits.length;
}

interface LexicalToken {
  source: string;
  offset: number;
  /** The sign in front of it, or nothing. */
  sign: string;
}

function listTokens(text: string): LexicalToken[] {
  const tokens: LexicalToken[] = [];
  let offset = 0;
  let sign = '';
  for (const source of new Lexer().lex(text)) {
    if (SIGN.test(source)) sign += source;
    else {
      tokens.push({ source, offset, sign });
      offset += source.length;
      sign = '';
    }
  }
  return tokens;
}

function decode(token: LexicalToken): string | undefined {
  const { source } = token;
  const type =
    source[0] === '"' ? 'double-quoted-scalar' : source[0] === "'" ? 'single-quoted-scalar' : ('scalar' as const);
  if ((type === 'scalar') !== (token.sign === '\x1f')) return undefined;
  return scalarText({ type, source, offset: 0, indent: 0 });
}

/** Parses both texts, as YAML or by lines, and compares what is in them. */
function sameData(before: string, after: string, assignments: readonly Assignment[]): boolean {
  const [old, fresh] = [readYaml(before), readYaml(after)];
  const broken = [old, fresh].map(file => file.refusal?.parses === false);
  if (broken[0] || broken[1]) return broken[0] === broken[1] && sameLines(before, after, assignments);
  const values = new Map(assignments.map(({ marker, value }) => [marker.span.start, value]));
  return (
    old.documents.length === fresh.documents.length &&
    old.documents.every((document, index) => sameDocument(document, fresh.documents[index]!, values)) &&
    values.size === 0
  );
}

/** Compares two documents; takes each expected value that it meets out of `values`. */
function sameDocument(a: Document.Parsed, b: Document.Parsed, values: Map<number, string>): boolean {
  return sameNode(a.contents, b.contents, values) && a.commentBefore === b.commentBefore && a.comment === b.comment;
}

function sameNode(a: unknown, b: unknown, values: Map<number, string>): boolean {
  if (isScalar(a) && isScalar(b)) {
    const start = a.range?.[0] ?? -1;
    const expected = values.get(start);
    if (a.anchor !== b.anchor) return false;
    if (expected === undefined) return a.value === b.value && a.tag === b.tag && a.type === b.type;
    values.delete(start);
    return b.value === expected;
  }
  if (isMap(a) && isMap(b)) {
    return (
      sameProps(a, b) &&
      a.items.every((pair, index) => {
        const other = b.items[index]!;
        return sameNode(pair.key, other.key, values) && sameNode(pair.value, other.value, values);
      })
    );
  }
  if (isSeq(a) && isSeq(b)) {
    return sameProps(a, b) && a.items.every((item, index) => sameNode(item, b.items[index], values));
  }
  if (isAlias(a) && isAlias(b)) return a.source === b.source;
  if (typeof a === 'object' && a && 'key' in a && typeof b === 'object' && b && 'key' in b) {
    const [left, right] = [a as { key: unknown; value?: unknown }, b as { key: unknown; value?: unknown }];
    return sameNode(left.key, right.key, values) && sameNode(left.value, right.value, values);
  }
  return (a ?? null) === (b ?? null);
}

interface CollectionProps {
  items: readonly unknown[];
  anchor?: string | undefined;
  tag?: string | undefined;
  flow?: boolean | undefined;
}

function sameProps(a: CollectionProps, b: CollectionProps): boolean {
  return a.items.length === b.items.length && a.anchor === b.anchor && a.tag === b.tag && a.flow === b.flow;
}

function sameLines(before: string, after: string, assignments: readonly Assignment[]): boolean {
  const values = new Map(assignments.map(({ marker, value }) => [marker.span.start, value]));
  const [old, fresh] = [before, after].map(text => locateMarkers(text, { lineMode: true }).markers);
  return (
    old!.length === fresh!.length &&
    old!.every((marker, index) => {
      const other = fresh![index]!;
      return other.value === (values.get(marker.span.start) ?? marker.value) && other.setter === marker.setter;
    })
  );
}
