import type { LocatedMarkers, LocateOptions } from './find.ts';
import type { Refusal } from './refusals.ts';
/** Locates markers line by line in text that `refusal` says is no YAML. Lines in block strings and in template actions are left out. */
export declare function locateInLines(text: string, refusal: Refusal, options: LocateOptions): LocatedMarkers;
