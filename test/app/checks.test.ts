import { afterEach, describe, expect, test } from 'vitest';
import type { AppServer } from '../../app/server.ts';
import type { CheckRun } from '../support/github/index.ts';
import { CONFIG, idle, REPOSITORY, type Scene, setScene } from './running-app.ts';

let scene: Scene;
let server: AppServer;
afterEach(() => scene?.close());

async function propose(files: Record<string, string>, from: 'branch' | 'fork' = 'branch'): Promise<CheckRun> {
  scene ??= await setScene();
  const { github } = scene;
  const home = from === 'fork' ? 'nora/fleet' : REPOSITORY;
  const login = from === 'fork' ? 'nora' : 'alice';
  if (from === 'fork') github.seedRepository({ owner: 'nora', name: 'fleet', forkOf: REPOSITORY });
  const head = github.commitAs(home, login, 'change', files, 'Change');
  github.openPullAs(REPOSITORY, login, {
    title: 'Change',
    head: 'change',
    ...(from === 'fork' && { headRepository: home }),
  });
  await idle(server, scene);
  const [run] = github.checkRuns(REPOSITORY, head);
  if (run === undefined) throw new Error(`no check run; ${scene.logs.join('')}`);
  return run;
}

async function ready(): Promise<string> {
  scene = await setScene();
  server = await scene.start();
  return scene.registry.host;
}

const config = (host: string, range: string) =>
  `version: 1\ncommands: { by: app }\nimages:\n  web:\n    image: ${host}/acme/web\n    insecure: true\n    policy: { semver: { range: "${range}" } }\n  api:\n    image: ${host}/acme/api\n    insecure: true\n    policy: { numerical: { order: asc } }\n`;

describe('the check on a pull request', () => {
  test('shows what a changed policy elects before and after, and the files that would change', async () => {
    const host = await ready();
    const run = await propose({ [CONFIG]: config(host, '>=1.0.0') });
    expect([run.status, run.conclusion, run.title]).toEqual(['completed', 'success', 'No problems']);
    expect(run.summary).toContain('| `flux-system:web` | `1.2.1` | `2.0.0` |');
    expect(run.summary).toContain('- `apps/fleet.yaml`: 2 values, 2 without this change');
  });

  test('annotates new problems at their lines, and fails', async () => {
    const host = await ready();
    const file = `image: ${host}/acme/web:1 # {"$imagepolicy": "flux-system:wbe"}\n`;
    const run = await propose({ 'apps/new.yaml': file });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        path: 'apps/new.yaml',
        start_line: 1,
        annotation_level: 'failure',
        title: 'MARKER_UNKNOWN_POLICY',
      }),
    );
  });

  test('older problems do not fail it', async () => {
    await ready();
    const broken = `image: x:1 # {"$imagepolicy": "flux-system:wbe"}\n`;
    scene.github.commitAs(REPOSITORY, 'alice', 'main', { 'apps/old.yaml': broken }, 'Old');
    const run = await propose({ 'README.md': '# hi\n' });
    expect([run.conclusion, run.title]).toEqual(['neutral', 'No new problems; older ones are still there']);
  });

  test('puts fifty annotations into one request', async () => {
    await ready();
    const lines = Array.from({ length: 120 }, (_, n) => `a${n}: x:1 # {"$imagepolicy": "flux-system:none${n}"}\n`).join(
      '',
    );
    const run = await propose({ 'apps/many.yaml': lines });
    expect(run.annotations.filter(({ title }) => title === 'MARKER_UNKNOWN_POLICY')).toHaveLength(120);
  });

  test('continues the annotations of an attempt that failed half-way', async () => {
    await ready();
    const lines = Array.from({ length: 120 }, (_, n) => `a${n}: x:1 # {"$imagepolicy": "flux-system:none${n}"}\n`).join(
      '',
    );
    scene.github.failNext(
      { method: 'PATCH', path: /\/check-runs\//, body: /completed/ },
      { status: 403, body: { message: 'Resource not accessible by integration' } },
    );
    const run = await propose({ 'apps/many.yaml': lines });
    await expect
      .poll(() => scene.github.checkRuns(REPOSITORY, run.headSha)[0]?.status, { timeout: 10_000 })
      .toBe('completed');
    const [done] = scene.github.checkRuns(REPOSITORY, run.headSha);
    expect(done?.annotations.filter(({ title }) => title === 'MARKER_UNKNOWN_POLICY')).toHaveLength(120);
  });

  test('that cannot be done ends all the same, says why, and is done when the delivery comes again', async () => {
    await ready();
    scene.github.failNext({ path: '/compare/' }, { status: 404, body: { message: 'Not Found' }, times: 3 });
    const run = await propose({ 'README.md': '# hi\n' });
    const states = () => scene.github.checkRuns(REPOSITORY, run.headSha).map(({ conclusion }) => conclusion);
    await expect.poll(states, { timeout: 10_000 }).toEqual(['cancelled']);
    expect([run.title, run.summary]).toEqual([
      'The check could not be done',
      expect.stringContaining('does not exist'),
    ]);
    const delivery = scene.github.deliveries.find(({ event }) => event === 'pull_request');
    if (delivery) scene.github.redeliver(delivery);
    await expect.poll(states, { timeout: 10_000 }).toEqual(['success']);
  });

  test('says so when the configuration cannot be read', async () => {
    await ready();
    const run = await propose({ [CONFIG]: 'version: 1\nimagse: {}\n' });
    expect(run.conclusion).toBe('failure');
    expect(run.annotations[0]).toMatchObject({ path: CONFIG, start_line: 2, title: 'CONFIG_UNKNOWN_KEY' });
    expect(run.summary).toContain('is not known, because the configuration has mistakes');
  });

  test('a fork is read, and cannot send the App to a registry of its own', async () => {
    const host = await ready();
    const other = `127.0.0.1:${new URL(scene.github.url).port}`;
    const files = {
      [CONFIG]: `${config(host, '>=1.0.0')}  evil:\n    image: ${other}/acme/web\n    insecure: true\n    policy: { numerical: {} }\n`,
      'apps/evil.yaml': `image: ${other}/acme/web:1 # {"$imagepolicy": "flux-system:evil"}\n`,
    };
    scene.github.clearRequests();
    const run = await propose(files, 'fork');
    expect(run.summary).toContain('| `flux-system:web` | `1.2.1` | `2.0.0` |');
    expect(scene.github.requests.filter(({ path }) => path.startsWith('/v2'))).toEqual([]);
    expect(JSON.stringify([run.annotations, run.summary])).toContain('REGISTRY_HOST_NOT_ALLOWED');
  });

  test('a repeated delivery makes no second one; the button makes a new one', async () => {
    await ready();
    const run = await propose({ 'README.md': '# hi\n' });
    const delivery = scene.github.deliveries.find(({ event }) => event === 'pull_request');
    if (delivery) scene.github.redeliver(delivery);
    await idle(server, scene);
    expect(scene.github.checkRuns(REPOSITORY, run.headSha)).toHaveLength(1);
    scene.github.pressCheckButton(REPOSITORY, run, 'alice', 'recheck');
    await idle(server, scene);
    expect(scene.github.checkRuns(REPOSITORY, run.headSha)).toHaveLength(2);
  });

  test('"Update now" counts outside of update windows: somebody asked', async () => {
    scene = await setScene('commands: { by: app }\nupdates: { windows: [{ cron: "0 0 29 2 *", duration: 1m }] }\n');
    server = await scene.start();
    const run = await propose({ 'README.md': '# hi\n' });
    scene.github.pressCheckButton(REPOSITORY, run, 'alice', 'refresh');
    await idle(server, scene);
    expect(scene.github.branches(REPOSITORY)).toContain('flux-image-updates');
  });

  test('"Update now" is for those who may write', async () => {
    await ready();
    const run = await propose({ 'README.md': '# hi\n' });
    scene.github.pressCheckButton(REPOSITORY, run, 'rob', 'refresh');
    await idle(server, scene);
    expect(scene.github.branches(REPOSITORY)).not.toContain('flux-image-updates');
    scene.github.pressCheckButton(REPOSITORY, run, 'alice', 'refresh');
    await idle(server, scene);
    expect(scene.github.branches(REPOSITORY)).toContain('flux-image-updates');
  });
});
