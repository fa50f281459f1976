/**
 * What the files say was elected last: the value beside the markers of a policy is the only state that digest
 * reflection needs (`digestReflectionPolicy: IfNotPresent` keeps a digest as long as name and tag stay).
 */
import type { ImagePolicy } from '../model.ts';
import type { StoredReference } from '../policies/digest-reflection.ts';
import type { Claim } from './marked-files.ts';
/** The references that the markers of each policy govern now, in the order of files and lines. */
export declare function readStoredReferences(claims: readonly Claim[]): Map<ImagePolicy, StoredReference[]>;
