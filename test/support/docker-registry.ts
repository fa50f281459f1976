/** Runs Debian's docker-registry as itself: a free port, a configuration and a storage folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from './debian-programs.ts';

interface RegistryServerOptions {
  /** Lines `user:bcrypt-hash` for Basic authentication. */
  htpasswd?: string;
  token?: { realm: string; service: string; issuer: string; certificate: string };
  tls?: { certificate: string; key: string; clientAuthorities?: string };
}

export interface RegistryServer {
  origin: string;
  /** `127.0.0.1:port`, as image names begin. */
  host: string;
  folder: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** Starts a registry and waits until it answers. It stops with `stop`, and with this process. */
export async function startDockerRegistry(options: RegistryServerOptions = {}): Promise<RegistryServer> {
  const folder = await mkdtemp(join(tmpdir(), 'retag-registry-'));
  // The program takes no port 0, so a port may be taken between finding and using it: then another one is tried.
  for (let attempt = 0; ; attempt++) {
    const port = await freePort();
    const config = await writeConfig(folder, port, options);
    const child = spawn(findProgram('docker-registry') ?? 'docker-registry', ['serve', config], { stdio: 'ignore' });
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    if (await answers(child, port)) {
      return {
        origin: `${options.tls ? 'https' : 'http'}://127.0.0.1:${port}`,
        host: `127.0.0.1:${port}`,
        folder,
        async stop() {
          process.off('exit', kill);
          await ended(child);
          await rm(folder, { recursive: true, force: true });
        },
      };
    }
    process.off('exit', kill);
    await ended(child);
    if (attempt === 2) throw new Error('docker-registry does not start');
  }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise(resolve => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

async function answers(child: ChildProcess, port: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && child.exitCode === null; tries++) {
    const open = await new Promise<boolean>(resolve => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false));
      socket.on('connect', () => socket.destroy());
    });
    if (open) return true;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return false;
}

async function writeConfig(folder: string, port: number, options: RegistryServerOptions): Promise<string> {
  await mkdir(join(folder, 'data'), { recursive: true });
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    return join(folder, name);
  };
  const tls = options.tls && {
    certificate: await file('tls.crt', options.tls.certificate),
    key: await file('tls.key', options.tls.key),
    ...(options.tls.clientAuthorities && { clientcas: [await file('clients.crt', options.tls.clientAuthorities)] }),
  };
  const auth = {
    ...(options.htpasswd && { htpasswd: { realm: 'test', path: await file('htpasswd', options.htpasswd) } }),
    ...(options.token && {
      token: {
        realm: options.token.realm,
        service: options.token.service,
        issuer: options.token.issuer,
        rootcertbundle: await file('token.crt', options.token.certificate),
      },
    }),
  };
  // JSON is YAML, and needs no library to write.
  return file(
    'config.yml',
    JSON.stringify({
      version: 0.1,
      log: { level: 'error' },
      storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
      http: { addr: `127.0.0.1:${port}`, ...(tls && { tls }) },
      ...(Object.keys(auth).length > 0 && { auth }),
    }),
  );
}

/** Gives an image that is in the storage many more tags, as files of the storage: a request for each would take minutes. */
export function addTags(server: RegistryServer, name: string, tags: readonly string[], digest: string): void {
  const folder = join(server.folder, 'data/docker/registry/v2/repositories', name, '_manifests/tags');
  for (const tag of tags) {
    const current = join(folder, tag, 'current');
    mkdirSync(current, { recursive: true });
    writeFileSync(join(current, 'link'), digest);
  }
}
