import { expect, test } from 'vitest';
import { joinFiles, keepChanges } from '../src/planned-file.ts';
import { patchOfPlan } from '../src/report/patch.ts';
import { automationDocument, imageDocuments, planFiles } from './support/plan-files.ts';

const marker = (name: string) => `# {"$imagepolicy": "flux-system:${name}"}`;
const labelled = (name: string) =>
  imageDocuments(name, `ghcr.io/acme/${name}`, '{semver: {range: "*"}}').replace(
    `kind: ImagePolicy\nmetadata: {name: ${name},`,
    `kind: ImagePolicy\nmetadata: {name: ${name}, labels: {team: ${name}},`,
  );
const automation = (name: string) =>
  automationDocument(name, './apps').replace(
    '  interval: 5m\n',
    `  interval: 5m\n  policySelector: {matchLabels: {team: ${name}}}\n`,
  );
const images = { 'ghcr.io/acme/web': ['1.0.0', '1.1.0'], 'ghcr.io/acme/api': ['1.0.0', '2.0.0'] };

/** Two automations that write different lines of one file. */
async function planBoth(text: string) {
  const documents = [labelled('web'), labelled('api'), automation('web'), automation('api')].join('---\n');
  const { plan } = await planFiles({ 'flux.yaml': documents, 'apps/both.yaml': text }, images);
  const files = plan.automations.flatMap(planned => planned.files);
  return { plan, files };
}

const plain = `web: ghcr.io/acme/web:1.0.0 ${marker('web')}\napi: ghcr.io/acme/api:1.0.0 ${marker('api')}\n`;
const several = `web: |\n  ghcr.io/acme/web:1.0.0\n\n\nother: 1\n`.replace('|', `| ${marker('web')}`);

test.each([
  ['lines beside each other', plain, plain.replace('web:1.0.0', 'web:1.1.0').replace('api:1.0.0', 'api:2.0.0')],
  [
    'a value that loses lines',
    `web: "ghcr.io/acme/web\\\n  :1.0.0" ${marker('web')}\napi: ghcr.io/acme/api:1.0.0 ${marker('api')}\n`,
    `web: "ghcr.io/acme/web:1.1.0" ${marker('web')}\napi: ghcr.io/acme/api:2.0.0 ${marker('api')}\n`,
  ],
  [
    'a block value',
    `${several}api: ghcr.io/acme/api:1.0.0 ${marker('api')}\n`,
    `web: |- ${marker('web')}\n  ghcr.io/acme/web:1.1.0\n\n\nother: 1\napi: ghcr.io/acme/api:2.0.0 ${marker('api')}\n`,
  ],
])('the parts of two automations make one file with the edits of both: %s', async (_why, text, wanted) => {
  const { files } = await planBoth(text);
  expect(files).toHaveLength(2);
  const [joined, ...others] = joinFiles(files);
  expect(others).toEqual([]);
  expect(joined?.after).toBe(wanted);
  expect(joinFiles(files.toReversed())[0]?.after).toBe(wanted);
  for (const file of files) expect(keepChanges(joined!, change => file.changes.includes(change))).toEqual(file);
});

test('the patch of a plan names every file once, so that git applies it', async () => {
  const { plan } = await planBoth(plain);
  expect(patchOfPlan(plan).match(/^diff --git .*$/gm)).toEqual(['diff --git a/apps/both.yaml b/apps/both.yaml']);
});
