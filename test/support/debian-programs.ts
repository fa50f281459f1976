/** Programs that tests need from the system, and the Debian packages that hold them. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PACKAGES = {
  'docker-registry': 'docker-registry',
  skopeo: 'skopeo',
  'redis-server': 'redis-server',
  chromium: 'chromium',
  git: 'git',
  openssl: 'openssl',
  gpg: 'gnupg',
  'ssh-keygen': 'openssh-client',
  zsh: 'zsh',
  fish: 'fish',
} as const;

export type Program = keyof typeof PACKAGES;

const PROGRAMS = Object.keys(PACKAGES) as Program[];

/** Full path of a program, if it is there. */
export function findProgram(name: Program): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  return folders
    .map(folder => join(folder, name))
    .find(path => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** Those of `names` that are not here. */
export function missingPrograms(names: readonly Program[] = PROGRAMS): Program[] {
  return names.filter(name => findProgram(name) === undefined);
}

/** Which of `names` are not here, and the Debian packages that bring them, in words; undefined when all are here. */
export function describeMissing(names: readonly Program[]): string | undefined {
  const missing = missingPrograms(names);
  if (missing.length === 0) return undefined;
  const packages = [...new Set(missing.map(name => PACKAGES[name]))];
  return `missing: ${missing.join(', ')} (Debian: ${packages.join(', ')})`;
}

/** Installs what is missing of `names`, when this is Debian and the user may; what could not be installed stays missing. */
export function installMissingPrograms(names: readonly Program[] = PROGRAMS): void {
  const packages = missingPrograms(names).map(name => PACKAGES[name]);
  if (packages.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => execFileSync('apt-get', args, { stdio: 'ignore', timeout: 300_000, env });
  try {
    console.log(`installing ${packages.join(', ')}`);
    apt('update');
    apt('install', '-y', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', ...packages);
  } catch (error) {
    console.log(`not installed: ${(error as Error).message.split('\n')[0]}`);
  }
}
