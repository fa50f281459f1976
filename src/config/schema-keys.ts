/** The keys that the schema of the configuration knows, and the known ones that an unknown one resembles. */
import { configSchema } from './schema.ts';
import { nearestNames } from './spelling.ts';
import { find, type ValuePath } from './value-path.ts';
import type { YamlValue } from './yaml-value.ts';

interface Definition {
  innerType?: unknown;
  options?: readonly unknown[];
  discriminator?: string;
  values?: readonly unknown[];
}

interface Schema {
  _zod?: { def?: Definition };
  shape?: Readonly<Record<PropertyKey, unknown>>;
  element?: unknown;
  valueType?: unknown;
}

/**
 * The keys that the schema knows at a path; records take any key, so they are passed through. Where the kind of an entry
 * decides, `root` tells which it is; without that the keys of all kinds are known.
 */
export function knownKeys(path: ValuePath, root?: YamlValue): string[] {
  let shapes = shapesOf(configSchema, [], root);
  for (const [depth, step] of path.entries()) {
    shapes = shapes.flatMap(schema => shapesOf(childSchema(schema, step), path.slice(0, depth + 1), root));
  }
  return [...new Set(shapes.flatMap(({ shape }) => Object.keys(shape ?? {})))];
}

/** Known keys at a path that look like one that is not. */
export function nearKeys(path: ValuePath, key: string, root?: YamlValue): string[] {
  return nearestNames(key, knownKeys(path, root));
}

/** What a schema is behind defaults and options: one, or one per kind of entry. */
function shapesOf(schema: unknown, path: ValuePath, root: YamlValue | undefined): Schema[] {
  const known = schema as Schema | undefined;
  const def = known?._zod?.def;
  if (def?.innerType !== undefined) return shapesOf(def.innerType, path, root);
  if (def?.options === undefined) return known === undefined ? [] : [known];
  const all = def.options.flatMap(option => shapesOf(option, path, root));
  const kind =
    def.discriminator === undefined || root === undefined ? undefined : find(root, [...path, def.discriminator]);
  const meant = all.filter(({ shape }) => {
    const literal = shape?.[def.discriminator ?? ''] as Schema | undefined;
    return kind?.kind === 'scalar' && literal?._zod?.def?.values?.includes(kind.value);
  });
  return meant.length > 0 ? meant : all;
}

function childSchema({ shape, element, valueType }: Schema, step: PropertyKey): unknown {
  return (shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : undefined) ?? element ?? valueType;
}
