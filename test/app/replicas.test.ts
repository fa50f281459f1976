/** Several replicas as processes of their own, on one Redis. */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { manifest } from '../engine/commands/review.ts';
import { describeWith } from '../support/describe-with.ts';
import { type RedisServer, startRedis } from '../support/redis-server.ts';
import { BRANCH, CONFIG, deliver, REPOSITORY, repliesOf, type Scene, SECRET, setScene } from './running-app.ts';

const SERVER = resolve(import.meta.dirname, '../../app/server.ts');

interface Replica {
  url: string;
  child: ChildProcess;
  output: string[];
}

let scene: Scene;
let redis: RedisServer | undefined;
const replicas: Replica[] = [];

afterEach(async () => {
  for (const { child } of replicas.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  await scene?.close();
  await redis?.close();
  redis = undefined;
});

async function startReplica(port = 0): Promise<Replica> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    APP_ID: String(scene.app.id),
    PRIVATE_KEY: scene.app.privateKey,
    WEBHOOK_SECRET: SECRET,
    GITHUB_API_URL: scene.github.url,
    ...(redis !== undefined && { REDIS_URL: redis.url }),
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  const url = await new Promise<string>((done, reject) => {
    const read = (chunk: Buffer) => {
      output.push(chunk.toString());
      const match = /"url":"([^"]+)"/.exec(output.join(''));
      if (match?.[1]) done(match[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', code => reject(new Error(`ended with ${code}: ${output.join('')}`)));
  });
  const replica = { url, child, output };
  replicas.push(replica);
  return replica;
}

/** One replica that gets the deliveries, and the pull request that it opened. */
async function stage(shared = true): Promise<{ first: Replica; number: number }> {
  scene = await setScene();
  if (shared) redis = await startRedis();
  const first = await startReplica();
  scene.app.webhook = { url: `${first.url}/api/github/webhooks`, secret: SECRET };
  const sha = scene.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# x\n' }, 'Touch');
  const run = await expect
    .poll(() => scene.github.checkRuns(REPOSITORY, sha).find(({ status }) => status === 'completed'), {
      timeout: 15_000,
    })
    .toBeDefined()
    .then(() => scene.github.checkRuns(REPOSITORY, sha)[0]);
  if (run === undefined) throw new Error('no check run');
  scene.github.pressCheckButton(REPOSITORY, run, 'alice', 'refresh');
  await expect.poll(() => scene.github.listPulls(REPOSITORY).length, { timeout: 15_000 }).toBe(1);
  await scene.github.settle();
  return { first, number: scene.github.listPulls(REPOSITORY)[0]?.number ?? 0 };
}

const metric = async (replica: Replica, name: string): Promise<number> => {
  const text = await (await fetch(`${replica.url}/metrics`)).text();
  return Number(
    text
      .split('\n')
      .find(line => line.startsWith(`${name} `))
      ?.split(' ')[1] ?? 0,
  );
};

describeWith(['redis-server'], 'replicas on one Redis', () => {
  test('each delivery is done once, whichever replica gets it and however often', { timeout: 60_000 }, async () => {
    const { first, number } = await stage();
    const second = await startReplica();
    const comments = ['/retag web 1.1.0', '/retag hold api', '/retag why web'].map(body =>
      scene.github.comment(REPOSITORY, number, 'alice', body),
    );
    await scene.github.settle();
    const sent = scene.github.deliveries.filter(({ event }) => event === 'issue_comment');
    for (const { guid, payload } of sent.filter(
      ({ payload: { sender } }) => (sender as { login: string }).login === 'alice',
    )) {
      const responses = await Promise.all([first, second].map(({ url }) => deliver(url, payload, { id: guid })));
      expect(responses.map(({ status }) => status)).toEqual([200, 200]);
    }
    await expect.poll(() => repliesOf(scene, number).length, { timeout: 30_000 }).toBe(3);
    await expect.poll(() => metric(first, 'retag_queue_depth'), { timeout: 15_000 }).toBe(0);
    const name = 'retag_jobs_total{kind="command",result="done"}';
    expect((await metric(first, name)) + (await metric(second, name))).toBe(3);
    expect(comments.every(({ reactions }) => reactions.length === 2)).toBe(true);
    expect(
      scene.github
        .readFile(REPOSITORY, BRANCH, CONFIG)
        ?.match(/action: \w+/g)
        ?.sort(),
    ).toEqual(['action: hold', 'action: pin']);
  });

  test('one killed in the middle of a command: the other finishes it', { timeout: 90_000 }, async () => {
    const { first, number } = await stage();
    const hold = scene.github.hold({ method: 'POST', path: '/git/commits' });
    scene.github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
    await hold.arrived;
    const second = await startReplica();
    first.child.kill('SIGKILL');
    hold.release();
    scene.app.webhook = { url: `${second.url}/api/github/webhooks`, secret: SECRET };
    await expect.poll(() => repliesOf(scene, number).length, { timeout: 60_000 }).toBe(1);
    expect(scene.github.readFile(REPOSITORY, BRANCH, 'apps/fleet.yaml')).toBe(
      manifest(scene.registry.host, '1.1.0', '7'),
    );
    expect(scene.github.readFile(REPOSITORY, BRANCH, CONFIG)?.match(/action: pin/g)).toHaveLength(1);
  });

  test('SIGTERM ends a replica with its work done', { timeout: 60_000 }, async () => {
    const { first, number } = await stage();
    const second = await startReplica();
    const hold = scene.github.hold({ method: 'POST', path: '/git/commits' });
    scene.github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
    await hold.arrived;
    const exits = [first, second].map(({ child }) => new Promise<number | null>(done => child.once('exit', done)));
    first.child.kill('SIGTERM');
    second.child.kill('SIGTERM');
    hold.release();
    expect(await Promise.all(exits)).toEqual([0, 0]);
    expect(repliesOf(scene, number)).toHaveLength(1);
  });

  test('without Redis nothing is acknowledged that could be lost', { timeout: 60_000 }, async () => {
    const { first, number } = await stage();
    await redis?.close();
    redis = undefined;
    const payload = {
      action: 'created',
      comment: { id: 1, body: '/retag' },
      issue: { number, pull_request: {} },
      repository: { name: 'fleet', owner: { login: 'acme' } },
      installation: { id: scene.installation.id },
    };
    expect((await deliver(first.url, payload)).status).toBe(500);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${first.url}/healthz`)).status).toBe(200);
  });
});

test('a queue in memory that died in the middle of a check: the next start does the check', {
  timeout: 60_000,
}, async () => {
  const { first } = await stage(false);
  const hold = scene.github.hold({ method: 'POST', path: /\/check-runs$/ });
  const sha = scene.github.commitAs(REPOSITORY, 'alice', 'main', { 'README.md': '# again\n' }, 'Again');
  await hold.arrived;
  first.child.kill('SIGKILL');
  hold.release();
  await scene.github.settle();
  await startReplica(Number(new URL(first.url).port));
  const states = () => scene.github.checkRuns(REPOSITORY, sha).map(({ status }) => status);
  await expect.poll(states, { timeout: 30_000 }).toEqual(['completed']);
});

test('a queue in memory that died in the middle of a command: the next start asks for the comment again', {
  timeout: 60_000,
}, async () => {
  const { first, number } = await stage(false);
  const hold = scene.github.hold({ method: 'POST', path: '/git/commits' });
  scene.github.comment(REPOSITORY, number, 'alice', '/retag web 1.1.0');
  await hold.arrived;
  first.child.kill('SIGKILL');
  hold.release();
  await scene.github.settle();
  // On the old address, because the next one asks for the delivery as soon as it is up.
  await startReplica(Number(new URL(first.url).port));
  await expect.poll(() => repliesOf(scene, number).length, { timeout: 30_000 }).toBe(1);
  expect(scene.github.readFile(REPOSITORY, BRANCH, 'apps/fleet.yaml')).toContain('web:1.1.0');
});
