/** Overrides: the pins, holds and skips that `/retag` wrote into the configuration, matched to policies. */
import type { Override } from '../config/schema.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { ImagePolicy } from '../model.ts';

/** What is in force for one policy. */
export interface PolicyOverrides {
  pin?: string;
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

function apply(override: Override, to: PolicyOverrides): void {
  const { until, reason } = override as { until?: string; reason?: string };
  if (override.action === 'pin') to.pin = override.tag;
  else if (override.action === 'skip') to.skips.add(override.tag);
  else to.hold = { ...(until !== undefined && { until }), ...(reason !== undefined && { reason }) };
}

/** Overrides in force now, per policy. Those that ended and those that name nobody are diagnostics. */
export function findOverrides(
  overrides: readonly Override[],
  policies: readonly ImagePolicy[],
  now: Date,
): { byPolicy: Map<ImagePolicy, PolicyOverrides>; expired: Override[]; diagnostics: Diagnostic[] } {
  const byPolicy = new Map<ImagePolicy, PolicyOverrides>();
  const expired: Override[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const override of overrides) {
    if (hasEnded(override.until, now)) {
      expired.push(override);
      diagnostics.push(
        diagnose('OVERRIDE_EXPIRED', `the ${override.action} of ${override.policy} ended ${override.until}`),
      );
      continue;
    }
    const named = policiesNamed(override.policy, policies);
    if (named.length === 0) {
      diagnostics.push(
        diagnose(
          'OVERRIDE_UNKNOWN_POLICY',
          `the ${override.action} of ${override.policy} names no policy that is declared`,
        ),
      );
    }
    for (const policy of named) {
      const entry = byPolicy.get(policy) ?? { skips: new Set() };
      byPolicy.set(policy, entry);
      apply(override, entry);
    }
  }
  return { byPolicy, expired, diagnostics };
}
