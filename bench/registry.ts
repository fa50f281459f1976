/**
 * Listing against bare keep-alive requests for the same pages and against `skopeo list-tags`, on a real docker-registry;
 * and many repositories over a slow line against the fewest round trips that the connections allow. Run it alone with
 * `node bench/registry.ts`.
 */
import { spawnSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { Agent, request } from 'undici';
import { createRegistry } from '../src/adapters/registry.ts';
import {
  addTags,
  missingRegistryPrograms,
  type RegistryServer,
  startDockerRegistry,
} from '../test/support/docker-registry.ts';
import { imageRepository } from '../test/support/image-repository.ts';
import { createPusher } from '../test/support/push-image.ts';

export interface RegistryMeasurement {
  name: string;
  milliseconds: number;
  requests?: number;
  bytes?: number;
  /** Milliseconds that the design allows. */
  budget?: number;
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

async function timed(rounds: number, work: () => Promise<unknown> | unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

async function fill(server: RegistryServer, count: number): Promise<void> {
  const pusher = createPusher({ origin: server.origin }, 'team/app');
  const { digest } = await pusher.push('v0');
  await pusher.close();
  const tags = Array.from(
    { length: count - 1 },
    (_, i) => `main-${i.toString(16).padStart(7, '0')}-${1_700_000_000 + i}`,
  );
  addTags(server, 'team/app', tags, digest);
}

/** 50,000 tags of one repository. Empty where the programs are missing. */
export async function measureLongListing(count = 50_000, rounds = 7): Promise<RegistryMeasurement[]> {
  if (missingRegistryPrograms() !== undefined) return [];
  const server = await startDockerRegistry();
  const agent = new Agent();
  try {
    await fill(server, count);
    const repository = imageRepository(`${server.host}/team/app`);
    const registry = createRegistry();
    const { tags } = await registry.listTags(repository);
    if (tags.length !== count) throw new Error(`${tags.length} tags instead of ${count}`);
    const { requests, bytes } = registry.summary();
    const bare = await timed(rounds, async () => {
      const answer = await request(`${server.origin}/v2/team/app/tags/list?n=1000`, { dispatcher: agent });
      return answer.body.json();
    });
    const ours = await timed(rounds, () => registry.listTags(repository, { again: true }));
    await registry.close();
    const image = `docker://${server.host}/team/app`;
    const skopeo = await timed(rounds, () =>
      spawnSync('skopeo', ['list-tags', '--tls-verify=false', image], { stdio: 'ignore' }),
    );
    return [
      { name: `${count} tags, bare keep-alive requests`, milliseconds: bare, requests, bytes },
      { name: `${count} tags, Retag`, milliseconds: ours, requests, bytes, budget: bare * 1.2 },
      { name: `${count} tags, skopeo list-tags`, milliseconds: skopeo },
    ];
  } finally {
    await agent.close();
    await server.stop();
  }
}

/** 200 repositories of 1,000 tags, `roundTrip` milliseconds away. */
export async function measureManyRepositories(
  repositories = 200,
  roundTrip = 20,
  connections = 4,
): Promise<RegistryMeasurement[]> {
  const worker = new Worker(new URL('./slow-registry.ts', import.meta.url), { workerData: { roundTrip } });
  const port = await new Promise<number>(resolve => worker.once('message', resolve));
  const registry = createRegistry({ concurrency: connections });
  try {
    const documents = Array.from({ length: repositories }, (_, i) => imageRepository(`127.0.0.1:${port}/team/app${i}`));
    const milliseconds = await timed(1, () => Promise.all(documents.map(document => registry.listTags(document))));
    const { requests, bytes } = registry.summary();
    const budget = 1.3 * Math.ceil(requests / connections) * roundTrip;
    return [
      { name: `${repositories} repositories over ${connections} connections`, milliseconds, requests, bytes, budget },
    ];
  } finally {
    await registry.close();
    await worker.terminate();
  }
}

if (import.meta.main) {
  console.table([...(await measureLongListing()), ...(await measureManyRepositories())]);
}
