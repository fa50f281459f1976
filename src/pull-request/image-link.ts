/** Where people read about an image. */

const PAGES: Record<string, (path: string) => string> = {
  'ghcr.io': path => `https://ghcr.io/${path}`,
  'quay.io': path => `https://quay.io/repository/${path}`,
  'public.ecr.aws': path => `https://gallery.ecr.aws/${path}`,
  'mcr.microsoft.com': path => `https://mcr.microsoft.com/artifact/mar/${path}`,
  'docker.io': path =>
    path.startsWith('library/') ? `https://hub.docker.com/_/${path.slice(8)}` : `https://hub.docker.com/r/${path}`,
};

/** Page of an image's repository; undefined for registries without public pages. Docker Hub's short names are known. */
export function imagePage(image: string): string | undefined {
  const [first = '', ...rest] = image.split('/');
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const host = hasHost ? first.replace(/^(?:index|registry-1)\.docker\.io$/, 'docker.io') : 'docker.io';
  const path = hasHost ? rest.join('/') : image;
  return PAGES[host]?.(host === 'docker.io' && !path.includes('/') ? `library/${path}` : path);
}

/** `owner` and `name` of a repository on the given web host, from an `org.opencontainers.image.source` label. */
export function sourceRepository(
  source: string | undefined,
  webHost: string,
): { owner: string; name: string } | undefined {
  const match = /^(?:git\+)?https?:\/\/([^/\s]+)\/([A-Za-z0-9_.-]+)\/([A-Za-z0-9_.-]+?)(?:\.git)?(?:[/#?].*)?$/.exec(
    source ?? '',
  );
  if (match === null || match[1]?.toLowerCase() !== webHost.toLowerCase()) return undefined;
  const [, , owner = '', name = ''] = match;
  return /^\.+$/.test(owner) || /^\.+$/.test(name) ? undefined : { owner, name };
}
