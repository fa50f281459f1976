import { PolicyError } from '../errors.ts';
import { compileGoRegexp, type GoRegexp } from './go-regexp.ts';

/** What Flux excludes when `ImageRepository.spec.exclusionList` is absent or empty: cosign signatures. */
const DEFAULT_EXCLUSION_LIST: readonly string[] = ['^.*\\.sig$'];

/**
 * Compiles an exclusion list into "the pattern that drops this tag, if any". A list replaces the default, an empty one
 * does not. Patterns are searched anywhere in the tag. Throws PolicyError with Flux's text.
 */
export function compileExclusions(list: readonly string[] | undefined): (tag: string) => string | undefined {
  const patterns = list === undefined || list.length === 0 ? DEFAULT_EXCLUSION_LIST : list;
  const compiled = patterns.map(pattern => ({ pattern, regexp: compileExclusion(pattern) }));
  return tag => {
    for (const { pattern, regexp } of compiled) if (regexp.test(tag)) return pattern;
    return undefined;
  };
}

function compileExclusion(pattern: string): GoRegexp {
  try {
    return compileGoRegexp(pattern);
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new PolicyError('POLICY_INVALID', `failed to compile regex ${pattern}: ${text}`, {
      cause,
      hint: 'Entries are Go regular expressions: no lookaround, no backreferences. For example:\nspec:\n  exclusionList:\n    - ^.*\\.sig$',
    });
  }
}
