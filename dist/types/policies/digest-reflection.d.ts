import type { DigestReflectionPolicy, ImageRef } from '../model.ts';
/** What the values beside a policy's markers hold now: the state that Flux keeps in `status.latestRef`. */
export interface StoredReference {
    name?: string | undefined;
    tag?: string | undefined;
    digest?: string | undefined;
}
/** What to do about the digest of an elected tag. */
export type DigestDecision = 
/** `Never`: the reference has no digest. */
{
    action: 'none';
}
/** Ask the registry which digest the tag has now. */
 | {
    action: 'fetch';
}
/** The stored digest stays, even if the tag moved in the registry. */
 | {
    action: 'keep';
    digest: string;
};
/**
 * Decides by `spec.digestReflectionPolicy` whether the registry must be asked. `IfNotPresent` keeps a stored digest only
 * if name and tag are those that were elected. One file may hold name, tag and digest in separate values, so each entry
 * is what one group of markers says. Entries without a digest or of another tag say nothing; the others must agree, else
 * the registry decides.
 */
export declare function decideDigest(policy: DigestReflectionPolicy, elected: Pick<ImageRef, 'name' | 'tag'>, stored: readonly StoredReference[]): DigestDecision;
