import { type Diagnostic, diagnose } from '../../errors.ts';
import type { SourceLocation } from '../../model.ts';
import type { Kustomization, PatchEntry, Placed } from './kustomization.ts';
import { isRemote } from './references.ts';
import { nameOf, type Resource } from './resource.ts';
import { compileTarget } from './target.ts';

const RENDERED_HINT =
  'Commit the output of `kustomize build` and name that file in `sources.rendered` of .github/retag.yaml.';

/** The kinds of Flux image automation, in a text or as a kind. */
export const IMAGE_KIND = /\bImage(?:Repository|Policy|UpdateAutomation)\b/;

/** What a build has to say about what it cannot follow. */
export class BuildRemarks {
  readonly #diagnostics: Diagnostic[];
  readonly #outside: Diagnostic[];
  readonly #textOf: (path: string) => string | undefined;

  /** `outside` collects what could declare documents that are not in the repository; it matters when one is missing. */
  constructor(diagnostics: Diagnostic[], outside: Diagnostic[], textOf: (path: string) => string | undefined) {
    this.#diagnostics = diagnostics;
    this.#outside = outside;
    this.#textOf = textOf;
  }

  /** Something that kustomize refuses. */
  invalid(message: string, at: SourceLocation): void {
    this.#diagnostics.push(diagnose('KUSTOMIZE_INVALID', message, { at }));
  }

  /** Something that kustomize does to image documents, and that is not done here. */
  unsupported(message: string, at: SourceLocation): void {
    this.#diagnostics.push(diagnose('KUSTOMIZE_UNSUPPORTED', message, { at, hint: RENDERED_HINT }));
  }

  /** Most remote bases have nothing to do with images: one is told at once only where its kustomization speaks of them. */
  leaveOut({ path }: Kustomization, message: string, at: SourceLocation): void {
    if (IMAGE_KIND.test(this.#textOf(path) ?? '')) this.unsupported(message, at);
    else this.#outside.push(diagnose('KUSTOMIZE_UNSUPPORTED', message, { at, hint: RENDERED_HINT }));
  }

  /** A component that is not fetched matters when image documents pass through it. */
  missComponent(kustomization: Kustomization, { text, at }: Placed, resources: readonly Resource[]): void {
    const message = `the remote component ${text} may alter image documents, and is not fetched`;
    if (resources.some(isImageDocument)) this.unsupported(message, at);
    else this.leaveOut(kustomization, message, at);
  }

  /** A patch that cannot be read matters when its target may be an image document. */
  missPatch(path: Placed, { target }: PatchEntry, resources: readonly Resource[]): void {
    const test = target === undefined ? undefined : compileTarget(target);
    const hit = resources.find(resource => isImageDocument(resource) && (typeof test !== 'function' || test(resource)));
    if (hit === undefined) return;
    const { kind, value } = hit.manifest;
    const what = isRemote(path.text) ? 'is not fetched' : 'is not among the files that are read';
    this.unsupported(`the patch ${path.text}, which may alter ${kind} "${nameOf(value).name}", ${what}`, path.at);
  }
}

function isImageDocument({ manifest }: Resource): boolean {
  return IMAGE_KIND.test(manifest.kind);
}
