import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { retag } from './session.ts';

const encodings = [
  ['utf8', '', 'UTF-8'],
  ['utf8', '\ufeff', 'UTF-8 with a mark'],
  ['utf16le', '\ufeff', 'UTF-16 with a mark'],
  ['utf16le', '', 'UTF-16 without one'],
] as const;
const MARKED = 'image: ghcr.io/acme/app:1.0.0 # {"$imagepolicy": "flux-system:none"}';
const POLICY = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: app, namespace: flux-system }
spec: { imageRepositoryRef: { name: none }, policy: { semver: { range: "1.x" } } }
`;

async function lint(text: string, encoding: BufferEncoding): Promise<string[]> {
  const cwd = mkdtempSync(join(tmpdir(), 'retag-text-'));
  try {
    writeFileSync(join(cwd, 'app.yaml'), Buffer.from(text, encoding));
    return (await retag(['lint'], { cwd })).stderr.split('\n');
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

test.each(encodings)('the source line of a problem is readable in %s after %j (%s)', async (encoding, mark) => {
  const [head, source, caret = ''] = await lint(`${mark}${POLICY}`, encoding);
  expect(head).toMatch(/^app\.yaml:4:\d+ error REPOSITORY_UNKNOWN/);
  expect(source).toBe(`    ${POLICY.split('\n')[3]}`);
  expect(caret.trim()).toBe('^');
});

test.each(encodings)('a marker in %s after %j is not passed over in silence (%s)', async (encoding, mark) => {
  const [head] = await lint(`${mark}${MARKED}\n`, encoding);
  expect(head).toMatch(
    encoding === 'utf8' ? /^app\.yaml:1:\d+ error MARKER_/ : /PLAN_FILE_SKIPPED: the file is UTF-16/,
  );
});
