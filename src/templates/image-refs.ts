/** The image references of the removed `.Updated`: one per file, object and policy, whichever of its fields changed. */
import type { FileChange, ImageRef, ObjectIdentifier } from '../model.ts';
import { splitReference } from '../references/reference.ts';
import { toBytes } from './bytes.ts';

/** A reference as templates see it; the texts are strings of bytes. */
export interface UpdatedImage {
  file: string;
  object?: ObjectIdentifier;
  policy: { namespace: string; name: string };
  /** As the policy elected it: `helloworld:v1.0.1`. */
  text: string;
  /** The digest if there is one, else the tag. */
  identifier: string;
  /** `library/helloworld`. */
  repository: string;
  /** `index.docker.io`. */
  registry: string;
  /** `index.docker.io/library/helloworld:v1.0.1`, or with `@` and the digest instead of the tag. */
  name: string;
}

interface Collected {
  change: FileChange;
  policy: string;
  ref: Partial<ImageRef>;
}

/** The references that a list of changes (sorted by file) updated. */
export function imageRefsOf(
  changes: readonly FileChange[],
  known: ReadonlyMap<string, ImageRef> | undefined,
): UpdatedImage[] {
  const collected = new Map<string, Collected>();
  for (const change of changes) {
    const [namespace = '', name = '', suffix = ''] = change.setter.split(':');
    const policy = `${namespace}:${name}`;
    const key = JSON.stringify([change.file, change.object ?? null, policy]);
    const group = collected.get(key) ?? { change, policy, ref: {} };
    Object.assign(group.ref, partOf(change.new, suffix));
    collected.set(key, group);
  }
  return [...collected.values()].map(group => describe(group, { ...group.ref, ...known?.get(group.policy) }));
}

/** What the new value of one marker tells about the reference. */
function partOf(value: string, suffix: string): Partial<ImageRef> {
  if (suffix === 'tag') return { tag: value };
  if (suffix === 'name') return { name: value };
  if (suffix === 'digest') return { digest: value };
  return splitReference(value);
}

function describe({ change, policy }: Collected, ref: Partial<ImageRef>): UpdatedImage {
  const [namespace = '', policyName = ''] = policy.split(':');
  // A lone tag or digest does not tell the image; the policy's name is then the best name there is.
  const image = ref.name ?? policyName;
  const { registry, repository } = splitName(image);
  const tag = ref.tag ?? (ref.digest === undefined ? 'latest' : undefined);
  const text = `${image}${tag === undefined ? '' : `:${tag}`}${ref.digest === undefined ? '' : `@${ref.digest}`}`;
  return {
    file: change.file,
    ...(change.object !== undefined && { object: change.object }),
    policy: { namespace, name: policyName },
    text: toBytes(text),
    identifier: toBytes(ref.digest ?? tag ?? ''),
    repository: toBytes(repository),
    registry: toBytes(registry),
    name: toBytes(`${registry}/${repository}${ref.digest === undefined ? `:${tag}` : `@${ref.digest}`}`),
  };
}

/** Docker's rule: the first part is a host when it has a dot or a port or is `localhost`. */
function splitName(image: string): { registry: string; repository: string } {
  const slash = image.indexOf('/');
  const host = slash < 0 ? '' : image.slice(0, slash);
  const isHost = host.includes('.') || host.includes(':') || host === 'localhost';
  const registry = isHost && host !== 'docker.io' ? host : 'index.docker.io';
  const rest = isHost ? image.slice(slash + 1) : image;
  const isOfficial = registry === 'index.docker.io' && !rest.includes('/');
  return { registry, repository: isOfficial ? `library/${rest}` : rest };
}
