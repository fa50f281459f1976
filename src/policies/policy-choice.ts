import { PolicyError } from '../errors.ts';
import type { ImagePolicyChoice, PolicyKind } from '../model.ts';
import { parseRange, type SemverRange } from './semver-range.ts';

/** `ImagePolicy.spec.policy` as it takes effect. */
export type ParsedChoice =
  | { kind: 'semver'; range: SemverRange }
  | { kind: 'alphabetical' | 'numerical'; order: 'asc' | 'desc' };

/** Each kind's part of the choice, read; first come the kinds that win over those behind them. */
const PARSERS: { [Kind in PolicyKind]-?: (choice: ImagePolicyChoice) => ParsedChoice } = {
  semver: ({ semver }) => ({ kind: 'semver', range: parsePolicyRange(semver?.range) }),
  alphabetical: ({ alphabetical }) => ({
    kind: 'alphabetical',
    order: parseOrder('alphabetical', alphabetical?.order),
  }),
  numerical: ({ numerical }) => ({ kind: 'numerical', order: parseOrder('numerical', numerical?.order) }),
};

/** Every kind of policy, those first that win where several are set. */
export const POLICY_KINDS = Object.keys(PARSERS) as PolicyKind[];

/** A choice of the parts that are there. Every kind has to be named, so that a new one is not forgotten by a reader. */
export function choiceOf(parts: { [Kind in PolicyKind]-?: ImagePolicyChoice[Kind] | undefined }): ImagePolicyChoice {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

/** The kinds that a choice sets; the first takes effect. A key without value sets nothing. */
export function kindsOf(choice: ImagePolicyChoice | null | undefined): PolicyKind[] {
  return POLICY_KINDS.filter(kind => choice?.[kind] != null);
}

/**
 * Decides which policy takes effect: with several set semver, then alphabetical, then numerical. Order is `asc` by
 * default and has no case. An absent choice is one that sets nothing. Throws PolicyError with Flux's text, `invalid policy: …`.
 */
export function parseChoice(choice: ImagePolicyChoice | null | undefined): ParsedChoice {
  const [kind] = kindsOf(choice);
  if (choice != null && kind !== undefined) return PARSERS[kind](choice);
  throw new PolicyError('POLICY_CHOICE_MISSING', 'invalid policy: given ImagePolicyChoice object is invalid', {
    hint: "Say what the latest tag is:\nspec:\n  policy:\n    semver:\n      range: '>=1.0.0'",
  });
}

function parsePolicyRange(range: string | undefined): SemverRange {
  try {
    return parseRange(range ?? '');
  } catch (cause) {
    if (!(cause instanceof PolicyError)) throw cause;
    const hint = cause.hint === undefined ? {} : { hint: cause.hint };
    throw new PolicyError('POLICY_INVALID', `invalid policy: ${cause.message}`, { cause, ...hint });
  }
}

function parseOrder(kind: PolicyKind, order: string | undefined): 'asc' | 'desc' {
  const upper = (order ?? '').toUpperCase();
  if (upper === '' || upper === 'ASC') return 'asc';
  if (upper === 'DESC') return 'desc';
  throw new PolicyError(
    'POLICY_INVALID',
    `invalid policy: invalid order argument provided: '${upper}', must be one of: ASC, DESC`,
    { hint: `asc elects the greatest key, desc the smallest:\nspec:\n  policy:\n    ${kind}:\n      order: asc` },
  );
}
