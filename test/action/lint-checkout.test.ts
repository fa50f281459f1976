import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActionContext } from '../../src/action/context.ts';
import { lintCheckout } from '../../src/action/lint-checkout.ts';
import { type InputName, parseActionSettings } from '../../src/settings.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-lint-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settingsWith = (inputs: Partial<Record<InputName, string>>) =>
  parseActionSettings(name => inputs[name] ?? '').settings;
const context = (workspace: string | undefined): ActionContext => ({
  eventName: 'pull_request',
  event: {},
  owner: 'acme',
  repository: 'fleet',
  apiUrl: 'https://api.example.org',
  serverUrl: 'https://example.org',
  workspace,
  runUrl: undefined,
});

const cases: [reason: string, path: string | undefined, hasWorkspace: boolean][] = [
  ['the workspace of a job without a checkout is an empty folder', undefined, true],
  ['the folder of `path` is empty', '.', false],
  ['there is no folder at that path', 'no/such/folder', true],
  ['there is no workspace', undefined, false],
];

test.each(cases)('refuses to call nothing clean: %s', async (_reason, path, hasWorkspace) => {
  const settings = settingsWith({ mode: 'lint', ...(path !== undefined && { path: join(folder, path) }) });
  await expect(lintCheckout(settings, context(hasWorkspace ? folder : undefined))).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining('mode lint needs a checkout'),
  });
});
