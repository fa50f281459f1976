/**
 * Writes `examples/large`: a repository with many applications, always the same for the same number.
 *
 *   node scripts/demo/generate-large.ts [--apps 40] [--out examples/large]
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

/** A file of the example: path below its folder, and text. */
type Files = Map<string, string>;

/** Numbers that look random and never change: the linear congruential generator of Numerical Recipes. */
function startNumbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

const apiVersion = 'image.toolkit.fluxcd.io/v1';

function documents(name: string, image: string): string {
  return `---
apiVersion: ${apiVersion}
kind: ImageRepository
metadata:
  name: ${name}
  namespace: flux-system
spec:
  image: ${image}
  interval: 10m
---
apiVersion: ${apiVersion}
kind: ImagePolicy
metadata:
  name: ${name}
  namespace: flux-system
spec:
  imageRepositoryRef:
    name: ${name}
  policy:
    semver:
      range: ">=1.0.0"
`;
}

function deployment(name: string, image: string, tag: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  selector:
    matchLabels: { app: ${name} }
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      containers:
        - name: ${name}
          image: ${image}:${tag} # {"$imagepolicy": "flux-system:${name}"}
`;
}

const automation = `apiVersion: ${apiVersion}
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
        Update {{ len .Changed.Changes }} images
        {{ range .Changed.Changes }}
        {{ .OldValue }} -> {{ .NewValue }}
        {{- end }}
    push:
      branch: flux-image-updates
  update:
    path: ./apps
    strategy: Setters
`;

/** Every application has ten to thirty releases; every fourth one is behind the newest. */
function generate(apps: number): Files {
  const next = startNumbers(20251203);
  const files: Files = new Map([['clusters/prod/automation.yaml', automation]]);
  const tags: Record<string, { tags: string[] }> = {};
  const images: string[] = [];
  for (let i = 0; i < apps; i++) {
    const name = `app-${String(i).padStart(4, '0')}`;
    const image = `ghcr.io/example/${name}`;
    const releases = Array.from({ length: 10 + next(21) }, (_, minor) => `1.${minor}.${next(4)}`);
    const behind = i % 4 === 0 ? 1 + next(3) : 0;
    tags[image] = { tags: releases };
    images.push(documents(name, image));
    files.set(`apps/${name}/deployment.yaml`, deployment(name, image, releases.at(-1 - behind) ?? ''));
  }
  files.set('clusters/prod/images.yaml', images.join(''));
  const lines = Object.entries(tags).map(([image, value]) => `  ${JSON.stringify(image)}: ${JSON.stringify(value)}`);
  files.set('tags.json', `{\n${lines.join(',\n')}\n}\n`);
  return files;
}

const { values } = parseArgs({
  options: { apps: { type: 'string', default: '40' }, out: { type: 'string', default: 'examples/large' } },
});
const apps = Number(values.apps);
if (!Number.isSafeInteger(apps) || apps < 1 || apps > 10_000) throw new Error('--apps wants a number from 1 to 10000');
for (const folder of ['apps', 'clusters']) await rm(join(values.out, folder), { recursive: true, force: true });
for (const [path, text] of generate(apps)) {
  await mkdir(dirname(join(values.out, path)), { recursive: true });
  await writeFile(join(values.out, path), text);
}
console.log(`wrote ${apps} applications to ${values.out}`);
