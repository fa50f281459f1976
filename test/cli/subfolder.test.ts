/** Run in a folder of a repository instead of at its top. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { imageDocuments } from '../support/plan-files.ts';
import { retag } from './session.ts';

let top: string;

beforeAll(() => {
  top = realpathSync(mkdtempSync(join(tmpdir(), 'retag-subfolder-')));
  mkdirSync(join(top, '.git'));
  writeFileSync(join(top, '.git/HEAD'), 'ref: refs/heads/main\n');
  mkdirSync(join(top, 'apps'));
  writeFileSync(join(top, 'apps/web.yaml'), 'image: ghcr.io/acme/web:1.0.0 # {"$imagepolicy": "flux-system:web"}\n');
  writeFileSync(join(top, 'images.yaml'), imageDocuments('web', 'ghcr.io/acme/web', '{semver: {range: 1.x}}'));
  writeFileSync(join(top, 'tags.json'), JSON.stringify({ 'ghcr.io/acme/web': { tags: ['1.0.0'] } }));
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

test.each([
  ['lint', ['lint']],
  ['plan', ['plan', '--tags-from', '../tags.json']],
])('%s names the top of the repository, whose policies the markers want', async (_name, args) => {
  const { stderr } = await retag(args, { cwd: join(top, 'apps') });
  expect(stderr).toContain('MARKER_UNKNOWN_POLICY');
  expect(stderr).toContain(`only this folder was read; the repository is ${top}: --dir ..\n`);
});

test('at the top there is nothing to say', async () => {
  expect((await retag(['lint'], { cwd: top })).stderr).toBe('no problems found\n');
});
