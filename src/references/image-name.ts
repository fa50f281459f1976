import { ReferenceError as ImageNameError } from '../errors.ts';

/** An image name taken apart as Flux does. */
interface ImageName {
  /** Host, with port if any: where requests go. Docker Hub is `index.docker.io`. */
  registry: string;
  /** Path on that host; official images of Docker Hub carry their `library/`. */
  repository: string;
  /** `registry/repository`: identifies the repository, however it was written. */
  canonical: string;
}

const REPOSITORY = /^[a-z0-9_./-]{2,255}$/;
const TAG = /^[A-Za-z0-9_.-]{1,128}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const HOST = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=<>"\u0080-\u{10ffff}]*|\[[0-9A-Fa-f:.]+\])(?::[0-9]*)?$/u;

/**
 * Parses `ImageRepository.spec.image`: a name without scheme, tag or digest. The first part of the path is a host only
 * if it holds a dot or a colon. Throws ReferenceError with Flux's text.
 */
export function parseImageName(image: string): ImageName {
  const scheme = image.indexOf('://');
  if (scheme >= 0) {
    const prefix = image.slice(0, scheme + 3);
    throw invalid(
      `image '${image}' should not include URL scheme; remove '${prefix}'`,
      withoutTag(image.slice(scheme + 3)),
    );
  }
  const name = parseTagged(image) ?? parseDigested(image);
  if (name === undefined) throw invalid(`could not parse reference: ${image}`, withoutTag(image));
  const path = image.startsWith(name.registry) ? image.slice(name.registry.length) : image;
  const [, suffix] = path.split(':');
  if (suffix !== undefined) {
    throw invalid(`image '${image}' should not include a tag; remove ':${suffix}'`, withoutTag(image));
  }
  return name;
}

function withoutTag(image: string): string {
  return image.replace(/(?:@|:[^/]*$).*/, '');
}

/** True for a text that a registry accepts as a tag: 1–128 characters of `A–Z a–z 0–9 _ . -`. */
export function isTag(text: string): boolean {
  return TAG.test(text);
}

/** True for `sha256:` and 64 lower-case hexadecimal digits, the only digests that Flux accepts. */
export function isDigest(text: string): boolean {
  return DIGEST.test(text);
}

/** Parses host and path alone, without tag and digest; undefined when it is no name. */
export function parseRepository(text: string): ImageName | undefined {
  const slash = text.indexOf('/');
  const host = slash < 0 ? '' : text.slice(0, slash);
  const hasHost = host.includes('.') || host.includes(':');
  const path = hasHost ? text.slice(slash + 1) : text;
  if (!REPOSITORY.test(path) || (hasHost && !isHost(host))) return undefined;
  const registry = !hasHost || host === 'docker.io' ? 'index.docker.io' : host;
  const repository = registry === 'index.docker.io' && !path.includes('/') ? `library/${path}` : path;
  return { registry, repository, canonical: `${registry}/${repository}` };
}

function isHost(host: string): boolean {
  if (!HOST.test(host)) return false;
  return !host.startsWith('[') || URL.canParse(`http://${host.slice(0, host.indexOf(']') + 1)}`);
}

function parseTagged(text: string): ImageName | undefined {
  const colon = text.lastIndexOf(':');
  // A colon before a slash belongs to a port.
  if (colon < 0 || text.includes('/', colon)) return parseRepository(text);
  return isTag(text.slice(colon + 1)) ? parseRepository(text.slice(0, colon)) : undefined;
}

function parseDigested(text: string): ImageName | undefined {
  const [base = '', digest, more] = text.split('@');
  if (digest === undefined || more !== undefined || !isDigest(digest)) return undefined;
  return parseTagged(base) ?? parseRepository(base);
}

function invalid(message: string, corrected: string): ImageNameError {
  const name = [corrected, corrected.toLowerCase()].find(candidate => parseRepository(candidate) !== undefined);
  return new ImageNameError('IMAGE_NAME_INVALID', message, {
    hint: `Write host and path only, in lower case:\nspec:\n  image: ${name ?? 'ghcr.io/owner/app'}`,
  });
}
