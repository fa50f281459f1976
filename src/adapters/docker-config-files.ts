/** The docker config files of a machine: what docker, podman and their logins wrote. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type DockerConfig, parseDockerConfig } from './docker-config.ts';

const FILE_CAP = 1024 * 1024;

/** Every config that docker, podman and their logins write, the most explicit first; absent ones are left out. */
export async function readDockerConfigs(
  env: Readonly<Record<string, string | undefined>>,
  read: (path: string) => Promise<string | undefined>,
): Promise<DockerConfig[]> {
  const home = env['HOME'] || env['USERPROFILE'];
  const configs: DockerConfig[] = [];
  if (env['DOCKER_AUTH_CONFIG']) configs.push(parseDockerConfig(env['DOCKER_AUTH_CONFIG'], 'DOCKER_AUTH_CONFIG'));
  const paths = [
    env['DOCKER_CONFIG'] ? join(env['DOCKER_CONFIG'], 'config.json') : home && join(home, '.docker/config.json'),
    env['REGISTRY_AUTH_FILE'],
    env['XDG_RUNTIME_DIR'] && join(env['XDG_RUNTIME_DIR'], 'containers/auth.json'),
    home && join(home, '.config/containers/auth.json'),
  ];
  for (const path of paths) {
    const text = path ? await read(path) : undefined;
    if (path && text !== undefined && text.trim() !== '') configs.push(parseDockerConfig(text, path));
  }
  return configs;
}

/** The text of a file; undefined when it is absent, not to be read, or larger than any such file. */
export async function readSmallFile(path: string): Promise<string | undefined> {
  try {
    if ((await stat(path)).size > FILE_CAP) return undefined;
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
