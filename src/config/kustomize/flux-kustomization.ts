import type { Manifest } from '../manifest.ts';
import { joinPath } from '../repository-path.ts';
import { singleLine } from '../substitute.ts';
import { stringOf, toData, valueAt, type YamlMap } from '../yaml-value.ts';
import {
  isTrue,
  type Kustomization,
  mergePatch,
  type Placed,
  placedAt,
  placedList,
  readPatches,
} from './kustomization.ts';

/** What a Flux `Kustomization` adds to the kustomization at its path, and to what that gives. */
export interface FluxKustomization {
  /** `namespace/name`. */
  label: string;
  /** `spec.path`, relative to the root of the repository. */
  path: string;
  sourceKind: string;
  sourceName: string;
  overlay: Pick<Kustomization, 'components' | 'patches' | 'patchesStrategicMerge' | 'patchesJson6902'> & {
    namespace?: Placed;
    namePrefix?: Placed;
    nameSuffix?: Placed;
  };
  commonMetadata: { labels?: YamlMap; annotations?: YamlMap };
  /** `postBuild.substitute`; undefined when nothing is substituted at all. */
  substitute: ReadonlyMap<string, string> | undefined;
  /** Names of the ConfigMaps of `postBuild.substituteFrom`, in its order: later ones win. */
  configMaps: readonly string[];
  /** `metadata.namespace`, where those are; empty when nothing names one. */
  namespace: string;
}

/** Reads a Flux `Kustomization` leniently; undefined when it has no spec. */
export function readFluxKustomization(manifest: Manifest): FluxKustomization | undefined {
  const spec = valueAt(manifest.value, 'spec');
  if (spec?.kind !== 'map') return undefined;
  const namespace = placedAt(spec, 'targetNamespace');
  const namePrefix = placedAt(spec, 'namePrefix');
  const nameSuffix = placedAt(spec, 'nameSuffix');
  const labels = valueAt(spec, 'commonMetadata', 'labels');
  const annotations = valueAt(spec, 'commonMetadata', 'annotations');
  const substitute = valueAt(spec, 'postBuild', 'substitute');
  const from = valueAt(spec, 'postBuild', 'substituteFrom');
  const hasFrom = from?.kind === 'list' && from.items.length > 0;
  const merges = valueAt(spec, 'patchesStrategicMerge');
  return {
    label: `${stringOf(manifest.value, 'metadata', 'namespace') ?? ''}/${stringOf(manifest.value, 'metadata', 'name') ?? ''}`,
    path: joinPath('', stringOf(spec, 'path') ?? ''),
    sourceKind: stringOf(spec, 'sourceRef', 'kind') ?? 'GitRepository',
    sourceName: stringOf(spec, 'sourceRef', 'name') ?? '',
    overlay: {
      components: placedList(spec, 'components').map(entry =>
        isTrue(valueAt(spec, 'ignoreMissingComponents')) ? { ...entry, optional: true } : entry,
      ),
      patches: readPatches(valueAt(spec, 'patches')),
      patchesStrategicMerge: merges?.kind === 'list' ? placedList(spec, 'patchesStrategicMerge').map(mergePatch) : [],
      patchesJson6902: readPatches(valueAt(spec, 'patchesJson6902')),
      ...(namespace !== undefined && { namespace }),
      ...(namePrefix !== undefined && { namePrefix }),
      ...(nameSuffix !== undefined && { nameSuffix }),
    },
    commonMetadata: {
      ...(labels?.kind === 'map' && { labels }),
      ...(annotations?.kind === 'map' && { annotations }),
    },
    substitute:
      hasFrom || (substitute?.kind === 'map' && substitute.entries.size > 0) ? variablesOf(substitute) : undefined,
    configMaps: (from?.kind === 'list' ? from.items : []).flatMap(item =>
      stringOf(item, 'kind') === 'ConfigMap' ? (stringOf(item, 'name') ?? []) : [],
    ),
    namespace: stringOf(manifest.value, 'metadata', 'namespace') ?? '',
  };
}

function variablesOf(value: ReturnType<typeof valueAt>): Map<string, string> {
  if (value?.kind !== 'map') return new Map();
  return new Map(
    Object.entries(toData(value) as Record<string, unknown>).map(([key, item]) => [
      key,
      singleLine(String(item ?? '')),
    ]),
  );
}

/** The kustomization at the path of a Flux Kustomization with what Flux writes into it before it builds. */
export function overlayKustomization(base: Kustomization, { overlay }: FluxKustomization): Kustomization {
  const { namespace, namePrefix, nameSuffix } = overlay;
  return {
    ...base,
    components: [...base.components, ...overlay.components],
    patches: [...base.patches, ...overlay.patches],
    patchesStrategicMerge: [...base.patchesStrategicMerge, ...overlay.patchesStrategicMerge],
    patchesJson6902: [...base.patchesJson6902, ...overlay.patchesJson6902],
    ...(namespace !== undefined && { namespace }),
    ...(namePrefix !== undefined && { namePrefix }),
    ...(nameSuffix !== undefined && { nameSuffix }),
  };
}
