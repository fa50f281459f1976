/** Signed deliveries to registered addresses, and their record for redelivery. */
import { createHmac, randomUUID } from 'node:crypto';
import type { App, Installation, Repository } from './model.ts';
import type { World } from './world.ts';

/** One attempt to deliver one event. */
export interface Delivery {
  id: number;
  /** Stays the same when the delivery is repeated. */
  guid: string;
  event: string;
  action: string | null;
  payload: Record<string, unknown>;
  app: App | undefined;
  hookId: number;
  target: { url: string; secret: string | undefined };
  installation: Installation | undefined;
  repository: Repository | undefined;
  redelivery: boolean;
  deliveredAt: Date;
  /** Seconds. */
  duration: number;
  /** HTTP status of the receiver; 0 while under way or when there was no answer. */
  statusCode: number;
  status: string;
  requestHeaders: Record<string, string>;
  responseBody: string | null;
}

/** GitHub gives a receiver ten seconds. */
const patience = 10_000;

/** Sends an event to the hooks of the repository and to every App installed on it that subscribed to it. */
export function emit(world: World, repository: Repository, event: string, payload: Record<string, unknown>): void {
  const action = typeof payload['action'] === 'string' ? payload['action'] : null;
  const common = { event, action, repository, redelivery: false };
  for (const hook of repository.hooks) {
    if (!hook.events.includes(event) && !hook.events.includes('*')) continue;
    const target = { url: hook.url, secret: hook.secret };
    send(world, {
      ...common,
      guid: randomUUID(),
      payload,
      app: undefined,
      hookId: hook.id,
      target,
      installation: undefined,
    });
  }
  for (const installation of world.installationsOn(repository)) {
    const { app } = installation;
    if (!app.webhook || installation.suspendedAt || !app.events.includes(event)) continue;
    const addressed = { ...payload, installation: { id: installation.id, node_id: `MDI${installation.id}` } };
    send(world, {
      ...common,
      guid: randomUUID(),
      payload: addressed,
      app,
      hookId: app.id,
      target: app.webhook,
      installation,
    });
  }
}

/** Repeats a delivery under its own GUID. */
export function redeliver(world: World, delivery: Delivery): void {
  const { guid, event, action, payload, app, hookId, target, installation, repository } = delivery;
  const address = app?.webhook ?? target;
  send(world, {
    guid,
    event,
    action,
    payload,
    app,
    hookId,
    target: address,
    installation,
    repository,
    redelivery: true,
  });
}

/** `sha256=` and the hexadecimal HMAC-SHA256 of the raw body. */
export function signatureOf(secret: string, body: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

type Order = Pick<
  Delivery,
  'guid' | 'event' | 'action' | 'payload' | 'app' | 'hookId' | 'target' | 'installation' | 'repository' | 'redelivery'
>;

function send(world: World, order: Order): void {
  const body = JSON.stringify(order.payload);
  const delivery: Delivery = {
    ...order,
    id: world.nextId(),
    deliveredAt: world.now(),
    duration: 0,
    statusCode: 0,
    status: 'pending',
    requestHeaders: headersOf(order, body),
    responseBody: null,
  };
  world.deliveries.push(delivery);
  const sending = post(delivery, body).finally(() => world.sending.delete(sending));
  world.sending.add(sending);
}

function headersOf(order: Order, body: string): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/0000000',
    'x-github-delivery': order.guid,
    'x-github-event': order.event,
    'x-github-hook-id': String(order.hookId),
    'x-github-hook-installation-target-id': String(order.app?.id ?? order.repository?.id ?? 0),
    'x-github-hook-installation-target-type': order.app ? 'integration' : 'repository',
  };
  if (order.target.secret) headers['x-hub-signature-256'] = signatureOf(order.target.secret, body);
  return headers;
}

async function post(delivery: Delivery, body: string): Promise<void> {
  const start = performance.now();
  try {
    const answer = await fetch(delivery.target.url, {
      method: 'POST',
      headers: delivery.requestHeaders,
      body,
      signal: AbortSignal.timeout(patience),
    });
    delivery.responseBody = await answer.text();
    delivery.statusCode = answer.status;
    delivery.status = answer.ok ? 'OK' : answer.statusText || 'Error';
  } catch (error) {
    delivery.status =
      error instanceof Error && error.name === 'TimeoutError' ? 'timed out' : 'failed to connect to host';
  }
  delivery.duration = Math.round(performance.now() - start) / 1000;
}
