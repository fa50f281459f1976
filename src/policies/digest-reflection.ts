import type { DigestReflectionPolicy, ImageRef } from '../model.ts';
import { isDigest } from '../references/image-name.ts';
import { sameRepository } from '../references/reference.ts';

/** What the values beside a policy's markers hold now: the state that Flux keeps in `status.latestRef`. */
export interface StoredReference {
  name?: string | undefined;
  tag?: string | undefined;
  digest?: string | undefined;
}

/** What to do about the digest of an elected tag. */
export type DigestDecision =
  /** `Never`: the reference has no digest. */
  | { action: 'none' }
  /** Ask the registry which digest the tag has now. */
  | { action: 'fetch' }
  /** The stored digest stays, even if the tag moved in the registry. */
  | { action: 'keep'; digest: string };

/**
 * Decides by `spec.digestReflectionPolicy` whether the registry must be asked. `IfNotPresent` keeps a stored digest only
 * if name and tag are those that were elected. One file may hold name, tag and digest in separate values, so each entry
 * is what one group of markers says. Entries without a digest or of another tag say nothing; the others must agree, else
 * the registry decides.
 */
export function decideDigest(
  policy: DigestReflectionPolicy,
  elected: Pick<ImageRef, 'name' | 'tag'>,
  stored: readonly StoredReference[],
): DigestDecision {
  if (policy === 'Never') return { action: 'none' };
  if (policy === 'Always') return { action: 'fetch' };
  const digests = new Set(stored.flatMap(reference => currentDigest(elected, reference) ?? []));
  const [digest] = digests;
  return digests.size === 1 && digest !== undefined ? { action: 'keep', digest } : { action: 'fetch' };
}

/** The digest of a stored reference, if it is one of the elected tag. */
function currentDigest(elected: Pick<ImageRef, 'name' | 'tag'>, stored: StoredReference): string | undefined {
  const { name, tag, digest } = stored;
  if (digest === undefined || !isDigest(digest) || tag !== elected.tag) return undefined;
  if (name !== undefined && !sameRepository(name, elected.name)) return undefined;
  return digest;
}
