/** Trees of Kubernetes manifests: a tenth of the files marked, 25 KiB for every ten files, the same on every machine. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createRandom, type Random } from './random.ts';

export interface TreeShape {
  files: number;
  /** How many of the files hold a marker. */
  marked: number;
  images: number;
  /** Policies over these images; as many as images unless told. */
  policies?: number;
  /** Host of the images; `insecure` reads them over plain HTTP. */
  registry?: { host: string; insecure: boolean };
}

/** The tags of every image: those in the files, and a newer one. */
export const OLD_TAG = '1.4.2';
export const NEW_TAG = '1.5.0';

const FILE_BYTES = 2560;

const imageName = (index: number, host = 'registry.example.org') => `${host}/team/app-${index}`;

function imageDocuments({ images, policies = images, registry }: TreeShape): string {
  const { host, insecure } = registry ?? { host: undefined, insecure: false };
  const repositories = Array.from(
    { length: images },
    (_, index) => `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: {name: app-${index}, namespace: flux-system}
spec: {image: ${imageName(index, host)}, interval: 5m, insecure: ${insecure}}
`,
  );
  const elections = Array.from(
    { length: policies },
    (_, index) => `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: {name: policy-${index}, namespace: flux-system}
spec: {imageRepositoryRef: {name: app-${index % images}}, policy: {semver: {range: '>=1.0.0'}}}
`,
  );
  return [...repositories, ...elections].join('---\n');
}

const AUTOMATION = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: {name: apps, namespace: flux-system}
spec:
  interval: 5m
  sourceRef: {kind: GitRepository, name: flux-system}
  git:
    checkout: {ref: {branch: main}}
    commit: {author: {name: bot, email: bot@example.org}}
  update: {path: ./apps, strategy: Setters}
`;

/** A Deployment and a ConfigMap that fills the file up to its size. */
function manifest(random: Random, name: string, image: string, marker: string): string {
  const head = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: team
  labels: {app.kubernetes.io/name: ${name}, app.kubernetes.io/part-of: shop}
spec:
  replicas: ${1 + random.below(5)}
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
    spec:
      containers:
        - name: app
          image: ${image}${marker}
          args: ["--listen=:8080", "--log-level=info"]
          ports:
            - containerPort: 8080
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits: {memory: 256Mi}
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: ${name}
  namespace: team
data:
`;
  const lines = [head];
  for (let length = head.length, key = 0; length < FILE_BYTES; key++) {
    const line = `  SETTING_${key}: "${random.hex(12)}" # set by the team\n`;
    lines.push(line);
    length += line.length;
  }
  return lines.join('');
}

/** Path to text. Every marked file holds {@link OLD_TAG} of its policy's image. */
export function* manifestTree(shape: TreeShape): Generator<[path: string, text: string]> {
  const { files, marked, images, policies = images, registry } = shape;
  const random = createRandom(files);
  yield ['flux/images.yaml', imageDocuments(shape)];
  yield ['flux/automation.yaml', AUTOMATION];
  const every = marked === 0 ? Number.POSITIVE_INFINITY : Math.floor(files / marked);
  for (let index = 0, done = 0; index < files; index++) {
    const name = `app-${index}`;
    const isMarked = done < marked && index % every === 0;
    const policy = done % policies;
    if (isMarked) done++;
    const image = isMarked ? imageName(policy % images, registry?.host) : 'docker.io/library/nginx';
    const marker = isMarked ? ` # {"$imagepolicy": "flux-system:policy-${policy}"}` : '';
    yield [`apps/team-${index % 100}/${name}.yaml`, manifest(random, name, `${image}:${OLD_TAG}`, marker)];
  }
}

/** Writes the tree into a new temporary folder and gives its path; the caller removes it. */
export function writeTree(shape: TreeShape): string {
  const root = mkdtempSync(join(tmpdir(), 'retag-bench-tree-'));
  const made = new Set<string>();
  for (const [path, text] of manifestTree(shape)) {
    const full = join(root, path);
    const folder = dirname(full);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(full, text);
  }
  return root;
}
