import { mayBeSame } from '../../document-name.ts';
import type { Diagnostic } from '../../errors.ts';
import { diagnose } from '../../errors.ts';
import type { ConfigMapData } from '../config-maps.ts';
import type { Manifest } from '../manifest.ts';
import { annotationsOf, labelsOf } from '../manifest.ts';
import { folderOf, isBelow, resolvePath } from '../repository-path.ts';
import type { RetagConfig } from '../schema.ts';
import { substituteValue, type UnresolvedScalar, type VariableLookup } from '../substitute.ts';
import { toData, valueAt, type YamlMap } from '../yaml-value.ts';
import { type BuildTrace, KustomizeBuilder, type KustomizeFiles } from './build.ts';
import { type FluxKustomization, overlayKustomization, readFluxKustomization } from './flux-kustomization.ts';
import { foreignSource } from './foreign-source.ts';
import { emptyKustomization, type Kustomization } from './kustomization.ts';
import { addMetadataPairs, type Resource } from './resource.ts';

/** What composing reads from the repository; everything is asked for at most once per path. */
export interface SourceFiles extends KustomizeFiles {
  /** Paths of files with Flux documents, in byte order. */
  documentPaths: readonly string[];
  /** Folders with a kustomization, in byte order. */
  kustomizationFolders: readonly string[];
  /** The plain ConfigMaps of the repository; read only when a variable waits for one. */
  configMaps(): readonly ConfigMapData[];
  /** True when the repository has this folder. */
  hasFolder(folder: string): boolean;
}

/** Where documents are built from: a kustomization that no other one uses, or the path of a Flux Kustomization. */
interface Root {
  kustomization: Kustomization;
  flux?: FluxKustomization;
  /** Folders of this root and of those that apply its Flux Kustomization. */
  scopes: readonly string[];
  /** Roots whose documents hold the Flux Kustomization; empty for those that stand for themselves. */
  parents: Set<Root>;
  trace: BuildTrace;
  manifests: readonly Manifest[];
}

/** More than any repository has; a guard against Flux Kustomizations that give birth to each other. */
const MAX_ROOTS = 5_000;

/**
 * The Flux documents of a repository as kustomize and Flux leave them, each with the rules that named it and the scopes
 * that reach it. Documents that nothing reaches stay as they are written. `outside` collects remarks on remote bases and
 * the like, which matter only when a document is missing.
 */
export function composeManifests(
  source: SourceFiles,
  substitutions: RetagConfig['substitutions'],
  diagnostics: Diagnostic[],
  outside: Diagnostic[] = [],
): Manifest[] {
  return new Composition(source, substitutions, new KustomizeBuilder(source, diagnostics, outside)).compose();
}

class Composition {
  readonly #source: SourceFiles;
  readonly #substitutions: readonly (readonly [string, Readonly<Record<string, string>>])[];
  readonly #builder: KustomizeBuilder;
  readonly #roots = new Map<string, Root>();
  readonly #queue: Root[] = [];
  readonly #foreign: (flux: FluxKustomization) => boolean;

  constructor(source: SourceFiles, substitutions: RetagConfig['substitutions'], builder: KustomizeBuilder) {
    this.#source = source;
    // The longest path first: what is said about a folder closer by counts more.
    this.#substitutions = Object.entries(substitutions)
      .map(([path, values]) => [resolvePath('', path) ?? '', values] as const)
      .toSorted(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
    this.#builder = builder;
    this.#foreign = foreignSource(source);
  }

  compose(): Manifest[] {
    const kustomizations = this.#source.kustomizationFolders.flatMap(
      folder => this.#source.kustomizationIn(folder) ?? [],
    );
    const used = usedFolders(kustomizations);
    for (const kustomization of kustomizations) {
      if (!used.has(kustomization.folder) && !kustomization.isComponent)
        this.#addRoot(`k ${kustomization.folder}`, kustomization, [kustomization.folder]);
    }
    this.#drain();
    const patches = patchFiles(kustomizations);
    const declared = this.#source.documentPaths.filter(path => !patches.has(path));
    for (const path of declared) {
      for (const manifest of this.#source.manifestsOf(path)) {
        if (manifest.kind === 'Kustomization' && !this.#isReached(path)) this.#addFluxRoot(manifest, undefined);
      }
      this.#drain();
    }
    const roots = livingRoots([...this.#roots.values()]);
    const reached = new Set(roots.flatMap(root => [...root.trace.files]));
    const unreached = declared.filter(path => !reached.has(path)).flatMap(path => this.#source.manifestsOf(path));
    return mergeScopes([
      ...roots.flatMap(root => root.manifests),
      ...unreached.map(manifest => this.#substitute(manifest, [folderOf(manifest.at.file)], undefined)),
    ]);
  }

  #isReached(path: string): boolean {
    return [...this.#roots.values()].some(root => root.trace.files.has(path));
  }

  #addRoot(
    key: string,
    kustomization: Kustomization,
    scopes: readonly string[],
    flux?: FluxKustomization,
    parent?: Root,
  ): void {
    const known = this.#roots.get(key);
    if (known !== undefined) {
      if (parent !== undefined) known.parents.add(parent);
      return;
    }
    if (this.#roots.size >= MAX_ROOTS) return;
    const root: Root = {
      kustomization,
      ...(flux !== undefined && { flux }),
      scopes,
      parents: new Set(parent === undefined ? [] : [parent]),
      trace: { folders: new Set(), files: new Set() },
      manifests: [],
    };
    this.#roots.set(key, root);
    this.#queue.push(root);
  }

  #drain(): void {
    for (let root = this.#queue.shift(); root !== undefined; root = this.#queue.shift()) {
      const resources = this.#builder.build(root.kustomization, root.trace);
      root.manifests = resources.map(resource => this.#finish(resource, root!));
      for (const manifest of root.manifests) {
        if (manifest.kind === 'Kustomization') this.#addFluxRoot(manifest, root);
      }
    }
  }

  #addFluxRoot(manifest: Manifest, parent: Root | undefined): void {
    const flux = readFluxKustomization(manifest);
    if (flux === undefined || !this.#source.hasFolder(flux.path) || this.#foreign(flux)) return;
    const base = this.#source.kustomizationIn(flux.path) ?? this.#generate(flux.path);
    const scopes = [...new Set([flux.path, ...manifest.scopes])];
    const key = `f ${JSON.stringify([manifest.at, scopes, toData(manifest.value)])}`;
    this.#addRoot(key, overlayKustomization(base, flux), scopes, flux, parent);
  }

  /** As Flux generates one: every YAML file below, but of a folder with its own kustomization that one. */
  #generate(folder: string): Kustomization {
    const at = { file: folder, line: 1, column: 1 };
    const inside = this.#source.kustomizationFolders.filter(other => other !== folder && isBelow(other, folder));
    const withOwn = new Set(inside);
    const isHeld = (path: string) => {
      for (let parent = folderOf(path); isBelow(parent, folder) && parent !== folder; parent = folderOf(parent)) {
        if (withOwn.has(parent)) return true;
      }
      return false;
    };
    const outermost = inside.filter(other => !isHeld(other));
    const files = this.#source.documentPaths.filter(path => isBelow(path, folder) && !isHeld(path));
    const relative = (path: string) => (folder === '' ? path : path.slice(folder.length + 1));
    const resources = [...outermost, ...files].sort().map(path => ({ text: relative(path), at }));
    return { ...emptyKustomization(folder), resources };
  }

  #finish({ manifest }: Resource, root: Root): Manifest {
    let { value } = manifest;
    const { labels, annotations } = root.flux?.commonMetadata ?? {};
    if (labels !== undefined) value = addMetadataPairs(value, 'labels', labels);
    if (annotations !== undefined) value = addMetadataPairs(value, 'annotations', annotations);
    return this.#substitute({ ...manifest, value, scopes: root.scopes }, root.scopes, root.flux);
  }

  #substitute(manifest: Manifest, scopes: readonly string[], flux: FluxKustomization | undefined): Manifest {
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
      const meant = this.#source.configMaps().filter(map => mayBeSame(map, { namespace, name }));
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

/** Folders that some kustomization takes in as a resource, base or component. */
function usedFolders(kustomizations: readonly Kustomization[]): Set<string> {
  const used = new Set<string>();
  for (const { folder, resources, components } of kustomizations) {
    for (const { text } of [...resources, ...components]) {
      const path = resolvePath(folder, text);
      if (path !== undefined) used.add(path);
    }
  }
  return used;
}

/** Files that are patches: they look like documents, and declare nothing. */
function patchFiles(kustomizations: readonly Kustomization[]): Set<string> {
  const files = new Set<string>();
  for (const { folder, patches, patchesStrategicMerge, patchesJson6902 } of kustomizations) {
    for (const { path } of [...patches, ...patchesStrategicMerge, ...patchesJson6902]) {
      const file = path === undefined ? undefined : resolvePath(folder, path.text);
      if (file !== undefined) files.add(file);
    }
  }
  return files;
}

/**
 * The roots that a cluster really applies. A kustomization that a Flux Kustomization takes in is no root of its own, and
 * neither are the Flux Kustomizations that only such a root would give.
 */
function livingRoots(roots: readonly Root[]): Root[] {
  const living = new Set(roots);
  for (let changed = true; changed; ) {
    changed = false;
    const visited = new Set(
      [...living].filter(root => root.flux !== undefined).flatMap(root => [...root.trace.folders]),
    );
    for (const root of living) {
      const isTakenIn = root.flux === undefined && visited.has(root.kustomization.folder);
      const isOrphan = root.parents.size > 0 && ![...root.parents].some(parent => living.has(parent));
      if (!isTakenIn && !isOrphan) continue;
      living.delete(root);
      changed = true;
    }
  }
  return [...living];
}

/** One document that several roots give in the same form is one, with all their scopes. */
function mergeScopes(manifests: readonly Manifest[]): Manifest[] {
  const merged = new Map<string, Manifest>();
  for (const manifest of manifests) {
    const key = JSON.stringify([manifest.at, toData(manifest.value)]);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, manifest);
    else merged.set(key, { ...known, scopes: [...new Set([...known.scopes, ...manifest.scopes])].sort() });
  }
  return [...merged.values()];
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
