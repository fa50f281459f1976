/** What is said where a document names a secret that nobody gave, and a login from elsewhere did not help. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegistries } from '../../src/adapters/open-registries.ts';
import { planRepository } from '../../src/engine/plan.ts';
import { loadProject } from '../../src/engine/project.ts';
import { type InProcessRegistry, startRegistry } from '../support/in-process-registry.ts';
import { memoryTree } from '../support/memory-tree.ts';

let registry: InProcessRegistry;

beforeAll(async () => {
  registry = await startRegistry({
    repositories: { 'acme/web': ['1.0.0'] },
    auth: { kind: 'basic', username: 'ann', password: 'pl4nted' },
  });
});
afterAll(() => registry.close());

async function problemWith(credentials: string | undefined) {
  const project = await loadProject(
    memoryTree({
      'images.yaml': `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: web, namespace: flux-system }
spec:
  image: ${registry.host}/acme/web
  interval: 5m
  insecure: true
  secretRef: { name: pull }
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: web, namespace: flux-system }
spec:
  imageRepositoryRef: { name: web }
  policy: { semver: { range: 1.x } }
`,
      'web.yaml': `image: ${registry.host}/acme/web:0.9.0 # {"$imagepolicy": "flux-system:web"}\n`,
    }),
  );
  const { tree, declarations, config } = project;
  const opened = openRegistries({ config, env: {}, registryCredentials: credentials });
  try {
    const ports = {
      registry: opened,
      reporter: { progress() {}, info() {}, debug() {} },
      clock: { now: () => new Date() },
    };
    const plan = await planRepository(
      tree,
      declarations,
      config,
      { defaultBranch: 'main', resolveUnused: false },
      ports,
    );
    const [error] = plan.diagnostics.filter(d => d.severity === 'error');
    return { ...error, file: error?.file, remarks: opened.summary().diagnostics.map(({ message }) => message) };
  } finally {
    await opened.close();
  }
}

const ADD = 'Add to .github/retag.yaml:\nsecrets:\n  flux-system/pull:';

test('without any login the secret is missing', async () => {
  const { code, hint } = await problemWith(undefined);
  expect(code).toBe('SECRET_UNRESOLVED');
  expect(hint).toContain(ADD);
});

test.each([
  ['an entry for this host', (host: string) => `other.example.org=a:b\n${host} ann:pl4nted`, 'line 2'],
  ['one that nobody can tell the host of', () => 'pl4nted', 'line 1'],
])('an entry that cannot be used is the cause: %s', async (_reason, credentials, line) => {
  const { code, message, hint, file, remarks } = await problemWith(credentials(registry.host));
  expect({ code, file }).toEqual({ code: 'REGISTRY_CREDENTIAL_INVALID', file: 'images.yaml' });
  expect(message).toContain(
    `input registry-credentials: ${line} is not host=username:password; ${registry.host} wants`,
  );
  expect(hint).toContain(`a line is ${registry.host}=username:password`);
  expect(hint).not.toContain('secrets:');
  expect(JSON.stringify([message, hint, remarks])).not.toContain('pl4nted');
});

test('an entry of another host that cannot be used is not', async () => {
  const { code, remarks } = await problemWith('other.example.org ann:p');
  expect(code).toBe('SECRET_UNRESOLVED');
  expect(remarks).toEqual(['input registry-credentials: line 1 is not host=username:password']);
});

test('a login that the registry refused is the cause; the secret is another way out', async () => {
  const { code, hint } = await problemWith(`${registry.host}=ann:wrong`);
  expect(code).toBe('REGISTRY_AUTH_REJECTED');
  expect(hint).toMatch(/^Renew the credential in input registry-credentials, entry/);
  expect(hint).toContain(`Or give the secret that the document names. ${ADD}`);
});
