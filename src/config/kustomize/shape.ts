import type { SourceLocation } from '../../model.ts';
import { nearestNames } from '../spelling.ts';
import { stringOf, valueAt, type YamlMap, type YamlValue } from '../yaml-value.ts';

/** Something in a kustomization file for which kustomize refuses the file. */
export interface ShapeFault {
  message: string;
  at: SourceLocation;
}

const LISTS = [
  ...['resources', 'bases', 'components', 'crds', 'patches', 'patchesStrategicMerge', 'patchesJson6902', 'images'],
  ...['imageTags', 'replacements', 'replicas', 'vars', 'labels', 'configMapGenerator', 'secretGenerator'],
  ...['helmCharts', 'helmChartInflationGenerator', 'configurations', 'generators', 'transformers', 'validators'],
  'buildMetadata',
];
const TEXTS = ['apiVersion', 'kind', 'namePrefix', 'nameSuffix', 'namespace'];
const OTHERS = [
  'metadata',
  'openapi',
  'commonLabels',
  'commonAnnotations',
  'sortOptions',
  'generatorOptions',
  'helmGlobals',
];
const FIELDS = [...LISTS, ...TEXTS, ...OTHERS];

const PATCH = ['path', 'patch', 'target', 'options'];
/** Fields of the items of some lists; those of generators and charts are many and change. */
const ITEM_FIELDS: Readonly<Record<string, readonly string[]>> = {
  patches: PATCH,
  patchesJson6902: PATCH,
  images: ['name', 'newName', 'newTag', 'tagSuffix', 'digest'],
  labels: ['pairs', 'includeSelectors', 'includeTemplates', 'fields'],
};
const TARGET_FIELDS = ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector'];

const VERSIONS: Readonly<Record<string, string>> = {
  Kustomization: 'kustomize.config.k8s.io/v1beta1',
  Component: 'kustomize.config.k8s.io/v1alpha1',
};

/**
 * What kustomize refuses in a kustomization file: fields that it does not know, another kind or version, a list that is
 * none. As there, upper and lower case of a field make no difference.
 */
export function findShapeFaults(value: YamlMap): ShapeFault[] {
  return [...identityFaults(value), ...fieldFaults(value, FIELDS), ...LISTS.flatMap(field => listFaults(value, field))];
}

function identityFaults(value: YamlMap): ShapeFault[] {
  const kind = stringOf(value, 'kind') ?? 'Kustomization';
  const version = stringOf(value, 'apiVersion') ?? '';
  const wanted = Object.hasOwn(VERSIONS, kind) ? VERSIONS[kind] : undefined;
  const at = (field: string) => valueAt(value, field)?.at ?? value.at;
  if (wanted === undefined) {
    return [{ message: `the kind "${kind}" is none of Kustomization and Component`, at: at('kind') }];
  }
  if (version === '' || version === wanted) return [];
  return [{ message: `the apiVersion of a ${kind} is ${wanted}, not "${version}"`, at: at('apiVersion') }];
}

function fieldFaults(value: YamlMap, known: readonly string[], inside = ''): ShapeFault[] {
  const names = new Set(known.map(name => name.toLowerCase()));
  return [...value.entries].flatMap(([field, { keyAt }]) => {
    if (names.has(field.toLowerCase())) return [];
    const [near] = nearestNames(field, known);
    const meant = near === undefined ? '' : `; did you mean \`${near}\`?`;
    return [{ message: `unknown field \`${inside}${field}\`${meant}`, at: keyAt }];
  });
}

function listFaults(value: YamlMap, field: string): ShapeFault[] {
  const list = valueAt(value, field);
  if (list === undefined || isNull(list)) return [];
  if (list.kind !== 'list') return [{ message: `\`${field}\` needs a list`, at: list.at }];
  const known = ITEM_FIELDS[field];
  if (known === undefined) return [];
  return list.items.flatMap(item => {
    if (item.kind !== 'map')
      return isNull(item) ? [] : [{ message: `\`${field}\` needs keys in each item`, at: item.at }];
    const target = valueAt(item, 'target');
    return [
      ...fieldFaults(item, known, `${field}[].`),
      ...(known === PATCH ? patchFaults(item, field) : []),
      ...(target?.kind === 'map' ? fieldFaults(target, TARGET_FIELDS, `${field}[].target.`) : []),
    ];
  });
}

function patchFaults(item: YamlMap, field: string): ShapeFault[] {
  const given = ['path', 'patch'].filter(key => {
    const value = valueAt(item, key);
    return value !== undefined && !isNull(value) && stringOf(value) !== '';
  });
  return given.length === 1 ? [] : [{ message: `\`${field}[]\` needs one of \`path\` and \`patch\``, at: item.at }];
}

function isNull(value: YamlValue): boolean {
  return value.kind === 'scalar' && value.value === null;
}
