import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { limitBodies } from '../../app/body-limit.ts';
import { deliver, type Scene, setScene } from './running-app.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(() => Promise.all(closing.splice(0).map(close => close())));

/** A server that takes ten bytes and answers with how many came. */
async function listen(): Promise<{ port: number; seen: number[] }> {
  const seen: number[] = [];
  const server = createServer(async (message, response) => {
    // Like handlers behind others, this one reads only after a while.
    await new Promise(resolve => setTimeout(resolve, 20));
    let size = 0;
    try {
      for await (const chunk of message) size += (chunk as Buffer).length;
    } catch {
      return;
    }
    seen.push(size);
    response.end(String(size));
  });
  limitBodies(server, 10);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, seen };
}

/** Status of the answer, or undefined when the connection was ended instead. */
function send(
  port: number,
  parts: readonly string[],
  headers: Record<string, string> = {},
): Promise<number | undefined> {
  return new Promise(resolve => {
    const outgoing = request({ host: '127.0.0.1', port, method: 'POST', headers }, response => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on('error', () => resolve(undefined));
    for (const part of parts) outgoing.write(part);
    outgoing.end();
  });
}

describe('bodies', () => {
  test.each([
    ['of a declared length that fits', ['0123456789'], { 'content-length': '10' }, 200, [10]],
    ['in parts that fit', ['01234', '56789'], { 'transfer-encoding': 'chunked' }, 200, [10]],
    ['of no length', [], { 'content-length': '0' }, 200, [0]],
    ['that declare to be longer', [], { 'content-length': '11' }, 413, []],
    ['in parts that become too long', ['01234', '56789', '0'], { 'transfer-encoding': 'chunked' }, undefined, []],
  ])('%s', async (_, parts, headers, status, seen) => {
    const server = await listen();
    expect(await send(server.port, parts, headers)).toBe(status);
    expect(server.seen).toEqual(seen);
  });
});

test('the App reads no delivery that is larger than any of GitHub, whoever sends it', async () => {
  const scene: Scene = await setScene();
  closing.push(() => scene.close());
  const { url } = await scene.start();
  const padding = 'x'.repeat(26 * 1024 * 1024);
  expect((await deliver(url, { action: 'created', padding })).status).toBe(413);
  expect((await deliver(url, { action: 'created' })).status).toBe(200);
});
