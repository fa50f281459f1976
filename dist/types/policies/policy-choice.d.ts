import type { ImagePolicyChoice } from '../model.ts';
import { type SemverRange } from './semver-range.ts';
/** `ImagePolicy.spec.policy` as it takes effect. */
export type ParsedChoice = {
    kind: 'semver';
    range: SemverRange;
} | {
    kind: 'alphabetical' | 'numerical';
    order: 'asc' | 'desc';
};
/**
 * Decides which policy takes effect: with several set semver, then alphabetical, then numerical. Order is `asc` by
 * default and has no case. An absent choice is one that sets nothing. Throws PolicyError with Flux's text, `invalid policy: …`.
 */
export declare function parseChoice(choice: ImagePolicyChoice | null | undefined): ParsedChoice;
