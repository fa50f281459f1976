import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDiagnostics } from '../../src/errors.ts';
import { loadFiles } from '../support/loaded.ts';

const FILES = {
  'clusters/prod/ks.yaml':
    'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: apps, namespace: flux-system }\nspec:\n  path: ./apps\n  targetNamespace: team\n  postBuild: { substitute: { APP: web } }\n  patches:\n  - target: { kind: ImagePolicy, name: "w.*" }\n    patch: |-\n      - { op: replace, path: /spec/policy/semver/range, value: 2.x }\n',
  'apps/kustomization.yaml':
    'resources: [image.yaml, ../base]\ncomponents: [../comp]\nnamePrefix: x-\npatches:\n- path: fix.yaml\n',
  'apps/fix.yaml':
    'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: { name: "web" }\nspec: { suspend: true }\n',
  'apps/image.yaml':
    'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: &m { name: web }\nspec: { image: "ghcr.io/acme/${APP}", interval: 5m }\n---\napiVersion: image.toolkit.fluxcd.io/v1\nkind: ImagePolicy\nmetadata: *m\nspec:\n  imageRepositoryRef: { name: web }\n  policy: { semver: { range: 1.x } }\n',
  'base/kustomization.yaml': 'resources: [list.yaml]\n',
  'base/list.yaml':
    'apiVersion: v1\nkind: List\nitems:\n- apiVersion: source.toolkit.fluxcd.io/v1\n  kind: GitRepository\n  metadata: { name: git }\n  spec: { url: x, ref: { branch: main } }\n',
  'comp/kustomization.yaml':
    'kind: Component\napiVersion: kustomize.config.k8s.io/v1alpha1\nlabels: [{ pairs: { a: b } }]\n',
  'a.yaml':
    'apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageUpdateAutomation\nmetadata: { name: a, namespace: team }\nspec:\n  interval: 5m\n  sourceRef: { kind: GitRepository, name: git }\n  git: { commit: { author: { email: a@b.c } } }\n  policySelector: { matchLabels: { a: b } }\n',
  '.github/retag.yaml':
    'images: { short: { image: a/b, policy: { numerical: {} } } }\nsubstitutions: { apps: { X: y } }\n',
};

const paths = Object.keys(FILES) as (keyof typeof FILES)[];
const scrap = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '\n',
    '---\n',
    '- ',
    ': ',
    '{',
    '}',
    '[',
    ']',
    '&a ',
    '*a',
    '<<: *m',
    '|',
    '"',
    "'",
    '\t',
    '\0',
    '${',
    '$${',
    '..',
    '\ufeff',
    '!!x ',
    '# ',
    'null',
    '../apps',
    '~',
  ),
);
const edit = fc.record({ path: fc.constantFrom(...paths), at: fc.nat(), cut: fc.nat(30), scrap });

test('whatever is broken in a repository, loading ends with diagnostics in order, and says the same again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async edits => {
      const files: Record<string, string> = { ...FILES };
      for (const { path, at, cut, scrap: text } of edits) {
        const before = files[path]!;
        const start = at % (before.length + 1);
        files[path] = before.slice(0, start) + text + before.slice(start + cut);
      }
      const { declarations, configDiagnostics, index } = await loadFiles(files);
      const again = await loadFiles(Object.fromEntries(Object.entries(files).reverse()));
      expect(again.declarations).toEqual(declarations);
      expect(again.configDiagnostics).toEqual(configDiagnostics);
      expect(declarations.diagnostics.toSorted(compareDiagnostics)).toEqual(declarations.diagnostics);
      for (const { line = 1, column = 1 } of declarations.diagnostics)
        expect(Math.min(line, column)).toBeGreaterThan(0);
      for (const policy of declarations.policies) index.repositoryFor(policy);
    }),
    { numRuns: 300 },
  );
});
