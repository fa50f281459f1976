import { type Diagnostic, type DiagnosticCode, type Severity } from '../errors.ts';
import type { ImagePolicy, ImageRepository, PolicyKind } from '../model.ts';
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
export declare function prepareSubject(input: LintInput): LintSubject;
/** The keys that another filter would give; none without tags or where it cannot be used. */
export declare function keysUnder(input: LintInput, [pattern, extract]: readonly [pattern: string, extract: string]): string[];
/** Reports at a field of the policy (`spec.filterTags.pattern`), or at the policy where the field's place is unknown. */
export declare function report({ policy }: Pick<LintSubject, 'policy'>, code: DiagnosticCode, field: string, message: string, hint: string, severity?: Severity): Diagnostic;
/** A hint: one sentence, then YAML to paste. */
export declare function correctYaml(sentence: string, lines: readonly string[]): string;
/** The YAML of a filter, and of the policy where that changes too. */
export declare function filterYaml(pattern: string, extract: string, policy?: readonly string[]): string[];
/** The YAML of an order. */
export declare function orderYaml(kind: 'alphabetical' | 'numerical', order?: 'asc' | 'desc'): string[];
/** The YAML of a semver range. */
export declare function rangeYaml(range: string): string[];
/** A single-quoted YAML scalar: the only style in which backslashes stay as they are and nothing else is special. */
export declare function quoteYaml(text: string): string;
/** Up to five texts in quotes, and how many more there are. */
export declare function listSome(texts: readonly string[]): string;
