/** Overrides: the pins, holds and skips that `/retag` wrote into the configuration, matched to policies. */
import type { Override } from '../config/schema.ts';
import { type Diagnostic } from '../errors.ts';
import type { ImagePolicy, SourceLocation } from '../model.ts';
/** The tag that somebody decided for, and where the configuration says so: nowhere while an open branch brings it. */
export interface Pin {
    tag: string;
    at: SourceLocation | undefined;
}
/** What is in force for one policy. */
export interface PolicyOverrides {
    pin?: Pin;
    hold?: {
        until?: string;
        reason?: string;
    };
    skips: Set<string>;
}
/** Policies that `namespace:name` or a bare name means; a bare name may mean none or several. */
export declare function policiesNamed(reference: string, policies: readonly ImagePolicy[]): ImagePolicy[];
/** A date without time ends with that day, in UTC. */
export declare function hasEnded(until: string | undefined, now: Date): boolean;
/** Overrides in force now, per policy. Those that ended and those that name nobody are diagnostics at their places. */
export declare function findOverrides(overrides: readonly Override[], policies: readonly ImagePolicy[], now: Date, places?: ReadonlyMap<Override, SourceLocation>): {
    byPolicy: Map<ImagePolicy, PolicyOverrides>;
    expired: Override[];
    diagnostics: Diagnostic[];
};
