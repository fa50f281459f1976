/** Resolve: policies → latestRef. A policy that resolves to nothing now gets no reference, never one from memory. */
import type { PolicyIndex } from '../config/policy-index.ts';
import type { ImagePolicy, ImageRepository } from '../model.ts';
import type { ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
import { type StoredReference } from '../policies/digest-reflection.ts';
import type { Registry } from '../ports.ts';
import type { PolicyOverrides } from './overrides.ts';
/** What resolving a policy needs besides the policy. */
interface ResolveContext {
    registry: Registry;
    index: PolicyIndex;
    scans: ReadonlyMap<ImageRepository, ScannedRepository>;
    stored: ReadonlyMap<ImagePolicy, readonly StoredReference[]>;
    overrides: ReadonlyMap<ImagePolicy, PolicyOverrides>;
    used: ReadonlySet<ImagePolicy>;
}
/** Elects for every given policy; the result keeps their order. Failures are in `error`, and stop no other policy. */
export declare function resolvePolicies(policies: readonly ImagePolicy[], context: ResolveContext): Promise<ResolvedPolicy[]>;
export {};
