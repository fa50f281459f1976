import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry.ts';
import type { RegistryOptions } from '../../../src/adapters/registry-options.ts';
import type { ImageRepository } from '../../../src/model.ts';
import type { StateStore } from '../../../src/ports.ts';
import { imageRepository } from '../../support/image-repository.ts';
import { createTestTime, numbered, page, type ScriptedRegistry, startScript } from '../../support/scripted-registry.ts';

const MINUTE = 60_000;

describe('the interval of a repository', () => {
  let server: ScriptedRegistry;
  let answer: readonly string[];
  beforeEach(async () => {
    answer = ['v1'];
    server = await startScript(() => page(answer));
  });
  afterEach(() => server.close());

  const memory = () => {
    const held = new Map<string, unknown>();
    const state: StateStore = { get: async key => held.get(key), set: async (key, value) => void held.set(key, value) };
    return { held, state };
  };
  const time = createTestTime();

  /** One run: lists the image for each of the given documents, and tells what each got. */
  async function run(
    options: RegistryOptions,
    ...documents: (Partial<ImageRepository> & { again?: boolean })[]
  ): Promise<(readonly string[])[]> {
    const registry = createRegistry({ ...time, random: () => 0, ...options });
    try {
      const listed: (readonly string[])[] = [];
      for (const { again = false, ...document } of documents) {
        const repository = imageRepository(`${server.host}/team/app`, { interval: 10 * MINUTE, ...document });
        listed.push((await registry.listTags(repository, { again })).tags);
      }
      return listed;
    } finally {
      await registry.close();
    }
  }

  const rows: [string, number, number, boolean][] = [
    ['before it is over nothing is asked', 10 * MINUTE, 5 * MINUTE, false],
    ['when it is over the registry is asked', 10 * MINUTE, 10 * MINUTE, true],
    ['a job that comes some seconds early asks', 10 * MINUTE, 10 * MINUTE - 20_000, true],
    ['a scan of the future is no scan', 10 * MINUTE, -MINUTE, true],
  ];
  test.each(rows)('%s', async (_reason, interval, passed, asked) => {
    const { state } = memory();
    await run({ state }, { interval });
    answer = ['v1', 'v2'];
    time.advance(passed);
    expect(await run({ state }, { interval })).toEqual([asked ? ['v1', 'v2'] : ['v1']]);
    expect(server.calls).toHaveLength(asked ? 2 : 1);
  });
  test('without a state every run asks', async () => {
    await run({}, {});
    await run({}, {});
    expect(server.calls).toHaveLength(2);
  });
  test('a list of an earlier run says when it was read, one of this run does not', async () => {
    const { state } = memory();
    const [registry, later] = [createRegistry({ ...time, state }), createRegistry({ ...time, state })];
    const repository = imageRepository(`${server.host}/team/app`, { interval: 10 * MINUTE });
    const then = time.clock.now();
    expect((await registry.listTags(repository)).scanned).toBeUndefined();
    expect((await later.listTags(repository)).scanned).toEqual(then);
    await Promise.all([registry.close(), later.close()]);
  });
  test('upload times that a list told are told again', async () => {
    const { state } = memory();
    const google = await startScript(() => ({
      body: {
        tags: ['v1'],
        manifest: { [`sha256:${'a'.repeat(64)}`]: { tag: ['v1'], timeUploadedMs: '1700000000000' } },
      },
    }));
    const repository = imageRepository(`${google.host}/team/app`, { interval: 10 * MINUTE });
    const [registry, later] = [createRegistry({ ...time, state }), createRegistry({ ...time, state })];
    await registry.listTags(repository);
    expect((await later.listTags(repository)).details?.get('v1')?.uploaded).toEqual(new Date(1_700_000_000_000));
    expect(google.calls).toHaveLength(1);
    await Promise.all([registry.close(), later.close(), google.close()]);
  });
  test('`again` asks, and what it reads is kept', async () => {
    const { state } = memory();
    await run({ state }, {});
    answer = ['v2'];
    expect(await run({ state }, {}, { again: true }, {})).toEqual([['v1'], ['v2'], ['v2']]);
    expect(await run({ state }, {})).toEqual([['v2']]);
    expect(server.calls).toHaveLength(2);
  });
  test('a run that somebody asked for asks, and keeps what it reads', async () => {
    const { state } = memory();
    await run({ state }, {});
    answer = ['v2'];
    expect(await run({ state, requested: true }, {})).toEqual([['v2']]);
    expect(await run({ state }, {})).toEqual([['v2']]);
  });
  test('two documents of one image: the shorter interval gets a newer list, and both then have it', async () => {
    const { state } = memory();
    await run({ state }, {});
    answer = ['v2'];
    time.advance(5 * MINUTE);
    expect(await run({ state }, {}, { interval: MINUTE }, {})).toEqual([['v1'], ['v2'], ['v2']]);
    expect(server.calls).toHaveLength(2);
  });
  test('a list with a remark is not kept, or the remark would be lost', async () => {
    const { state, held } = memory();
    answer = ['v1', 'not a tag'];
    await run({ state }, {});
    expect([...held.keys()].filter(key => key.startsWith('tags/'))).toEqual([]);
  });
  test('a list that is too long for the state is read at each run', async () => {
    const { state, held } = memory();
    answer = numbered(100_000);
    await run({ state }, {});
    expect([...held.keys()].filter(key => key.startsWith('tags/'))).toEqual([]);
  });
  test('no secret is kept', async () => {
    const { state, held } = memory();
    const credentialsFor: RegistryOptions['credentialsFor'] = async (_repository, { host }) => ({
      ...{ kind: 'basic', username: 'ann', password: 'planted-secret', host, source: 'the test' },
    });
    await run({ state, credentialsFor }, {});
    expect(JSON.stringify([...held])).toContain('v1');
    expect(JSON.stringify([...held])).not.toContain('planted-secret');
  });

  const at = time.clock.now().toISOString();
  test.each([
    null,
    7,
    [],
    { version: 2, scanned: at, tags: ['v0'] },
    { version: 1, scanned: 'yesterday', tags: ['v0'] },
    { version: 1, scanned: at },
    { version: 1, scanned: at, tags: [] },
    { version: 1, scanned: at, tags: ['v0', 7] },
    { version: 1, scanned: at, tags: ['../v0'] },
    { version: 1, scanned: at, tags: ['v0'], uploaded: { v0: 'long ago' } },
    { version: 1, scanned: at, tags: ['v0'], uploaded: null },
    { version: 1, scanned: at, tags: Array(300_000).fill('v0') },
  ])('a stored entry that is not ours is a miss (%#)', async value => {
    const state: StateStore = { get: async () => value, set: async () => {} };
    const fixed = createTestTime();
    expect(await run({ state, ...fixed }, {})).toEqual([['v1']]);
    expect(server.calls).toHaveLength(1);
  });
  test('a good entry of that form is a hit', async () => {
    const state: StateStore = { get: async () => ({ version: 1, scanned: at, tags: ['v0'] }), set: async () => {} };
    expect(await run({ state, ...createTestTime() }, {})).toEqual([['v0']]);
    expect(server.calls).toHaveLength(0);
  });
});
