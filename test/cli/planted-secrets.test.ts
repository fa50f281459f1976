/** Values that must not be told, written where people write them by mistake: no output of the program holds them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseConfig } from '../../src/config/parse-config.ts';
import { PLAIN, renderDiagnostic } from '../../src/report/diagnostic-text.ts';
import { retag } from './session.ts';

const PLANTED = 'hunter2';
let root: string;

const plant = (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'retag-planted-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const CONFIGS: [reason: string, text: string, line: number][] = [
  ['a password instead of a variable', 'registries:\n  h.example.org:\n    password: hunter2\n', 3],
  ['the same in one line', 'registries: { h.example.org: { password: hunter2 } }\n', 1],
  ['a password as a key', 'registries:\n  h.example.org:\n    password: { hunter2 }\n', 3],
  ['a password as a key with a value', 'secrets:\n  a/b:\n    password: { env: X, hunter2: y }\n', 3],
  ['a password as the name of a variable', 'registries:\n  h:\n    password: { env: "hunter2!" }\n', 3],
  ['a misspelt field', 'secrets:\n  a/b:\n    pasword: hunter2\n', 3],
  ['a fault beside the password', 'registries:\n  h: { concurrency: 0, password: hunter2 }\n', 2],
  ['a misspelt section', 'secret: { a/b: { password: hunter2 } }\n', 1],
  ['a section that nothing resembles', 'credentials: { a/b: hunter2 }\n', 1],
  ['a key of an image that nothing resembles', 'images:\n  web: { image: a, pass: hunter2 }\n', 2],
  ['a login in an address', 'registries:\n  h: { mirror: "https://me:hunter2@m.example.org" }\n', 2],
  ['a login in an address that is none', 'registries:\n  h: { mirror: "htps://me:hunter2@m.example.org" }\n', 2],
  ['a value of a variable', 'substitutions:\n  clusters/prod: { TOKEN: [hunter2] }\n', 2],
  ['text that is no YAML', 'registries:\n  h:\n    password: hunter2: x\n', 3],
  ['text behind a quoted one', 'registries:\n  h:\n    password: "a" hunter2\n', 3],
  ['an alias that is a password', 'registries:\n  h:\n    password: *hunter2\n', 3],
  ['a key that is there twice', 'version: 1\nsecrets:\n  hunter2: {}\n  hunter2: {}\n', 4],
  ['JSON', '{ "version": 1, "registries": { "h": { "password": "hunter2" } } }\n', 1],
  ['JSON that is cut', '{ "registries": { "h": { "password": "hunter2" }\n', 2],
];

test.each(CONFIGS)('configuration: %s', (_, text, line) => {
  const { diagnostics } = parseConfig(text, '.github/retag.yaml');
  expect(diagnostics.map(d => d.line)).toContain(line);
  for (const d of diagnostics) expect(renderDiagnostic(d, text, PLAIN)).not.toContain(PLANTED);
});

test('lines that hold no secret are shown all the same', () => {
  const text = 'registries:\n  h: {}\npullRequests:\n  lables: [a]\n';
  const [d] = parseConfig(text, '.github/retag.yaml').diagnostics;
  expect(renderDiagnostic(d!, text, PLAIN)).toContain('lables: [a]\n      ^');
});

test('a command that ends at the configuration does not show it', async () => {
  plant({ '.github/retag.yaml': 'registries:\n  h.example.org: { password: hunter2 }\n' });
  const { code, stdout, stderr } = await retag(['lint', '--dir', root]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('.github/retag.yaml:2:30 error CONFIG_INVALID');
  expect(stderr).not.toContain(PLANTED);
});

const POLICY = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageRepository
metadata: { name: app, namespace: flux-system }
spec: { image: ghcr.io/acme/app, interval: 1m }
---
apiVersion: image.toolkit.fluxcd.io/v1
kind: ImagePolicy
metadata: { name: app, namespace: flux-system }
spec: { imageRepositoryRef: { name: app }, policy: { semver: { range: 1.x } } }
`;
const marked = (value: string, marker: string) => `${value} # {"$imagepolicy": "flux-system:${marker}"}`;
const SECRET = `apiVersion: v1
kind: Secret
metadata: { name: login }
stringData:
  a: ${marked('hunter2', 'app')}
  b: ${marked('"hunter2"', 'nope')}
  c: ${marked('hunter2', 'app').replace('imagepolicy', 'imagePolicy')}
  d: ${marked('hunter2', 'app:TAG')}
  e: ${marked('hunter2', 'app:tag')}
  f: ${marked('{ x: hunter2 }', 'app:tag')}
  g: ${marked('hunter2', 'app:digest')}
  h: ${marked('hunter2', 'app:name')}
`;

const FILES: [reason: string, path: string, text: string][] = [
  ['a Secret with markers', 'secret.yaml', SECRET],
  ['a Secret behind another document', 'secret.yaml', `kind: ConfigMap\n---\n${SECRET}`],
  ['a Secret in a List', 'secret.yaml', `kind: List\nitems:\n  - ${SECRET.trimEnd().replaceAll('\n', '\n    ')}\n`],
  ['a Secret that is no YAML', 'secret.yaml', `${SECRET}  i: "a" hunter2 # {"$imagepolicy": "flux-system:app"}\n`],
  [
    'what a kustomization makes Secrets from',
    'kustomization.yaml',
    'resources: [policy.yaml]\nsecretGenerator:\n  - name: x\n    literals: [ "password=hunter2" ] ]\n',
  ],
];

test.each(FILES)('documents: %s', async (_, path, text) => {
  plant({ 'policy.yaml': POLICY, [path]: text });
  const tags = join(root, 'tags.json');
  writeFileSync(tags, '{"ghcr.io/acme/app": {"tags": ["1.0.0", "1.1.0"]}}');
  for (const args of [['lint'], ['plan', '--tags-from', tags], ['plan', '--tags-from', tags, '--format', 'json']]) {
    const { stdout, stderr } = await retag([...args, '--dir', root]);
    expect(`${stdout}${stderr}`).toContain(path);
    expect(`${stdout}${stderr}`).not.toContain(PLANTED);
  }
});
