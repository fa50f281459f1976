import { type Diagnostic, diagnose } from '../../errors.ts';
import type { SourceLocation } from '../../model.ts';
import type { Manifest } from '../manifest.ts';
import { isBelow, resolvePath } from '../repository-path.ts';
import { valueAt, type YamlMap } from '../yaml-value.ts';
import { findIgnoredEffects } from './ignored-effects.ts';
import type { Kustomization, PatchEntry, Placed } from './kustomization.ts';
import { applyNamedJsonPatch, applyPatch, type PatchBody, readPatchBody } from './patch.ts';
import { addMetadataPairs, declaredResource, nameOf, type Resource, withName } from './resource.ts';
import { compileTarget } from './target.ts';

/** What building reads from the repository. */
export interface KustomizeFiles {
  /** The Flux documents of a file, in order; none for any other path. */
  manifestsOf(path: string): readonly Manifest[];
  /** The kustomization of a folder, if it has one. */
  kustomizationIn(folder: string): Kustomization | undefined;
  /** The text of a patch or configuration file; undefined when it was not kept or is not there. */
  textOf(path: string): string | undefined;
}

/** What a build reached, besides what it made. */
export interface BuildTrace {
  folders: Set<string>;
  files: Set<string>;
}

/** kustomize stops at cycles; this also stops at towers that nobody builds by hand. */
const MAX_DEPTH = 60;

/**
 * Builds kustomizations as `kustomize build` does, for Flux documents only and without any execution or network: resources
 * and bases, components, then patches, namespace, prefix, suffix, labels, annotations and JSON patches, in this order.
 */
export class KustomizeBuilder {
  readonly #files: KustomizeFiles;
  readonly #diagnostics: Diagnostic[];
  readonly #outside: Diagnostic[];
  readonly #bodies = new Map<string, PatchBody | undefined>();
  readonly #bases = new Map<string, { resources: readonly Resource[]; trace: BuildTrace }>();

  /** `outside` collects what could declare documents that are not in the repository; it matters when one is missing. */
  constructor(files: KustomizeFiles, diagnostics: Diagnostic[], outside: Diagnostic[] = []) {
    this.#files = files;
    this.#diagnostics = diagnostics;
    this.#outside = outside;
  }

  /** The Flux documents that a kustomization gives; `trace` collects the folders and files that it reaches. */
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
    const path = [...open, folder];
    let resources = [...incoming];
    for (const entry of kustomization.resources) resources.push(...this.#load(kustomization, entry, path, trace));
    const generators = kustomization.others.get('generators');
    if (generators?.value.kind === 'list' && generators.value.items.length > 0) {
      this.#leaveOut(
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
      this.#leaveOut(kustomization, message, entry.at);
      return [];
    }
    const path = resolvePath(kustomization.folder, entry.text);
    if (path === undefined) return [];
    const manifests = this.#files.manifestsOf(path);
    if (manifests.length > 0) {
      trace.files.add(path);
      return manifests.map(declaredResource);
    }
    const base = this.#files.kustomizationIn(path);
    if (base === undefined || base.isComponent) return [];
    return this.#base(base, entry.at, open, trace);
  }

  /** A base gives the same for everybody, so it is built once. */
  #base(base: Kustomization, at: SourceLocation, open: readonly string[], trace: BuildTrace): readonly Resource[] {
    if (this.#isCycle(base.folder, at, open)) return [];
    let built = this.#bases.get(base.folder);
    if (built === undefined) {
      const own: BuildTrace = { folders: new Set(), files: new Set() };
      built = { resources: this.#accumulate(base, [], open, own), trace: own };
      this.#bases.set(base.folder, built);
    }
    for (const folder of built.trace.folders) trace.folders.add(folder);
    for (const file of built.trace.files) trace.files.add(file);
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
      const message = `the remote component ${entry.text} may alter image documents, and is not fetched`;
      if (resources.some(isImageDocument)) this.#unsupported(message, entry.at);
      else this.#leaveOut(kustomization, message, entry.at);
      return undefined;
    }
    const path = resolvePath(kustomization.folder, entry.text);
    const component = path === undefined ? undefined : this.#files.kustomizationIn(path);
    if (component === undefined || this.#isCycle(component.folder, entry.at, open)) return undefined;
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
    this.#invalid(message, at);
    return true;
  }

  #transform(kustomization: Kustomization, incoming: readonly Resource[], trace: BuildTrace): Resource[] {
    const report = (message: string, at: SourceLocation) => this.#invalid(message, at);
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
      this.#unsupported(message, at);
    }
    return this.#dropDuplicates(resources, kustomization);
  }

  #body(
    kustomization: Kustomization,
    patch: PatchEntry,
    resources: readonly Resource[],
    trace: BuildTrace,
  ): PatchBody | undefined {
    const { inline, path } = patch;
    if (inline !== undefined)
      return this.#readBody(
        `${inline.at.file}:${inline.at.line}:${inline.at.column}`,
        inline.text,
        inline.at.file,
        inline.at,
      );
    if (path === undefined) return undefined;
    const file = isRemote(path.text) ? undefined : resolvePath(kustomization.folder, path.text);
    const text = file === undefined ? undefined : this.#files.textOf(file);
    if (file === undefined || text === undefined) {
      this.#missPatch(path, patch, resources);
      return undefined;
    }
    trace.files.add(file);
    return this.#readBody(file, text, file, { file, line: 1, column: 1 });
  }

  /** A patch that cannot be read matters when its target may be an image document. */
  #missPatch(path: Placed, { target }: PatchEntry, resources: readonly Resource[]): void {
    const test = target === undefined ? undefined : compileTarget(target);
    const hit = resources.find(resource => isImageDocument(resource) && (typeof test !== 'function' || test(resource)));
    if (hit === undefined) return;
    const { kind, value } = hit.manifest;
    const what = isRemote(path.text) ? 'is not fetched' : 'is not among the files that are read';
    this.#unsupported(`the patch ${path.text}, which may alter ${kind} "${nameOf(value).name}", ${what}`, path.at);
  }

  #readBody(key: string, text: string, file: string, at: SourceLocation): PatchBody | undefined {
    if (!this.#bodies.has(key)) {
      const body = readPatchBody(text, file, at);
      if (typeof body === 'string') this.#invalid(body, at);
      this.#bodies.set(key, typeof body === 'string' ? undefined : body);
    }
    return this.#bodies.get(key);
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
        this.#invalid(message, manifest.at);
      } else seen.set(key, resource);
    }
    return [...seen.values()];
  }

  #invalid(message: string, at: SourceLocation): void {
    this.#diagnostics.push(diagnose('KUSTOMIZE_INVALID', message, { at }));
  }

  #unsupported(message: string, at: SourceLocation): void {
    this.#diagnostics.push(diagnose('KUSTOMIZE_UNSUPPORTED', message, { at, hint: RENDERED_HINT }));
  }

  /** Most remote bases have nothing to do with images: one is told at once only where its kustomization speaks of them. */
  #leaveOut({ path }: Kustomization, message: string, at: SourceLocation): void {
    const isAboutImages = IMAGE_KIND.test(this.#files.textOf(path) ?? '');
    if (isAboutImages) this.#unsupported(message, at);
    else this.#outside.push(diagnose('KUSTOMIZE_UNSUPPORTED', message, { at, hint: RENDERED_HINT }));
  }
}

const RENDERED_HINT =
  'Commit the output of `kustomize build` and name that file in `sources.rendered` of .github/retag.yaml.';
const IMAGE_KIND = /\bImage(?:Repository|Policy|UpdateAutomation)\b/;

function isImageDocument({ manifest }: Resource): boolean {
  return IMAGE_KIND.test(manifest.kind);
}

/** What is annotated as configuration of a local tool never leaves the build. */
function isLocal(value: YamlMap): boolean {
  const annotation = valueAt(value, 'metadata', 'annotations', 'config.kubernetes.io/local-config');
  return annotation?.kind === 'scalar' && annotation.value !== 'false';
}

function rename(resource: Resource, { namespace, namePrefix, nameSuffix }: Kustomization): Resource {
  const rule = (field: string, { at }: Placed) => `${field} of ${at.file}:${at.line}`;
  let renamed = resource;
  if (namespace !== undefined && nameOf(renamed.manifest.value).namespace !== namespace.text) {
    renamed = withName(renamed, 'namespace', namespace.text, namespace.at, rule('namespace', namespace));
  }
  const { name } = nameOf(renamed.manifest.value);
  if (namePrefix !== undefined) {
    renamed = withName(renamed, 'name', `${namePrefix.text}${name}`, namePrefix.at, rule('namePrefix', namePrefix));
  }
  if (nameSuffix !== undefined) {
    const prefixed = nameOf(renamed.manifest.value).name;
    renamed = withName(renamed, 'name', `${prefixed}${nameSuffix.text}`, nameSuffix.at, rule('nameSuffix', nameSuffix));
  }
  return renamed;
}

/** URLs and git addresses, which kustomize would fetch. */
function isRemote(text: string): boolean {
  return /^[a-z+]+:\/\/|^git@|^[a-z]+::|[?]ref=|\.git(?:[/?]|$)|^(github\.com|gitlab\.com|bitbucket\.org)\//.test(text);
}
