/**
 * What is wrong with `spec.image` of an ImageRepository, in Flux's words, or undefined. A scheme, a tag and a digest do
 * not belong there, and the repository part is lower case.
 */
export function checkImageName(image: string): string | undefined {
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:\/\//.exec(image)?.[0];
  if (scheme !== undefined) return `image '${image}' should not include URL scheme; remove '${scheme}'`;
  const [registry, repository] = splitRegistry(image);
  const [withoutDigest] = repository.split('@', 1);
  const tag = repository.slice(repository.indexOf('@') + 1 || Number.POSITIVE_INFINITY) || undefined;
  if (tag !== undefined) return `image '${image}' should not include a tag; remove ':${tag.replace(/^[^:]*:/, '')}'`;
  const colon = (withoutDigest ?? '').lastIndexOf(':');
  if (colon !== -1) return `image '${image}' should not include a tag; remove '${repository.slice(colon)}'`;
  const isPlain = /^[a-z0-9_./-]{1,255}$/.test(repository) && !/^\/|\/$|\/\//.test(repository);
  if (!isPlain || (registry !== '' && !/^[A-Za-z0-9.:[\]-]+$/.test(registry))) {
    return `could not parse reference: ${image}`;
  }
  return undefined;
}

/** The first part is a registry only if it has a dot or a colon, or is `localhost` with something after it. */
function splitRegistry(image: string): [string, string] {
  const slash = image.indexOf('/');
  const first = image.slice(0, Math.max(slash, 0));
  const isRegistry = slash !== -1 && (/[.:]/.test(first) || first === 'localhost');
  return isRegistry ? [first, image.slice(slash + 1)] : ['', image];
}
