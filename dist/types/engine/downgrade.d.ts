import type { LocatedMarker } from '../markers/find.ts';
import type { ImagePolicy } from '../model.ts';
import type { ScannedRepository } from '../plan-model.ts';
import type { Registry } from '../ports.ts';
/** How an elected tag stands to the one in the file, in the policy's own order and whatever its range. */
type Direction = 'newer' | 'older' | 'unknown';
/** Compares two tags as the policy would, then as plain versions; `unknown` when neither can. */
export declare function directionOf(policy: ImagePolicy, from: string, to: string): Direction;
/** The tag that stands in the file beside a marker, if the marker governs one. */
export declare function tagInFile(marker: LocatedMarker): string | undefined;
/** Answers whether a tag is really gone: at most one more listing per repository, and a failed one proves nothing. */
export declare class SecondRead {
    #private;
    constructor(registry: Registry);
    /** True when the tag is in the scan or in a second one. */
    has(scan: ScannedRepository, tag: string): Promise<boolean>;
}
export {};
