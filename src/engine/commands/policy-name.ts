/** Which policy a command means: `namespace:name`, or a name or image that is unique in the repository. */
import { createPolicyIndex, type PolicyIndex } from '../../config/policy-index.ts';
import { nearestNames } from '../../config/spelling.ts';
import { policyName } from '../../document-name.ts';
import { CommandError } from '../../errors.ts';
import type { ImagePolicy, ImageRepository } from '../../model.ts';
import { codeSpan } from '../../pull-request/neutralise.ts';
import type { Project } from '../project.ts';
import { findPolicies } from '../why.ts';

/** A policy of the repository; `declared` are its documents, several where each cluster declares it. */
export interface NamedPolicy {
  key: string;
  declared: readonly [ImagePolicy, ...ImagePolicy[]];
  /** Repository of the first of them. */
  repository: ImageRepository;
}

const MAX_NAMES = 5;

function repositoryOf(index: PolicyIndex, policy: ImagePolicy): ImageRepository | undefined {
  const found = index.repositoryFor(policy);
  return 'repository' in found ? found.repository : undefined;
}

/** Finds it. Throws CommandError with near names, or with all that could be meant. */
export function findPolicy(word: string, project: Project): NamedPolicy {
  const { declarations, config } = project;
  const found = findPolicies(word, project);
  const keys = [...new Set(found.map(policyName))].sort();
  const list = (names: readonly string[]) => names.slice(0, MAX_NAMES).map(codeSpan).join(', ');
  if (keys.length > 1) {
    const message = `${codeSpan(word)} means several policies: ${list(keys)}. Write one of these names.`;
    throw new CommandError('COMMAND_POLICY_AMBIGUOUS', message);
  }
  const [first, ...others] = found;
  const [key] = keys;
  if (first === undefined || key === undefined) throw unknownPolicy(word, declarations.policies);
  const index = createPolicyIndex(declarations, config);
  const repository = found.map(policy => repositoryOf(index, policy)).find(one => one !== undefined);
  if (repository === undefined) {
    throw new CommandError('COMMAND_POLICY_UNKNOWN', `The policy ${codeSpan(key)} names no image repository.`);
  }
  return { key, declared: [first, ...others], repository };
}

function unknownPolicy(word: string, policies: readonly ImagePolicy[]): CommandError {
  const names = policies.flatMap(policy => [policyName(policy), policy.name]);
  const near = nearestNames(word, names).slice(0, MAX_NAMES);
  const shown = near.length > 0 ? near : [...new Set(policies.map(policyName))].sort().slice(0, MAX_NAMES);
  const question = near.length > 0 ? ' Did you mean' : ' There are';
  const hint = shown.length === 0 ? '' : `${question} ${shown.map(codeSpan).join(', ')}${near.length > 0 ? '?' : '.'}`;
  return new CommandError('COMMAND_POLICY_UNKNOWN', `There is no policy ${codeSpan(word)}.${hint}`);
}
