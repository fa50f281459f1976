/** Failures of listing tags as a whole; those of single requests are in `registry-failure.ts`. */
import { RegistryError } from '../errors.ts';
import type { HttpAnswer } from './http.ts';
import { requestLine, serverSays } from './registry-failure.ts';
import type { RepositorySession } from './registry-session.ts';

/** Why a listing is not complete; `why` goes on in the sentence. */
export function incompleteListing({ target }: RepositorySession, why: string): RegistryError {
  return new RegistryError(
    'REGISTRY_INCOMPLETE_LISTING',
    `the tags of ${target.name} on ${target.host} could not be listed completely: ${why}`,
  );
}

/** More tags or pages than are read; `what` the repository has. */
export function tagLimitFailure({ target }: RepositorySession, what: string): RegistryError {
  return new RegistryError('REGISTRY_TAG_LIMIT_EXCEEDED', `${target.name} on ${target.host} has ${what}`, {
    hint: `Delete old tags in the registry, or raise the limit: registries: { "${target.host}": { maxTags: 1000000 } }.`,
  });
}

/** An answer of success whose body is no list of tags, as login pages and proxies give it. */
export function notPageFailure({ target }: RepositorySession, url: URL, answer: HttpAnswer): RegistryError {
  return new RegistryError(
    'REGISTRY_PROTOCOL',
    `${requestLine({ method: 'GET', url })} answered 200 with something that is no list of tags${serverSays(answer)}; is a login page or proxy before ${target.host}?`,
  );
}
