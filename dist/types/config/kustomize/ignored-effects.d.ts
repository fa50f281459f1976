import type { SourceLocation } from '../../model.ts';
import type { Kustomization } from './kustomization.ts';
import type { Resource } from './resource.ts';
/**
 * Fields of a kustomization that would alter image documents in a way that is not followed: transformers, replacements
 * that select them, labels for further fields, and transformer configurations that name their kinds. Nothing when no image document passes.
 */
export declare function findIgnoredEffects(kustomization: Kustomization, resources: readonly Resource[], textOf: (path: string) => string | undefined): {
    message: string;
    at: SourceLocation;
}[];
