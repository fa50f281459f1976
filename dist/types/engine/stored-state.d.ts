import type { ImagePolicy } from '../model.ts';
import type { StoredReference } from '../policies/digest-reflection.ts';
import type { Claim } from './marked-files.ts';
/** The references that the markers of each policy govern now, in the order of files and lines. */
export declare function readStoredReferences(claims: readonly Claim[]): Map<ImagePolicy, StoredReference[]>;
