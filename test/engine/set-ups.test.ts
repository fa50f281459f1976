import { describe, expect, test } from 'vitest';
import { loadFiles } from '../support/loaded.ts';

interface SetUp {
  name: string;
  files: Record<string, string>;
  marker: [namespace: string, name: string, file: string];
  expected: { image: string; policy: object; repository?: object };
  automation?: object;
  /** `code file:line:column` of every diagnostic of loading. */
  diagnostics: string[];
}

const API = 'apiVersion: image.toolkit.fluxcd.io';

const setUps: SetUp[] = [
  {
    name: 'a timestamp cut out of the tag and compared as a number',
    files: {
      'cluster/apps/field-theories/policy.yaml': `${API}/v1beta2\nkind: ImagePolicy\nmetadata:\n  name: field-theories\n  namespace: field-theories\nspec:\n  imageRepositoryRef:\n    name: field-theories\n  filterTags:\n    pattern: '^(?P<ts>[0-9]{8}-[0-9]{4})-sha-[a-f0-9]+$'\n    extract: '$ts'\n  policy:\n    numerical:\n      order: asc\n`,
      'cluster/apps/field-theories/repository.yaml': `${API}/v1beta2\nkind: ImageRepository\nmetadata:\n  name: field-theories\n  namespace: field-theories\nspec:\n  image: ghcr.io/t-eckert/field-theories\n  interval: 1m\n  exclusionList:\n  - ^.*\\.sig$\n  - ^sha-[a-f0-9]+$\n`,
    },
    marker: ['field-theories', 'field-theories', 'cluster/apps/field-theories/deployment.yaml'],
    expected: {
      image: 'ghcr.io/t-eckert/field-theories',
      policy: {
        choice: { numerical: { order: 'asc' } },
        filterTags: { pattern: '^(?P<ts>[0-9]{8}-[0-9]{4})-sha-[a-f0-9]+$', extract: '$ts' },
      },
      repository: { exclusionList: ['^.*\\.sig$', '^sha-[a-f0-9]+$'], interval: 60_000 },
    },
    diagnostics: [
      'DOCUMENT_OLD_VERSION cluster/apps/field-theories/policy.yaml:1:13',
      'DOCUMENT_OLD_VERSION cluster/apps/field-theories/repository.yaml:1:13',
    ],
  },
  {
    name: 'digests of a floating tag, without the interval that they need',
    files: {
      'kubernetes/images.yaml': `---\n${API}/v1\nkind: ImageRepository\nmetadata:\n  name: myapp\n  namespace: flux-system\nspec:\n  image: ghcr.io/myorg/myapp\n  interval: 10m\n  exclusionList:\n    - "^.*\\\\.sig$"  # Exclude signature tags\n---\n${API}/v1\nkind: ImagePolicy\nmetadata:\n  name: myapp-main\n  namespace: flux-system\nspec:\n  imageRepositoryRef:\n    name: myapp\n  filterTags:\n    pattern: '^main$'\n  policy:\n    alphabetical: {}\n  digestReflectionPolicy: Always\n`,
    },
    marker: ['flux-system', 'myapp-main', 'kubernetes/app.yaml'],
    expected: {
      image: 'ghcr.io/myorg/myapp',
      policy: { choice: { alphabetical: {} }, digestReflectionPolicy: 'Always' },
      repository: { exclusionList: ['^.*\\.sig$'] },
    },
    diagnostics: ['DOCUMENT_INVALID kubernetes/images.yaml:25:27'],
  },
  {
    name: 'an automation that pushes to main, and a policy without namespace and repository',
    files: {
      'flux-config/harvis/images.yaml': `${API}/v1\nkind: ImageRepository\nmetadata:\n  name: harvis-backend\n  namespace: flux-system\nspec:\n  image: dulc3/jarvis-backend\n  interval: 30s\n---\n${API}/v1\nkind: ImagePolicy\nmetadata:\n  name: harvis-backend-prod\nspec:\n  imageRepositoryRef:\n    name: harvis-backend\n  policy:\n    semver:\n      range: '>=1.0.0 <2.0.0'\n---\n${API}/v1\nkind: ImagePolicy\nmetadata:\n  name: harvis-backend-staging\nspec:\n  filterTags:\n    pattern: '^v.*-rc.*$'\n`,
      'flux-config/harvis/automation.yaml': `${API}/v1beta1\nkind: ImageUpdateAutomation\nmetadata:\n  name: harvis-automation\n  namespace: flux-system\nspec:\n  interval: 5m\n  sourceRef:\n    kind: GitRepository\n    name: harvis-source\n  git:\n    commit:\n      author:\n        email: fluxcdbot@users.noreply.github.com\n        name: fluxcdbot\n      messageTemplate: |\n        Automated image update\n\n        Images:\n        {{ range .Updated.Images -}}\n        - {{.}}\n        {{ end -}}\n    push:\n      branch: main\n  update:\n    path: "./flux-config/harvis"\n    strategy: Setters\n`,
    },
    marker: ['flux-system', 'harvis-backend-prod', 'flux-config/harvis/prod/helmrelease.yaml'],
    expected: {
      image: 'dulc3/jarvis-backend',
      policy: { namespace: '', choice: { semver: { range: '>=1.0.0 <2.0.0' } } },
    },
    automation: {
      updatePath: 'flux-config/harvis',
      pushBranch: 'main',
      commit: { messageTemplateLocation: { line: 17, column: 9 }, author: { name: 'fluxcdbot' } },
    },
    diagnostics: [
      'DOCUMENT_OLD_VERSION flux-config/harvis/automation.yaml:1:13',
      'DOCUMENT_INVALID flux-config/harvis/images.yaml:26:3',
      'DOCUMENT_INVALID flux-config/harvis/images.yaml:26:3',
    ],
  },
  {
    name: 'a private registry whose secret is sealed',
    files: {
      'clusters/ws/flux-system/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n- gotk-components.yaml\n- lms.yaml    # <-- ImageRepository\n- acr-secret-enc.yaml\n',
      'clusters/ws/flux-system/lms.yaml': `${API}/v1\nkind: ImageRepository\nmetadata:\n  name: lms-static-canary\n  namespace: flux-system\nspec:\n  secretRef:\n    name: acr-secret\n  image: k8sworkshopcertd.azurecr.io/lms-static\n  interval: 1m\n---\n${API}/v1\nkind: ImagePolicy\nmetadata:\n  name: lms-static-canary\n  namespace: flux-system\nspec:\n  imageRepositoryRef:\n    name: lms-static-canary\n  policy:\n    semver:\n      range: '>=1.0.0'\n`,
      'clusters/ws/flux-system/gotk-components.yaml':
        'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: flux-system\n',
      'clusters/ws/flux-system/acr-secret-enc.yaml':
        'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: acr-secret\n  namespace: flux-system\nspec:\n  encryptedData:\n    .dockerconfigjson: <ENCRYPTED_DATA>\n',
    },
    marker: ['flux-system', 'lms-static-canary', 'clusters/ws/lms/deployment-canary.yaml'],
    expected: {
      image: 'k8sworkshopcertd.azurecr.io/lms-static',
      policy: { scopes: ['clusters/ws/flux-system'] },
      repository: { secretRef: { namespace: 'flux-system', name: 'acr-secret' } },
    },
    diagnostics: [],
  },
  {
    name: 'a registry without TLS, by address and port',
    files: {
      'flux/images.yaml': `${API}/v1\nkind: ImageRepository\nmetadata: { name: backend, namespace: flux-system }\nspec:\n  image: 192.168.0.40:5000/acme/backend\n  interval: 1m0s\n  insecure: true\n  secretRef: { name: harbor-credentials }\n---\n${API}/v1\nkind: ImagePolicy\nmetadata: { name: backend, namespace: flux-system }\nspec:\n  imageRepositoryRef: { name: backend }\n  filterTags: { pattern: '^main-[a-f0-9]{7}-[0-9]{10}$', extract: '$0' }\n  policy: { alphabetical: { order: asc } }\n`,
    },
    marker: ['flux-system', 'backend', 'flux/clusters/production/backend/docker-compose.backend.yml'],
    expected: {
      image: '192.168.0.40:5000/acme/backend',
      policy: { filterTags: { extract: '$0' } },
      repository: { insecure: true },
    },
    diagnostics: [],
  },
];

describe.each(setUps)('$name', ({ files, marker, expected, automation = {}, diagnostics }) => {
  test('is read as its authors meant, and its faults are told', async () => {
    const { declarations, index } = await loadFiles(files);
    const [namespace, name, file] = marker;
    const answer = index.lookup(declarations.automations[0]!, { namespace, name, file });
    if (!('policy' in answer)) throw new Error(answer.diagnostic.message);
    expect(answer.policy).toMatchObject(expected.policy);
    expect(index.repositoryFor(answer.policy)).toMatchObject({
      repository: { image: expected.image, ...expected.repository },
    });
    expect(declarations.automations[0]).toMatchObject(automation);
    const told = declarations.diagnostics.map(({ code, file: at, line, column }) => `${code} ${at}:${line}:${column}`);
    expect(told).toEqual(diagnostics);
  });
});
