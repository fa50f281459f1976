import type { ImagePolicyChoice, PolicyKind } from '../model.ts';
import { type SemverRange } from './semver-range.ts';
/** `ImagePolicy.spec.policy` as it takes effect. */
export type ParsedChoice = {
    kind: 'semver';
    range: SemverRange;
} | {
    kind: 'alphabetical' | 'numerical';
    order: 'asc' | 'desc';
};
/** Every kind of policy, those first that win where several are set. */
export declare const POLICY_KINDS: PolicyKind[];
/** A choice of the parts that are there. Every kind has to be named, so that a new one is not forgotten by a reader. */
export declare function choiceOf(parts: {
    [Kind in PolicyKind]-?: ImagePolicyChoice[Kind] | undefined;
}): ImagePolicyChoice;
/** The kinds that a choice sets; the first takes effect. A key without value sets nothing. */
export declare function kindsOf(choice: ImagePolicyChoice | null | undefined): PolicyKind[];
/**
 * Decides which policy takes effect: with several set semver, then alphabetical, then numerical. Order is `asc` by
 * default and has no case. An absent choice is one that sets nothing. Throws PolicyError with Flux's text, `invalid policy: …`.
 */
export declare function parseChoice(choice: ImagePolicyChoice | null | undefined): ParsedChoice;
