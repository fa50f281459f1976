/** The repository of the demo: the five set-ups of `examples/` side by side, as one team might have them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseImageName } from '../../src/references/image-name.ts';
import type { ImageSpec } from '../../test/support/registry-image.ts';

export const SET_UPS = ['field-theories', 'open-webui-immich', 'harvis', 'acr-lms-static', 'harbor-compose'] as const;

const EXAMPLES = join(import.meta.dirname, '../../examples');
/** What describes an example instead of belonging to its repository; each `.github/retag.yaml` is merged by hand below. */
const ABOUT = new Set(['README.md', 'tags.json', 'expected.diff', 'expected.json', '.github/retag.yaml']);

/** One repository has one automation here, so that all updates share one pull request, as in most repositories. */
const AUTOMATION = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata:
  name: flux-system
  namespace: flux-system
spec:
  interval: 30m
  sourceRef:
    kind: GitRepository
    name: flux-system
  git:
    checkout:
      ref:
        branch: main
    commit:
      author:
        name: fluxcdbot
        email: fluxcdbot@users.noreply.github.com
      messageTemplate: |
        Automated image update

        {{ range .Changed.Changes -}}
        - {{ .OldValue }} -> {{ .NewValue }}
        {{ end -}}
    push:
      branch: flux-image-updates
  update:
    path: ./
    strategy: Setters
`;

/** Leaves out the automation of a set-up, and its line in a kustomization. */
function withoutAutomation(path: string, text: string): string | undefined {
  if (text.includes('kind: ImageUpdateAutomation')) return undefined;
  if (!path.endsWith('/kustomization.yaml')) return text;
  return text.replaceAll(/^ *- \S*image-update-automation\.yaml.*\n/gm, '');
}

/** Path in the repository and text of each file. */
export async function readSetUps(): Promise<Map<string, string>> {
  const files = new Map([['clusters/image-update-automation.yaml', AUTOMATION]]);
  for (const setUp of SET_UPS) {
    const root = join(EXAMPLES, setUp);
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      const path = relative(root, join(entry.parentPath, entry.name));
      if (!entry.isFile() || ABOUT.has(path)) continue;
      if (files.has(path)) throw new Error(`two set-ups have a file ${path}`);
      const text = withoutAutomation(path, await readFile(join(root, path), 'utf8'));
      if (text !== undefined) files.set(path, text);
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

/** Build time of an image: what its tag tells, else an hour after the tag before it. */
function builtAt(tag: string, position: number): string {
  const [, year, month, day, hour = '0', minute = '0'] =
    /(20\d\d)-?(\d\d)-?(\d\d)(?:[-T](\d\d)-?(\d\d))?/.exec(tag) ?? [];
  if (year) return new Date(Date.UTC(+year, Number(month) - 1, Number(day), +hour, +minute)).toISOString();
  const [, seconds] = /-(1\d{9})$/.exec(tag) ?? [];
  return new Date(seconds ? Number(seconds) * 1000 : Date.UTC(2025, 10, 1, position)).toISOString();
}

/** Repositories of a registry that mirrors all the images. */
export function repositoriesOf(
  images: ReadonlyMap<string, readonly string[]>,
): Record<string, Record<string, ImageSpec>> {
  return Object.fromEntries(
    [...images].map(([image, tags]) => [
      parseImageName(image).repository,
      Object.fromEntries(tags.map((tag, position) => [tag, { created: builtAt(tag, position) }])),
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
`;
}
