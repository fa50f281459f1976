/** Choosing one image of an index by platform. */
export interface Descriptor {
  mediaType?: string;
  digest: string;
  size?: number;
  platform?: { os?: string; architecture?: string; variant?: string };
  annotations?: Record<string, unknown>;
}

interface Platform {
  os: string;
  architecture: string;
  variant: string | undefined;
}

const ARCHITECTURES: ReadonlyMap<string, string> = new Map([
  ['aarch64', 'arm64'],
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
]);

function normalise(os: string, architecture: string, variant: string | undefined): Platform {
  const name = ARCHITECTURES.get(architecture.toLowerCase()) ?? architecture.toLowerCase();
  const usual = name === 'arm64' && variant === 'v8' ? undefined : variant;
  return { os: os.toLowerCase(), architecture: name, variant: name === 'arm' ? (usual ?? 'v7') : usual };
}

/** `os/architecture[/variant]` as people write it. */
function parsePlatform(text: string): Platform & { asked: boolean } {
  const [os, architecture, variant] = text.split('/');
  return { ...normalise(os ?? '', architecture ?? '', variant), asked: variant !== undefined };
}

/** Attestations stand in indexes beside the images that they are about. */
function isImage({ platform, annotations }: Descriptor): boolean {
  if (annotations?.['vnd.docker.reference.type'] === 'attestation-manifest') return false;
  return !(platform?.os === 'unknown' && platform.architecture === 'unknown');
}

/** A descriptor without platform counts as linux/amd64. What an index says of one is anybody's text, or none at all. */
function platformOf({ platform }: Descriptor): Platform {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const { os, architecture, variant } = platform ?? {};
  if (text(os) === undefined && text(architecture) === undefined) return normalise('linux', 'amd64', undefined);
  return normalise(text(os) ?? '', text(architecture) ?? '', text(variant));
}

/** The first image for the wanted platform; the variant counts only when it was asked for. */
export function choosePlatform(descriptors: readonly Descriptor[], wanted: string): Descriptor | undefined {
  const want = parsePlatform(wanted);
  return descriptors.filter(isImage).find(descriptor => {
    const have = platformOf(descriptor);
    if (have.os !== want.os || have.architecture !== want.architecture) return false;
    return !want.asked || have.variant === want.variant;
  });
}

/** Platforms of an index, for a message. */
export function listPlatforms(descriptors: readonly Descriptor[]): string {
  const names = descriptors.filter(isImage).map(descriptor => {
    const { os, architecture, variant } = platformOf(descriptor);
    return [os, architecture, variant].filter(part => part !== undefined && part !== '').join('/');
  });
  return [...new Set(names)].slice(0, 20).join(', ') || 'none';
}
