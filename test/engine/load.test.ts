import { expect, test } from 'vitest';
import { loadFiles } from '../support/loaded.ts';

test('the three kinds in one file, and the policy of a marker', async () => {
  const { declarations, index } = await loadFiles({
    'clusters/prod/images.yaml': `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata:
  name: web
  namespace: flux-system
spec:
  image: ghcr.io/acme/web
  interval: 5m
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: web, namespace: flux-system }
spec:
  imageRepositoryRef: { name: web }
  policy: { semver: { range: '>=1.0.0' } }
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: { name: flux-system, namespace: flux-system }
spec:
  interval: 30m
  sourceRef: { kind: GitRepository, name: flux-system }
  git:
    checkout: { ref: { branch: main } }
    commit: { author: { email: bot@example.org } }
    push: { branch: main }
  update: { path: ./clusters/prod, strategy: Setters }
`,
  });
  expect(declarations.diagnostics).toEqual([]);
  const [automation] = declarations.automations;
  expect(automation).toMatchObject({ checkoutBranch: 'main', pushBranch: 'main', updatePath: 'clusters/prod' });
  const answer = index.lookup(automation!, { namespace: 'flux-system', name: 'web', file: 'clusters/prod/web.yaml' });
  expect(answer).toMatchObject({ policy: { name: 'web' } });
  expect(index.repositoryFor(declarations.policies[0]!)).toMatchObject({ repository: { image: 'ghcr.io/acme/web' } });
});
