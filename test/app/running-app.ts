/** A Probot server of ours on loopback with our GitHub behind it, and a registry; everything real but the network. */
import type { DestinationStream } from 'pino';
import { type AppServer, startServer } from '../../app/server.ts';
import type { AppSettings } from '../../app/settings.ts';
import { filesFor } from '../engine/commands/review.ts';
import { type App, type FakeGitHub, type Installation, startGitHub } from '../support/github/index.ts';
import { signatureOf } from '../support/github/webhooks.ts';
import { type InProcessRegistry, startRegistry } from '../support/in-process-registry.ts';

export const REPOSITORY = 'acme/fleet';
export const BRANCH = 'flux-image-updates';
export const CONFIG = '.github/retag.yaml';
export const SECRET = 'a-webhook-secret-for-tests';
export const REGISTRY_SECRET = 'a-registry-secret-for-tests';
export const BOT = 'retag-test[bot]';

export interface Scene {
  github: FakeGitHub;
  registry: InProcessRegistry;
  app: App;
  installation: Installation;
  /** Lines that the App logged. */
  logs: string[];
  settings(change?: Partial<AppSettings>): AppSettings;
  start(change?: Partial<AppSettings>): Promise<AppServer>;
  close(): Promise<void>;
}

/** GitHub with the App installed on `acme/fleet`, where alice may write and nora may not. No server runs yet. */
export async function setScene(config = 'commands: { by: app }\n'): Promise<Scene> {
  const registry = await startRegistry({
    repositories: { 'acme/web': ['1.0.0', '1.1.0', '1.2.1', '2.0.0'], 'acme/api': ['5', '6', '7'] },
  });
  const github = await startGitHub();
  github.seedRepository({
    owner: 'acme',
    ownerType: 'Organization',
    name: 'fleet',
    files: filesFor(registry.host, config),
    collaborators: { alice: 'write', rob: 'read' },
  });
  const app = github.addApp({ slug: 'retag-test' });
  const installation = github.install(app, 'acme');
  const servers: AppServer[] = [];
  const logs: string[] = [];
  const destination: DestinationStream = { write: line => void logs.push(line) };
  const settings = (change: Partial<AppSettings> = {}): AppSettings => ({
    appId: app.id,
    privateKey: app.privateKey,
    webhookSecret: SECRET,
    host: '127.0.0.1',
    port: 0,
    apiUrl: github.url,
    signIn: undefined,
    redisUrl: undefined,
    registrySecret: REGISTRY_SECRET,
    allowedHosts: undefined,
    logLevel: 'info',
    concurrency: 4,
    grace: 10_000,
    secrets: {},
    ...change,
  });
  return {
    github,
    registry,
    app,
    installation,
    logs,
    settings,
    start: async change => {
      const server = await startServer(settings(change), destination);
      servers.push(server);
      app.callbackUrls = [`${server.url}/login/callback`];
      app.webhook = { url: `${server.url}/api/github/webhooks`, secret: SECRET };
      return server;
    },
    close: async () => {
      await Promise.all(servers.map(server => server.stop()));
      await Promise.all([github.close(), registry.close()]);
    },
  };
}

/** Sends one delivery by hand, as anybody on the network could. */
export function deliver(
  url: string,
  payload: unknown,
  options: { event?: string; id?: string; secret?: string | undefined; signature?: string; type?: string } = {},
): Promise<Response> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload);
  const { event = 'issue_comment', id = crypto.randomUUID(), secret = SECRET, type = 'application/json' } = options;
  const signature = options.signature ?? signatureOf(secret, body);
  return fetch(`${url}/api/github/webhooks`, {
    method: 'POST',
    body,
    headers: {
      'content-type': type,
      'x-github-event': event,
      'x-github-delivery': id,
      ...(signature !== '' && { 'x-hub-signature-256': signature }),
    },
  });
}

/** Waits until the App has nothing left to do. */
export async function idle({ app }: AppServer, scene: Scene): Promise<void> {
  await scene.github.settle();
  for (let quiet = 0; quiet < 2; ) {
    quiet = (await app.queue.depth()) === 0 ? quiet + 1 : 0;
    await new Promise(resolve => setTimeout(resolve, 20));
    await scene.github.settle();
  }
}

/** Texts that the App wrote on a pull request. */
export function repliesOf({ github }: Scene, number: number): string[] {
  return github
    .comments(REPOSITORY, number)
    .filter(({ user }) => user.login === BOT)
    .map(({ body }) => body);
}
