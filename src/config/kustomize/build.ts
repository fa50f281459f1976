import type { Diagnostic } from '../../errors.ts';
import type { SourceLocation } from '../../model.ts';
import type { Manifest } from '../manifest.ts';
import { isBelow, resolvePath } from '../repository-path.ts';
import { valueAt, type YamlMap } from '../yaml-value.ts';
import { BuildRemarks } from './build-remarks.ts';
import { type BuildTrace, emptyTrace, joinTrace, noteFault } from './build-trace.ts';
import { findIgnoredEffects } from './ignored-effects.ts';
import type { Kustomization, PatchEntry, Placed } from './kustomization.ts';
import { rename } from './naming.ts';
import { applyNamedJsonPatch, applyPatch, type PatchBody } from './patch.ts';
import { PatchFiles } from './patch-files.ts';
import { explainEmptyFolder, explainMissing, isRemote, listNamedFiles } from './references.ts';
import { addMetadataPairs, declaredResource, nameOf, type Resource } from './resource.ts';

/** What building reads from the repository. */
export interface KustomizeFiles {
  /** The Flux documents of a file, in order; none for any other path. */
  manifestsOf(path: string): readonly Manifest[];
  /** The kustomization of a folder, if it has one. */
  kustomizationIn(folder: string): Kustomization | undefined;
  /** The text of a patch or configuration file; undefined when it was not kept or is not there. */
  textOf(path: string): string | undefined;
  /** True when the repository has this file or folder, or a link or submodule on the way to it. */
  has(path: string): boolean;
  /** True when the repository has this folder. */
  hasFolder(folder: string): boolean;
}

/** kustomize stops at cycles; this also stops at towers that nobody builds by hand. */
const MAX_DEPTH = 60;

/**
 * Builds kustomizations as `kustomize build` does, for Flux documents only and without any execution or network: resources
 * and bases, components, then patches, namespace, prefix, suffix, labels, annotations and JSON patches, in this order.
 */
export class KustomizeBuilder {
  readonly #files: KustomizeFiles;
  readonly #remarks: BuildRemarks;
  readonly #patches: PatchFiles;
  readonly #bases = new Map<string, { resources: readonly Resource[]; trace: BuildTrace }>();

  /** `outside` collects what could declare documents that are not in the repository; it matters when one is missing. */
  constructor(files: KustomizeFiles, diagnostics: Diagnostic[], outside: Diagnostic[] = []) {
    this.#files = files;
    this.#remarks = new BuildRemarks(diagnostics, outside, path => files.textOf(path));
    this.#patches = new PatchFiles(
      path => files.textOf(path),
      (message, at) => this.#remarks.invalid(message, at),
    );
  }

  /** The Flux documents that a kustomization gives; `trace` collects what it reaches, and why kustomize would fail. */
  build(kustomization: Kustomization, trace: BuildTrace): Resource[] {
    return this.#accumulate(kustomization, [], [], trace).filter(({ manifest }) => !isLocal(manifest.value));
  }

  #accumulate(
    kustomization: Kustomization,
    incoming: readonly Resource[],
    open: readonly string[],
    trace: BuildTrace,
  ): Resource[] {
    const { folder } = kustomization;
    trace.folders.add(folder);
    for (const { message, at } of kustomization.faults) noteFault(trace, message, at);
    for (const entry of listNamedFiles(kustomization)) this.#require(kustomization, entry, trace);
    const path = [...open, folder];
    let resources = [...incoming];
    for (const entry of kustomization.resources) resources.push(...this.#load(kustomization, entry, path, trace));
    const generators = kustomization.others.get('generators');
    if (generators?.value.kind === 'list' && generators.value.items.length > 0) {
      this.#remarks.leaveOut(
        kustomization,
        `what the generators of ${kustomization.path} make is not known here`,
        generators.at,
      );
    }
    resources = this.#dropDuplicates(resources, kustomization);
    for (const entry of kustomization.components) {
      const component = this.#enter(kustomization, entry, resources, path, trace);
      if (component?.isComponent) resources = this.#accumulate(component, resources, path, trace);
    }
    return resources.length === 0 ? [] : this.#transform(kustomization, resources, trace);
  }

  #load(kustomization: Kustomization, entry: Placed, open: readonly string[], trace: BuildTrace): readonly Resource[] {
    if (isRemote(entry.text)) {
      const message = `the remote base ${entry.text} is not fetched, so what it declares is not known here`;
      this.#remarks.leaveOut(kustomization, message, entry.at);
      return [];
    }
    const path = resolvePath(kustomization.folder, entry.text);
    if (!this.#require(kustomization, entry, trace) || path === undefined) return [];
    const manifests = this.#files.manifestsOf(path);
    if (manifests.length > 0) {
      trace.files.add(path);
      return manifests.map(declaredResource);
    }
    const base = this.#files.kustomizationIn(path);
    if (base?.isComponent) noteFault(trace, `${entry.text} is a Component, and belongs into \`components\``, entry.at);
    else if (base !== undefined) return this.#base(base, entry.at, open, trace);
    else this.#requireFolder(path, entry, trace);
    return [];
  }

  /** Notes a file or folder that is not there; true when it is, or may be. */
  #require(kustomization: Kustomization, entry: Placed, trace: BuildTrace): boolean {
    const message = this.#missing(kustomization, entry);
    if (message !== undefined && entry.optional !== true) noteFault(trace, message, entry.at);
    return message === undefined;
  }

  #missing(kustomization: Kustomization, entry: Placed): string | undefined {
    return explainMissing(kustomization, entry, path => this.#files.has(path));
  }

  #requireFolder(path: string, { at }: Placed, trace: BuildTrace): void {
    const { has, hasFolder } = this.#files;
    const message = explainEmptyFolder(path, has, hasFolder);
    if (message !== undefined) noteFault(trace, message, at);
  }

  /** A base gives the same for everybody, so it is built once. */
  #base(base: Kustomization, at: SourceLocation, open: readonly string[], trace: BuildTrace): readonly Resource[] {
    if (this.#isCycle(base.folder, at, open)) return [];
    let built = this.#bases.get(base.folder);
    if (built === undefined) {
      const own = emptyTrace();
      built = { resources: this.#accumulate(base, [], open, own), trace: own };
      this.#bases.set(base.folder, built);
    }
    joinTrace(trace, built.trace);
    return built.resources;
  }

  #enter(
    kustomization: Kustomization,
    entry: Placed,
    resources: readonly Resource[],
    open: readonly string[],
    trace: BuildTrace,
  ): Kustomization | undefined {
    if (isRemote(entry.text)) {
      this.#remarks.missComponent(kustomization, entry, resources);
      return undefined;
    }
    const path = resolvePath(kustomization.folder, entry.text);
    if (!this.#require(kustomization, entry, trace) || path === undefined) return undefined;
    const component = this.#files.kustomizationIn(path);
    if (component === undefined) this.#requireFolder(path, entry, trace);
    if (component === undefined || this.#isCycle(component.folder, entry.at, open)) return undefined;
    if (!component.isComponent)
      noteFault(trace, `${entry.text} is a Kustomization, and belongs into \`resources\``, entry.at);
    trace.folders.add(component.folder);
    return component;
  }

  /** As kustomize: a folder may not take in itself, nor a folder that holds it. */
  #isCycle(folder: string, at: SourceLocation, open: readonly string[]): boolean {
    const visited = open.find(other => isBelow(other, folder));
    if (visited === undefined && open.length < MAX_DEPTH) return false;
    const message =
      visited === undefined
        ? 'kustomizations are nested too deeply'
        : `cycle detected: candidate root '${folder || '.'}' contains visited root '${visited || '.'}'`;
    this.#remarks.invalid(message, at);
    return true;
  }

  #transform(kustomization: Kustomization, incoming: readonly Resource[], trace: BuildTrace): Resource[] {
    const report = (message: string, at: SourceLocation) => this.#remarks.invalid(message, at);
    let resources = [...incoming];
    for (const patch of [...kustomization.patchesStrategicMerge, ...kustomization.patches]) {
      const body = this.#body(kustomization, patch, resources, trace);
      if (body !== undefined) resources = applyPatch(resources, patch, body, report);
    }
    resources = resources.map(resource => rename(resource, kustomization));
    for (const { field, pairs } of kustomization.metadata) {
      resources = resources.map(resource => {
        const value = addMetadataPairs(resource.manifest.value, field, pairs);
        return { ...resource, manifest: { ...resource.manifest, value } };
      });
    }
    for (const patch of kustomization.patchesJson6902) {
      const body = this.#body(kustomization, patch, resources, trace);
      if (body !== undefined) resources = applyNamedJsonPatch(resources, patch, body, report);
    }
    for (const { message, at } of findIgnoredEffects(kustomization, resources, path => this.#files.textOf(path))) {
      this.#remarks.unsupported(message, at);
    }
    return this.#dropDuplicates(resources, kustomization);
  }

  #body(
    kustomization: Kustomization,
    patch: PatchEntry,
    resources: readonly Resource[],
    trace: BuildTrace,
  ): PatchBody | undefined {
    const body = this.#patches.read(kustomization, patch, trace);
    if (body !== 'absent') return body;
    const { path } = patch;
    if (path !== undefined && this.#missing(kustomization, path) === undefined)
      this.#remarks.missPatch(path, patch, resources);
    return undefined;
  }

  /** kustomize refuses two resources of one identity; the first one stands. */
  #dropDuplicates(resources: readonly Resource[], kustomization: Kustomization): Resource[] {
    const seen = new Map<string, Resource>();
    for (const resource of resources) {
      const { manifest } = resource;
      const { name, namespace } = nameOf(manifest.value);
      const key = [manifest.group, manifest.version, manifest.kind, namespace, name].join('\0');
      if (seen.has(key)) {
        const message = `${manifest.kind} "${name}" is there twice in the kustomization of ${kustomization.folder || 'the root folder'}; kustomize refuses this`;
        this.#remarks.invalid(message, manifest.at);
      } else seen.set(key, resource);
    }
    return [...seen.values()];
  }
}

/** What is annotated as configuration of a local tool never leaves the build. */
function isLocal(value: YamlMap): boolean {
  const annotation = valueAt(value, 'metadata', 'annotations', 'config.kubernetes.io/local-config');
  return annotation?.kind === 'scalar' && annotation.value !== 'false';
}
