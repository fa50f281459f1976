import { type Diagnostic, diagnose, PolicyError } from '../errors.ts';
import type { ImageRepository } from '../model.ts';
import { compileSieve } from './candidates.ts';
import { compileExclusions } from './exclusion-list.ts';
import { lintDocument } from './lint-document.ts';
import { lintExtract } from './lint-extract.ts';
import { lintOrder } from './lint-order.ts';
import { lintPattern } from './lint-pattern.ts';
import { lintRange } from './lint-range.ts';
import { type Lint, type LintInput, prepareSubject, report } from './lint-subject.ts';
import { parseChoice } from './policy-choice.ts';

export type { LintInput } from './lint-subject.ts';

const LINTS: readonly Lint[] = [lintDocument, lintExtract, lintPattern, lintRange, lintOrder];

/**
 * Everything that can be said about a policy before it elects anything, and more where the tags are known. Each
 * diagnostic points at its field and has a hint with the corrected YAML. Never throws; the order is stable.
 */
export function lintPolicy(input: LintInput): Diagnostic[] {
  const broken = lintSyntax(input);
  const subject = prepareSubject(input);
  if (broken.length > 0) return [...lintDocument(subject), ...broken];
  return LINTS.flatMap(lint => lint(subject));
}

/** What makes the policy unusable, in Flux's words. */
function lintSyntax({ policy, repository }: LintInput): Diagnostic[] {
  const { choice, filterTags } = policy;
  const found: Diagnostic[] = [];
  const attempt = (field: string, check: () => unknown) => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof PolicyError)) throw error;
      found.push(report({ policy }, error.code, field, error.message, error.hint ?? ''));
    }
  };
  if (choice.semver != null || choice.alphabetical != null || choice.numerical != null) {
    attempt(choice.semver != null ? 'spec.policy.semver.range' : 'spec.policy', () => parseChoice(choice));
  }
  attempt('spec.filterTags.pattern', () => {
    const { filterError } = compileSieve({ filterTags });
    if (filterError !== undefined) throw filterError;
  });
  return [...found, ...lintExclusionSyntax(repository)];
}

function lintExclusionSyntax(repository: ImageRepository | undefined): Diagnostic[] {
  if (repository === undefined) return [];
  try {
    compileExclusions(repository.exclusionList);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return [diagnose(error.code, error.message, { at: repository.location, hint: error.hint })];
  }
}
