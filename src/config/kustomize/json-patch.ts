import {
  nullAt,
  stringOf,
  toData,
  valueAt,
  withEntry,
  withoutEntry,
  type YamlList,
  type YamlMap,
  type YamlValue,
} from '../yaml-value.ts';

/** A JSON patch that does not fit its document. */
export class JsonPatchError extends Error {}

/** Applies a JSON patch (RFC 6902), given as the list of its operations. Throws JsonPatchError, as kustomize fails. */
export function applyJsonPatch(document: YamlMap, operations: YamlList): YamlMap {
  let value: YamlValue = document;
  for (const operation of operations.items) value = applyOperation(value, operation);
  if (value.kind !== 'map') throw new JsonPatchError('the patch replaces the whole document with something else');
  return value;
}

function applyOperation(document: YamlValue, operation: YamlValue): YamlValue {
  const op = stringOf(operation, 'op');
  const path = stringOf(operation, 'path');
  if (op === undefined || path === undefined) throw new JsonPatchError('an operation needs op and path');
  const keys = parsePointer(path);
  // What has no value means null to kustomize's library, in operations as in documents.
  const value = valueAt(operation, 'value') ?? nullAt(operation.at);
  switch (op) {
    case 'add':
      return edit(document, keys, path, (parent, key) => insert(parent, key, value, path));
    case 'replace':
      return edit(document, keys, path, (parent, key) => replace(parent, key, value, path));
    case 'remove':
      return edit(document, keys, path, (parent, key) => remove(parent, key, path));
    case 'test':
      if (!isEqual(toData(read(document, keys, path)), toData(value))) {
        throw new JsonPatchError(`testing value ${path} failed`);
      }
      return document;
    case 'move':
    case 'copy': {
      const from = parsePointer(stringOf(operation, 'from') ?? '');
      const moved = read(document, from, path);
      const rest = op === 'copy' ? document : edit(document, from, path, (parent, key) => remove(parent, key, path));
      return edit(rest, keys, path, (parent, key) => insert(parent, key, moved, path));
    }
    default:
      throw new JsonPatchError(`unknown operation "${op}"`);
  }
}

function parsePointer(path: string): string[] {
  if (!path.startsWith('/')) throw new JsonPatchError(`"${path}" is no JSON pointer`);
  return path
    .slice(1)
    .split('/')
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Equal as JSON: the order of keys means nothing. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    left.length === right.length &&
    left.every(([key, value]) => Object.hasOwn(b, key) && isEqual(value, (b as Record<string, unknown>)[key]))
  );
}

/** An absent key of a present mapping reads as null. */
function read(document: YamlValue, keys: readonly string[], path: string): YamlValue {
  let value = document;
  for (const [depth, key] of keys.entries()) {
    const child = value.kind === 'list' ? value.items[indexOf(key, value.items.length - 1, path)] : valueAt(value, key);
    if (child === undefined && (value.kind !== 'map' || depth < keys.length - 1)) throw missing(path);
    value = child ?? nullAt(value.at);
  }
  return value;
}

type Container = YamlMap | YamlList;

function edit(
  value: YamlValue,
  keys: readonly string[],
  path: string,
  change: (parent: Container, key: string) => YamlValue,
): YamlValue {
  const [key, ...rest] = keys;
  if (value.kind === 'scalar' || key === undefined) throw missing(path);
  if (rest.length === 0) return change(value, key);
  if (value.kind === 'list') {
    const index = indexOf(key, value.items.length - 1, path);
    return { ...value, items: value.items.with(index, edit(value.items[index]!, rest, path, change)) };
  }
  const child = valueAt(value, key);
  if (child === undefined) throw missing(path);
  return withEntry(value, key, edit(child, rest, path, change));
}

function insert(parent: Container, key: string, value: YamlValue, path: string): YamlValue {
  if (parent.kind === 'map') return withEntry(parent, key, value);
  const index = key === '-' ? parent.items.length : indexOf(key, parent.items.length, path);
  return { ...parent, items: parent.items.toSpliced(index, 0, value) };
}

function replace(parent: Container, key: string, value: YamlValue, path: string): YamlValue {
  if (parent.kind === 'list')
    return { ...parent, items: parent.items.with(indexOf(key, parent.items.length - 1, path), value) };
  // Stricter by RFC 6902, but kustomize's library lets an absent key of a present mapping pass.
  return withEntry(parent, key, value);
}

function remove(parent: Container, key: string, path: string): YamlValue {
  if (parent.kind === 'list')
    return { ...parent, items: parent.items.toSpliced(indexOf(key, parent.items.length - 1, path), 1) };
  if (!parent.entries.has(key)) throw missing(path);
  return withoutEntry(parent, key);
}

/** Negative indices count from behind: where an item is added, -1 is the place behind the last one. */
function indexOf(key: string, last: number, path: string): number {
  const number = Number(key);
  const index = number < 0 ? last + 1 + number : number;
  if (!/^[+-]?\d+$/.test(key) || index < 0 || index > last) throw new JsonPatchError(`${path}: no item ${key}`);
  return index;
}

function missing(path: string): JsonPatchError {
  return new JsonPatchError(`${path} does not exist`);
}
