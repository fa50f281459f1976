/**
 * A process: many repositories of equal tags in the in-process registry, behind a door that can refuse. Arguments as JSON:
 * repositories, tags, latency in milliseconds, and how many of a thousand answers are 429. Sends its host to the parent.
 */
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startRegistry } from '../test/support/in-process-registry.ts';
import { createRandom } from './random.ts';

/** What this process is told. */
export interface SlowRegistryOptions {
  repositories: number;
  tags: number;
  latency: number;
  refusedPerMille: number;
}

const { repositories, tags, latency, refusedPerMille }: SlowRegistryOptions = JSON.parse(process.argv[2] ?? '{}');
const list = Array.from({ length: tags }, (_, index) => `1.0.${index}`);
const names = Array.from({ length: repositories }, (_, index) => `team/app-${index}`);
const registry = await startRegistry({
  repositories: Object.fromEntries(names.map(name => [name, list])),
  latency,
  maxPage: 1000,
});

if (refusedPerMille === 0) process.send?.(registry.host);
else {
  const random = createRandom(7);
  const door = createServer((request, response) => {
    if (random.below(1000) < refusedPerMille) {
      setTimeout(() => response.writeHead(429, { 'Retry-After': '1', 'Content-Length': 0 }).end(), latency);
      return;
    }
    const { method = 'GET', url = '/', headers } = request;
    const [hostname, port] = registry.host.split(':');
    forward({ hostname, port, method, path: url, headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).end();
  });
  door.listen(0, '127.0.0.1', () => process.send?.(`127.0.0.1:${(door.address() as AddressInfo).port}`));
}
process.once('disconnect', () => process.exit());
