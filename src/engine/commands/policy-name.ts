/** Which policy a command means: `namespace:name`, or a name or image that is unique in the repository. */

import type { PolicyIndex } from '../../config/policy-index.ts';
import { nearestNames } from '../../config/spelling.ts';
import { CommandError } from '../../errors.ts';
import type { ImagePolicy, ImageRepository } from '../../model.ts';
import { codeSpan } from '../../pull-request/neutralise.ts';
import { parseRepository } from '../../references/image-name.ts';
import { policyKey } from '../resolve.ts';

/** A policy of the repository; `declared` are its documents, several where each cluster declares it. */
export interface NamedPolicy {
  key: string;
  declared: readonly ImagePolicy[];
  /** Repository of the first of them. */
  repository: ImageRepository;
}

const MAX_NAMES = 5;

function repositoryOf(index: PolicyIndex, policy: ImagePolicy): ImageRepository | undefined {
  const found = index.repositoryFor(policy);
  return 'repository' in found ? found.repository : undefined;
}

const canonical = (image: string) => parseRepository(image)?.canonical;

/** Finds it. Throws CommandError with near names, or with all that could be meant. */
export function findPolicy(word: string, policies: readonly ImagePolicy[], index: PolicyIndex): NamedPolicy {
  const exact = policies.filter(policy => policyKey(policy) === word || `${policy.namespace}:${policy.name}` === word);
  const byName = exact.length > 0 ? exact : policies.filter(({ name }) => name === word);
  const wanted = canonical(word);
  const byImage = policies.filter(policy => {
    const repository = repositoryOf(index, policy);
    return repository !== undefined && (repository.image === word || canonical(repository.image) === wanted);
  });
  const found = byName.length > 0 ? byName : byImage;
  const keys = [...new Set(found.map(policyKey))].sort();
  const list = (names: readonly string[]) => names.slice(0, MAX_NAMES).map(codeSpan).join(', ');
  if (keys.length > 1) {
    throw new CommandError('COMMAND_POLICY_AMBIGUOUS', `${codeSpan(word)} means several policies: ${list(keys)}.`);
  }
  const [first] = found;
  const [key] = keys;
  if (first === undefined || key === undefined) throw unknownPolicy(word, policies);
  const repository = found.map(policy => repositoryOf(index, policy)).find(one => one !== undefined);
  if (repository === undefined) {
    throw new CommandError('COMMAND_POLICY_UNKNOWN', `The policy ${codeSpan(key)} names no image repository.`);
  }
  return { key, declared: found, repository };
}

function unknownPolicy(word: string, policies: readonly ImagePolicy[]): CommandError {
  const names = policies.flatMap(policy => [policyKey(policy), policy.name]);
  const near = nearestNames(word, names).slice(0, MAX_NAMES);
  const shown = near.length > 0 ? near : [...new Set(policies.map(policyKey))].sort().slice(0, MAX_NAMES);
  const question = near.length > 0 ? ' Did you mean' : ' There are';
  const hint = shown.length === 0 ? '' : `${question} ${shown.map(codeSpan).join(', ')}${near.length > 0 ? '?' : '.'}`;
  return new CommandError('COMMAND_POLICY_UNKNOWN', `There is no policy ${codeSpan(word)}.${hint}`);
}
