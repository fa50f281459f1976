import type { Diagnostic } from '../../errors.ts';
import type { ConfigMapData } from '../config-maps.ts';
import type { Manifest } from '../manifest.ts';
import { folderOf } from '../repository-path.ts';
import type { RetagConfig } from '../schema.ts';
import { toData } from '../yaml-value.ts';
import { KustomizeBuilder, type KustomizeFiles } from './build.ts';
import { IMAGE_KIND } from './build-remarks.ts';
import { emptyTrace } from './build-trace.ts';
import { type FluxKustomization, overlayKustomization, readFluxKustomization } from './flux-kustomization.ts';
import { foreignSource } from './foreign-source.ts';
import { generateKustomization } from './generated-kustomization.ts';
import type { Kustomization } from './kustomization.ts';
import { PostBuild } from './post-build.ts';
import { addMetadataPairs, type Resource } from './resource.ts';
import { livingRoots, patchFiles, type Root, usedFolders } from './roots.ts';

/** What composing reads from the repository; everything is asked for at most once per path. */
export interface SourceFiles extends KustomizeFiles {
  /** Paths of files with Flux documents, in byte order. */
  documentPaths: readonly string[];
  /** Folders with a kustomization, in byte order. */
  kustomizationFolders: readonly string[];
  /** The plain ConfigMaps of the repository; read only when a variable waits for one. */
  configMaps(): readonly ConfigMapData[];
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
  const builder = new KustomizeBuilder(source, diagnostics, outside);
  const { manifests, roots } = new Composition(source, substitutions, builder).compose();
  const told = new Set(roots.filter(isAboutImages).flatMap(({ trace }) => [...trace.faults]));
  diagnostics.push(...told);
  outside.push(...roots.flatMap(({ trace }) => [...trace.faults]).filter(fault => !told.has(fault)));
  return manifests;
}

/**
 * What kustomize refuses without any image document in it is none of our business, unless a document is missing. An
 * artifact may hold more files than the repository from which it is made.
 */
function isAboutImages({ flux, manifests }: Root): boolean {
  const isArtifact = flux !== undefined && flux.sourceKind !== 'GitRepository';
  return !isArtifact && manifests.some(({ kind }) => IMAGE_KIND.test(kind));
}

class Composition {
  readonly #source: SourceFiles;
  readonly #postBuild: PostBuild;
  readonly #builder: KustomizeBuilder;
  readonly #roots = new Map<string, Root>();
  readonly #queue: Root[] = [];
  readonly #foreign: (flux: FluxKustomization) => boolean;

  constructor(source: SourceFiles, substitutions: RetagConfig['substitutions'], builder: KustomizeBuilder) {
    this.#source = source;
    this.#postBuild = new PostBuild(substitutions, () => source.configMaps());
    this.#builder = builder;
    this.#foreign = foreignSource(source);
  }

  /** The documents, and the roots that a cluster applies. */
  compose(): { manifests: Manifest[]; roots: Root[] } {
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
    const manifests = mergeScopes([
      ...roots.flatMap(root => root.manifests),
      ...unreached.map(manifest => this.#postBuild.substitute(manifest, [folderOf(manifest.at.file)], undefined)),
    ]);
    return { manifests, roots };
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
      trace: emptyTrace(),
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
    const base = this.#source.kustomizationIn(flux.path) ?? generateKustomization(flux.path, this.#source);
    const scopes = [...new Set([flux.path, ...manifest.scopes])];
    const key = `f ${JSON.stringify([manifest.at, scopes, toData(manifest.value)])}`;
    this.#addRoot(key, overlayKustomization(base, flux), scopes, flux, parent);
  }

  #finish({ manifest }: Resource, root: Root): Manifest {
    let { value } = manifest;
    const { labels, annotations } = root.flux?.commonMetadata ?? {};
    if (labels !== undefined) value = addMetadataPairs(value, 'labels', labels);
    if (annotations !== undefined) value = addMetadataPairs(value, 'annotations', annotations);
    return this.#postBuild.substitute({ ...manifest, value, scopes: root.scopes }, root.scopes, root.flux);
  }
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
