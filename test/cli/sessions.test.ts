/** Sessions at a terminal, word by word, against the recorded ones. `vitest run -u` records them anew. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../support/run-cli.ts';
import { printSession, retag } from './session.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-sessions-'));
  for (const name of ['small', 'acr-lms-static', 'harbor-compose', 'field-theories'])
    cpSync(join(PROJECT_ROOT, 'examples', name), join(folder, name), { recursive: true });
  cpSync(join(folder, 'small'), join(folder, 'broken'), { recursive: true });
  mkdirSync(join(folder, 'empty'));
  writeFileSync(
    join(folder, 'broken/.github/retag.yaml'),
    'version: 1\nimages:\n  podinfo:\n    image: ghcr.io/stefanprodan/podinfo\n    polcy: { semver: { range: ">=6.0.0" } }\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tags = '--tags-from=tags.json';

describe.each([
  ['help', 'small', ['--help'], 'what there is'],
  ['plan', 'small', ['plan', tags], 'the patch on stdout, the summary on stderr'],
  ['plan-exit-code', 'small', ['plan', tags, '--exit-code', '--format', 'json'], '3 when changes are pending'],
  ['why', 'small', ['why', 'podinfo', '6.9.1', tags], 'the funnel and one tag'],
  ['why-unknown', 'small', ['why', 'podinfos', tags], 'a slip has a suggestion'],
  ['why-notices', 'field-theories', ['why', 'field-theories', tags], 'remarks with their corrections'],
  ['status', 'acr-lms-static', ['status', tags], 'what flux get images all shows'],
  ['lint', 'harbor-compose', ['lint'], 'problems with their lines'],
  ['lint-empty', 'empty', ['lint'], 'a folder without policies is not called clean'],
  ['lint-broken', 'broken', ['lint'], 'an unknown key, with the line and a caret'],
  ['tags', 'small', ['tags', 'ghcr.io/stefanprodan/podinfo', '--policy', 'podinfo', tags], 'best first'],
  ['tags-policy', 'small', ['tags', 'podinfo', tags], 'a policy in the place of an image'],
  ['tags-json', 'small', ['tags', 'ghcr.io/stefanprodan/podinfo', '--format', 'json', tags], 'for programs'],
  ['migrate', 'acr-lms-static', ['migrate'], 'out of the kustomization'],
  ['migrate-suspend', 'harbor-compose', ['migrate', '--suspend'], 'suspended instead'],
  ['usage', 'small', ['pln'], 'a slip in the command'],
  ['usage-option', 'small', ['plan', '--format', 'xml'], 'a wrong value'],
  ['usage-folder', 'small', ['plan', '--dir', 'nowhere'], 'a folder that is not there'],
  ['usage-image', 'small', ['tags', 'ghcr.io/stefanprodan/podinfo:6.9.1', tags], 'an image with a tag'],
  ['usage-action', 'small', ['migrate', '--action', 'retag'], 'an Action without owner and version'],
  ['usage-policy', 'small', ['plan', '--policy', 'podinf', tags], 'a policy that is not there is no empty plan'],
  ['lint-policy', 'acr-lms-static', ['lint', '--policy', 'app-builds'], 'only what stands at one policy'],
  ['run-no-token', 'small', ['run', '--repo', 'acme/gitops'], 'what is missing, and how to get it'],
] as const)('%s', (name, example, args, why) => {
  test(why, async () => {
    const cwd = join(folder, example);
    const result = await retag(args, { cwd });
    const text = printSession(args, result, [[cwd, '/home/you/gitops']]);
    await expect(text).toMatchFileSnapshot(join(PROJECT_ROOT, `test/fixtures/sessions/${name}.txt`));
  });
});
