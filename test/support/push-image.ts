/** Pushes real images over the distribution protocol: blobs, manifests, indexes, many tags. */
import { createHash } from 'node:crypto';
import { Agent, request } from 'undici';

export interface PushTarget {
  /** Origin of the registry. */
  origin: string;
  /** `Authorization` header value. */
  authorization?: string;
  ca?: string;
}

export interface PushedImage {
  digest: string;
  /** Bytes of the manifest. */
  size: number;
  mediaType: string;
}

export interface ImageContent {
  created?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
}

const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const INDEX_TYPE = 'application/vnd.oci.image.index.v1+json';
const LAYER = Buffer.from('a layer of a test image');

function sha256(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** A pusher for one repository; `close` ends its connections. */
export function createPusher(target: PushTarget, name: string) {
  const agent = new Agent({ connections: 8, ...(target.ca !== undefined && { connect: { ca: target.ca } }) });

  async function call(
    method: 'POST' | 'PUT',
    path: string,
    type: string,
    body: Buffer | string | null,
    expected: number,
  ) {
    const answer = await request(new URL(path, target.origin), {
      dispatcher: agent,
      method,
      headers: {
        'content-type': type,
        ...(target.authorization !== undefined && { authorization: target.authorization }),
      },
      body,
    });
    const text = await answer.body.text();
    if (answer.statusCode !== expected) throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`);
    return answer.headers;
  }

  async function pushBlob(bytes: Buffer): Promise<{ digest: string; size: number }> {
    const { location } = await call('POST', `/v2/${name}/blobs/uploads/`, 'application/json', null, 202);
    const upload = new URL(String(location), target.origin);
    upload.searchParams.set('digest', sha256(bytes));
    await call('PUT', upload.pathname + upload.search, 'application/octet-stream', bytes, 201);
    return { digest: sha256(bytes), size: bytes.length };
  }

  /** Puts a manifest under a tag or digest. */
  async function putManifest(reference: string, body: string, mediaType: string): Promise<PushedImage> {
    await call('PUT', `/v2/${name}/manifests/${reference}`, mediaType, body, 201);
    return { digest: sha256(body), size: Buffer.byteLength(body), mediaType };
  }

  /** Config, layer and manifest text of one image, ready to be tagged. */
  async function pushContent(content: ImageContent = {}): Promise<string> {
    const config = Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        ...(content.created !== undefined && { created: content.created }),
        config: { Labels: content.labels ?? {} },
        rootfs: { type: 'layers', diff_ids: [sha256(LAYER)] },
      }),
    );
    return JSON.stringify({
      schemaVersion: 2,
      mediaType: MANIFEST_TYPE,
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...(await pushBlob(config)) },
      layers: [{ mediaType: 'application/vnd.oci.image.layer.v1.tar', ...(await pushBlob(LAYER)) }],
      ...(content.annotations !== undefined && { annotations: content.annotations }),
    });
  }

  return {
    pushBlob,
    putManifest,
    /** One image under one tag. */
    async push(tag: string, content: ImageContent = {}): Promise<PushedImage> {
      return putManifest(tag, await pushContent(content), MANIFEST_TYPE);
    },
    /** An index over images that were pushed before. */
    pushIndex(tag: string, manifests: unknown[], annotations: Record<string, string> = {}): Promise<PushedImage> {
      return putManifest(
        tag,
        JSON.stringify({ schemaVersion: 2, mediaType: INDEX_TYPE, manifests, annotations }),
        INDEX_TYPE,
      );
    },
    /** The same image under many tags. */
    async pushTags(tags: readonly string[], content: ImageContent = {}): Promise<void> {
      const body = await pushContent(content);
      const queue = [...tags];
      const worker = async () => {
        for (let tag = queue.pop(); tag !== undefined; tag = queue.pop()) await putManifest(tag, body, MANIFEST_TYPE);
      };
      await Promise.all(Array.from({ length: 8 }, worker));
    },
    close: () => agent.close(),
  };
}
