import { type Diagnostic } from '../errors.ts';
import { type LintInput } from './lint-subject.ts';
export type { LintInput } from './lint-subject.ts';
/**
 * Everything that can be said about a policy before it elects anything, and more where the tags are known. Each
 * diagnostic points at its field and has a hint with the corrected YAML. Never throws; the order is stable.
 */
export declare function lintPolicy(input: LintInput): Diagnostic[];
