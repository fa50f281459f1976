/** A worker: a registry that answers every listing with 1,000 tags, one round trip late. Posts its port when it listens. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

const { roundTrip } = workerData as { roundTrip: number };
const tags = Array.from({ length: 1000 }, (_, i) => `v1.0.${i}`);
const full = JSON.stringify({ name: 'app', tags });
const empty = JSON.stringify({ name: 'app', tags: [] });

const server = createServer((request, response) => {
  setTimeout(() => {
    response.setHeader('content-type', 'application/json').end(request.url?.includes('last=') ? empty : full);
  }, roundTrip);
});
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as AddressInfo).port));
