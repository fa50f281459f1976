import { type ScalarPlace } from './scalar-places.ts';
/** The only comment in front of a sequence's item, or between `key:` or `-` and a value on a line of its own. */
export declare function findHeadComment(text: string, scalar: ScalarPlace): number | undefined;
