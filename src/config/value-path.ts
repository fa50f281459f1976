/** Places of values by their path from the root, as the schema's validator names them. */
import type { SourceLocation } from '../model.ts';
import type { YamlValue } from './yaml-value.ts';

/** Keys and positions in lists, from the outside to the inside. */
export type ValuePath = readonly PropertyKey[];

/** `pullRequests.labels[2]`. */
export function dotted(path: ValuePath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

function child(value: YamlValue | undefined, step: PropertyKey): YamlValue | undefined {
  if (value?.kind === 'list') return value.items[Number(step)];
  return value?.kind === 'map' ? value.entries.get(String(step))?.value : undefined;
}

/** The value at a path, or undefined. */
export function find(root: YamlValue, path: ValuePath): YamlValue | undefined {
  return path.reduce<YamlValue | undefined>(child, root);
}

/** Where the value at a path stands, or the nearest parent that there is. */
export function locate(root: YamlValue, path: ValuePath): SourceLocation {
  let value = root;
  for (const step of path) {
    const next = child(value, step);
    if (next === undefined) break;
    value = next;
  }
  return value.at;
}

/** Where the last key of a path stands, or what holds it. */
export function locateKey(root: YamlValue, path: ValuePath): SourceLocation {
  const value = find(root, path.slice(0, -1));
  const entry = value?.kind === 'map' ? value.entries.get(String(path.at(-1))) : undefined;
  return entry?.keyAt ?? value?.at ?? root.at;
}
