/** Every scalar that is a value, and every comment, with what decides whether one belongs to the other. */
import type { CST } from 'yaml';
import type { ObjectIdentifier } from '../model.ts';
import { getValue, isMapping, scalarText } from './tokens.ts';

/** A scalar that is the value of a key or an item of a sequence. */
export interface ScalarPlace {
  token: CST.FlowScalar | CST.BlockScalar;
  /** Anchor and tag in front of it. */
  props: readonly CST.SourceToken[];
  /** The key beside it; undefined in sequences and beside keys that are no scalars. */
  key?: string;
  /** Offset of the `-` of a block sequence's item. */
  dash?: number;
  /** True for the first item of its sequence. */
  first: boolean;
  /** What the item above it in a block sequence is, where there is one that is not empty. */
  after?: CST.Token['type'];
  /** Offset of a comment behind the anchor or tag (in flow also the colon) that ends a line above: Flux's parser keeps it for this scalar. */
  opener?: number;
  inFlow: boolean;
  /** Where the block string above it ends: text in it may look like a comment. */
  floor: number;
  /** True below the second of two equal keys. */
  duplicate: boolean;
  object: ObjectIdentifier;
}

/** What a file holds. Both lists are in the order of the text. */
export interface Places {
  scalars: ScalarPlace[];
  comments: CST.SourceToken[];
  /** Bodies of block scalars: text that may look like a marker and is none. */
  blocks: { offset: number; source: string }[];
}

interface Context {
  object: ObjectIdentifier;
  duplicate: boolean;
  /** `opener` of the first item, where a sequence is walked. */
  opener?: number | undefined;
}

/** Walks the documents of a file. What follows `...` without a new `---` is no document for Flux: only its comments count. */
export function listPlaces(tokens: readonly CST.Token[]): Places {
  const places: Places = { scalars: [], comments: [], blocks: [] };
  let ended = false;
  for (const token of tokens) {
    if (token.type === 'comment') places.comments.push(token);
    if (token.type === 'doc-end') {
      ended = true;
      addComments(places, token.end);
    }
    if (token.type !== 'document') continue;
    ended &&= !token.start.some(part => part.type === 'doc-start');
    addComments(places, token.start);
    if (token.value) {
      const scalars = places.scalars.length;
      walk(places, token.value, { object: identify(token.value), duplicate: false });
      if (ended) places.scalars.length = scalars;
    }
    addComments(places, token.end);
  }
  places.comments.sort((a, b) => a.offset - b.offset);
  return places;
}

function addComments(places: Places, tokens: readonly CST.Token[] | undefined): void {
  for (const token of tokens ?? []) if (token.type === 'comment') places.comments.push(token);
}

function walk(places: Places, token: CST.Token, context: Context): void {
  switch (token.type) {
    case 'block-map':
    case 'flow-collection':
    case 'block-seq':
      walkItems(places, token, context);
      break;
    case 'block-scalar':
      addComments(places, token.props);
      places.blocks.push({ offset: bodyStart(token), source: token.source });
      break;
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'alias':
      addComments(places, token.end);
  }
}

function walkItems(
  places: Places,
  collection: CST.BlockMap | CST.BlockSequence | CST.FlowCollection,
  context: Context,
): void {
  const seen = new Set<string>();
  const inFlow = collection.type === 'flow-collection';
  const unwrap = isItemsOfList(collection);
  let first = true;
  let above: CST.Token | undefined;
  for (const item of collection.items as CST.CollectionItem[]) {
    const key = item.key ? scalarText(item.key) : undefined;
    const duplicate = context.duplicate || (key !== undefined && seen.has(key));
    if (key !== undefined) seen.add(key);
    addComments(places, item.start);
    const scalars = places.scalars.length;
    if (item.key) walk(places, item.key, { ...context, duplicate, opener: undefined });
    // What stands in a key is no value, however deep.
    places.scalars.length = scalars;
    addComments(places, item.sep);
    const props = (item.sep ?? item.start).filter(part => part.type === 'anchor' || part.type === 'tag');
    const own = findOpener(item.sep ?? item.start, inFlow);
    const opener = own ?? (first && collection.type === 'block-seq' ? context.opener : undefined);
    const dash = inFlow ? undefined : item.start.find(part => part.type === 'seq-item-ind')?.offset;
    if (item.value) {
      if (isScalarToken(item.value)) {
        places.scalars.push({
          token: item.value,
          props,
          ...(key !== undefined && { key }),
          ...(dash !== undefined && !item.sep && { dash }),
          first,
          ...(above && dash !== undefined && { after: above.type }),
          ...(opener !== undefined && { opener }),
          inFlow,
          floor: endOfBlocks(places),
          duplicate,
          object: context.object,
        });
      }
      const below = unwrap && key === 'items' ? identifyItems(item.value) : undefined;
      if (below) walkList(places, item.value, below, { ...context, duplicate });
      else walk(places, item.value, { ...context, duplicate, opener });
    }
    first = false;
    above = item.value;
  }
  if (inFlow) addComments(places, collection.end);
}

/** The last comment right behind an anchor or tag, or in flow behind a key's colon, with the node itself further below. */
function findOpener(parts: readonly CST.SourceToken[], inFlow: boolean): number | undefined {
  const solid = parts.filter(part => part.type !== 'space');
  return solid.findLast((part, index) => {
    const before = solid[index - 1]?.type;
    if (part.type !== 'comment') return false;
    return before === 'anchor' || before === 'tag' || (inFlow && before === 'map-value-ind');
  })?.offset;
}

/** Where a scalar starts; block scalars start with their header. */
export function scalarStart(token: CST.FlowScalar | CST.BlockScalar): number {
  return token.type === 'block-scalar' ? token.props[0]!.offset : token.offset;
}

/** Where the last block string so far ends. */
export function endOfBlocks({ blocks }: Places): number {
  const last = blocks.at(-1);
  return last ? last.offset + last.source.length : 0;
}

function bodyStart(token: CST.BlockScalar): number {
  const last = token.props.at(-1) as CST.SourceToken;
  return last.offset + last.source.length;
}

function isScalarToken(token: CST.Token): token is CST.FlowScalar | CST.BlockScalar {
  return (
    token.type === 'scalar' ||
    token.type === 'single-quoted-scalar' ||
    token.type === 'double-quoted-scalar' ||
    token.type === 'block-scalar'
  );
}

/** `kind: List` and `ResourceList` wrap whole objects, which then are the ones that hold the setters. */
function isItemsOfList(token: CST.Token): boolean {
  const kind = getText(token, 'kind');
  return kind === 'List' || kind === 'ResourceList';
}

function identifyItems(token: CST.Token): ObjectIdentifier[] | undefined {
  if (token.type !== 'block-seq') return undefined;
  return token.items.map(item => (item.value ? identify(item.value) : identify(token)));
}

function walkList(places: Places, list: CST.Token, objects: ObjectIdentifier[], context: Context): void {
  if (list.type !== 'block-seq') return;
  list.items.forEach((item, index) => {
    const object = objects[index]!;
    walkItems(places, { ...list, items: [item] }, { ...context, object });
  });
}

/** apiVersion, kind, metadata.name and metadata.namespace of a mapping; empty strings for what it does not say. */
function identify(token: CST.Token): ObjectIdentifier {
  const metadata = getValue(token, 'metadata');
  return {
    apiVersion: getText(token, 'apiVersion') ?? '',
    kind: getText(token, 'kind') ?? '',
    name: (metadata && getText(metadata, 'name')) ?? '',
    namespace: (metadata && getText(metadata, 'namespace')) ?? '',
  };
}

function getText(mapping: CST.Token, key: string): string | undefined {
  const value = isMapping(mapping) ? getValue(mapping, key) : undefined;
  return value && scalarText(value);
}
