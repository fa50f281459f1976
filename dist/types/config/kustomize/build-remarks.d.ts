import { type Diagnostic } from '../../errors.ts';
import type { SourceLocation } from '../../model.ts';
import type { Kustomization, PatchEntry, Placed } from './kustomization.ts';
import { type Resource } from './resource.ts';
/** The kinds of Flux image automation, in a text or as a kind. */
export declare const IMAGE_KIND: RegExp;
/** What a build has to say about what it cannot follow. */
export declare class BuildRemarks {
    #private;
    /** `outside` collects what could declare documents that are not in the repository; it matters when one is missing. */
    constructor(diagnostics: Diagnostic[], outside: Diagnostic[], textOf: (path: string) => string | undefined);
    /** Something that kustomize refuses. */
    invalid(message: string, at: SourceLocation): void;
    /** Something that kustomize does to image documents, and that is not done here. */
    unsupported(message: string, at: SourceLocation): void;
    /** Most remote bases have nothing to do with images: one is told at once only where its kustomization speaks of them. */
    leaveOut({ path }: Kustomization, message: string, at: SourceLocation): void;
    /** A component that is not fetched matters when image documents pass through it. */
    missComponent(kustomization: Kustomization, { text, at }: Placed, resources: readonly Resource[]): void;
    /** A patch that cannot be read matters when its target may be an image document. */
    missPatch(path: Placed, { target }: PatchEntry, resources: readonly Resource[]): void;
}
