/** Elections: scan what the claims need, and resolve their policies. */
import type { Declarations } from '../config/declarations.ts';
import type { PolicyIndex } from '../config/policy-index.ts';
import type { RetagConfig } from '../config/schema.ts';
import { findUnresolvedSecrets } from '../config/secret-hint.ts';
import type { Diagnostic } from '../errors.ts';
import type { ImagePolicy, ImageRepository } from '../model.ts';
import type { ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
import { tagInFile } from './downgrade.ts';
import { remarkOnElection } from './election-remarks.ts';
import type { Claim } from './marked-files.ts';
import { findOverrides } from './overrides.ts';
import type { PlanOptions, PlanPorts } from './plan.ts';
import { resolvePolicies } from './resolve.ts';
import { type ScanOptions, scanRepositories } from './scan.ts';
import { readStoredReferences } from './stored-state.ts';

function wants(policy: ImagePolicy, filter: readonly string[] | undefined): boolean {
  if (filter === undefined || filter.length === 0) return true;
  return filter.includes(policy.name) || filter.includes(`${policy.namespace}:${policy.name}`);
}

/**
 * A registry that refuses where the document's secret is unknown here: the secret is the error, not the refusal. A public
 * image whose document names a secret needs none, so nothing is said before a registry refuses. Where it refused a login
 * from elsewhere, that is the error, and the secret is another way out.
 */
function nameMissingSecret(
  scan: ScannedRepository,
  declarations: Declarations,
  config: RetagConfig,
  given: ReadonlySet<string> | undefined,
): ScannedRepository {
  if (scan.error === undefined || !/^REGISTRY_(?:AUTH|NOT_FOUND|TLS|NETWORK)/.test(scan.error.code)) return scan;
  const repositories = [scan.repository];
  const [secret] = findUnresolvedSecrets({ ...declarations, repositories }, config, given);
  if (secret === undefined) return scan;
  if (scan.error.code === 'REGISTRY_AUTH_REJECTED') {
    const hint = [scan.error.hint, `Or give the secret that the document names. ${secret.hint}`].join('\n');
    return { ...scan, error: { ...scan.error, hint } };
  }
  return { ...scan, error: { ...secret, message: `${secret.message}; ${scan.error.message}` } };
}

/** The tags that stand beside markers, by the repository that they come from. */
function tagsInUse(claims: readonly Claim[], index: PolicyIndex): Map<ImageRepository, Set<string>> {
  const inUse = new Map<ImageRepository, Set<string>>();
  for (const { policy, marker } of claims) {
    const found = index.repositoryFor(policy);
    const tag = tagInFile(marker);
    if (!('repository' in found) || tag === undefined) continue;
    const tags = inUse.get(found.repository) ?? new Set();
    inUse.set(found.repository, tags.add(tag));
  }
  return inUse;
}

function repositoriesOf(policies: readonly ImagePolicy[], index: PolicyIndex): ImageRepository[] {
  const found = policies.map(policy => index.repositoryFor(policy));
  return [...new Set(found.flatMap(each => ('repository' in each ? [each.repository] : [])))];
}

/** Elects for the policies that are wanted: those of the claims, or all that match the options. */
export async function elect(
  claims: readonly Claim[],
  declarations: Declarations,
  index: PolicyIndex,
  config: RetagConfig,
  options: PlanOptions,
  ports: PlanPorts,
) {
  const used = new Set(claims.map(claim => claim.policy));
  const policies = declarations.policies.filter(
    policy => wants(policy, options.policies) && (options.resolveUnused || used.has(policy)),
  );
  const { policies: declared, overridePlaces } = declarations;
  const overrides = findOverrides(config.overrides, declared, ports.clock.now(), overridePlaces);
  const context = { registry: ports.registry, index, stored: readStoredReferences(claims), used };
  const electFrom = async (wanted: readonly ImageRepository[], of: readonly ImagePolicy[], scanning: ScanOptions) => {
    const { scanned: listed, diagnostics } = await scanRepositories(wanted, ports.registry, ports.reporter, scanning);
    const scanned = listed.map(scan => nameMissingSecret(scan, declarations, config, options.secretsGiven));
    const scans = new Map(scanned.map(scan => [scan.repository, scan]));
    const elected = await resolvePolicies(of, { ...context, scans, overrides: overrides.byPolicy });
    return { scans, elected, diagnostics };
  };

  const first = await electFrom(repositoriesOf(policies, index), policies, { tagsInUse: tagsInUse(claims, index) });
  // A list of an earlier run may be too old for a pin or a new policy: it is never the reason of a failure.
  const doubtful = first.elected.filter(
    ({ error, repository }) => error && repository && first.scans.get(repository)?.scanned,
  );
  const again = await electFrom(
    [...new Set(doubtful.map(({ repository }) => repository!))],
    doubtful.map(({ policy }) => policy),
    { again: true },
  );
  const scans = new Map([...first.scans, ...again.scans]);
  const second = new Map(again.elected.map(each => [each.policy, each]));
  const elected = first.elected.map(each => second.get(each.policy) ?? each);
  const diagnostics = [...first.diagnostics, ...again.diagnostics];
  const resolved = elected.map(each => {
    const remarks = remarkOnElection(each, each.repository && scans.get(each.repository));
    return remarks.length === 0 ? each : { ...each, remarks };
  });
  return {
    scanned: [...scans.values()],
    scans,
    resolved,
    overrides,
    diagnostics: [...diagnostics, ...overrides.diagnostics],
  };
}

/** Lints speak of policies that somebody waits for: those that a marker names. */
export function lintable(resolved: readonly ResolvedPolicy[], scans: ReadonlyMap<ImageRepository, ScannedRepository>) {
  return resolved
    .filter(({ unused }) => !unused)
    .map(({ policy, repository }) => {
      const tags = repository && scans.get(repository)?.tags;
      return { policy, ...(repository && { repository }), ...(tags && { tags }) };
    });
}

/** What policies say for themselves. One that no marker names is quiet: nothing waits for it. */
export function resolutionProblems(resolved: readonly ResolvedPolicy[]): Diagnostic[] {
  return resolved
    .filter(({ unused }) => !unused)
    .flatMap(({ policy, error, selection, remarks }) => [
      ...(error ? [error] : []),
      ...(remarks ?? []),
      // A selection knows tags, not files: its remarks belong to the policy.
      ...(selection?.diagnostics ?? []).map(d => ({
        ...(policy.fieldLocations['spec.policy'] ?? policy.location),
        ...d,
      })),
    ]);
}
