import type { Override } from './schema.ts';
/** Whether two entries say the same. */
export declare function isSameOverride(one: Override, other: Override): boolean;
/**
 * The file with exactly the wanted entries: those that are gone are cut out, new ones are added at the end, the others
 * are not touched. Without text a new file. Throws ConfigError OVERRIDES_UNEDITABLE when the file is written in a way
 * that cannot be edited safely.
 */
export declare function writeOverrides(text: string | undefined, wanted: readonly Override[], path: string): string;
