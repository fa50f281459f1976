import { expect, test } from 'vitest';
import { PLAIN } from '../../src/report/diagnostic-text.ts';
import { tellApart } from '../../src/report/policy-label.ts';
import { statusText } from '../../src/report/status-text.ts';
import { policyStatus, statusDocument } from './status-documents.ts';

const policy = (name: string, file: string, ...scopes: string[]) => ({ name, file, scopes });

test.each([
  ['names that do not repeat', [policy('a:web', 'x.yaml', ''), policy('b:web', 'x.yaml', '')], ['a:web', 'b:web']],
  [
    'one per cluster',
    [policy('a:web', 'dev.yaml', ''), policy('a:web', 'prod.yaml', ''), policy('a:api', 'dev.yaml', '')],
    ['a:web (dev.yaml)', 'a:web (prod.yaml)', 'a:api'],
  ],
  [
    'one document that two clusters use',
    [policy('a:web', 'base.yaml', 'clusters/dev'), policy('a:web', 'base.yaml', '', 'clusters/prod')],
    ['a:web (base.yaml for clusters/dev)', 'a:web (base.yaml for ., clusters/prod)'],
  ],
])('policies are told apart: %s', (_reason, policies, labels) => {
  expect(tellApart(policies)).toEqual(labels);
});

test('digests are short enough to tell two of them apart in a column', () => {
  const digest = (character: string) => `sha256:${character.repeat(64)}`;
  const floating = policyStatus({
    latest: { tag: 'main', digest: digest('b'), created: null },
    inFiles: [digest('a'), 'main'],
  });
  expect(statusText(statusDocument([floating]), new Date(), PLAIN)).toMatch(
    / {2}sha256:a{12}, main {2}main@sha256:b{12} {2}/,
  );
});
