/** Elections: scan what the claims need, and resolve their policies. */
import type { Declarations } from '../config/declarations.ts';
import type { PolicyIndex } from '../config/policy-index.ts';
import type { RetagConfig } from '../config/schema.ts';
import type { Diagnostic } from '../errors.ts';
import type { ImagePolicy, ImageRepository } from '../model.ts';
import type { ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
import type { Claim } from './marked-files.ts';
import type { PlanOptions, PlanPorts } from './plan.ts';
/** Elects for the policies that are wanted: those of the claims, or all that match the options. */
export declare function elect(claims: readonly Claim[], declarations: Declarations, index: PolicyIndex, config: RetagConfig, options: PlanOptions, ports: PlanPorts): Promise<{
    scanned: ScannedRepository[];
    scans: Map<ImageRepository, ScannedRepository>;
    resolved: ResolvedPolicy[];
    overrides: {
        byPolicy: Map<ImagePolicy, import("./overrides.ts").PolicyOverrides>;
        expired: import("../config/schema.ts").Override[];
        diagnostics: Diagnostic[];
    };
    diagnostics: Diagnostic[];
}>;
/** Lints speak of policies that somebody waits for: those that a marker names. */
export declare function lintable(resolved: readonly ResolvedPolicy[], scans: ReadonlyMap<ImageRepository, ScannedRepository>): {
    policy: ImagePolicy;
    repository?: ImageRepository;
    tags?: readonly string[];
}[];
/** What policies say for themselves. One that no marker names is quiet: nothing waits for it. */
export declare function resolutionProblems(resolved: readonly ResolvedPolicy[]): Diagnostic[];
