/** Debian's redis-server on a socket in a folder of its own, for tests of several replicas. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from './debian-programs.ts';

export interface RedisServer {
  /** What REDIS_URL holds: the path of the socket. */
  url: string;
  close(): Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const folder = await mkdtemp(join(tmpdir(), 'retag-redis-'));
  const socket = join(folder, 'redis.sock');
  let child: ChildProcess;
  const start = async () => {
    const options = ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no', '--dir', folder];
    child = spawn(findProgram('redis-server') ?? 'redis-server', options, { stdio: 'ignore' });
    for (let waited = 0; !existsSync(socket); waited += 20) {
      if (waited > 5000 || child.exitCode !== null) throw new Error('redis-server does not start');
      await sleep(20);
    }
  };
  const end = async () => {
    const exited = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGKILL');
    await exited;
    await rm(socket, { force: true });
  };
  await start();
  return {
    url: socket,
    close: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
