import { expect, test } from 'vitest';
import { findUnresolvedSecrets } from '../../src/config/secret-hint.ts';
import { loadFiles } from '../support/loaded.ts';

const repository = (rest: string, image = 'acme.azurecr.io/web') =>
  `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: { name: web, namespace: flux-system }\nspec:\n  image: ${image}\n  interval: 1m\n  ${rest}\n`;
const sealed =
  'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: acr-secret, namespace: flux-system }\n';

async function find(files: Record<string, string>, given: string[] = []) {
  const { declarations, config } = await loadFiles(files);
  return findUnresolvedSecrets(declarations, config, new Set(given));
}

test('one error names the document, the secret, its sealed form and the line to add', async () => {
  const found = await find({ 'r.yaml': repository('secretRef: { name: acr-secret }'), 'sealed.yaml': sealed });
  expect(found).toEqual([
    {
      severity: 'error',
      code: 'SECRET_UNRESOLVED',
      message:
        'ImageRepository "flux-system/web": the secret "flux-system/acr-secret" of its secretRef is not known here (SealedSecret in sealed.yaml, which only the cluster can open)',
      file: 'r.yaml',
      line: 7,
      column: 22,
      hint: 'Add to .github/retag.yaml:\nsecrets:\n  flux-system/acr-secret: { dockerConfigJson: { env: REGISTRY_DOCKERCONFIGJSON } }',
    },
  ]);
});

test.each<[string, string, string, string[], number]>([
  [
    'an entry in secrets',
    'secretRef: { name: acr }',
    'secrets: { flux-system/acr: { dockerConfigJson: { env: A } } }\n',
    [],
    0,
  ],
  ['a value in the input of the Action', 'secretRef: { name: acr }', '', ['flux-system/acr'], 0],
  [
    'a provider for the registry',
    'secretRef: { name: acr }',
    'registries: { acme.azurecr.io: { provider: azure } }\n',
    [],
    0,
  ],
  [
    'a provider for another registry',
    'secretRef: { name: acr }',
    'registries: { other.azurecr.io: { provider: azure } }\n',
    [],
    1,
  ],
  [
    'a provider for Docker Hub, which is another registry',
    'secretRef: { name: acr }',
    'registries: { docker.io: { provider: azure }, index.docker.io: { provider: azure } }\n',
    [],
    1,
  ],
  [
    'a login does not replace a certificate',
    'certSecretRef: { name: tls }',
    'registries: { acme.azurecr.io: { provider: azure } }\n',
    [],
    1,
  ],
  ['a proxy', 'proxySecretRef: { name: proxy }', '', [], 1],
  ['a service account', 'serviceAccountName: puller', '', [], 1],
  ['nothing named', 'insecure: false', '', [], 0],
])('%s', async (_, rest, config, given, count) => {
  expect(await find({ 'r.yaml': repository(rest), '.github/retag.yaml': config }, given)).toHaveLength(count);
});

test.each([
  ['the host that people write', 'docker.io', 0],
  ['the host that Flux resolves', 'index.docker.io', 0],
  ['another host of Docker Hub, which nothing is asked of', 'registry-1.docker.io', 1],
])('a login for Docker Hub by %s', async (_, host, count) => {
  const config = `registries: { ${host}: { username: { env: USER }, password: { env: HUB } } }\n`;
  const files = { 'r.yaml': repository('secretRef: { name: hub }', 'acme/web'), '.github/retag.yaml': config };
  expect(await find(files)).toHaveLength(count);
});

test.each([
  ['acme/web', 'docker.io'],
  ['acme.azurecr.io/web', 'acme.azurecr.io'],
  ['registry.example:5000/web', 'registry.example:5000'],
])('other credentials of %s are asked for by %s', async (image, host) => {
  const { declarations, config } = await loadFiles({ 'r.yaml': repository('secretRef: { name: s }', image) });
  const asked: string[] = [];
  const answer = (known: boolean) =>
    findUnresolvedSecrets(declarations, config, new Set(), asking => {
      asked.push(asking);
      return known;
    });
  expect([answer(true).length, answer(false).length]).toEqual([0, 1]);
  expect(asked).toEqual([host, host]);
});

test.each([
  ['secretRef', 'secretRef: { name: §s }'],
  ['certSecretRef', 'certSecretRef:\n    name: §s'],
  ['proxySecretRef', 'proxySecretRef: { name: §s }'],
  ['serviceAccountName', 'serviceAccountName: §puller'],
])('%s is told at its own line and column', async (_, field) => {
  const text = repository(field);
  const before = text.slice(0, text.indexOf('§')).split('\n');
  const [told] = await find({ 'r.yaml': text.replace('§', '') }, []);
  expect(told).toMatchObject({ file: 'r.yaml', line: before.length, column: before.at(-1)!.length + 1 });
});
