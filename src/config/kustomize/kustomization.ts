import type { SourceLocation } from '../../model.ts';
import { folderOf } from '../repository-path.ts';
import { stringOf, valueAt, type YamlMap, type YamlValue } from '../yaml-value.ts';
import { findShapeFaults, type ShapeFault } from './shape.ts';
import { readTarget, type Target } from './target.ts';

/** The names that kustomize recognises, in its order. */
export const KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const;

/** A string of a kustomization and where it stands. */
export interface Placed {
  text: string;
  at: SourceLocation;
  /** Nothing is wrong when what it names is not there. */
  optional?: true;
}

/** One entry of `patches`, `patchesStrategicMerge` or `patchesJson6902`. Exactly one of `path` and `inline` is set. */
export interface PatchEntry {
  path?: Placed;
  inline?: Placed;
  target?: Target;
  allowNameChange: boolean;
  allowKindChange: boolean;
  at: SourceLocation;
}

/** One entry of `labels`, or `commonLabels` and `commonAnnotations`. */
export interface MetadataPairs {
  field: 'labels' | 'annotations';
  pairs: YamlMap;
}

/** What a kustomization says, in the fields that can alter Flux documents. */
export interface Kustomization {
  /** Path of the file; of a generated one, the folder. */
  path: string;
  folder: string;
  isComponent: boolean;
  /** `resources`, then the older `bases`. */
  resources: readonly Placed[];
  components: readonly Placed[];
  namespace?: Placed;
  namePrefix?: Placed;
  nameSuffix?: Placed;
  patchesStrategicMerge: readonly PatchEntry[];
  patches: readonly PatchEntry[];
  patchesJson6902: readonly PatchEntry[];
  metadata: readonly MetadataPairs[];
  /** Fields whose effect is not followed, with their values. */
  others: ReadonlyMap<string, { value: YamlValue; at: SourceLocation }>;
  /** For what kustomize refuses the file. */
  faults: readonly ShapeFault[];
}

const OTHER_FIELDS = ['transformers', 'replacements', 'configurations', 'crds', 'generators', 'validators', 'labels'];

/** A kustomization that says nothing, for a folder that has none. */
export function emptyKustomization(folder: string): Kustomization {
  return {
    path: folder,
    folder,
    isComponent: false,
    resources: [],
    components: [],
    patchesStrategicMerge: [],
    patches: [],
    patchesJson6902: [],
    metadata: [],
    others: new Map(),
    faults: [],
  };
}

/** Reads a kustomization file leniently: what has another shape than kustomize wants is left out, and among the faults. */
export function readKustomization(value: YamlMap, path: string): Kustomization {
  const namespace = placedAt(value, 'namespace');
  const namePrefix = placedAt(value, 'namePrefix');
  const nameSuffix = placedAt(value, 'nameSuffix');
  return {
    path,
    folder: folderOf(path),
    isComponent: stringOf(value, 'kind') === 'Component',
    resources: [...placedList(value, 'resources'), ...placedList(value, 'bases')],
    components: placedList(value, 'components'),
    ...(namespace !== undefined && { namespace }),
    ...(namePrefix !== undefined && { namePrefix }),
    ...(nameSuffix !== undefined && { nameSuffix }),
    patchesStrategicMerge: placedList(value, 'patchesStrategicMerge').map(mergePatch),
    patches: readPatches(valueAt(value, 'patches')),
    patchesJson6902: readPatches(valueAt(value, 'patchesJson6902')),
    metadata: readMetadataPairs(value),
    others: new Map(
      OTHER_FIELDS.flatMap(field => {
        const entry = value.entries.get(field);
        return entry === undefined ? [] : [[field, { value: entry.value, at: entry.keyAt }] as const];
      }),
    ),
    faults: findShapeFaults(value),
  };
}

/** Entries of a `patches` or `patchesJson6902` list. */
export function readPatches(value: YamlValue | undefined): PatchEntry[] {
  if (value?.kind !== 'list') return [];
  return value.items.flatMap(item => {
    if (item.kind !== 'map') return [];
    const path = placedAt(item, 'path');
    const inline = placedAt(item, 'patch');
    const target = valueAt(item, 'target');
    if ((path === undefined) === (inline === undefined)) return [];
    return [
      {
        ...(path !== undefined && { path }),
        ...(inline !== undefined && { inline }),
        ...(target?.kind === 'map' && { target: readTarget(target) }),
        allowNameChange: isTrue(valueAt(item, 'options', 'allowNameChange')),
        allowKindChange: isTrue(valueAt(item, 'options', 'allowKindChange')),
        at: item.at,
      },
    ];
  });
}

/** Strings of a list, each with its place. */
export function placedList(value: YamlMap, key: string): Placed[] {
  const list = valueAt(value, key);
  if (list?.kind !== 'list') return [];
  return list.items.flatMap(item => {
    const text = stringOf(item);
    return text === undefined ? [] : [{ text, at: contentOf(item) }];
  });
}

/** A non-empty string of a mapping with its place. */
export function placedAt(value: YamlMap, key: string): Placed | undefined {
  const found = valueAt(value, key);
  const text = stringOf(found);
  return found === undefined || text === undefined || text === '' ? undefined : { text, at: contentOf(found) };
}

/** An entry of `patchesStrategicMerge` is a path, or the patch itself, which has more than one line. */
export function mergePatch(placed: Placed): PatchEntry {
  const isInline = placed.text.includes('\n') || placed.text.trimStart().startsWith('{');
  return {
    ...(isInline ? { inline: placed } : { path: placed }),
    allowNameChange: false,
    allowKindChange: false,
    at: placed.at,
  };
}

function contentOf(value: YamlValue): SourceLocation {
  return value.kind === 'scalar' ? value.contentAt : value.at;
}

/** True for the boolean `true` alone. */
export function isTrue(value: YamlValue | undefined): boolean {
  return value?.kind === 'scalar' && value.value === true;
}

function readMetadataPairs(value: YamlMap): MetadataPairs[] {
  const pairs: MetadataPairs[] = [];
  const add = (field: MetadataPairs['field'], found: YamlValue | undefined) => {
    if (found?.kind === 'map') pairs.push({ field, pairs: found });
  };
  add('labels', valueAt(value, 'commonLabels'));
  const labels = valueAt(value, 'labels');
  if (labels?.kind === 'list') for (const item of labels.items) add('labels', valueAt(item, 'pairs'));
  add('annotations', valueAt(value, 'commonAnnotations'));
  return pairs;
}
