/** Answers to people when something takes long: the site alone, which waits for next to nothing. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Probot } from 'probot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Installations } from '../../../app/installation.ts';
import { createLog } from '../../../app/log.ts';
import { Metrics } from '../../../app/metrics.ts';
import { createSite } from '../../../app/web/site.ts';
import { Workbench } from '../../../app/workbench.ts';
import { REPOSITORY, type Scene, setScene } from '../running-app.ts';
import { Person } from './person.ts';

let scene: Scene;
let server: Server;
let alice: Person;

beforeEach(async () => {
  scene = await setScene();
  server = createServer((request, response) => void site(request, response)).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { id: appId, privateKey, clientId, clientSecret } = scene.app;
  const log = createLog('silent');
  const probot = new Probot({ appId, privateKey, baseUrl: scene.github.url, log });
  await probot.ready();
  const settings = scene.settings({
    signIn: { clientId, clientSecret, webUrl: scene.github.url, publicUrl: undefined },
  });
  const site = createSite({
    settings,
    installations: new Installations(probot, settings.apiUrl),
    bench: new Workbench(settings),
    log,
    metrics: new Metrics(),
    patience: { build: 200, answer: 1000 },
  });
  scene.app.callbackUrls = [`${origin}/login/callback`];
  scene.github.signIn('alice');
  alice = new Person(origin);
  await alice.signIn();
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
  await scene.close();
});

test('a page that takes long says so, and asks again by itself', async () => {
  const hold = scene.github.hold({ method: 'GET', path: '/branches/main' });
  const { status, text } = await alice.ask(`/${REPOSITORY}`);
  expect([status, text.includes('http-equiv="refresh" content="5"')]).toEqual([202, true]);
  hold.release();
  await expect.poll(async () => (await alice.ask(`/${REPOSITORY}`)).status, { timeout: 10_000 }).toBe(200);
});

test('nothing is shown when GitHub does not say in time who may see it', async () => {
  const hold = scene.github.hold({ method: 'GET', path: /^\/repos\/acme\/fleet$/ });
  const { status, text, headers } = await alice.ask(`/${REPOSITORY}`);
  expect([status, headers.get('retry-after')]).toEqual([503, '60']);
  expect(text).toContain('takes too long');
  hold.release();
});
