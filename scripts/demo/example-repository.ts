/** The repository of the demo: the five set-ups of `examples/` side by side, as one team might have them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseImageName } from '../../src/references/image-name.ts';
import type { ImageSpec } from '../../test/support/registry-image.ts';

export const SET_UPS = ['field-theories', 'open-webui-immich', 'harvis', 'acr-lms-static', 'harbor-compose'] as const;

const EXAMPLES = join(import.meta.dirname, '../../examples');
/** What describes an example instead of belonging to its repository; each `.github/retag.yaml` is merged by hand below. */
const ABOUT = new Set(['README.md', 'tags.json', 'expected.diff', 'expected.json', '.github/retag.yaml']);

/** Path in the repository and text of each file. */
export async function readSetUps(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const setUp of SET_UPS) {
    const root = join(EXAMPLES, setUp);
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      const path = relative(root, join(entry.parentPath, entry.name));
      if (!entry.isFile() || ABOUT.has(path)) continue;
      if (files.has(path)) throw new Error(`two set-ups have a file ${path}`);
      files.set(path, await readFile(join(root, path), 'utf8'));
    }
  }
  return files;
}

/** Image name, as the documents write it, to its tags: all that the five `tags.json` hold. */
export async function readTags(): Promise<Map<string, string[]>> {
  const images = new Map<string, string[]>();
  for (const setUp of SET_UPS) {
    const text = await readFile(join(EXAMPLES, setUp, 'tags.json'), 'utf8');
    for (const [image, { tags }] of Object.entries(JSON.parse(text) as Record<string, { tags: string[] }>)) {
      images.set(image, tags);
    }
  }
  return images;
}

/** Repositories of a registry that mirrors all the images; build times follow the order of the tags, an hour apart. */
export function repositoriesOf(
  images: ReadonlyMap<string, readonly string[]>,
): Record<string, Record<string, ImageSpec>> {
  const start = Date.UTC(2025, 10, 1);
  return Object.fromEntries(
    [...images].map(([image, tags]) => [
      parseImageName(image).repository,
      Object.fromEntries(tags.map((tag, hour) => [tag, { created: new Date(start + hour * 3_600_000).toISOString() }])),
    ]),
  );
}

/**
 * `.github/retag.yaml` of the demo. Each registry host is mirrored to the one on loopback, so the files keep the names that
 * their authors wrote.
 */
export function writeConfig(images: ReadonlyMap<string, readonly string[]>, mirror: string): string {
  const hosts = new Set([...images.keys()].map(image => parseImageName(image).registry));
  const registries = [...hosts].sort().map(host => `  ${host}: { mirror: "${mirror}" }\n`);
  return `version: 1
registries:
${registries.join('')}secrets:
  flux-system/acr-secret: { dockerConfigJson: { env: ACR_DOCKERCONFIGJSON } }
  flux-system/harbor-credentials: { host: "192.168.0.40:5000", username: { env: HARBOR_USER }, password: { env: HARBOR_PASSWORD } }
# One of the set-ups reads master, the others main; here they share one branch.
pullRequests: { base: main }
`;
}
