import { type Diagnostic, type DiagnosticCode, diagnose, PolicyError, type Severity } from '../errors.ts';
import type { ImagePolicy, ImageRepository, PolicyKind, SourceLocation, TagFilter } from '../model.ts';
import { compareBytes } from './byte-order.ts';
import { compileSieve } from './candidates.ts';
import { kindsOf } from './policy-choice.ts';
import type { RankedTag } from './selection.ts';

/** What a lint looks at. */
export interface LintInput {
  policy: ImagePolicy;
  repository?: ImageRepository | undefined;
  /** The tags of the repository, where they are known. Some lints need them. */
  tags?: readonly string[] | undefined;
}

/** The input of a lint, prepared once for all of them. */
export interface LintSubject extends LintInput {
  pattern: string;
  extract: string;
  kind: PolicyKind | undefined;
  order: 'asc' | 'desc';
  /** Tags that exclusion list and filter keep, with their keys, in byte order; undefined without tags or a usable filter. */
  candidates?: readonly RankedTag[] | undefined;
}

/** One family of lints. */
export type Lint = (subject: LintSubject) => Diagnostic[];

/** Prepares a policy for its lints. Never throws. */
export function prepareSubject(input: LintInput): LintSubject {
  const { choice, filterTags } = input.policy;
  const [kind] = kindsOf(choice);
  const order = (kind === undefined || kind === 'semver' ? undefined : choice[kind]?.order) ?? 'asc';
  return {
    ...input,
    pattern: filterTags?.pattern ?? '',
    extract: filterTags?.extract ?? '',
    kind,
    order: order.toLowerCase() === 'desc' ? 'desc' : 'asc',
    candidates: input.tags === undefined ? undefined : gatherCandidates(input, input.tags, filterTags),
  };
}

/** The keys that another filter would give; none without tags or where it cannot be used. */
export function keysUnder(input: LintInput, [pattern, extract]: readonly [pattern: string, extract: string]): string[] {
  return (gatherCandidates(input, input.tags ?? [], { pattern, extract }) ?? []).map(({ key }) => key);
}

function gatherCandidates(
  { repository }: LintInput,
  tags: readonly string[],
  filterTags: TagFilter | undefined,
): RankedTag[] | undefined {
  try {
    const sieve = compileSieve({ exclusionList: repository?.exclusionList, filterTags });
    if (sieve.filterError !== undefined) return undefined;
    const found: RankedTag[] = [];
    for (const tag of [...new Set(tags)].sort(compareBytes)) {
      const key = sieve.excludedBy(tag) === undefined ? sieve.keyOf(tag) : undefined;
      if (key !== undefined) found.push({ tag, key });
    }
    return found;
  } catch (error) {
    if (error instanceof PolicyError) return undefined;
    throw error;
  }
}

/** Reports at a field of the policy (`spec.filterTags.pattern`), or at the policy where the field's place is unknown. */
export function report(
  { policy }: Pick<LintSubject, 'policy'>,
  code: DiagnosticCode,
  field: string,
  message: string,
  hint: string,
  severity?: Severity,
): Diagnostic {
  const place = severity === undefined ? {} : { severity };
  return diagnose(code, message, { at: locate(policy, field), hint, ...place });
}

/** Where a field stands: itself, or the nearest parent that is known, or the policy. */
function locate(policy: ImagePolicy, field: string): SourceLocation {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const found = policy.fieldLocations[path];
    if (found !== undefined) return found;
  }
  return policy.location;
}

/** A hint: one sentence, then YAML to paste. */
export function correctYaml(sentence: string, lines: readonly string[]): string {
  return [`${sentence}:`, ...lines].join('\n');
}

/** The YAML of a filter, and of the policy where that changes too. */
export function filterYaml(pattern: string, extract: string, policy: readonly string[] = []): string[] {
  const filter = ['spec:', '  filterTags:', `    pattern: ${quoteYaml(pattern)}`];
  if (extract !== '') filter.push(`    extract: ${quoteYaml(extract)}`);
  return [...filter, ...policy];
}

/** The YAML of an order. */
export function orderYaml(kind: 'alphabetical' | 'numerical', order: 'asc' | 'desc' = 'asc'): string[] {
  return ['  policy:', `    ${kind}:`, `      order: ${order}`];
}

/** The YAML of a semver range. */
export function rangeYaml(range: string): string[] {
  return ['  policy:', '    semver:', `      range: ${quoteYaml(range)}`];
}

/** A single-quoted YAML scalar: the only style in which backslashes stay as they are and nothing else is special. */
export function quoteYaml(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Up to five texts in quotes, and how many more there are. */
export function listSome(texts: readonly string[]): string {
  const named = texts.slice(0, 5).map(text => `'${text}'`);
  return named.join(', ') + (texts.length > named.length ? ` and ${texts.length - named.length} more` : '');
}
