import {
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
  const value = valueAt(operation, 'value');
  switch (op) {
    case 'add':
      return edit(document, keys, path, (parent, key) => insert(parent, key, needed(value, path), path));
    case 'replace':
      return edit(document, keys, path, (parent, key) => replace(parent, key, needed(value, path), path));
    case 'remove':
      return edit(document, keys, path, (parent, key) => remove(parent, key, path));
    case 'test':
      if (JSON.stringify(toData(read(document, keys, path))) !== JSON.stringify(value && toData(value))) {
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

function needed(value: YamlValue | undefined, path: string): YamlValue {
  if (value === undefined) throw new JsonPatchError(`the operation on ${path} has no value`);
  return value;
}

function read(document: YamlValue, keys: readonly string[], path: string): YamlValue {
  let value: YamlValue | undefined = document;
  for (const key of keys) value = value?.kind === 'list' ? value.items[Number(key)] : valueAt(value, key);
  if (value === undefined) throw missing(path);
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
  const child = value.kind === 'list' ? value.items[Number(key)] : valueAt(value, key);
  if (child === undefined) throw missing(path);
  const edited = edit(child, rest, path, change);
  if (value.kind === 'map') return withEntry(value, key, edited);
  return { ...value, items: value.items.with(Number(key), edited) };
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

function indexOf(key: string, last: number, path: string): number {
  const index = Number(key);
  if (!/^\d+$/.test(key) || index > last) throw new JsonPatchError(`${path}: no item ${key}`);
  return index;
}

function missing(path: string): JsonPatchError {
  return new JsonPatchError(`${path} does not exist`);
}
