/**
 * The App under load: signed deliveries at a steady pace against the real server on loopback, with our GitHub behind it.
 * Every acknowledgement is timed from sending to the end of the answer; none may be lost.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { startGitHub } from '../test/support/github/index.ts';
import { signatureOf } from '../test/support/github/webhooks.ts';
import type { Report } from './families.ts';
import { summarise } from './measurement.ts';

export interface LoadOptions {
  /** Deliveries a second. */
  rate: number;
  seconds: number;
}

interface LoadResult {
  sent: number;
  /** Answered with a status of 2xx. */
  acknowledged: number;
  /** Known to the App by its own count, each once. */
  counted: number;
  /** Milliseconds of each acknowledgement, ascending. */
  times: number[];
}

const SECRET = 'a-load-secret';

/** One in twenty is a command to a pull request that is not there; the rest is the talk of a busy repository. */
function payloadOf(n: number, installation: number): string {
  const body = n % 20 === 0 ? '/retag status' : `Looks good, number ${n}.`;
  const person = { id: 7, login: 'nora', type: 'User' };
  return JSON.stringify({
    action: 'created',
    issue: { number: 1, state: 'open', pull_request: {} },
    comment: {
      id: n,
      body,
      html_url: 'https://github.com/acme/fleet/pull/1#x',
      created_at: '2026-11-20T12:00:00Z',
      user: person,
    },
    repository: { name: 'fleet', owner: { login: 'acme' }, default_branch: 'main' },
    installation: { id: installation },
    sender: person,
    filler: 'x'.repeat(8000),
  });
}

function deliver(url: URL, agent: Agent, id: string, body: string): Promise<{ status: number; time: number }> {
  const started = performance.now();
  return new Promise(resolve => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-github-event': 'issue_comment',
      'x-github-delivery': id,
      'x-hub-signature-256': signatureOf(SECRET, body),
    };
    const sent = request(url, { method: 'POST', agent, headers }, response => {
      response
        .resume()
        .on('end', () => resolve({ status: response.statusCode ?? 0, time: performance.now() - started }));
    });
    sent.on('error', () => resolve({ status: 0, time: performance.now() - started }));
    sent.end(body);
  });
}

/** Starts everything, sends, and counts. The server runs as a process of its own, as it does in service. */
async function measureLoad({ rate, seconds }: LoadOptions): Promise<LoadResult> {
  const github = await startGitHub({ rateLimit: 1_000_000 });
  github.seedRepository({
    owner: 'acme',
    ownerType: 'Organization',
    name: 'fleet',
    files: { 'README.md': '# fleet\n' },
  });
  const app = github.addApp({ slug: 'retag-load' });
  const installation = github.install(app, 'acme');
  const env = {
    PATH: process.env['PATH'] ?? '',
    APP_ID: String(app.id),
    PRIVATE_KEY: app.privateKey,
    WEBHOOK_SECRET: SECRET,
    GITHUB_API_URL: github.url,
    HOST: '127.0.0.1',
    PORT: '0',
    ...(process.env['REDIS_URL'] && { REDIS_URL: process.env['REDIS_URL'] }),
  };
  const server = spawn(process.execPath, [new URL('../app/server.ts', import.meta.url).pathname], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  try {
    const base = await addressOf(server.stdout);
    const url = new URL('/api/github/webhooks', base);
    const answers: Promise<{ status: number; time: number }>[] = [];
    const started = performance.now();
    for (let n = 1; n <= rate * seconds; n++) {
      const wait = started + (n * 1000) / rate - performance.now();
      if (wait > 1) await sleep(wait);
      answers.push(deliver(url, agent, `load-${n}`, payloadOf(n, installation.id)));
    }
    const done = await Promise.all(answers);
    const metrics = await (await fetch(new URL('/metrics', base))).text();
    const counts = [...metrics.matchAll(/^retag_deliveries_total\{[^}]*\} (\d+)$/gm)];
    return {
      sent: done.length,
      acknowledged: done.filter(({ status }) => status >= 200 && status < 300).length,
      counted: counts.reduce((sum, [, count]) => sum + Number(count), 0),
      times: done.map(({ time }) => time).sort((a, b) => a - b),
    };
  } finally {
    agent.destroy();
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await github.close();
  }
}

/** The stream stays open: a server whose log nobody reads would stop. */
function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  return new Promise((resolve, reject) => {
    output.on('data', chunk => {
      if (text.length > 10_000) return;
      text += chunk;
      const found = /"url":"([^"]+)"/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
    output.on('end', () => reject(new Error(`the App did not start: ${text.slice(0, 500)}`)));
  });
}

const RATE = 200;
const SECONDS = 30;
/** Milliseconds; GitHub itself waits ten seconds. */
const ACKNOWLEDGED_WITHIN = 500;

const percentile = (times: readonly number[], share: number) =>
  times[Math.ceil(times.length * share) - 1] ?? Number.NaN;

export async function measure(report: Report): Promise<void> {
  const { sent, acknowledged, counted, times } = await measureLoad({ rate: RATE, seconds: SECONDS });
  const what = `${RATE} deliveries a second for ${SECONDS} s`;
  report(summarise(`${what}: acknowledged, 99th percentile`, 'ms', [percentile(times, 0.99)], ACKNOWLEDGED_WITHIN));
  report(summarise(`${what}: acknowledged, median`, 'ms', [percentile(times, 0.5)]));
  report(summarise(`${what}: lost`, 'deliveries', [sent - Math.min(acknowledged, counted)], 0));
}

if (import.meta.main) {
  const { times, ...counts } = await measureLoad({ rate: RATE, seconds: Number(process.argv[2] ?? SECONDS) });
  console.log({ ...counts, p50: percentile(times, 0.5), p99: percentile(times, 0.99), max: times.at(-1) });
}
