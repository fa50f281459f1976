/** Which Node runs: offline work needs 20, the HTTP client more. */
import { ConfigError } from '../errors.ts';

const NEEDED = [22, 19] as const;

/** Throws ConfigError where registries and GitHub cannot be asked. */
export function requireOnlineNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return;
  throw new ConfigError('CONFIG_INVALID', `this is Node ${version}; asking registries and GitHub needs Node 24`, {
    hint: 'install Node 24 (22.19 is the oldest that works); lint, and every command with --tags-from, work here as well',
  });
}
