import { describe, expect, test } from 'vitest';
import { loadFiles } from '../support/loaded.ts';

const API = 'image.toolkit.fluxcd.io/v1';
const repository = (name: string, image: string, namespace = '  namespace: flux-system\n', rest = '') =>
  `apiVersion: ${API}\nkind: ImageRepository\nmetadata:\n  name: ${name}\n${namespace}spec:\n  image: ${image}\n  interval: 168h\n${rest}`;
const policy = (name: string, body: string, namespace = '  namespace: flux-system\n', meta = '') =>
  `apiVersion: ${API}\nkind: ImagePolicy\nmetadata:\n  name: ${name}\n${namespace}${meta}spec:\n  imageRepositoryRef:\n    name: ${name}\n${body.replace(/^(?=.)/gm, '  ')}`;
const SEMVER = 'policy: { semver: { range: ">=1.0.0" } }\n';
const flux = (name: string, spec: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec:\n${spec.replace(/^(?=.)/gm, '  ')}`;
const pair = (name: string, image = `ghcr.io/acme/${name}`, body = SEMVER) =>
  `${repository(name, image)}---\n${policy(name, body)}`;
const automation = (spec: string, name = 'flux-system') =>
  `apiVersion: ${API}\nkind: ImageUpdateAutomation\nmetadata: { name: ${name}, namespace: flux-system }\nspec:\n  interval: 5m\n  sourceRef: { kind: GitRepository, name: flux-system }\n${spec.replace(/^(?=.)/gm, '  ')}`;
const GIT =
  'git:\n  checkout: { ref: { branch: main } }\n  commit: { author: { email: a@b.c } }\n  push: { branch: main }\n';

interface Fragment {
  name: string;
  files: Record<string, string>;
  /** Markers with the file that they are in, and what they mean: the image, and parts of the policy, or a code. */
  markers: [marker: string, file: string, expected: { image?: string; code?: string; policy?: object }][];
  /** Codes of the diagnostics of loading; none when left out. */
  codes?: string[];
}

const fragments: Fragment[] = [
  {
    name: '1, 2: a policy that only a patch with annotationSelector completes, whose own name matches nobody',
    files: {
      'apps/web/kustomization.yaml': `resources: [image.yaml]\npatches: [{path: prod-policy.yaml, target: {kind: ImagePolicy, annotationSelector: "acme.example/prod-automated != disabled"}}]\n`,
      'apps/web/image.yaml': [
        repository('web', 'acme.azurecr.io/web'),
        policy('web', ''),
        policy('api', SEMVER, undefined, '  annotations: { acme.example/prod-automated: disabled }\n'),
        repository('api', 'acme.azurecr.io/api'),
      ].join('---\n'),
      'apps/web/prod-policy.yaml': `apiVersion: ${API}\nkind: ImagePolicy\nmetadata: {name: default}\nspec:\n  filterTags: {pattern: '^prod-[a-f0-9]+-(?P<ts>[0-9]+)', extract: $ts}\n  policy: {alphabetical: {order: asc}}\n`,
    },
    markers: [
      [
        'flux-system:web',
        'x.yaml',
        {
          image: 'acme.azurecr.io/web',
          policy: { choice: { alphabetical: { order: 'asc' } }, filterTags: { extract: '$ts' } },
        },
      ],
      [
        'flux-system:api',
        'x.yaml',
        { image: 'acme.azurecr.io/api', policy: { choice: { semver: { range: '>=1.0.0' } } } },
      ],
    ],
  },
  {
    name: '3: another range per cluster, in the Flux Kustomization',
    files: {
      'components/op/kustomization.yaml': 'resources: [chart.yaml]\n',
      'components/op/chart.yaml': pair('op-chart'),
      'clusters/dev/op.yaml': flux(
        'op',
        `path: ./components/op\npatches:\n- target: {kind: ImagePolicy, name: op-chart}\n  patch: |-\n    apiVersion: ${API}\n    kind: ImagePolicy\n    metadata: {name: op-chart}\n    spec: {policy: {semver: {range: '>=0.0.0-0'}}}\n`,
      ),
      'clusters/dev/kustomization.yaml': 'resources: [op.yaml, automation.yaml]\n',
      'clusters/dev/automation.yaml': automation(`${GIT}update: { path: ./clusters/dev }\n`, 'dev'),
    },
    markers: [
      [
        'flux-system:op-chart',
        'clusters/dev/post.yaml',
        { image: 'ghcr.io/acme/op-chart', policy: { choice: { semver: { range: '>=0.0.0-0' } } } },
      ],
    ],
  },
  {
    name: '4: a placeholder base, renamed by JSON 6902',
    files: {
      'base/kustomization.yaml': 'resources: [image.yaml]\n',
      'base/image.yaml': `${repository('repo-placeholder', 'placeholder/image')}---\n${policy('policy-placeholder', SEMVER).replace('    name: policy-placeholder', '    name: repo-placeholder')}`,
      'apps/web/kustomization.yaml': `resources: [../../base]\npatches:\n- target: {kind: ImagePolicy, name: policy-placeholder}\n  patch: "- {op: replace, path: /metadata/name, value: policy-web}\\n- {op: replace, path: /spec/imageRepositoryRef/name, value: repo-web}"\n- target: {kind: ImageRepository, name: repo-placeholder}\n  patch: "- {op: replace, path: /metadata/name, value: repo-web}\\n- {op: replace, path: /spec/image, value: ghcr.io/acme/web}"\n`,
    },
    markers: [
      ['flux-system:policy-web', 'x.yaml', { image: 'ghcr.io/acme/web' }],
      ['flux-system:policy-placeholder', 'x.yaml', { code: 'MARKER_UNKNOWN_POLICY' }],
    ],
  },
  {
    name: '5: namePrefix beside namespace; the reference to the repository does not follow the prefix, as in kustomize',
    files: {
      'stg/kustomization.yaml': 'namePrefix: stg-\nnamespace: default\nresources: [image.yaml]\n',
      'stg/image.yaml': `${repository('web', 'ghcr.io/acme/web', '')}---\n${policy('web', SEMVER, '').replace('    name: web', '    name: stg-web')}`,
    },
    markers: [['default:stg-web', 'stg/x.yaml', { image: 'ghcr.io/acme/web' }]],
  },
  {
    name: '6: a component with variables, whose values come from anchors in the Flux Kustomization',
    files: {
      'components/image-automation/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [image.yaml]\n',
      'components/image-automation/image.yaml': `${repository('"${APP}"', '${REGISTRY_URL}', '  namespace: "${NAMESPACE}"\n')}---\n${policy('"${APP}"', SEMVER, '  namespace: "${NAMESPACE}"\n')}`,
      'apps/me/app/kustomization.yaml':
        'resources: [deploy.yaml]\ncomponents: [../../../components/image-automation]\n',
      'apps/me/app/deploy.yaml': 'kind: Deployment\n',
      'apps/me/ks.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: &app me\n  namespace: &ns tools\nspec:\n  path: ./apps/me/app\n  postBuild:\n    substitute: {APP: *app, NAMESPACE: *ns, REGISTRY_URL: git.acme.example/me/app}\n`,
    },
    markers: [
      [
        'tools:me',
        'apps/me/app/deploy.yaml',
        { image: 'git.acme.example/me/app', policy: { namespace: 'tools', name: 'me' } },
      ],
    ],
  },
  {
    name: '7, 8: the registry of a cluster, told by the values beside the markers; the same policy drives chart and image',
    files: {
      'infra/image.yaml': `${repository('web-dev-01', '${APPLICATION_ACR}.azurecr.io/image/web', '  namespace: flux-config\n')}---\n${policy('web-dev-01', SEMVER, '  namespace: flux-config\n')}`,
      'apps/values.yaml':
        'image: devacr.azurecr.io/image/web:1.4.0 # {"$imagepolicy": "flux-config:web-dev-01"}\nversion: 1.4.0 # {"$imagepolicy": "flux-config:web-dev-01:tag"}\n',
    },
    markers: [['flux-config:web-dev-01', 'apps/values.yaml', { image: 'devacr.azurecr.io/image/web' }]],
  },
  {
    name: '9: a variable in the marker',
    files: { 'a.yaml': pair('blog-admin') },
    markers: [['flux-system:blog-${site_name}', 'x.yaml', { code: 'MARKER_UNKNOWN_POLICY' }]],
  },
  {
    name: '10: two overlays declare the same name, and their namespace overrides what the files say',
    files: {
      'base/kustomization.yaml': 'resources: [image.yaml]\n',
      'base/image.yaml': `${repository('web', '1234.dkr.ecr.us-west-2.amazonaws.com/web', '  namespace: team\n')}---\n${policy('web', SEMVER, '  namespace: team\n')}`,
      'overlays/dev/kustomization.yaml': `namespace: flux-system\nresources: [../../base]\npatches:\n- target: {kind: ImagePolicy}\n  patch: "- {op: replace, path: /spec/policy/semver/range, value: '>=0.0.0-0'}"\n`,
      'overlays/prod/kustomization.yaml': 'namespace: flux-system\nresources: [../../base]\n',
    },
    markers: [
      [
        'flux-system:web',
        'overlays/dev/deploy.yaml',
        { image: '1234.dkr.ecr.us-west-2.amazonaws.com/web', policy: { choice: { semver: { range: '>=0.0.0-0' } } } },
      ],
      [
        'flux-system:web',
        'overlays/prod/deploy.yaml',
        { image: '1234.dkr.ecr.us-west-2.amazonaws.com/web', policy: { choice: { semver: { range: '>=1.0.0' } } } },
      ],
      ['flux-system:web', 'elsewhere.yaml', { code: 'POLICY_AMBIGUOUS' }],
      ['team:web', 'overlays/dev/deploy.yaml', { code: 'MARKER_UNKNOWN_POLICY' }],
    ],
  },
  {
    name: '11, 12: a chart as OCI artifact, and versions as values of a substitution',
    files: {
      'images.yaml': [pair('cache', 'registry-1.docker.io/bitnamicharts/redis'), pair('op-chart')].join('---\n'),
      'op.yaml': flux(
        'op',
        'path: ./op\npostBuild:\n  substitute:\n    OPERATOR_CHART_VERSION: 1.12.1 # {"$imagepolicy": "flux-system:op-chart:tag"}\n    SIDECAR_TAG: "2.4"\n',
      ),
      'op/release.yaml': 'version: ${OPERATOR_CHART_VERSION}\n',
    },
    markers: [
      ['flux-system:cache', 'x.yaml', { image: 'registry-1.docker.io/bitnamicharts/redis' }],
      ['flux-system:op-chart', 'op.yaml', { image: 'ghcr.io/acme/op-chart' }],
    ],
  },
  {
    name: '13, 14: a component with markers of its own, and the trio in a values file',
    files: {
      'images.yaml': [pair('media', 'lscr.io/acme/media'), pair('api', 'europe-west1-docker.pkg.dev/p/r/api')].join(
        '---\n',
      ),
      'comp/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nimages:\n- name: lscr.io/acme/media # {"$imagepolicy": "flux-system:media:name"}\n',
    },
    markers: [
      ['flux-system:media', 'comp/kustomization.yaml', { image: 'lscr.io/acme/media' }],
      ['flux-system:api', 'values.yaml', { image: 'europe-west1-docker.pkg.dev/p/r/api' }],
    ],
  },
  {
    name: '15, 16: a floating tag pinned once a week, and an order left to its default',
    files: {
      'a.yaml': pair(
        'tv-latest',
        'lscr.io/acme/tv',
        "filterTags: {pattern: '^latest$'}\npolicy: {alphabetical: {}}\ndigestReflectionPolicy: Always\ninterval: 168h\n",
      ),
    },
    markers: [
      [
        'flux-system:tv-latest',
        'x.yaml',
        {
          image: 'lscr.io/acme/tv',
          policy: { choice: { alphabetical: {} }, digestReflectionPolicy: 'Always', interval: 604_800_000 },
        },
      ],
    ],
  },
  ...(
    [
      [
        '17: a numerical policy that stray tags end',
        "filterTags: {pattern: '^master-[a-fA-F0-9]+-(?P<ts>.*)', extract: $ts}\npolicy: {numerical: {order: asc}}\n",
        { filterTags: { extract: '$ts' } },
      ],
      [
        '18: a numbered group',
        "filterTags: {pattern: '^ci-(\\d+)-(\\d{14})$', extract: $2}\npolicy: {numerical: {order: asc}}\n",
        { filterTags: { pattern: '^ci-(\\d+)-(\\d{14})$', extract: '$2' } },
      ],
      [
        '19: joined numbers',
        'filterTags: {pattern: ^v, extract: $major$minor$patch$build}\npolicy: {numerical: {order: asc}}\n',
        { filterTags: { extract: '$major$minor$patch$build' } },
      ],
      [
        '20: semver over a suffix',
        "filterTags: {pattern: '^.*-ls\\d{3,}$'}\npolicy: {semver: {range: '*-ls'}}\n",
        { choice: { semver: { range: '*-ls' } } },
      ],
      [
        '21: four parts cut to three',
        "filterTags: {pattern: '^(?P<semver>\\d+\\.\\d+\\.\\d+)\\.\\d+$', extract: $semver}\npolicy: {semver: {range: '>=1'}}\n",
        { filterTags: { extract: '$semver' } },
      ],
      [
        '22: the oldest year wins',
        "filterTags: {pattern: '^([0-9]{4}\\.[0-9]+\\.[0-9]+)$', extract: $1}\npolicy: {alphabetical: {order: desc}}\n",
        { choice: { alphabetical: { order: 'desc' } } },
      ],
    ] as const
  ).map(
    ([name, body, expected]): Fragment => ({
      name,
      files: { 'a.yaml': pair('web', 'ghcr.io/acme/web', body) },
      markers: [['flux-system:web', 'x.yaml', { image: 'ghcr.io/acme/web', policy: expected }]],
    }),
  ),
  {
    name: '23-27: markers that are off, near misses, aliases as keys, block strings and wrong suffixes do not disturb loading',
    files: {
      'a.yaml': pair('web'),
      'pr.yaml':
        '      # image: acme.azurecr.io/web:pr-446-3f06b8a-20260617145312 # {"$imagepolicy": "flux-system:web-pr"}\n',
      'typed.yaml':
        'image: acme/api:b6 # {"$imagepolicy": "api"}\nimage: acme/api:b6 # {"xximagepolicy": "dev:api"}\nimage: acme/api:b6   #{"$imagepolicy": "flux-system:api"}\n',
      'alias.yaml':
        'name: &app bot\ncontrollers:\n  *app:\n    tag: "v0.3.1" # {"$imagepolicy": "flux-system:bot:tag"}\n',
      'block.yaml':
        'patch: |\n  - {op: replace, path: /spec/version, value: \'0.1.8\'} # {"$imagepolicy": "org:web"}\n',
      'suffix.yaml': 'repository: docker.io/acme/omada   # {"$imagepolicy": "flux-system:omada:tag"}\n',
    },
    markers: [['flux-system:web', 'typed.yaml', { image: 'ghcr.io/acme/web' }]],
  },
  {
    name: '28: branch and path of the automation per cluster',
    files: {
      'base/kustomization.yaml': 'resources: [automation.yaml, image.yaml]\n',
      'base/image.yaml': pair('web'),
      'base/automation.yaml': automation(
        'git:\n  checkout: { ref: { branch: main } }\n  commit: { author: { email: a@b.c } }\n  push: {branch: "automatic-update-${zone}"}\nupdate: {path: "${FLUX_CONFIG_PATH}/infrastructure/apps"}\n',
      ),
      'clusters/dev/flux.yaml': flux(
        'config',
        'path: ./base\npostBuild:\n  substitute: { zone: dev, FLUX_CONFIG_PATH: ./clusters/dev }\n',
      ),
    },
    markers: [['flux-system:web', 'clusters/dev/infrastructure/apps/x.yaml', { image: 'ghcr.io/acme/web' }]],
  },
  {
    name: '29: documents inside a ResourceSet are not documents of the repository',
    files: {
      'set.yaml': `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata: { name: x }\nspec:\n  resources:\n    - apiVersion: ${API}\n      kind: ImageUpdateAutomation\n      metadata: {name: << inputs.namespace >>}\n`,
    },
    markers: [['apps:web', 'x.yaml', { code: 'MARKER_UNKNOWN_POLICY' }]],
  },
  {
    name: '30: templates with functions, and with fields that never existed, are kept as they are',
    files: {
      'a.yaml': `${pair('web')}---\n${automation(`git:\n  checkout: { ref: { branch: main } }\n  commit:\n    author: { email: a@b.c }\n    messageTemplate: "bump {{range .Images}}{{println .}}{{end}} {{ .NewImage }}"\n  push: { branch: main }\nupdate: { path: . }\n`)}`,
    },
    markers: [['flux-system:web', 'x.yaml', { image: 'ghcr.io/acme/web' }]],
  },
];

describe.each(fragments)('$name', ({ files, markers, codes = [] }) => {
  test('loads with nothing false', async () => {
    const { declarations } = await loadFiles(files);
    expect(declarations.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual(codes);
  });

  test.each(markers)('%s in %s', async (marker, file, expected) => {
    const { declarations, index } = await loadFiles(files);
    const [namespace = '', name = ''] = marker.split(':');
    const answer = index.lookup(declarations.automations[0]!, { namespace, name, file });
    const found = 'policy' in answer ? index.repositoryFor(answer.policy) : answer;
    expect({
      ...('policy' in answer && { policy: answer.policy }),
      ...('repository' in found && { image: found.repository.image }),
      ...('diagnostic' in found && { code: found.diagnostic.code }),
    }).toMatchObject(expected);
  });
});

test('28: the automation of a cluster has its own branch and path', async () => {
  const { files } = fragments.find(({ name }) => name.startsWith('28'))!;
  const { declarations } = await loadFiles(files);
  expect(declarations.automations).toMatchObject([
    { pushBranch: 'automatic-update-dev', updatePath: 'clusters/dev/infrastructure/apps' },
  ]);
});
