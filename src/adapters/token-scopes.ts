/** What a token is asked for: reading one repository. */
import type { Challenge } from './challenge.ts';
import type { RepositorySession } from './registry-session.ts';
import { AZURE_HOST } from './registry-target.ts';

/** The scope is ours, not the challenge's: those of a ping are placeholders. Azure's repository tokens list with `metadata_read`. */
export function scopeOf({ target }: RepositorySession): string {
  return `repository:${target.name}:pull${AZURE_HOST.test(target.host) ? ',metadata_read' : ''}`;
}

/** The scope that a refusal asks for, if it is for this repository and asks only to read. */
export function widerScope(session: RepositorySession, challenges: readonly Challenge[]): string | undefined {
  const asked = challenges.find(({ parameters }) => parameters.get('error') === 'insufficient_scope');
  const scope = asked?.parameters.get('scope');
  const prefix = `repository:${session.target.name}:`;
  if (scope === undefined || !scope.startsWith(prefix) || scope === scopeOf(session)) return undefined;
  const actions = scope.slice(prefix.length).split(',');
  return actions.every(action => /^[a-z_]+$/.test(action) && action !== 'push' && action !== 'delete')
    ? scope
    : undefined;
}
