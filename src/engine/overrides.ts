/** Overrides: the pins, holds and skips that `/retag` wrote into the configuration, matched to policies. */
import type { Override } from '../config/schema.ts';
import { nearestNames } from '../config/spelling.ts';
import { policyName } from '../document-name.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { ImagePolicy, SourceLocation } from '../model.ts';

/** The tag that somebody decided for, and where the configuration says so: nowhere while an open branch brings it. */
export interface Pin {
  tag: string;
  at: SourceLocation | undefined;
}

/** What is in force for one policy. */
export interface PolicyOverrides {
  pin?: Pin;
  hold?: { until?: string; reason?: string };
  skips: Set<string>;
}

/** Policies that `namespace:name` or a bare name means; a bare name may mean none or several. */
export function policiesNamed(reference: string, policies: readonly ImagePolicy[]): ImagePolicy[] {
  const exact = policies.filter(policy => `${policy.namespace}:${policy.name}` === reference);
  return exact.length > 0 ? exact : policies.filter(policy => policy.name === reference);
}

/** A date without time ends with that day, in UTC. */
export function hasEnded(until: string | undefined, now: Date): boolean {
  if (until === undefined) return false;
  const end = /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(until) + 24 * 60 * 60 * 1000 : Date.parse(until);
  return now.getTime() >= end;
}

function apply(override: Override, to: PolicyOverrides, at: SourceLocation | undefined): void {
  const { until, reason } = override as { until?: string; reason?: string };
  if (override.action === 'pin') to.pin = { tag: override.tag, at };
  else if (override.action === 'skip') to.skips.add(override.tag);
  else to.hold = { ...(until !== undefined && { until }), ...(reason !== undefined && { reason }) };
}

/** Overrides in force now, per policy. Those that ended and those that name nobody are diagnostics at their places. */
export function findOverrides(
  overrides: readonly Override[],
  policies: readonly ImagePolicy[],
  now: Date,
  places: ReadonlyMap<Override, SourceLocation> = new Map(),
): { byPolicy: Map<ImagePolicy, PolicyOverrides>; expired: Override[]; diagnostics: Diagnostic[] } {
  const byPolicy = new Map<ImagePolicy, PolicyOverrides>();
  const expired: Override[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const override of overrides) {
    const at = places.get(override);
    if (hasEnded(override.until, now)) {
      expired.push(override);
      const message = `the ${override.action} of ${override.policy} ended ${override.until}`;
      diagnostics.push(diagnose('OVERRIDE_EXPIRED', message, { at }));
      continue;
    }
    const named = policiesNamed(override.policy, policies);
    if (named.length === 0) diagnostics.push(namesNobody(override, policies, at));
    for (const policy of named) {
      const entry = byPolicy.get(policy) ?? { skips: new Set() };
      byPolicy.set(policy, entry);
      apply(override, entry, at);
    }
  }
  return { byPolicy, expired, diagnostics };
}

function namesNobody(
  { action, policy }: Override,
  policies: readonly ImagePolicy[],
  at: SourceLocation | undefined,
): Diagnostic {
  const near = nearestNames(
    policy,
    policies.flatMap(each => [policyName(each), each.name]),
  ).map(name => `\`${name}\``);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Remove the entry, or declare the policy.';
  const message = `the ${action} of ${policy} names no policy that is declared`;
  return diagnose('OVERRIDE_UNKNOWN_POLICY', message, { at, hint });
}
