import { describe, expect, test } from 'vitest';
import { loadFiles } from '../support/loaded.ts';
import type { MemoryFile } from '../support/memory-tree.ts';

const API = 'image.toolkit.fluxcd.io';
const document = (kind: string, name: string, spec: string, { namespace = '', version = 'v1', more = '' } = {}) =>
  `apiVersion: ${API}/${version}\nkind: ${kind}\nmetadata:\n  name: ${name}\n${namespace && `  namespace: ${namespace}\n`}${more}spec:\n${spec.replace(/^/gm, '  ')}\n`;
const repository = (name: string, namespace = '', image = `ghcr.io/acme/${name}`) =>
  document('ImageRepository', name, `image: ${image}\ninterval: 5m`, { namespace });
const policy = (name: string, namespace = '', range = '1.x') =>
  document('ImagePolicy', name, `imageRepositoryRef:\n  name: ${name}\npolicy: { semver: { range: '${range}' } }`, {
    namespace,
  });
const pair = (name: string, namespace = '', range = '1.x') =>
  `${repository(name, namespace)}---\n${policy(name, namespace, range)}`;
const automation = (name: string, path: string, namespace = 'flux-system', extra = '') =>
  document(
    'ImageUpdateAutomation',
    name,
    `interval: 30m\nsourceRef: { kind: GitRepository, name: flux-system }\ngit:\n  checkout: { ref: { branch: main } }\n  commit: { author: { email: a@b.c } }\n  push: { branch: main }\nupdate: { path: ${path} }${extra}`,
    { namespace },
  );
const flux = (name: string, spec: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata:\n  name: ${name}\n  namespace: flux-system\nspec:\n  interval: 10m\n  sourceRef: { kind: GitRepository, name: flux-system }\n${spec.replace(/^/gm, '  ')}\n`;

/** What a marker means: the policy with the image of its repository, or the code of the diagnostic. */
async function resolve(files: Record<string, MemoryFile>, marker: string, file: string, automationName?: string) {
  const { declarations, index } = await loadFiles(files);
  const seeing = declarations.automations.find(({ name }) => automationName === undefined || name === automationName)!;
  const [namespace = '', name = ''] = marker.split(':');
  const answer = index.lookup(seeing, { namespace, name, file });
  if ('diagnostic' in answer) return { code: answer.diagnostic.code, message: answer.diagnostic.message };
  const found = index.repositoryFor(answer.policy);
  if ('diagnostic' in found) return { code: found.diagnostic.code, message: found.diagnostic.message };
  return { policy: answer.policy, image: found.repository.image, diagnostics: declarations.diagnostics };
}

describe('API versions', () => {
  test.each(['v1', 'v1beta2', 'v1beta1', 'v1alpha2', 'v1alpha1'])('%s', async version => {
    const files = {
      'images.yaml': [
        document('ImageRepository', 'web', 'image: ghcr.io/acme/web\ninterval: 5m', { namespace: 'a', version }),
        document('ImagePolicy', 'web', 'imageRepositoryRef: { name: web }\npolicy: { numerical: {} }', {
          namespace: 'a',
          version,
        }),
      ].join('---\n'),
    };
    const found = await resolve(files, 'a:web', 'web.yaml');
    expect(found).toMatchObject({
      image: 'ghcr.io/acme/web',
      policy: { choice: { numerical: {} }, apiVersion: `${API}/${version}` },
    });
    const codes = found.diagnostics?.map(({ code }) => code);
    expect(codes).toEqual(version === 'v1' ? [] : ['DOCUMENT_OLD_VERSION']);
  });

  test('the flat automation of v1alpha1', async () => {
    const spec =
      'interval: 1m\ncheckout:\n  gitRepositoryRef: { name: fleet }\n  branch: main\ncommit:\n  authorName: bot\n  authorEmail: bot@example.org\n  messageTemplate: |\n    bump\n    it\npush: { branch: bumps }\nupdate: { strategy: Setters, path: ./apps/ }';
    const { declarations } = await loadFiles({
      'a.yaml': document('ImageUpdateAutomation', 'fleet', spec, { namespace: 'a', version: 'v1alpha1' }),
    });
    expect(declarations.automations).toMatchObject([
      {
        checkoutBranch: 'main',
        pushBranch: 'bumps',
        updatePath: 'apps',
        interval: 60_000,
        commit: {
          author: { name: 'bot', email: 'bot@example.org' },
          messageTemplate: 'bump\nit\n',
          messageTemplateLocation: { line: 15, column: 7 },
        },
      },
    ]);
    expect(declarations.diagnostics.map(({ code }) => code)).toEqual(['DOCUMENT_OLD_VERSION']);
  });
});

describe('where documents stand', () => {
  const bytes = (encoding: 'utf16le' | 'utf16be', text: string) => {
    const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
    return new Uint8Array(encoding === 'utf16be' ? buffer.swap16() : buffer);
  };
  test.each<[string, MemoryFile]>([
    ['in UTF-16, little end first', bytes('utf16le', pair('web', 'a'))],
    ['in UTF-16, big end first', bytes('utf16be', pair('web', 'a'))],
    ['behind a byte order mark', `\ufeff${pair('web', 'a')}`],
    ['behind a mark at each document', `\ufeff${repository('web', 'a')}---\n\ufeff${policy('web', 'a')}`],
    ['joined from files with marks', `\ufeff---\n${repository('web', 'a')}\ufeff---\n${policy('web', 'a')}`],
    ['with CRLF', pair('web', 'a').replaceAll('\n', '\r\n')],
    ['after a document with a duplicate key', `kind: ConfigMap\ndata: 1\ndata: 2\n---\n${pair('web', 'a')}`],
    [
      'with a duplicate key in a label',
      pair('web', 'a').replaceAll('  namespace: a\n', '  namespace: a\n  labels:\n    x: a\n    x: b\n'),
    ],
    ['after a document that is no YAML', `a: [\n---\n${pair('web', 'a')}`],
    ['after a document with an alias as a key', `name: &app bot\nof:\n  *app:\n    tag: 1\n---\n${pair('web', 'a')}`],
    [
      'in a List',
      `apiVersion: v1\nkind: List\nitems:\n${[repository('web', 'a'), policy('web', 'a')].map(each => `- ${each.trimEnd().replaceAll('\n', '\n  ')}\n`).join('')}`,
    ],
    [
      'as JSON',
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'List',
        items: [
          {
            apiVersion: `${API}/v1`,
            kind: 'ImageRepository',
            metadata: { name: 'web', namespace: 'a' },
            spec: { image: 'ghcr.io/acme/web', interval: '5m' },
          },
          {
            apiVersion: `${API}/v1`,
            kind: 'ImagePolicy',
            metadata: { name: 'web', namespace: 'a' },
            spec: { imageRepositoryRef: { name: 'web' }, policy: { semver: { range: '1.x' } } },
          },
        ],
      }),
    ],
    ['with a leading ---', `---\n${pair('web', 'a')}`],
    [
      'with values from anchors and merge keys',
      `${repository('web', 'a')}---\nx: &spec\n  imageRepositoryRef: { name: web }\n  policy: { semver: { range: 1.x } }\napiVersion: ${API}/v1\nkind: ImagePolicy\nmetadata: { name: web, namespace: a }\nspec:\n  <<: *spec\n`,
    ],
  ])('%s', async (_, content) => {
    for (const path of ['deep/down/images.yaml', '.hidden/images.yml']) {
      const found = await resolve({ [path]: content }, 'a:web', 'web.yaml');
      expect(found).toMatchObject({ image: 'ghcr.io/acme/web', policy: { choice: { semver: { range: '1.x' } } } });
    }
  });

  test('lines and columns are those of the file', async () => {
    const { declarations } = await loadFiles({ 'a.yaml': `# first\n---\n${pair('web', 'a')}` });
    expect(declarations.repositories[0]!.location).toEqual({ file: 'a.yaml', line: 3, column: 1 });
    expect(declarations.policies[0]!.fieldLocations['spec.policy.semver.range']).toEqual({
      file: 'a.yaml',
      line: 20,
      column: 30,
    });
  });

  test('a Helm template declares nothing', async () => {
    const { declarations } = await loadFiles({
      'chart/Chart.yaml': 'name: x\n',
      'chart/templates/p.yaml': pair('web', 'a'),
      'chart/values.yaml': 'a: 1\n',
    });
    expect(declarations.policies).toEqual([]);
  });

  test('a repository without automation gets one over all its markers', async () => {
    const { declarations } = await loadFiles({ 'a.yaml': pair('web', 'a') });
    expect(declarations.automations).toMatchObject([{ implicit: true, updatePath: '', suspend: false }]);
  });

  test('any order of files gives the same', async () => {
    const files = { 'b.yaml': pair('web', 'a'), 'a.yaml': pair('api', 'a'), 'c.yaml': automation('flux', '.') };
    const one = await loadFiles(files);
    const other = await loadFiles(Object.fromEntries(Object.entries(files).reverse()));
    expect(other.declarations).toEqual(one.declarations);
  });
});

describe('branches', () => {
  const git = (ref: string) =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: flux-system, namespace: flux-system }\nspec:\n  url: ssh://git@example.org/fleet\n${ref}`;
  const without = automation('flux', '.').replace('    checkout: { ref: { branch: main } }\n', '');
  test.each<[string, string, string, string | undefined]>([
    ['of the automation', automation('flux', '.'), git('  ref: { branch: other }\n'), 'main'],
    ['of the GitRepository', without, git('  ref: { branch: other }\n'), 'other'],
    ['of a full name', without, git('  ref: { name: refs/heads/topic }\n'), 'topic'],
    ['none anywhere', without, git(''), undefined],
    [
      'a checkout of a tag replaces the branch of the source',
      automation('flux', '.').replace('branch: main } }\n', 'tag: v1 } }\n'),
      git('  ref: { branch: other }\n'),
      undefined,
    ],
  ])('%s', async (_, document, source, branch) => {
    const { declarations } = await loadFiles({ 'a.yaml': document, 'git.yaml': source });
    expect(declarations.automations[0]!.checkoutBranch).toBe(branch);
  });

  test('none anywhere is told where one would stand, unless another branch is pushed to', async () => {
    const quiet = without.replace('branch: main', 'branch: image-bot');
    const open = without.replace('    push: { branch: main }\n', '');
    const told = async (document: string) =>
      (await loadFiles({ 'a.yaml': document, 'git.yaml': git('') })).declarations.diagnostics;
    expect(await told(quiet)).toEqual([]);
    expect(await told(open)).toEqual([
      {
        severity: 'notice',
        code: 'AUTOMATION_BRANCH_UNKNOWN',
        message:
          'ImageUpdateAutomation "flux-system/flux" names no branch, and neither does GitRepository "flux-system"; the default branch is read, where Flux reads master',
        file: 'a.yaml',
        line: 1,
        column: 1,
        hint: expect.stringContaining('checkout:\n      ref:\n        branch: main'),
      },
    ]);
  });
});

describe('names and scopes', () => {
  test('a document without namespace answers to its unique name', async () => {
    expect(await resolve({ 'a.yaml': pair('web') }, 'any:web', 'x.yaml')).toMatchObject({ image: 'ghcr.io/acme/web' });
  });

  test('its exact name goes first', async () => {
    const files = { 'a.yaml': pair('web', '', '1.x'), 'b.yaml': pair('web', 'apps', '2.x') };
    expect(await resolve(files, 'apps:web', 'x.yaml')).toMatchObject({
      policy: { choice: { semver: { range: '2.x' } } },
    });
    expect(await resolve(files, 'other:web', 'x.yaml')).toMatchObject({
      policy: { choice: { semver: { range: '1.x' } } },
    });
  });

  test('a policy of another namespace, unless strict', async () => {
    const files = { 'a.yaml': pair('web', 'apps'), 'b.yaml': automation('flux', '.') };
    expect(await resolve(files, 'apps:web', 'x.yaml')).toMatchObject({ image: 'ghcr.io/acme/web' });
    const strict = { ...files, '.github/retag.yaml': 'strictNamespaces: true\n' };
    expect(await resolve(strict, 'apps:web', 'x.yaml')).toMatchObject({ code: 'POLICY_OTHER_NAMESPACE' });
  });

  test.each<[reason: string, policy: string]>([
    ['of the namespace of the automation', 'flux-system'],
    ['of a namespace that nothing tells', ''],
  ])('strict or not, a policy %s', async (_reason, namespace) => {
    const files = {
      'a.yaml': pair('web', namespace),
      'b.yaml': automation('flux', '.'),
      '.github/retag.yaml': 'strictNamespaces: true\n',
    };
    expect(await resolve(files, 'flux-system:web', 'x.yaml')).toMatchObject({ image: 'ghcr.io/acme/web' });
  });

  test('an unknown name, with what was probably meant', async () => {
    expect(await resolve({ 'a.yaml': pair('web', 'flux-system') }, 'flux-system:wbe', 'x.yaml')).toEqual({
      code: 'MARKER_UNKNOWN_POLICY',
      message: 'no ImagePolicy "flux-system:wbe"; did you mean "flux-system:web"?',
    });
    expect(await resolve({ 'a.yaml': pair('web', 'apps') }, 'flux-system:web', 'x.yaml')).toMatchObject({
      message: 'no ImagePolicy "flux-system:web"; did you mean "apps:web"?',
    });
  });

  const clusters = {
    'clusters/dev/web.yaml': pair('web', 'flux-system', '>=0.0.0-0'),
    'clusters/prod/web.yaml': pair('web', 'flux-system', '1.x'),
  };
  test('each automation means the policy below its path', async () => {
    const files = {
      ...clusters,
      'clusters/dev/a.yaml': automation('dev', './clusters/dev'),
      'clusters/prod/a.yaml': automation('prod', './clusters/prod'),
    };
    for (const [name, range] of [
      ['dev', '>=0.0.0-0'],
      ['prod', '1.x'],
    ] as const) {
      const found = await resolve(files, 'flux-system:web', `clusters/${name}/deploy.yaml`, name);
      expect(found).toMatchObject({ policy: { choice: { semver: { range } } } });
    }
  });

  test('under one automation the folder of the marker decides, and nothing is picked where it does not', async () => {
    const files = { ...clusters, 'a.yaml': automation('all', '.') };
    expect(await resolve(files, 'flux-system:web', 'clusters/dev/deploy.yaml')).toMatchObject({
      policy: { choice: { semver: { range: '>=0.0.0-0' } } },
    });
    const found = await resolve(files, 'flux-system:web', 'shared/deploy.yaml');
    expect(found).toMatchObject({ code: 'POLICY_AMBIGUOUS' });
    expect(found.message).toContain('clusters/dev/web.yaml:10, clusters/prod/web.yaml:10');
  });

  test('declarations that say the same are one', async () => {
    const files = {
      'clusters/dev/web.yaml': pair('web', 'flux-system'),
      'clusters/prod/web.yaml': pair('web', 'flux-system'),
    };
    expect(await resolve(files, 'flux-system:web', 'shared/deploy.yaml')).toMatchObject({ image: 'ghcr.io/acme/web' });
  });

  test('two repositories of one name in one scope', async () => {
    const files = {
      'a/p.yaml': policy('web', 'x'),
      'b/r.yaml': repository('web', 'x'),
      'c/r.yaml': repository('web', 'x', 'ghcr.io/acme/other'),
    };
    expect(await resolve(files, 'x:web', 'y.yaml')).toMatchObject({ code: 'REPOSITORY_AMBIGUOUS' });
  });

  test('a policy without its repository', async () => {
    expect(await resolve({ 'a.yaml': policy('web', 'apps') }, 'apps:web', 'x.yaml')).toEqual({
      code: 'REPOSITORY_UNKNOWN',
      message: 'ImagePolicy "apps:web": referenced ImageRepository does not exist: "apps/web"',
    });
  });

  test.each<[string, string, boolean]>([
    ['a label that the policy has', '\npolicySelector:\n  matchLabels: { team: web }', true],
    ['a label that it has not', '\npolicySelector:\n  matchLabels: { team: api }', false],
    ['In', '\npolicySelector:\n  matchExpressions: [{ key: team, operator: In, values: [api, web] }]', true],
    [
      'NotIn admits a missing key',
      '\npolicySelector:\n  matchExpressions: [{ key: none, operator: NotIn, values: [a] }]',
      true,
    ],
    [
      'NotIn refuses the value',
      '\npolicySelector:\n  matchExpressions: [{ key: team, operator: NotIn, values: [web] }]',
      false,
    ],
    ['Exists', '\npolicySelector:\n  matchExpressions: [{ key: none, operator: Exists }]', false],
    ['DoesNotExist', '\npolicySelector:\n  matchExpressions: [{ key: none, operator: DoesNotExist }]', true],
    ['an empty selector', '\npolicySelector: {}', true],
  ])('policySelector: %s', async (_, selector, admitted) => {
    const labelled = policy('web', 'flux-system').replace('spec:', '  labels: { team: web }\nspec:');
    const files = {
      'a.yaml': `${repository('web', 'flux-system')}---\n${labelled}`,
      'b.yaml': automation('flux', '.', 'flux-system', selector),
    };
    expect(await resolve(files, 'flux-system:web', 'x.yaml')).toMatchObject(
      admitted ? { image: 'ghcr.io/acme/web' } : { code: 'POLICY_NOT_SELECTED' },
    );
  });
});

describe('accessFrom', () => {
  const shared = (access: string) => ({
    'r.yaml': `${repository('web', 'shared')}${access}`,
    'p.yaml': document(
      'ImagePolicy',
      'web',
      'imageRepositoryRef: { name: web, namespace: shared }\npolicy: { numerical: {} }',
      { namespace: 'team' },
    ),
  });
  const selectors = (...labels: string[]) =>
    `  accessFrom:\n    namespaceSelectors:\n${labels.map(each => `      - matchLabels: ${each}\n`).join('')}`;
  const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: team\n  labels: { tenant: x }\n';
  test.each<[string, string, Record<string, string>, string]>([
    [
      'no accessFrom',
      '',
      {},
      "access denied: 'shared/web' can't be accessed due to missing ACL labels on 'accessFrom'",
    ],
    [
      'an empty one admits nobody',
      '  accessFrom: {}\n',
      {},
      "access denied: 'shared/web' can't be accessed due to ACL labels mismatch on namespace 'team'",
    ],
    ['empty labels admit everybody', selectors('{}'), {}, ''],
    ['the name of the namespace', selectors('{ kubernetes.io/metadata.name: team }'), {}, ''],
    [
      'the name of another one',
      selectors('{ kubernetes.io/metadata.name: other }'),
      {},
      "access denied: 'shared/web' can't be accessed due to ACL labels mismatch on namespace 'team'",
    ],
    [
      'labels of the Namespace in the repository',
      selectors('{ tenant: y }', '{ tenant: x }'),
      { 'ns.yaml': namespace },
      '',
    ],
    [
      'labels of which one is missing',
      selectors('{ tenant: x, env: prod }'),
      { 'ns.yaml': namespace },
      "access denied: 'shared/web' can't be accessed due to ACL labels mismatch on namespace 'team'",
    ],
  ])('%s', async (_, access, more, message) => {
    const found = await resolve({ ...shared(access), ...more }, 'team:web', 'x.yaml');
    expect(found).toMatchObject(message === '' ? { image: 'ghcr.io/acme/web' } : { code: 'ACCESS_DENIED', message });
  });
});

describe('kustomize and Flux', () => {
  const base = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': pair('web') };

  test('the rules that named a policy are told', async () => {
    const files = { ...base, 'top/kustomization.yaml': 'resources: [../base]\nnamespace: team\nnamePrefix: stg-\n' };
    const { declarations } = await loadFiles(files);
    expect(declarations.policies).toMatchObject([
      {
        name: 'stg-web',
        namespace: 'team',
        scopes: ['top'],
        naming: {
          name: 'metadata.name of the document, then namePrefix of top/kustomization.yaml:3',
          namespace: 'namespace of top/kustomization.yaml:2',
        },
      },
    ]);
  });

  test('targetNamespace, patches, components and substitution of a Flux Kustomization', async () => {
    const files = {
      ...base,
      'base/web.yaml': pair('${APP}'),
      'extra/kustomization.yaml':
        'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n- target: { kind: ImagePolicy }\n  patch: |-\n    - { op: replace, path: /spec/policy/semver/range, value: 7.x }\n',
      'clusters/prod/web.yaml': flux(
        'web',
        'path: ./base\ntargetNamespace: team\ncomponents: [../extra]\npostBuild:\n  substitute: { APP: web }\npatches:\n- target: { kind: ImageRepository }\n  patch: |-\n    - { op: replace, path: /spec/image, value: "ghcr.io/acme/${APP}-prod" }',
      ),
    };
    expect(await resolve(files, 'team:web', 'x.yaml')).toMatchObject({
      image: 'ghcr.io/acme/web-prod',
      policy: { namespace: 'team', choice: { semver: { range: '7.x' } }, scopes: ['base'] },
      diagnostics: [],
    });
  });

  test('a folder without kustomization is taken in as Flux does', async () => {
    const files = {
      'clusters/prod/sync.yaml': flux('apps', 'path: ./apps\ntargetNamespace: team'),
      'apps/a/web.yaml': pair('web'),
      'apps/b/kustomization.yaml': 'resources: [api.yaml]\nnamePrefix: x-\n',
      'apps/b/api.yaml': pair('api'),
      'apps/b/not-listed.yaml': pair('other'),
    };
    const { declarations } = await loadFiles(files);
    expect(declarations.policies.map(({ namespace, name, scopes }) => `${namespace}:${name} ${scopes}`)).toEqual([
      'team:web apps',
      'team:x-api apps',
      ':other ',
    ]);
  });

  test('Flux Kustomizations of Flux Kustomizations keep the cluster in their scopes', async () => {
    const files = {
      'clusters/prod/flux-system/gotk-sync.yaml': flux('flux-system', 'path: ./clusters/prod'),
      'clusters/prod/flux-system/kustomization.yaml': 'resources: [gotk-sync.yaml]\n',
      'clusters/prod/automation.yaml': automation('prod', './clusters/prod'),
      'clusters/prod/apps.yaml': flux('apps', 'path: ./apps/prod'),
      'clusters/dev/flux-system/gotk-sync.yaml': flux('flux-system', 'path: ./clusters/dev'),
      'clusters/dev/flux-system/kustomization.yaml': 'resources: [gotk-sync.yaml]\n',
      'clusters/dev/automation.yaml': automation('dev', './clusters/dev'),
      'clusters/dev/apps.yaml': flux('apps', 'path: ./apps/dev'),
      'apps/base/kustomization.yaml': 'resources: [web.yaml]\n',
      'apps/base/web.yaml': pair('web', 'flux-system'),
      'apps/prod/kustomization.yaml': 'resources: [../base]\n',
      'apps/dev/kustomization.yaml':
        'resources: [../base]\npatches:\n- target: { kind: ImagePolicy }\n  patch: |-\n    - { op: replace, path: /spec/policy/semver/range, value: ">=0.0.0-0" }\n',
    };
    expect(await resolve(files, 'flux-system:web', 'shared.yaml', 'prod')).toMatchObject({
      policy: { choice: { semver: { range: '1.x' } } },
    });
    expect(await resolve(files, 'flux-system:web', 'shared.yaml', 'dev')).toMatchObject({
      policy: { choice: { semver: { range: '>=0.0.0-0' } } },
    });
  });

  test('labels for further fields are named, labels alone are followed', async () => {
    const files = (more: string) => ({
      'top/kustomization.yaml': `resources: [web.yaml]\nlabels:\n- pairs: { team: web }\n${more}`,
      'top/web.yaml': pair('web', 'team'),
    });
    const fields = '  fields: [{ path: spec/policySelector/matchLabels, kind: ImageUpdateAutomation }]\n';
    const codes = async (more: string) => (await loadFiles(files(more))).declarations.diagnostics.map(d => d.code);
    expect(await codes('')).toEqual([]);
    expect(await codes(fields)).toEqual(['KUSTOMIZE_UNSUPPORTED']);
  });

  test('transformers that may alter image documents are named with the way out', async () => {
    const files = {
      ...base,
      'top/kustomization.yaml': 'resources: [../base]\ntransformers: [t.yaml]\n',
      'top/t.yaml': 'kind: PrefixTransformer\n',
    };
    const { declarations } = await loadFiles(files);
    expect(declarations.diagnostics).toMatchObject([
      {
        code: 'KUSTOMIZE_UNSUPPORTED',
        file: 'top/kustomization.yaml',
        line: 2,
        column: 1,
        hint: expect.stringContaining('sources.rendered'),
      },
    ]);
  });

  test.each<[reason: string, replacements: string, told: boolean]>([
    ['one that is written there', '- targets: [{ select: { kind: ImagePolicy } }]\n', true],
    ['one of another kind', '- targets: [{ select: { kind: Deployment } }]\n', false],
    ['one without targets', '- source: { kind: ConfigMap }\n', false],
    ['a file of one', 'targets: [{ select: { kind: ImagePolicy } }]\n', true],
    ['a file of one of another kind', 'targets: [{ select: { kind: Deployment } }]\n', false],
    ['a file with a list', '- targets: [{ select: { kind: Deployment } }, { select: { name: web } }]\n', true],
    ['the second document of a file', '---\n---\ntargets: [{ select: { kind: ImageRepository } }]\n', true],
    ['an empty file', '# none\n', false],
  ])('replacements that may alter image documents are named: %s', async (reason, text, told) => {
    const inFile = reason.includes('file');
    const files = {
      ...base,
      'top/kustomization.yaml': `resources: [../base]\nreplacements:\n${inFile ? '- path: r.yaml\n' : text}`,
      ...(inFile && { 'top/r.yaml': text }),
    };
    const { declarations } = await loadFiles(files);
    expect(declarations.diagnostics.map(({ code }) => code)).toEqual(told ? ['KUSTOMIZE_UNSUPPORTED'] : []);
  });

  test('a JSON patch is read whatever its name', async () => {
    const files = {
      ...base,
      'top/kustomization.yaml':
        'resources: [../base]\npatches:\n- path: range.json\n  target: { kind: ImagePolicy, name: web }\n',
      'top/range.json': '[{"op": "replace", "path": "/spec/policy/semver/range", "value": "7.x"}]',
    };
    const { declarations } = await loadFiles(files);
    expect(declarations.diagnostics).toEqual([]);
    expect(declarations.policies).toMatchObject([{ choice: { semver: { range: '7.x' } } }]);
  });

  const notRead: [reason: string, kustomization: string, line: number, told: RegExp][] = [
    [
      'a remote component over image documents',
      'resources: [../base]\ncomponents:\n- https://github.com/acme/parts//x?ref=v1\n',
      3,
      /remote component https:\/\/github/,
    ],
    [
      'a remote patch of image documents',
      'resources: [../base]\npatches:\n- path: https://example.org/p.yaml\n  target: { kind: ImagePolicy }\n',
      3,
      /p\.yaml, which may alter ImagePolicy "web", is not fetched/,
    ],
    [
      'a patch behind a link',
      'resources: [../base]\npatches:\n- path: link.yaml\n  target: { kind: ImagePolicy }\n',
      3,
      /link\.yaml, which may alter ImagePolicy "web", is not among/,
    ],
    [
      'a remote base whose image documents are patched here',
      'resources:\n- github.com/acme/images?ref=v1\npatches:\n- target: { kind: ImagePolicy }\n  patch: "[]"\n',
      2,
      /remote base github\.com\/acme\/images\?ref=v1 is not fetched/,
    ],
  ];
  test.each(notRead)('%s: a warning with the way out', async (_reason, text, line, told) => {
    const link: MemoryFile = { mode: '120000', content: 'elsewhere.yaml' };
    const { declarations } = await loadFiles({ ...base, 'top/kustomization.yaml': text, 'top/link.yaml': link });
    expect(declarations.diagnostics).toMatchObject([
      {
        code: 'KUSTOMIZE_UNSUPPORTED',
        severity: 'warning',
        message: expect.stringMatching(told),
        hint: expect.stringContaining('sources.rendered'),
        file: 'top/kustomization.yaml',
        line,
      },
    ]);
  });
  test.each([
    ['a remote patch of other kinds', 'patches:\n- path: https://example.org/p.yaml\n  target: { kind: Deployment }\n'],
    ['a remote base', 'resources: [https://github.com/acme/crds?ref=v1]\n'],
    ['generators', 'generators: [g.yaml]\n'],
  ])('%s: nothing is said while nothing is missing', async (_reason, text) => {
    const { declarations } = await loadFiles({ ...base, 'top/kustomization.yaml': text });
    expect(declarations.diagnostics).toEqual([]);
  });

  test('generators and replacements of other kinds are nobody’s business', async () => {
    const files = {
      ...base,
      'top/kustomization.yaml':
        'resources: [../base, https://example.org/crds.yaml]\nconfigMapGenerator: [{ name: x }]\nconfigurations: [names.yaml]\nreplacements:\n- source: { kind: ConfigMap }\n  targets: [{ select: { kind: Deployment } }]\n',
      'top/names.yaml':
        'nameReference:\n- kind: ConfigMap\n  fieldSpecs: [{ path: spec/valuesFrom/name, kind: HelmRelease }]\n',
    };
    const { declarations } = await loadFiles(files);
    expect(declarations.diagnostics).toEqual([]);
  });

  test('a rendered file is read instead of what it renders', async () => {
    const files = {
      ...base,
      '.github/retag.yaml': 'sources: { rendered: [out/all.yaml] }\n',
      'out/all.yaml': pair('web', 'team', '5.x'),
    };
    const { declarations } = await loadFiles(files);
    expect(declarations.policies).toMatchObject([{ namespace: 'team', choice: { semver: { range: '5.x' } } }]);
    expect(declarations.repositories).toHaveLength(1);
  });

  test.each([
    ['out/gone.yaml', 'there is no such file', 'a file that is not there'],
    ['out', 'is a folder', 'a folder'],
    ['out/*.yaml', 'there is no such file', 'a pattern'],
    ['../out/all.yaml', 'leads outside', 'a path out of the repository'],
  ])('`rendered: %s` is an error at its line: %s (%s)', async (path, message) => {
    const files = {
      ...base,
      '.github/retag.yaml': `sources:\n  rendered:\n    - ./out/all.yaml\n    - ${path}\n`,
      'out/all.yaml': pair('web', 'team', '5.x'),
    };
    const { declarations } = await loadFiles(files);
    expect(declarations.diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'RENDERED_MISSING',
        message: expect.stringContaining(message),
        file: '.github/retag.yaml',
        line: 4,
        column: 7,
      },
    ]);
    expect(declarations.policies).toMatchObject([{ namespace: 'team' }]);
  });
});

describe('variables', () => {
  const open = (image: string) => ({
    'base/web.yaml': `${repository('web', 'flux-config', image)}---\n${policy('web', 'flux-config')}`,
  });

  test('without value anywhere: one warning at its place', async () => {
    const { declarations } = await loadFiles(open('${ACR}.azurecr.io/web'));
    expect(declarations.diagnostics).toMatchObject([
      {
        code: 'VARIABLE_UNRESOLVED',
        file: 'base/web.yaml',
        line: 7,
        column: 10,
        hint: expect.stringContaining('"base": { ACR: value }'),
      },
    ]);
    expect(declarations.repositories).toEqual([]);
  });

  test('`substitutions` of the configuration, the nearest path first', async () => {
    const files = {
      ...open('${ACR}.azurecr.io/${TEAM:=web}'),
      '.github/retag.yaml': 'substitutions: { "": { ACR: rootacr }, base: { ACR: prodacr } }\n',
    };
    expect(await resolve(files, 'flux-config:web', 'x.yaml')).toMatchObject({
      image: 'prodacr.azurecr.io/web',
      diagnostics: [],
    });
  });

  const configMap = (name: string, range: string, namespace = 'flux-system') =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: ${namespace} }\ndata: { RANGE: "${range}" }\n`;
  const from = (more = '', maps = '[{ kind: ConfigMap, name: vars }]') =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux-system }\nspec:\n  path: ./apps\n  sourceRef: { kind: GitRepository, name: flux-system }\n  postBuild: { ${more}substituteFrom: ${maps} }\n`;
  const mapRows: [reason: string, files: Record<string, string>, range: string][] = [
    ['a ConfigMap that the repository holds', { 'flux.yaml': from(), 'vars.yaml': configMap('vars', '4.x') }, '4.x'],
    [
      'the inline value goes first',
      { 'flux.yaml': from('substitute: { RANGE: 2.x }, '), 'vars.yaml': configMap('vars', '4.x') },
      '2.x',
    ],
    [
      'so does the configuration',
      {
        ...{ 'flux.yaml': from(), 'vars.yaml': configMap('vars', '4.x') },
        '.github/retag.yaml': 'substitutions: { apps: { RANGE: 3.x } }\n',
      },
      '3.x',
    ],
    [
      'the last of several counts',
      {
        'flux.yaml': from('', '[{ kind: ConfigMap, name: vars }, { kind: ConfigMap, name: more }]'),
        ...{ 'vars.yaml': configMap('vars', '4.x'), 'more.yaml': configMap('more', '5.x') },
      },
      '5.x',
    ],
    [
      'one of another namespace is another one',
      { 'flux.yaml': from(), 'vars.yaml': configMap('vars', '4.x', 'other') },
      `\${RANGE}`,
    ],
    [
      'line breaks of a value are dropped',
      {
        'flux.yaml': from(),
        'vars.yaml': configMap('vars', '').replace('{ RANGE: "" }', '\n  RANGE: |\n    >=1.0.0\n    <2.0.0'),
      },
      '>=1.0.0<2.0.0',
    ],
    [
      'nothing is substituted where there is no variable at all',
      { 'flux.yaml': from().replace(/substituteFrom: .*\]/, 'substitute: {}'), 'vars.yaml': configMap('vars', '4.x') },
      `\${RANGE}`,
    ],
    [
      'two clusters that differ give no value',
      { 'flux.yaml': from(), 'a/vars.yaml': configMap('vars', '4.x'), 'b/vars.yaml': configMap('vars', '5.x') },
      `\${RANGE}`,
    ],
  ];
  test.each(mapRows)('`substituteFrom`: %s', async (_reason, files, range) => {
    const { declarations } = await loadFiles({ ...files, 'apps/web.yaml': pair('web', 'team', '$' + '{RANGE}') });
    expect(declarations.policies).toMatchObject([{ choice: { semver: { range } } }]);
  });

  test('a variable may stand in quotes where a boolean is wanted, and in a key', async () => {
    const text = pair('web', 'team', '1.x').replace('spec:', 'spec:\n  ${FIELD}: "${OFF:=true}"');
    const flux = from('substitute: { FIELD: suspend }, ');
    const { declarations } = await loadFiles({ 'flux.yaml': flux, 'apps/web.yaml': text });
    expect(declarations.repositories).toMatchObject([{ suspend: true }]);
    expect(declarations.diagnostics).toEqual([]);
  });

  test('the value beside the marker', async () => {
    const files = {
      ...open('${ACR}.azurecr.io/image/web'),
      'apps/web.yaml': 'image: devacr.azurecr.io/image/web:1.4.0 # {"$imagepolicy": "flux-config:web"}\n',
    };
    expect(await resolve(files, 'flux-config:web', 'apps/web.yaml')).toMatchObject({
      image: 'devacr.azurecr.io/image/web',
      diagnostics: [],
    });
  });

  test('different values in different files', async () => {
    const line = (acr: string) => `image: ${acr}.azurecr.io/image/web:1.4.0 # {"$imagepolicy": "flux-config:web"}\n`;
    const files = {
      ...open('${ACR}.azurecr.io/image/web'),
      'dev/web.yaml': line('devacr'),
      'prod/web.yaml': line('prodacr'),
    };
    for (const cluster of ['dev', 'prod']) {
      expect(await resolve(files, 'flux-config:web', `${cluster}/web.yaml`)).toMatchObject({
        image: `${cluster}acr.azurecr.io/image/web`,
        diagnostics: [],
      });
    }
  });

  test('escaped dollars are what authors write for Flux', async () => {
    const files = {
      'a.yaml': `${repository('web', 'a')}---\n${policy('web', 'a')}  filterTags: { pattern: '^main-(?P<ts>.*)', extract: '$\${ts}' }\n`,
    };
    expect(await resolve(files, 'a:web', 'x.yaml')).toMatchObject({
      policy: { filterTags: { extract: '${ts}' } },
      diagnostics: [],
    });
    const plain = { 'a.yaml': files['a.yaml'].replace('$${ts}', '${ts}') };
    expect(await resolve(plain, 'a:web', 'x.yaml')).toMatchObject({
      policy: { filterTags: { extract: '${ts}' } },
      diagnostics: [],
    });
  });

  test('a plain boolean may come from a variable', async () => {
    const files = { 'a.yaml': `${repository('web', 'a')}  insecure: \${INSECURE:=true}\n` };
    const { declarations } = await loadFiles(files);
    expect(declarations.repositories).toMatchObject([{ insecure: true }]);
    expect(declarations.diagnostics).toEqual([]);
  });
});

describe('Flux Kustomizations of other sources', () => {
  const other = flux('other', 'path: ./\ntargetNamespace: elsewhere').replace('name: flux-system }', 'name: charts }');
  const git = (name: string, url: string) =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: ${name} }\nspec: { url: ${url} }\n`;
  test.each<[string, Record<string, string>, string]>([
    [
      'of another repository',
      {
        'other.yaml': other,
        'git.yaml': [git('flux-system', 'https://x/own'), git('charts', 'https://x/charts')].join('---\n'),
      },
      'team',
    ],
    ['of an artifact', { 'other.yaml': other.replace('kind: GitRepository', 'kind: OCIRepository') }, 'team'],
    [
      'of the same repository by another name',
      {
        'other.yaml': other.replace('path: ./', 'path: ./apps'),
        'git.yaml': [git('flux-system', 'https://x/own'), git('charts', 'https://x/own')].join('---\n'),
      },
      'elsewhere team',
    ],
  ])('%s', async (_, more, namespaces) => {
    const files = {
      'apps/web.yaml': pair('web'),
      'apps.yaml': flux('apps', 'path: ./apps\ntargetNamespace: team'),
      ...more,
    };
    const { declarations } = await loadFiles(files);
    expect(declarations.policies.map(({ namespace }) => namespace).join(' ')).toBe(namespaces);
  });
});

describe('a document with a fault does not take its neighbours along', () => {
  test('a policy whose repository has a wrong image', async () => {
    const files = {
      'a.yaml': `${repository('web', 'a', 'ghcr.io/acme/web:1')}---\n${policy('web', 'a')}---\n${pair('api', 'a')}`,
    };
    expect(await resolve(files, 'a:web', 'x.yaml')).toEqual({
      code: 'REPOSITORY_UNKNOWN',
      message: 'ImagePolicy "a:web": ImageRepository "a/web" cannot be used; see its fault at a.yaml:1',
    });
    expect(await resolve(files, 'a:api', 'x.yaml')).toMatchObject({ image: 'ghcr.io/acme/api' });
  });

  test('a policy that names no repository', async () => {
    const files = { 'a.yaml': document('ImagePolicy', 'web', 'policy: { numerical: {} }', { namespace: 'a' }) };
    expect(await resolve(files, 'a:web', 'x.yaml')).toEqual({
      code: 'REPOSITORY_UNKNOWN',
      message: 'ImagePolicy "a:web" names no ImageRepository',
    });
  });

  test('an automation whose path and branches have open variables', async () => {
    const open = automation('flux', '"./clusters/x${zone}/apps"').replaceAll('branch: main', 'branch: "b-${zone}"');
    const { declarations } = await loadFiles({ 'a.yaml': open });
    expect(declarations.automations).toMatchObject([{ updatePath: 'clusters' }]);
    expect(declarations.automations[0]).not.toHaveProperty('pushBranch');
    expect(declarations.diagnostics.map(({ code }) => code)).toEqual([
      'VARIABLE_UNRESOLVED',
      'VARIABLE_UNRESOLVED',
      'VARIABLE_UNRESOLVED',
    ]);
  });
});

test('a fault in an inline patch is told at its place in the kustomization', async () => {
  const top =
    'resources: [web.yaml]\npatches:\n- target: { kind: ImagePolicy }\n  patch: |-\n    - op: replace\n      path: /spec/policy/semver/range\n      value: 1\n';
  const { declarations } = await loadFiles({ 'top/kustomization.yaml': top, 'top/web.yaml': pair('web', 'a') });
  expect(declarations.diagnostics).toMatchObject([
    { code: 'DOCUMENT_INVALID', file: 'top/kustomization.yaml', line: 7, column: 14 },
  ]);
});

test('a policy that a kustomization applies goes before one that lies about', async () => {
  const files = {
    'a/kustomization.yaml': 'resources: [web.yaml]\n',
    'a/web.yaml': pair('web', 'x'),
    'a/old.yaml': pair('web', 'x', '0.x'),
  };
  expect(await resolve(files, 'x:web', 'a/y.yaml')).toMatchObject({ policy: { choice: { semver: { range: '1.x' } } } });
});

test('short-form images stand beside Flux documents', async () => {
  const files = {
    '.github/retag.yaml':
      'images:\n  immich:\n    image: ghcr.io/immich-app/immich-server\n    policy: { semver: { range: ">=1.0.0" } }\n    digestReflectionPolicy: IfNotPresent\n',
    'a.yaml': pair('web', 'flux-system'),
  };
  expect(await resolve(files, 'flux-system:immich', 'x.yaml')).toMatchObject({
    image: 'ghcr.io/immich-app/immich-server',
    policy: { digestReflectionPolicy: 'IfNotPresent', location: { file: '.github/retag.yaml', line: 2, column: 3 } },
  });
  expect(await resolve(files, 'flux-system:web', 'x.yaml')).toMatchObject({ image: 'ghcr.io/acme/web' });
});

test('suspend on all three kinds', async () => {
  const suspended = (text: string) => `${text}  suspend: true\n`;
  const { declarations } = await loadFiles({
    'a.yaml': [
      suspended(repository('web', 'a')),
      suspended(policy('web', 'a')),
      suspended(automation('flux', '.')),
    ].join('---\n'),
  });
  expect(
    [declarations.repositories, declarations.policies, declarations.automations].map(([each]) => each!.suspend),
  ).toEqual([true, true, true]);
});

test('secrets that only the cluster can open are known by name and form', async () => {
  const secret = (kind: string, name: string, rest = '') =>
    `apiVersion: x/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: a }\n${rest}`;
  const { declarations } = await loadFiles({
    'r.yaml': `${repository('web', 'a')}  secretRef: { name: acr }\n`,
    'sealed.yaml': secret('SealedSecret', 'acr'),
    'sops.yaml': secret('Secret', 'plain', 'sops: { version: 3 }\n'),
    'external.yaml': secret('ExternalSecret', 'ext', 'spec: { target: { name: real } }\n'),
  });
  expect(declarations.secretsDeclared).toEqual([
    { namespace: 'a', name: 'real', form: 'ExternalSecret', file: 'external.yaml' },
    { namespace: 'a', name: 'acr', form: 'SealedSecret', file: 'sealed.yaml' },
    { namespace: 'a', name: 'plain', form: 'SOPS', file: 'sops.yaml' },
  ]);
  expect(declarations.repositories[0]!.secretRef).toMatchObject({
    namespace: 'a',
    name: 'acr',
    location: { file: 'r.yaml', line: 9, column: 22 },
  });
});
