import { PolicyError } from '../errors.ts';
import type { TagFilter } from '../model.ts';
import { compileTemplate, expandTemplate } from './expand-template.ts';
import { compileGoRegexp, type GoRegexp } from './go-regexp.ts';

/** Gives the key that a tag is compared by, or undefined when the filter drops the tag. */
export type KeyExtractor = (tag: string) => string | undefined;

/**
 * Compiles `ImagePolicy.spec.filterTags`. The pattern is searched anywhere in the tag; an empty one matches every tag;
 * without `extract` the key is the tag itself. Throws PolicyError with Flux's text.
 */
export function compileFilter(filter: TagFilter): KeyExtractor {
  const pattern = filter.pattern ?? '';
  const extract = filter.extract ?? '';
  if (pattern === '' && extract === '') return tag => tag;
  const regexp = compilePattern(pattern);
  if (extract === '') return tag => (regexp.test(tag) ? tag : undefined);
  const pieces = compileTemplate(extract, regexp.groupNames);
  return tag => {
    const groups = regexp.find(tag);
    return groups === undefined ? undefined : expandTemplate(pieces, groups);
  };
}

/** Compiles `filterTags.pattern` alone. Throws PolicyError with Flux's text. */
function compilePattern(pattern: string): GoRegexp {
  try {
    return compileGoRegexp(pattern);
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new PolicyError('POLICY_INVALID', `invalid regular expression pattern '${pattern}': ${text}`, { cause });
  }
}

/**
 * The key of one tag under a filter (Go regular expression, Go `Expand` template), or undefined when the pattern does
 * not match. Throws PolicyError when the pattern is invalid.
 */
export function extractKey(filter: TagFilter, tag: string): string | undefined {
  return compileFilter(filter)(tag);
}
