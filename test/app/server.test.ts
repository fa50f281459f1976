import { generateKeyPairSync } from 'node:crypto';
import { request } from 'node:http';
import { Probot } from 'probot';
import { afterEach, describe, expect, test } from 'vitest';
import { recoverDeliveries } from '../../app/recovery.ts';
import type { AppServer } from '../../app/server.ts';
import { createOctokit } from '../../src/adapters/octokit.ts';
import { manifest } from '../engine/commands/review.ts';
import {
  BOT,
  BRANCH,
  CONFIG,
  deliver,
  idle,
  REPOSITORY,
  repliesOf,
  type Scene,
  SECRET,
  setScene,
} from './running-app.ts';

let scene: Scene;
let server: AppServer;
afterEach(() => scene?.close());

/** A running App and the pull request that pressing its button made. */
async function opened(): Promise<number> {
  scene = await setScene();
  server = await scene.start();
  const sha = scene.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# x\n' }, 'Touch');
  await idle(server, scene);
  const [run] = scene.github.checkRuns(REPOSITORY, sha);
  if (run === undefined) throw new Error(`no check run; ${scene.logs.join('')}`);
  scene.github.pressCheckButton(REPOSITORY, run, 'alice', 'refresh');
  await idle(server, scene);
  const [pull] = scene.github.listPulls(REPOSITORY);
  if (pull === undefined) throw new Error(`no pull request; ${scene.logs.join('')}`);
  return pull.number;
}

describe('commands', () => {
  test('a comment is answered: commit on the branch, reactions, one reply', async () => {
    const number = await opened();
    const comment = scene.github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
    await idle(server, scene);
    expect(scene.github.readFile(REPOSITORY, BRANCH, 'apps/fleet.yaml')).toBe(
      manifest(scene.registry.host, '1.1.0', '7'),
    );
    expect(scene.github.readFile(REPOSITORY, BRANCH, CONFIG)).toContain('action: pin');
    expect(comment.reactions.map(({ content }) => content)).toEqual(['eyes', 'rocket']);
    expect(repliesOf(scene, number)).toEqual([expect.stringContaining('is pinned to `1.1.0`')]);
    expect(scene.github.commit(REPOSITORY, BRANCH).author.name).toBe(BOT);
  });

  test('commits carry the signature of the key that the automation names', async () => {
    scene = await setScene('commands: { by: app }\nsecrets: { flux-system/signing: { identity: { env: SIGNING } } }\n');
    const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    server = await scene.start({ secrets: { SIGNING: key } });
    const automation = `apiVersion: image.toolkit.fluxcd.io/v1
kind: ImageUpdateAutomation
metadata: { name: fleet, namespace: flux-system }
spec:
  interval: 5m
  sourceRef: { kind: GitRepository, name: fleet }
  git:
    commit:
      author: { name: Fleet, email: fleet@example.org }
      signingKey: { type: ssh, secretRef: { name: signing } }
  update: { path: ./ }
`;
    const sha = scene.github.commitAs(REPOSITORY, 'alice', 'main', { 'flux/automation.yaml': automation }, 'Sign');
    await idle(server, scene);
    const [run] = scene.github.checkRuns(REPOSITORY, sha);
    if (run === undefined) throw new Error('no check run');
    scene.github.pressCheckButton(REPOSITORY, run, 'alice', 'refresh');
    await idle(server, scene);
    const commits = () =>
      scene.github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/git/commits'));
    const [pull] = scene.github.listPulls(REPOSITORY);
    scene.github.comment(REPOSITORY, pull?.number ?? 0, 'alice', '/retag web 1.1.0');
    await idle(server, scene);
    expect(commits().map(({ body }) => JSON.stringify(body).includes('BEGIN SSH SIGNATURE'))).toEqual([true, true]);
  });

  test('a stranger is refused, and nothing is written', async () => {
    const number = await opened();
    const head = scene.github.head(REPOSITORY, BRANCH);
    scene.github.comment(REPOSITORY, number, 'nora', '/retag web 1.1.0');
    await idle(server, scene);
    expect(repliesOf(scene, number)).toEqual([expect.stringContaining('need the permission')]);
    expect(scene.github.head(REPOSITORY, BRANCH)).toBe(head);
  });

  test('commands on one repository are done one after the other, in order', async () => {
    const number = await opened();
    for (const body of ['/retag web 1.1.0', '/retag hold api', '/retag web auto', '/retag web 1.0.0']) {
      scene.github.comment(REPOSITORY, number, 'alice', body);
    }
    await idle(server, scene);
    const overrides = scene.github.readFile(REPOSITORY, BRANCH, CONFIG)?.split('overrides:')[1];
    expect(overrides?.match(/action: \w+/g)).toEqual(['action: hold', 'action: pin']);
    expect(repliesOf(scene, number)).toHaveLength(4);
  });

  test('a token that was revoked before its time is replaced', async () => {
    const number = await opened();
    const { github } = scene;
    for (const token of [...github.world.tokens.keys()]) github.revokeToken(token);
    github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
    await idle(server, scene);
    expect(repliesOf(scene, number)).toEqual([expect.stringContaining('is pinned to `1.1.0`')]);
  });

  test('the box in the description rebuilds the branch at once', async () => {
    const number = await opened();
    const { github } = scene;
    github.commitAs(REPOSITORY, 'alice', BRANCH, { 'note.txt': 'by hand\n' }, 'Note');
    github.addToken({ token: 'alice', kind: 'pat', login: 'alice' });
    const octokit = createOctokit({ token: 'alice', baseUrl: github.url, userAgent: 'test' });
    const body = (github.pull(REPOSITORY, number).body ?? '').replace('- [ ] <!-- retag', '- [x] <!-- retag');
    await octokit.request('PATCH /repos/acme/fleet/pulls/{pull_number}', { pull_number: number, body });
    await idle(server, scene);
    expect(github.readFile(REPOSITORY, BRANCH, 'note.txt')).toBeUndefined();
    expect(github.pull(REPOSITORY, number).body).toContain('- [ ] <!-- retag:rebuild -->');
  });

  test('a repetition of the same delivery does nothing', async () => {
    const number = await opened();
    scene.github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
    await idle(server, scene);
    const delivery = scene.github.deliveries.findLast(({ event }) => event === 'issue_comment');
    const head = scene.github.head(REPOSITORY, BRANCH);
    const first = scene.github.deliveries.find(({ payload }) => JSON.stringify(payload).includes('/retag web 1.1.0'));
    if (delivery === undefined || first === undefined) throw new Error('no delivery');
    scene.github.clearRequests();
    scene.github.redeliver(first);
    await idle(server, scene);
    expect(scene.github.requests).toEqual([]);
    expect([scene.github.head(REPOSITORY, BRANCH), repliesOf(scene, number).length]).toEqual([head, 1]);
  });
});

describe('deliveries', () => {
  const comment = { action: 'created', comment: { body: '/retag' } };

  test.each([
    ['good', {}, 200],
    ['signed with another secret', { secret: 'another' }, 400],
    ['unsigned', { signature: '' }, 400],
    ['signed in a form that is none', { signature: 'sha256=zz' }, 400],
    ['no JSON by its content type', { type: 'text/plain' }, 415],
  ])('%s gets its status', async (_name, options, status) => {
    scene = await setScene();
    server = await scene.start({ logLevel: 'error' });
    const response = await deliver(server.url, comment, options);
    expect(response.status).toBe(status);
    expect(scene.github.requests.filter(({ path }) => path.includes('/repos/'))).toEqual([]);
  });

  test('a bad one leaves neither payload nor secret in the log', async () => {
    scene = await setScene();
    server = await scene.start({ logLevel: 'debug' });
    await deliver(server.url, { ...comment, filler: 'very-private-text'.repeat(1000) }, { secret: 'another' });
    const text = scene.logs.join('');
    expect(text).not.toContain('very-private-text');
    expect(text).not.toContain(SECRET);
    expect(Math.max(...scene.logs.map(line => line.length))).toBeLessThan(4000);
  });

  test('slow work is acknowledged at once', async () => {
    const number = await opened();
    const hold = scene.github.hold({ method: 'GET', path: '/pulls/' });
    scene.github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
    await hold.arrived;
    await scene.github.settle();
    const delivery = scene.github.deliveries.find(({ payload }) =>
      JSON.stringify(payload).includes('/retag web 1.1.0'),
    );
    expect([delivery?.statusCode, (delivery?.duration ?? 9) < 0.5]).toEqual([200, true]);
    hold.release();
    await idle(server, scene);
    expect(repliesOf(scene, number)).toHaveLength(1);
  });
});

describe('the end', () => {
  test('running work is finished, and what comes later fails so that it is asked for again', async () => {
    const number = await opened();
    const hold = scene.github.hold({ method: 'POST', path: '/git/commits' });
    scene.github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
    await hold.arrived;
    const stopping = server.stop();
    const late = await deliver(server.url, { action: 'created' }).then(
      response => response.status,
      () => 0,
    );
    expect([0, 500]).toContain(late);
    hold.release();
    await stopping;
    expect(repliesOf(scene, number)).toEqual([expect.stringContaining('is pinned')]);
    expect(scene.github.readFile(REPOSITORY, BRANCH, 'apps/fleet.yaml')).toContain('web:1.1.0');
  });

  test('a command that failed because a limit was used up is asked for again', { timeout: 30_000 }, async () => {
    const number = await opened();
    const { github } = scene;
    const limited = { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' } };
    github.failNext({ path: '/comments' }, { ...limited, body: { message: 'API rate limit exceeded' }, times: 3 });
    github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
    await expect.poll(async () => (await server.app.queue.failed()).size, { timeout: 15_000 }).toBe(1);
    expect(repliesOf(scene, number)).toEqual([]);
    const { app, settings } = scene;
    const probot = new Probot({
      appId: app.id,
      privateKey: app.privateKey,
      baseUrl: settings().apiUrl,
      log: server.log,
    });
    const queue = { ...server.app.queue, claim: async () => true };
    expect(await recoverDeliveries(probot, queue, server.log)).toBe(1);
    await expect.poll(() => repliesOf(scene, number).length, { timeout: 10_000 }).toBe(1);
  });

  test('deliveries that failed while nobody listened are recovered by the next start', async () => {
    const number = await opened();
    await server.stop();
    scene.github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
    await scene.github.settle();
    expect(repliesOf(scene, number)).toEqual([]);
    server = await scene.start();
    await expect.poll(() => repliesOf(scene, number).length, { timeout: 10_000 }).toBe(1);
  });
});

describe('the start', () => {
  test('what arrives while lost deliveries are looked for is not asked for again', async () => {
    scene = await setScene();
    const hold = scene.github.hold({ method: 'GET', path: '/app/hook/deliveries' });
    server = await scene.start();
    await hold.arrived;
    scene.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# x\n' }, 'Touch');
    await idle(server, scene);
    hold.release();
    await expect
      .poll(() => scene.github.requests.some(({ path }) => path.startsWith('/app/hook/deliveries')))
      .toBe(true);
    await idle(server, scene);
    expect(scene.github.requests.filter(({ path }) => path.endsWith('/attempts'))).toEqual([]);
  });
});

describe('health', () => {
  test('an address that is none is answered, and logged by nobody', async () => {
    scene = await setScene();
    server = await scene.start();
    const { port, hostname } = new URL(server.url);
    const status = await new Promise(resolve =>
      request({ host: hostname, port, path: '//' }, answer => resolve(answer.resume().statusCode)).end(),
    );
    expect(status).toBe(404);
    expect(scene.logs.filter(line => line.includes('"level":"error"'))).toEqual([]);
  });

  test('healthz, readyz and metrics', async () => {
    await opened();
    const get = async (path: string) => {
      const response = await fetch(server.url + path);
      return [response.status, await response.text()] as const;
    };
    expect(await get('/healthz')).toEqual([200, 'ok\n']);
    expect(await get('/readyz')).toEqual([200, 'ready\n']);
    const [status, text] = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toContain('retag_jobs_total{kind="refresh",result="done"} 1');
    expect(text).toMatch(/retag_deliveries_total\{event="push",result="queued"\} \d/);
    expect(text).toContain('# TYPE retag_job_seconds histogram');
    server.app.drain();
    expect((await get('/readyz'))[0]).toBe(503);
    expect((await get('/healthz'))[0]).toBe(200);
    expect((await get('/nothing'))[0]).toBe(404);
  });
});
