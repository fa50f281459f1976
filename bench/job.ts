/** The scheduled job on a repository of our own GitHub: the built action, a process of its own, without a checkout. */
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeGitHub, startGitHub } from '../test/support/github/index.ts';
import { runAction } from '../test/support/run-action.ts';
import { builtFile } from './built.ts';
import { manifestTree, OLD_TAG, type TreeShape } from './manifest-tree.ts';

const REPOSITORY = 'acme/gitops';
const TOKEN = 'a-workflow-token';

/** What one run cost. */
export interface JobCost {
  milliseconds: number;
  /** Requests to GitHub, and bytes of both directions. */
  requests: number;
  bytes: number;
  /** Peak memory in MiB. */
  peak: number;
  operation: string;
}

export interface Job {
  github: FakeGitHub;
  /** Runs the action once. */
  run(): Promise<JobCost>;
  /** Gives every image one more tag. */
  addTag(tag: string): Promise<void>;
  close(): Promise<void>;
}

/** Fills GitHub with the tree and a registry with its images. Tags are {@link OLD_TAG} and older until some are added. */
export async function startJob(shape: Omit<TreeShape, 'registry'>): Promise<Job> {
  const registry = fork(new URL('job-registry.ts', import.meta.url), [String(shape.images), OLD_TAG], { execArgv: [] });
  const tell = (message: string) =>
    new Promise<string>(resolve => {
      registry.once('message', answer => resolve(String(answer)));
      registry.send(message);
    });
  const host = await tell('host');
  const github = await startGitHub();
  const files = Object.fromEntries(manifestTree({ ...shape, registry: { host, insecure: true } }));
  github.seedRepository({ owner: 'acme', name: 'gitops', ownerType: 'Organization', files });
  github.addToken({ token: TOKEN, kind: 'workflow', repositories: [REPOSITORY] });
  return {
    github,
    run: () => runOnce(github),
    addTag: async tag => void (await tell(tag)),
    close: async () => {
      registry.disconnect();
      await github.close();
    },
  };
}

async function runOnce(github: FakeGitHub): Promise<JobCost> {
  github.clearRequests();
  const folder = mkdtempSync(join(tmpdir(), 'retag-bench-job-'));
  const record = join(folder, 'peak');
  const hook = new URL('record-peak.ts', import.meta.url).href;
  try {
    const start = performance.now();
    const result = await runAction({
      inputs: { 'github-token': TOKEN, mode: 'run' },
      apiUrl: github.url,
      repository: REPOSITORY,
      action: builtFile('action.js'),
      env: { NODE_OPTIONS: `--import=${hook}`, RETAG_BENCH_PEAK: record },
      timeout: 120_000,
    });
    const milliseconds = performance.now() - start;
    if (result.code !== 0)
      throw new Error(`the job failed: ${result.stdout.slice(-2000)}${result.stderr.slice(-2000)}`);
    // The archive comes from the download host, which is no API; its bytes count all the same.
    const calls = github.requests.filter(({ path }) => !path.startsWith('/codeload/'));
    return {
      milliseconds,
      requests: calls.length,
      bytes: github.requests.reduce((sum, request) => sum + request.requestBytes + request.bytes, 0),
      peak: Number(readFileSync(record, 'utf8')),
      operation: result.outputs['pull-request-operation'] ?? '',
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
