/** Proof that an edit changed the marked values and nothing else. */
import { type Document, isAlias, isMap, isScalar, isSeq } from 'yaml';
import { readYaml } from './documents.ts';
import { type LocatedMarker, locateMarkers } from './find.ts';
import { readOutline } from './outline.ts';

/** One value that an edit was to set. */
export interface Assignment {
  marker: LocatedMarker;
  value: string;
}

/**
 * Whether `after` holds the data of `before` with these values and no other difference. Trusts no edit: it reads the
 * result again and looks at what became of every value.
 *
 * In a simple file each line says on its own what it is, so it is enough that no line but those of the marked values
 * differs, and that the values are the wanted ones. Any other file is parsed before and after, and compared node by node.
 */
export function differsOnlyIn(before: string, after: string, assignments: readonly Assignment[]): boolean {
  if (readOutline(before) && readOutline(after))
    return sameOtherLines(before, after, assignments) && sameMarkers(before, after, assignments);
  return sameData(before, after, assignments);
}

/** Parses both texts, as YAML or by lines, and compares what is in them. */
function sameData(before: string, after: string, assignments: readonly Assignment[]): boolean {
  const [old, fresh] = [readYaml(before), readYaml(after)];
  const broken = [old, fresh].map(file => file.refusal?.parses === false);
  if (broken[0] || broken[1])
    return (
      broken[0] === broken[1] && sameOtherLines(before, after, assignments) && sameMarkers(before, after, assignments)
    );
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
    return b.value === expected && (b.tag === a.tag || b.tag === undefined || b.tag === 'tag:yaml.org,2002:str');
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

/** Whether the same markers stand in both texts, beside the old values but for those that were to change. */
function sameMarkers(before: string, after: string, assignments: readonly Assignment[]): boolean {
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

/** Whether both texts have the same lines but for those that hold the assigned values. */
function sameOtherLines(before: string, after: string, assignments: readonly Assignment[]): boolean {
  const lines = new Set(assignments.map(({ marker }) => marker.line - 1));
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return old.length === fresh.length && old.every((line, index) => line === fresh[index] || lines.has(index));
}
