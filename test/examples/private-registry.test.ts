/**
 * The private set-up over real HTTP: the secret of its registry is not there yet, so one error names it, and the public
 * image beside it is updated all the same.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type InProcessRegistry, startRegistry } from '../support/in-process-registry.ts';
import { PROJECT_ROOT, runCli } from '../support/run-cli.ts';

const USERNAME = 'acr-user';
const PASSWORD = 'password-that-must-not-show';
let folder: string;
let privateRegistry: InProcessRegistry;
let publicRegistry: InProcessRegistry;

beforeAll(async () => {
  const auth = { kind: 'bearer', username: USERNAME, password: PASSWORD } as const;
  privateRegistry = await startRegistry({ repositories: { 'lms-static': ['v1.0.13', 'v1.0.14'] }, auth });
  publicRegistry = await startRegistry({ repositories: { 'org/app': ['v1.0.0', 'v1.0.2', 'v1.2.0'] } });
  folder = mkdtempSync(join(tmpdir(), 'retag-private-'));
  cpSync(join(PROJECT_ROOT, 'examples/acr-lms-static'), folder, { recursive: true });
  writeFileSync(
    join(folder, '.github/retag.yaml'),
    `version: 1
registries:
  k8sworkshopcertd.azurecr.io: { mirror: "${privateRegistry.url}" }
  ghcr.io: { mirror: "${publicRegistry.url}" }
secrets:
  flux-system/acr-secret: { dockerConfigJson: { env: ACR_DOCKERCONFIGJSON } }
`,
  );
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([privateRegistry.close(), publicRegistry.close()]);
});

interface Report {
  code: number;
  errors: { code: string; message: string; file?: string; hint?: string }[];
  written: string[];
  printed: string;
}

async function plan(env: Record<string, string>): Promise<Report> {
  const { code, stdout, stderr } = await runCli(['plan', '--dir', folder, '--format', 'json'], { env });
  const { automations, diagnostics } = JSON.parse(stdout);
  return {
    code,
    errors: diagnostics.filter((d: { severity: string }) => d.severity === 'error'),
    written: automations.flatMap((a: { files: { changes: { new: string }[] }[] }) =>
      a.files.flatMap(file => file.changes.map(change => change.new)),
    ),
    printed: stdout + stderr,
  };
}

test('without its secret one error names it, and the public image goes on', async () => {
  const { code, errors, written } = await plan({});
  expect(code).toBe(1);
  expect(written).toEqual(['ghcr.io/org/app:v1.2.0', 'v1.0.2']);
  const named = errors.filter(error => `${error.message} ${error.hint}`.includes('acr-secret'));
  expect(named).toHaveLength(1);
  expect(named[0]?.file).toMatch(/imagerepositories\/lms-static-canary\.yaml$/);
});

test('with its secret the private image is updated, and the secret shows nowhere', async () => {
  const auths = { [privateRegistry.host]: { username: USERNAME, password: PASSWORD } };
  const { written, printed } = await plan({ ACR_DOCKERCONFIGJSON: JSON.stringify({ auths }) });
  expect(written).toContain('k8sworkshopcertd.azurecr.io/lms-static:v1.0.14');
  expect(printed).not.toContain(PASSWORD);
});
