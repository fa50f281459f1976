/** True image content for registries in tests and in the demo: one layer, a config blob and a manifest, as OCI defines them. */
import { createHash } from 'node:crypto';

/** What an image says about itself; everything else about it follows from its name and these. */
export interface ImageSpec {
  /** Build time, RFC 3339. */
  created?: string;
  labels?: Record<string, string>;
}

/** A blob or manifest as a registry serves it; `digest` is `sha256:<hex>` of the bytes. */
export interface Content {
  mediaType: string;
  bytes: Buffer;
  digest: string;
}

/** The three parts of an image, the manifest last because it names the others. */
export interface Image {
  layer: Content;
  config: Content;
  manifest: Content;
}

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar';

/** `sha256:<hex>` of some bytes. */
export function digestOf(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function content(mediaType: string, bytes: Buffer): Content {
  return { mediaType, bytes, digest: digestOf(bytes) };
}

function descriptor(part: Content) {
  return { mediaType: part.mediaType, digest: part.digest, size: part.bytes.length };
}

/**
 * Builds an image for linux/amd64. The same repository, tag and spec give the same bytes; another tag gives another digest.
 * The layer is an empty tar archive: two blocks of zeroes.
 */
export function buildImage(repository: string, tag: string, spec: ImageSpec = {}): Image {
  const layer = content(LAYER, Buffer.alloc(1024));
  const created = spec.created ?? '2025-01-01T00:00:00Z';
  const labels = {
    'org.opencontainers.image.title': repository,
    'org.opencontainers.image.version': tag,
    ...spec.labels,
  };
  const config = content(
    CONFIG,
    Buffer.from(
      JSON.stringify({
        created,
        architecture: 'amd64',
        os: 'linux',
        config: { Labels: labels },
        rootfs: { type: 'layers', diff_ids: [layer.digest] },
        history: [{ created, created_by: 'COPY / /' }],
      }),
    ),
  );
  const manifest = content(
    MANIFEST,
    Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: MANIFEST,
        config: descriptor(config),
        layers: [descriptor(layer)],
      }),
    ),
  );
  return { layer, config, manifest };
}
