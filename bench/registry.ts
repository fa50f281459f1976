/**
 * Listing against bare keep-alive requests for the same pages and against `skopeo list-tags`, on a real docker-registry;
 * and many repositories over a slow line against the fewest round trips that the connections allow.
 */
import { execFile, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Agent, type Dispatcher, request } from 'undici';
import { createRegistry } from '../src/adapters/registry.ts';
import { describeMissing } from '../test/support/debian-programs.ts';
import { addTags, type RegistryServer, startDockerRegistry } from '../test/support/docker-registry.ts';
import { imageRepository } from '../test/support/image-repository.ts';
import { createPusher } from '../test/support/push-image.ts';
import { builtFile } from './built.ts';
import type { Report } from './families.ts';
import { interleave, medianOf, summarise } from './measurement.ts';
import type { SlowRegistryOptions } from './slow-registry.ts';

const TAGS = 50_000;
const REPOSITORIES = 200;
const ROUND_TRIP = 20;
const CONNECTIONS = 4;

export async function measure(report: Report): Promise<void> {
  const missing = describeMissing(['docker-registry', 'skopeo']);
  if (missing === undefined) await measureLongListing(report);
  else console.log(`registry: ${missing}`);
  await measureManyRepositories(report);
  await measureRefusals(report);
}

async function fill(server: RegistryServer, count: number): Promise<void> {
  const pusher = createPusher({ origin: server.origin }, 'team/app');
  const { digest } = await pusher.push('v0');
  await pusher.close();
  const tags = Array.from(
    { length: count - 1 },
    (_, index) => `main-${index.toString(16).padStart(7, '0')}-${1_700_000_000 + index}`,
  );
  addTags(server, 'team/app', tags, digest);
}

/** Reads every page as fast as it goes: the URLs that Retag asked for, one after the other, bodies parsed. */
async function readPages(agent: Agent, origin: string): Promise<number> {
  let count = 0;
  let path: string | undefined = '/v2/team/app/tags/list?n=1000';
  while (path !== undefined) {
    const { headers, body }: Dispatcher.ResponseData = await request(origin + path, { dispatcher: agent });
    count += ((await body.json()) as { tags: string[] }).tags.length;
    path = /<([^>]+)>/.exec(String(headers['link'] ?? ''))?.[1];
  }
  return count;
}

async function measureLongListing(report: Report): Promise<void> {
  const server = await startDockerRegistry();
  const agent = new Agent();
  const registry = createRegistry();
  const empty = mkdtempSync(join(tmpdir(), 'retag-bench-empty-'));
  try {
    await fill(server, TAGS);
    const image = `${server.host}/team/app`;
    const repository = imageRepository(image);
    const expect = (count: number) => {
      if (count !== TAGS) throw new Error(`${count} tags instead of ${TAGS}`);
    };
    const skopeo = ['list-tags', '--tls-verify=false', `docker://${image}`];
    // Elsewhere the command would read the folder that it stands in first, to find how it declares the image.
    const command = [builtFile('cli.js'), 'tags', image, '--format', 'json', '--dir', empty];
    const run = promisify(execFile);
    const samples = await interleave(
      [
        { name: 'bare', run: async () => expect(await readPages(agent, server.origin)) },
        { name: 'ours', run: async () => expect((await registry.listTags(repository, { again: true })).tags.length) },
        { name: 'skopeo', run: async () => void (await run('skopeo', skopeo, { maxBuffer: 2 ** 26 })) },
        { name: 'process', run: async () => void (await run(process.execPath, command, { maxBuffer: 2 ** 26 })) },
      ],
      11,
      2,
    );
    const [bare = [], ours = [], other = [], commandLine = []] = samples.values();
    const what = '50,000 tags of a docker-registry';
    report(summarise(`${what}, bare keep-alive requests`, 'ms', bare));
    report(summarise(`${what}, skopeo list-tags`, 'ms', other));
    report(summarise(`${what}, Retag against 1.2 × bare`, 'ms', ours, 1.2 * medianOf(bare)));
    report(summarise(`${what}, Retag against skopeo`, 'ms', ours, medianOf(other)));
    report(summarise(`${what}, retag tags from start to end of its process`, 'ms', commandLine));
  } finally {
    await registry.close();
    await agent.close();
    await server.stop();
    rmSync(empty, { recursive: true, force: true });
  }
}

/** Starts the registry in a process of its own, so that it takes no time of the measured one. */
async function startSlowRegistry(options: SlowRegistryOptions): Promise<{ host: string; stop(): void }> {
  const child = fork(new URL('slow-registry.ts', import.meta.url), [JSON.stringify(options)], { execArgv: [] });
  const host = await new Promise<string>((resolve, reject) => {
    child.once('message', message => resolve(String(message)));
    child.once('exit', code => reject(new Error(`the slow registry ended with ${code}`)));
  });
  return { host, stop: () => child.disconnect() };
}

interface Sweep {
  milliseconds: number;
  requests: number;
  bytes: number;
}

/** Lists every repository once, as a run does. */
async function listAll(host: string, tags: number): Promise<Sweep> {
  const registry = createRegistry({ concurrency: CONNECTIONS });
  try {
    const start = performance.now();
    const listings = await Promise.all(
      Array.from({ length: REPOSITORIES }, (_, index) =>
        registry.listTags(imageRepository(`${host}/team/app-${index}`)),
      ),
    );
    const milliseconds = performance.now() - start;
    if (listings.some(listing => listing.tags.length !== tags)) throw new Error('a listing is not complete');
    const { requests, bytes } = registry.summary();
    return { milliseconds, requests, bytes };
  } finally {
    await registry.close();
  }
}

async function measureManyRepositories(report: Report): Promise<void> {
  const server = await startSlowRegistry({
    repositories: REPOSITORIES,
    tags: 1000,
    latency: ROUND_TRIP,
    refusedPerMille: 0,
  });
  try {
    let requests = 0;
    let bytes = 0;
    const sweep = async () => {
      const swept = await listAll(server.host, 1000);
      ({ requests, bytes } = swept);
      return swept.milliseconds;
    };
    const [times = []] = (await interleave([{ name: 'sweep', run: sweep }], 3, 1)).values();
    const what = '200 repositories × 1,000 tags, 20 ms a round trip, 4 connections';
    const fewest = Math.ceil(requests / CONNECTIONS) * ROUND_TRIP;
    report(summarise(what, 'ms', times, 1.3 * fewest));
    report(summarise(`${what}: requests`, 'requests', [requests]));
    report(summarise(`${what}: received`, 'KiB', [bytes / 1024]));
  } finally {
    server.stop();
  }
}

/** One answer of a hundred is a 429 with `Retry-After: 1`; the listings still have to be complete. */
async function measureRefusals(report: Report): Promise<void> {
  const server = await startSlowRegistry({
    repositories: REPOSITORIES,
    tags: 1000,
    latency: ROUND_TRIP,
    refusedPerMille: 10,
  });
  try {
    const times: number[] = [];
    const requests: number[] = [];
    for (let round = 0; round < 3; round++) {
      const swept = await listAll(server.host, 1000);
      times.push(swept.milliseconds);
      requests.push(swept.requests);
    }
    const what = 'the same with 1 % of the answers 429, Retry-After 1 s';
    report(summarise(what, 'ms', times));
    report(summarise(`${what}: requests`, 'requests', requests));
  } finally {
    server.stop();
  }
}
