import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openRegistryFor } from '../../src/cli/local-project.ts';
import { Terminal } from '../../src/cli/terminal.ts';
import { defaultConfig } from '../../src/config/parse-config.ts';
import { imageRepository } from '../support/image-repository.ts';
import { type InProcessRegistry, startRegistry } from '../support/in-process-registry.ts';

let folder: string;
let server: InProcessRegistry;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retag-cli-state-'));
  server = await startRegistry({ repositories: { 'acme/web': ['1.0.0'] } });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function list(options: { state?: string }): Promise<readonly string[]> {
  const { registry, close } = await openRegistryFor({ config: defaultConfig() }, options, new Terminal(false));
  try {
    return (await registry.listTags(imageRepository(`${server.host}/acme/web`, { interval: 600_000 }))).tags;
  } finally {
    await close();
  }
}

test('--state keeps a scan for the next command, which asks nothing before the interval is over', async () => {
  await list({ state: folder });
  const asked = server.requests.length;
  expect(await list({ state: folder })).toEqual(['1.0.0']);
  expect(server.requests).toHaveLength(asked);
});

test('without --state every command asks', async () => {
  await list({});
  const asked = server.requests.length;
  await list({});
  expect(server.requests.length).toBeGreaterThan(asked);
});
