import { mayBeSame } from '../../document-name.ts';
import { type Diagnostic, diagnose } from '../../errors.ts';
import type { ConfigMapData } from '../config-maps.ts';
import { annotationsOf, labelsOf, type Manifest } from '../manifest.ts';
import { folderOf, isBelow, resolvePath } from '../repository-path.ts';
import type { RetagConfig } from '../schema.ts';
import { substituteValue, type UnresolvedScalar, type VariableLookup } from '../substitute.ts';
import { valueAt, type YamlMap } from '../yaml-value.ts';
import type { FluxKustomization } from './flux-kustomization.ts';

/** What Flux does after the build: `postBuild` of its Kustomization, then `substitutions` of the configuration, then ConfigMaps. */
export class PostBuild {
  readonly #substitutions: readonly (readonly [string, Readonly<Record<string, string>>])[];
  readonly #configMaps: () => readonly ConfigMapData[];

  /** `configMaps` is asked only when a variable waits for one. */
  constructor(substitutions: RetagConfig['substitutions'], configMaps: () => readonly ConfigMapData[]) {
    // The longest path first: what is said about a folder closer by counts more.
    this.#substitutions = Object.entries(substitutions)
      .map(([path, values]) => [resolvePath('', path) ?? '', values] as const)
      .toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
    this.#configMaps = configMaps;
  }

  /** The document with its variables filled in; those that have no value anywhere are named in `unresolved`. */
  substitute(manifest: Manifest, scopes: readonly string[], flux: FluxKustomization | undefined): Manifest {
    const configured = this.#configuredValues([...scopes, folderOf(manifest.at.file)]);
    const isDisabled = [labelsOf(manifest.value), annotationsOf(manifest.value)].some(
      pairs => pairs['kustomize.toolkit.fluxcd.io/substitute'] === 'disabled',
    );
    const isKnownOff = flux !== undefined && flux.substitute === undefined && configured === undefined;
    if (isDisabled || isKnownOff) return manifest;
    const lookup: VariableLookup = name =>
      flux?.substitute?.get(name) ?? configured?.(name) ?? (flux && this.#fromConfigMaps(flux, name));
    const unresolved: UnresolvedScalar[] = [];
    const value = substituteValue(manifest.value, lookup, unresolved) as YamlMap;
    // `extract: ${ts}` is Go's own spelling of a group; only where Flux substitutes does it mean a variable.
    const extract =
      flux?.substitute === undefined ? valueAt(manifest.value, 'spec', 'filterTags', 'extract') : undefined;
    const open = unresolved.filter(({ scalar }) => scalar !== extract);
    return { ...manifest, value, ...(open.length > 0 && { unresolved: open }) };
  }

  /** A name that stands for several ConfigMaps, one per cluster, gives a value only where all of them agree. */
  #fromConfigMaps({ configMaps, namespace }: FluxKustomization, variable: string): string | undefined {
    for (const name of configMaps.toReversed()) {
      const meant = this.#configMaps().filter(map => mayBeSame(map, { namespace, name }));
      const values = new Set(meant.map(map => map.values.get(variable)));
      const [value] = values;
      if (values.size > 1) return undefined;
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #configuredValues(folders: readonly string[]): VariableLookup | undefined {
    const tables = folders.flatMap(folder =>
      this.#substitutions.filter(([path]) => isBelow(folder, path)).map(([, values]) => values),
    );
    if (tables.length === 0) return undefined;
    return name => tables.find(values => Object.hasOwn(values, name))?.[name];
  }
}

/** A warning for every variable that stayed, at its place. */
export function reportUnresolved(manifest: Manifest, diagnostics: Diagnostic[]): void {
  for (const { scalar, names } of manifest.unresolved ?? []) {
    const message = `${manifest.kind}: ${names.map(name => `\${${name}}`).join(', ')} has no value in the repository`;
    const scope = manifest.scopes[0] ?? folderOf(manifest.at.file);
    const hint = `Add to .github/retag.yaml:\nsubstitutions:\n  "${scope}": { ${names[0]?.replace(/[^A-Za-z0-9_].*/s, '') ?? 'VAR'}: value }`;
    diagnostics.push(diagnose('VARIABLE_UNRESOLVED', message, { at: scalar.at, hint }));
  }
}
