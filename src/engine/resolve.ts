/** Resolve: policies → latestRef. A policy that resolves to nothing now gets no reference, never one from memory. */
import type { PolicyIndex } from '../config/policy-index.ts';
import { documentName, policyName } from '../document-name.ts';
import { type Diagnostic, diagnose, PolicyError } from '../errors.ts';
import type { ImagePolicy, ImageRef, ImageRepository } from '../model.ts';
import type { ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
import { selectionInput } from '../policies/candidates.ts';
import { decideDigest, type StoredReference } from '../policies/digest-reflection.ts';
import { selectTag } from '../policies/select.ts';
import type { Selection } from '../policies/selection.ts';
import type { Registry } from '../ports.ts';
import type { Pin, PolicyOverrides } from './overrides.ts';
import { registryDiagnostic } from './scan.ts';

/** What resolving a policy needs besides the policy. */
interface ResolveContext {
  registry: Registry;
  index: PolicyIndex;
  scans: ReadonlyMap<ImageRepository, ScannedRepository>;
  stored: ReadonlyMap<ImagePolicy, readonly StoredReference[]>;
  overrides: ReadonlyMap<ImagePolicy, PolicyOverrides>;
  used: ReadonlySet<ImagePolicy>;
}

type Elected = Pick<ResolvedPolicy, 'latestRef' | 'selection' | 'counts' | 'override' | 'error'>;

const failed = (error: Diagnostic): Elected => ({ error });

function electPinned(
  { tag, at }: Pin,
  tags: readonly string[],
  repository: ImageRepository,
  policy: ImagePolicy,
): Elected {
  if (tags.includes(tag)) return { latestRef: { name: repository.image, tag }, override: `pinned to ${tag}` };
  const name = policyName(policy);
  return failed(
    diagnose('OVERRIDE_TAG_MISSING', `${name} is pinned to ${tag}, which ${repository.image} does not have`, {
      at: at ?? policy.location,
      hint: `Push the tag, or comment \`/retag ${name} auto\` on a pull request of Retag, or remove the entry from \`overrides:\`.`,
    }),
  );
}

function electByPolicy(
  policy: ImagePolicy,
  repository: ImageRepository,
  tags: readonly string[],
  skips: ReadonlySet<string>,
): Elected {
  try {
    const proposable = skips.size === 0 ? tags : tags.filter(tag => !skips.has(tag));
    const selection: Selection = selectTag(selectionInput(policy, repository, proposable));
    return {
      latestRef: { name: repository.image, tag: selection.tag },
      selection,
      counts: selection.counts,
      ...(skips.size > 0 && { override: `skipping ${[...skips].sort().join(', ')}` }),
    };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    const at = policy.fieldLocations['spec.policy'] ?? policy.location;
    const message = `${policyName(policy)}: ${error.message}`;
    return {
      error: diagnose(error.code, message, { at, hint: error.hint }),
      ...(error.counts && { counts: error.counts }),
    };
  }
}

async function reflectDigest(
  policy: ImagePolicy,
  repository: ImageRepository,
  elected: Elected,
  context: ResolveContext,
): Promise<Elected> {
  const latestRef = elected.latestRef as ImageRef;
  const decision = decideDigest(policy.digestReflectionPolicy, latestRef, context.stored.get(policy) ?? []);
  if (decision.action === 'none') return elected;
  if (decision.action === 'keep') return { ...elected, latestRef: { ...latestRef, digest: decision.digest } };
  try {
    const digest = await context.registry.resolveDigest(repository, latestRef.tag);
    return { ...elected, latestRef: { ...latestRef, digest } };
  } catch (error) {
    // As in Flux, a digest that cannot be had leaves the whole reference as it was.
    const { latestRef: _dropped, ...rest } = elected;
    return { ...rest, error: registryDiagnostic(error, repository) };
  }
}

async function resolvePolicy(policy: ImagePolicy, context: ResolveContext): Promise<ResolvedPolicy> {
  const unused = !context.used.has(policy);
  const found = context.index.repositoryFor(policy);
  if (!('repository' in found)) return { policy, unused, error: found.diagnostic };
  const { repository } = found;
  const base = { policy, repository, unused };
  if (policy.suspend || repository.suspend) {
    const [kind, document] = policy.suspend
      ? (['ImagePolicy', policy] as const)
      : (['ImageRepository', repository] as const);
    const message = `${kind} ${documentName(document)} is suspended`;
    return { ...base, error: diagnose('POLICY_SUSPENDED', message, { at: document.location }) };
  }
  const scan = context.scans.get(repository);
  if (scan?.error) return { ...base, error: scan.error };
  if (scan?.tags === undefined) return base;
  if (scan.tags.length === 0) {
    const message = `${policyName(policy)}: no tags in database: ${repository.image} has no tags`;
    const hint = 'Push a tag, or correct `spec.image` of the ImageRepository.';
    return { ...base, error: diagnose('POLICY_NO_TAGS', message, { at: policy.location, hint }) };
  }
  const overrides = context.overrides.get(policy);
  const elected =
    overrides?.pin !== undefined
      ? electPinned(overrides.pin, scan.tags, repository, policy)
      : electByPolicy(policy, repository, scan.tags, overrides?.skips ?? new Set());
  return { ...base, ...(elected.latestRef ? await reflectDigest(policy, repository, elected, context) : elected) };
}

/** Elects for every given policy; the result keeps their order. Failures are in `error`, and stop no other policy. */
export function resolvePolicies(policies: readonly ImagePolicy[], context: ResolveContext): Promise<ResolvedPolicy[]> {
  return Promise.all(policies.map(policy => resolvePolicy(policy, context)));
}
