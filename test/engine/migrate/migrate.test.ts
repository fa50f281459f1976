import { describe, expect, test } from 'vitest';
import { planMigration } from '../../../src/engine/migrate/migrate.ts';
import { WORKFLOW_PATH } from '../../../src/engine/migrate/new-files.ts';
import { loadProject } from '../../../src/engine/project.ts';
import { memoryTree } from '../../support/memory-tree.ts';
import { automationDocument, imageDocuments } from '../../support/plan-files.ts';

const kustomization = (...lines: string[]) =>
  ['apiVersion: kustomize.config.k8s.io/v1beta1', 'kind: Kustomization', ...lines, ''].join('\n');
const MARKER = 'image: ghcr.io/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\n';
const WEB = imageDocuments('web', 'ghcr.io/acme/web', '{semver: {range: ">=1.0.0"}}');

const FILES = {
  'cluster/kustomization.yaml': kustomization(
    'resources:',
    '  - images.yaml # scanned here',
    '  - automation.yaml',
    '  - run.yaml',
  ),
  'cluster/images.yaml': WEB,
  'cluster/automation.yaml': automationDocument('apps', './cluster'),
  'cluster/run.yaml': MARKER,
};

async function migrate(files: Record<string, string>, options: { suspend?: boolean } = {}) {
  const plan = await planMigration(memoryTree(files), { suspend: false, action: 'retag/retag@v1', ...options });
  return { ...plan, edited: Object.fromEntries(plan.edits.map(({ path, after }) => [path, after])) };
}

describe('documents', () => {
  test('go out of the kustomization that applies them; nothing else in it changes', async () => {
    const { edited, notes } = await migrate(FILES);
    expect(edited['cluster/kustomization.yaml']).toBe(kustomization('resources:', '  - run.yaml'));
    expect(notes.join()).not.toContain('still gets');
  });

  test('that no kustomization applies any more are done with: a second time changes nothing', async () => {
    const once = await migrate(FILES);
    const twice = await migrate({ ...FILES, ...once.edited });
    expect(twice.edits).toEqual([]);
    expect(twice.notes.join()).not.toContain('still gets');
  });

  test('below a folder that Flux applies without a kustomization the cluster still gets them', async () => {
    const flux = (path: string) =>
      `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\nspec: {path: ${path}}\n`;
    const files = {
      'cluster/kustomization.yaml': kustomization('resources:', '  - run.yaml'),
      'cluster/run.yaml': MARKER,
      'cluster/images/all.yaml': WEB,
    };
    const notes = async (path: string) => (await migrate({ ...files, 'sync.yaml': flux(path) })).notes.join();
    expect(await notes('./cluster/images')).toContain('still gets');
    expect(await notes('./cluster')).not.toContain('still gets');
  });

  test('a folder that holds nothing else goes as a whole', async () => {
    const { edited } = await migrate({
      'cluster/kustomization.yaml': kustomization('resources: [../images, run.yaml]'),
      'cluster/run.yaml': MARKER,
      'images/kustomization.yaml': kustomization('resources:', '- a.yaml', '- b.yaml'),
      'images/a.yaml': WEB,
      'images/b.yaml': automationDocument('apps', './cluster'),
    });
    expect(edited['cluster/kustomization.yaml']).toBe(kustomization('resources: [run.yaml]'));
    expect(edited).not.toHaveProperty('images/kustomization.yaml');
  });

  test.each([
    [
      'beside other documents',
      { ...FILES, 'cluster/automation.yaml': `${automationDocument('apps', './cluster')}---\nkind: ConfigMap\n` },
    ],
    [
      'in a folder without kustomization',
      {
        'cluster/all.yaml': automationDocument('apps', './cluster'),
        'cluster/images.yaml': WEB,
        'cluster/run.yaml': MARKER,
      },
    ],
  ])('%s: the automation is suspended, and Retag goes on', async (_why, files) => {
    const { edited, notes } = await migrate(files as Record<string, string>);
    const automation = Object.entries(edited).find(([, text]) => text.includes('ImageUpdateAutomation'))?.[1];
    expect(automation).toMatch(/spec:\n {2}suspend: true\n/);
    expect(edited['.github/retag.yaml']).toContain('ignoreSuspend: true');
    expect(notes.join()).toContain('The cluster still gets these documents');
  });

  test('stay where the kustomization gives them their namespace', async () => {
    const bare = (text: string) => text.replaceAll(', namespace: flux-system', '');
    const files = {
      ...FILES,
      'cluster/kustomization.yaml': kustomization(
        'namespace: team',
        'resources: [images.yaml, automation.yaml, run.yaml]',
      ),
      'cluster/images.yaml': bare(WEB),
      'cluster/automation.yaml': bare(FILES['cluster/automation.yaml']),
      'cluster/run.yaml': MARKER.replace('flux-system', 'team'),
    };
    const { edited, notes } = await migrate(files);
    expect(edited).not.toHaveProperty('cluster/kustomization.yaml');
    expect(edited['cluster/automation.yaml']).toContain('suspend: true');
    expect(notes.join()).toContain('give the documents their names');
  });

  test('--suspend leaves the kustomizations alone', async () => {
    const { edited } = await migrate(FILES, { suspend: true });
    expect(Object.keys(edited).sort()).toEqual(['.github/retag.yaml', WORKFLOW_PATH, 'cluster/automation.yaml'].sort());
  });

  test.each([{ suspend: false }, { suspend: true }])('%j: afterwards Retag runs the same automation', async options => {
    const { edited } = await migrate(FILES, options);
    const { declarations } = await loadProject(memoryTree({ ...FILES, ...edited }));
    expect(declarations.automations.map(({ name, suspend }) => ({ name, suspend }))).toEqual([
      { name: 'apps', suspend: false },
    ]);
    expect(declarations.policies.map(({ name, namespace }) => `${namespace}:${name}`)).toEqual(['flux-system:web']);
  });

  test('a second migration has nothing left to do in the kustomizations', async () => {
    const { edited } = await migrate(FILES);
    const again = await migrate({ ...FILES, ...edited });
    expect(again.edits.filter(({ path }) => path.endsWith('kustomization.yaml'))).toEqual([]);
    expect(again.edited).not.toHaveProperty(WORKFLOW_PATH);
  });
});

test('without image documents nothing of the cluster is told', async () => {
  const { steps, notes } = await migrate({ 'run.yaml': 'kind: ConfigMap\n' });
  expect(steps).toEqual([]);
  expect(notes.join()).toContain('There are no image documents here');
});

describe('secrets', () => {
  const PRIVATE = WEB.replace('interval: 5m}', 'interval: 5m, secretRef: {name: reg-cred}, certSecretRef: {name: ca}}');
  const files = { ...FILES, 'cluster/images.yaml': PRIVATE };

  test('are named with their variables, in the configuration and in the workflow', async () => {
    const { secrets, edited, steps } = await migrate(files);
    expect(secrets.map(({ name, use }) => `${name} ${use}`)).toEqual(['ca certSecretRef', 'reg-cred secretRef']);
    expect(edited['.github/retag.yaml']).toContain(
      '  flux-system/reg-cred: { dockerConfigJson: { env: REG_CRED_DOCKERCONFIGJSON } }\n',
    );
    expect(edited[WORKFLOW_PATH]).toContain('          CA_CA: ${{ secrets.CA_CA }}\n');
    expect(steps[0]?.commands.join('\n')).toContain("get secret reg-cred -o jsonpath='{.data.\\.dockerconfigjson}'");
  });

  test('the configuration that is written is accepted', async () => {
    const { edited } = await migrate(files);
    const { config } = await loadProject(memoryTree({ ...files, ...edited }));
    expect(Object.keys(config.secrets).sort()).toEqual(['flux-system/ca', 'flux-system/reg-cred']);
  });

  test('those that the configuration names already keep their variables', async () => {
    const config =
      'secrets:\n  flux-system/reg-cred: { dockerConfigJson: { env: MINE } }\n  flux-system/ca: { ca.crt: { env: MY_CA } }\n';
    const { edited, secrets } = await migrate({ ...files, '.github/retag.yaml': config });
    expect(secrets.flatMap(({ values }) => values.map(({ variable }) => variable)).sort()).toEqual(['MINE', 'MY_CA']);
    expect(edited).not.toHaveProperty('.github/retag.yaml');
  });

  test('a configuration with other secrets is left to people, with the lines to add', async () => {
    const config = 'secrets:\n  other/cred: { dockerConfigJson: { env: MINE } }\n';
    const { edited, notes } = await migrate({ ...files, '.github/retag.yaml': config });
    expect(edited).not.toHaveProperty('.github/retag.yaml');
    expect(notes.join('\n')).toContain('Add to .github/retag.yaml by hand:\nsecrets:');
  });
});

describe('what remains', () => {
  const components =
    '---\n# This manifest was generated by flux. DO NOT EDIT.\n# Flux Version: v2.6.4\n# Components: source-controller,kustomize-controller,image-reflector-controller,image-automation-controller\nkind: Namespace\n';
  test.each([
    [
      'cluster/flux-system/gotk-components.yaml',
      components,
      'flux install --export --version=v2.6.4 --components=source-controller,kustomize-controller >',
      'bootstrap',
    ],
    [
      'cluster/flux.yaml',
      'kind: HelmRelease\nspec:\n  chart:\n    spec:\n      chart: flux2\n',
      'imageAutomationController: { create: false }',
      'the Helm chart',
    ],
    [
      'cluster/flux.yaml',
      'kind: HelmRelease\nspec: { chart: { spec: { chart: flux2, version: 2.x } } }\n',
      'imageAutomationController: { create: false }',
      'the Helm chart on one line',
    ],
    [
      'cluster/flux.yaml',
      'kind: FluxInstance\nspec:\n  components:\n    - source-controller\n    - image-reflector-controller\n',
      'remove: - image-reflector-controller',
      'the Flux Operator',
    ],
    [
      'cluster/flux.yaml',
      'kind: FluxInstance\nspec: { components: [source-controller] }\n',
      'kubectl -n flux-system delete deployment',
      'a Flux Operator that installs others only',
    ],
    [
      'cluster/flux-system/gotk-components.yaml',
      '# Components: source-controller,kustomize-controller\n',
      'kubectl -n flux-system delete deployment',
      'a bootstrap of others only',
    ],
    ['none.yaml', '', 'kubectl -n flux-system delete deployment', 'nothing that shows where they come from'],
  ])('%s: %s', async (path, text, expected, _why) => {
    const { steps } = await migrate({ ...FILES, [path]: text });
    expect(steps.flatMap(({ commands }) => commands).join('\n')).toContain(expected);
    expect(steps.flatMap(({ commands }) => commands)).toContain(
      'flux suspend image update --all --namespace flux-system',
    );
  });

  test('image documents that only the cluster renders are named', async () => {
    const set =
      'kind: ResourceSet\nspec:\n  resources:\n    - kind: ImagePolicy\n      metadata: { name: << inputs.app >> }\n';
    const { notes } = await migrate({ ...FILES, 'apps/set.yaml': set });
    expect(notes.join()).toMatch(/apps\/set\.yaml .*ResourceSet.*sources\.rendered/);
  });

  test('another workflow for the branch of the controllers is named', async () => {
    const rival = 'on: { push: { branches: [flux-image-updates] } }\n';
    const { notes } = await migrate({ ...FILES, '.github/workflows/pr.yaml': rival });
    expect(notes.join()).toContain('.github/workflows/pr.yaml seems to open pull requests');
  });
});
