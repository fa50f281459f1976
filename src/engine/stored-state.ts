/**
 * What the files say was elected last: the value beside the markers of a policy is the only state that digest
 * reflection needs (`digestReflectionPolicy: IfNotPresent` keeps a digest as long as name and tag stay).
 */
import { standingValue } from '../markers/value.ts';
import type { ImagePolicy } from '../model.ts';
import type { StoredReference } from '../policies/digest-reflection.ts';
import { parseReference } from '../references/reference.ts';
import type { Claim } from './marked-files.ts';

/** The references that the markers of each policy govern now, in the order of files and lines. */
export function readStoredReferences(claims: readonly Claim[]): Map<ImagePolicy, StoredReference[]> {
  const stored = new Map<ImagePolicy, StoredReference[]>();
  const open = new Map<ImagePolicy, { file: string; reference: StoredReference }>();
  for (const { policy, file, marker } of claims) {
    const list = stored.get(policy) ?? [];
    stored.set(policy, list);
    if (marker.field === 'image') {
      const { name, tag, digest } = parseReference(standingValue(marker)) ?? {};
      list.push({ ...(name && { name }), ...(tag && { tag }), ...(digest && { digest }) });
      continue;
    }
    // `repository:`, `tag:` and `digest:` of one image stand together; a part seen twice begins the next image.
    let group = open.get(policy);
    if (group === undefined || group.file !== file.path || group.reference[marker.field] !== undefined) {
      group = { file: file.path, reference: {} };
      open.set(policy, group);
      list.push(group.reference);
    }
    group.reference[marker.field] = standingValue(marker);
  }
  return stored;
}
