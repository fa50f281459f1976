import { stringOf } from '../yaml-value.ts';
import type { SourceFiles } from './compose.ts';
import { type FluxKustomization, readFluxKustomization } from './flux-kustomization.ts';
import { nameOf } from './resource.ts';

/**
 * Tells the Flux Kustomizations whose path is meant in another repository. Which source stands for this repository is
 * nowhere written: it is the one that most of them use.
 */
export function foreignSource(
  source: Pick<SourceFiles, 'documentPaths' | 'manifestsOf'>,
): (flux: FluxKustomization) => boolean {
  const uses = new Map<string, number>();
  const urls = new Map<string, string>();
  for (const path of source.documentPaths) {
    for (const manifest of source.manifestsOf(path)) {
      if (manifest.kind === 'GitRepository') {
        urls.set(nameOf(manifest.value).name, stringOf(manifest.value, 'spec', 'url') ?? '');
      } else if (manifest.kind === 'Kustomization') {
        const flux = readFluxKustomization(manifest);
        if (flux?.sourceKind === 'GitRepository') uses.set(flux.sourceName, (uses.get(flux.sourceName) ?? 0) + 1);
      }
    }
  }
  const [own] =
    [...uses].toSorted(
      ([a, m], [b, n]) => n - m || Number(b === 'flux-system') - Number(a === 'flux-system') || (a < b ? -1 : 1),
    )[0] ?? [];
  return ({ sourceKind, sourceName, path }) => {
    if (sourceKind !== 'GitRepository') return path === '';
    if (own === undefined || sourceName === own) return false;
    const url = urls.get(sourceName);
    return url === undefined ? path === '' : url !== urls.get(own);
  };
}
