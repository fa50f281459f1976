/** Docker credential helpers: programs `docker-credential-<name>` that keep secrets outside the config file. */
import { type ChildProcess, spawn } from 'node:child_process';
import { RegistryError } from '../errors.ts';
import { type DockerSecret, passwordSecret } from './docker-config.ts';

/** How a helper is run. */
interface HelperOptions {
  /** Environment of the helper; `PATH` finds it. */
  env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds. */
  timeout?: number;
}

const OUTPUT_CAP = 64 * 1024;
/** The protocol's own text for "I have none", on stdout with exit status 1. */
const NOT_FOUND = /credentials not found in native keychain/;

/**
 * Asks a helper for the secret of a server. Undefined when it has none. Throws RegistryError when it cannot be run or
 * fails; its output is never shown, since it may hold the secret.
 */
export async function askHelper(name: string, host: string, options: HelperOptions): Promise<DockerSecret | undefined> {
  const failure = (what: string) =>
    new RegistryError(
      'REGISTRY_LOGIN_FAILED',
      `the credential helper docker-credential-${safeName(name)} ${what} for ${host}`,
      {
        hint: `Repair or install it, or give registry-credentials "${host}=username:password", which is looked at first.`,
      },
    );
  if (!/^[A-Za-z0-9._-]+$/.test(name)) throw failure('has a name that is not allowed');
  const server = host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
  const { status, output } = await run(`docker-credential-${name}`, server, options).catch(
    (error: NodeJS.ErrnoException) => {
      throw failure(error.code === 'ENOENT' ? 'is not installed' : `could not be run (${error.code ?? 'killed'})`);
    },
  );
  if (status !== 0) {
    if (NOT_FOUND.test(output)) return undefined;
    throw failure(`ended with status ${status}`);
  }
  const { Username: username, Secret: secret } = parse(output) ?? {};
  if (typeof username !== 'string' || typeof secret !== 'string') throw failure('did not answer in JSON');
  return username === '' && secret === '' ? undefined : passwordSecret(username, secret);
}

function safeName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '?').slice(0, 64);
}

function parse(output: string): { Username?: unknown; Secret?: unknown } | undefined {
  try {
    return JSON.parse(output) as { Username?: unknown; Secret?: unknown };
  } catch {
    return undefined;
  }
}

/** Windows ends no processes by group, and opens a window for a detached one. */
const HAS_GROUPS = process.platform !== 'win32';

/** Ends a helper and what it started. */
function killGroup(child: ChildProcess): void {
  if (!HAS_GROUPS || child.pid === undefined) {
    child.kill('SIGKILL');
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

function run(
  program: string,
  input: string,
  { env, timeout = 10_000 }: HelperOptions,
): Promise<{ status: number; output: string }> {
  return new Promise((resolve, reject) => {
    // No shell, and stderr is dropped: helpers print what they like there.
    const child = spawn(program, ['get'], { env: { ...env }, stdio: ['pipe', 'pipe', 'ignore'], detached: HAS_GROUPS });
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      outcome();
    };
    // Not left to `close`: programs that the helper started may hold its output open for ever.
    const giveUp = (why: string) => {
      killGroup(child);
      child.stdout.destroy();
      settle(() => reject(Object.assign(new Error(why), { code: why })));
    };
    const timer = setTimeout(() => giveUp('timeout'), timeout);
    let output = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk: string) => {
      output += chunk;
      if (output.length > OUTPUT_CAP) giveUp('too much output');
    });
    child.on('error', error => settle(() => reject(error)));
    child.on('close', status =>
      settle(() => (status === null ? reject(new Error('killed')) : resolve({ status, output }))),
    );
    // A helper that ends before it reads is reported by its status.
    child.stdin.on('error', () => {});
    child.stdin.end(`${input}\n`);
  });
}
