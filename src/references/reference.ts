import { isDigest, isTag, parseRepository } from './image-name.ts';

export { isTag } from './image-name.ts';

/** `host/path`, `host/path:tag`, `host/path@digest` or `host/path:tag@digest`, taken apart as it is written. */
interface ImageReference {
  name: string;
  tag?: string;
  digest?: string;
}

/** Takes an image reference apart; undefined when it is none. The name stays as it is written (compare with sameRepository). */
export function parseReference(text: string): ImageReference | undefined {
  if (text.includes('://')) return undefined;
  const reference = splitReference(text);
  const { name, tag, digest } = reference;
  if (digest !== undefined && !isDigest(digest)) return undefined;
  if (tag !== undefined && !isTag(tag)) return undefined;
  return parseRepository(name) === undefined ? undefined : reference;
}

/** The same for a value that somebody else judges: whatever stands before, between and after the signs. */
export function splitReference(text: string): ImageReference {
  const at = text.indexOf('@');
  const tagged = at < 0 ? text : text.slice(0, at);
  const colon = tagged.lastIndexOf(':');
  // A colon before the last slash belongs to the port of the registry.
  const hasTag = colon > tagged.lastIndexOf('/');
  return {
    name: hasTag ? tagged.slice(0, colon) : tagged,
    ...(hasTag && { tag: tagged.slice(colon + 1) }),
    ...(at >= 0 && { digest: text.slice(at + 1) }),
  };
}

const DOCKER_HUB = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com']);

/**
 * True when both names (without tag and digest) mean the same repository. Docker Hub goes by several hosts or none, its
 * official images with or without `library/`; hosts are compared without case.
 */
export function sameRepository(a: string, b: string): boolean {
  return a === b || normalise(a) === normalise(b);
}

function normalise(name: string): string {
  const parsed = parseRepository(name);
  if (parsed === undefined) return name;
  const host = parsed.registry.toLowerCase();
  if (!DOCKER_HUB.has(host)) return `${host}/${parsed.repository}`;
  return `index.docker.io/${parsed.repository.includes('/') ? '' : 'library/'}${parsed.repository}`;
}
