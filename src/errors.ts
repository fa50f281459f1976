/**
 * Problems as values. Every problem that a user can cause is a Diagnostic with a code of the closed union below; thrown
 * errors are for "cannot go on" and carry one of the same codes. `docs/errors.md` is written from the tables.
 */
import { commandCodes } from './diagnostics/command-codes.ts';
import { configCodes } from './diagnostics/config-codes.ts';
import { documentCodes } from './diagnostics/document-codes.ts';
import { githubCodes } from './diagnostics/github-codes.ts';
import { markerCodes } from './diagnostics/marker-codes.ts';
import { planCodes } from './diagnostics/plan-codes.ts';
import { policyCodes } from './diagnostics/policy-codes.ts';
import { registryCodes } from './diagnostics/registry-codes.ts';
import { templateCodes } from './diagnostics/template-codes.ts';
import type { SourceLocation } from './model.ts';
import type { SelectionCounts } from './policies/selection.ts';

/** How much a problem matters: an error is something that was not done, a notice something to know. */
export type Severity = 'error' | 'warning' | 'notice';

/** One row of a code table: its usual severity, what it means, and what a reader does next. */
export interface CodeEntry {
  severity: Severity;
  meaning: string;
  remedy: string;
}

/** Every diagnostic code there is, by area. */
export const DIAGNOSTIC_CODES = {
  ...configCodes,
  ...documentCodes,
  ...policyCodes,
  ...markerCodes,
  ...templateCodes,
  ...planCodes,
  ...registryCodes,
  ...githubCodes,
  ...commandCodes,
} as const satisfies Record<string, CodeEntry>;

/** One of the codes of the tables. */
export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;

/** A problem or remark. `file` is relative to the repository root; `line` and `column` count from 1. */
export interface Diagnostic {
  severity: Severity;
  code: DiagnosticCode;
  message: string;
  file?: string;
  line?: number;
  column?: number;
  /** The next step, in one sentence or a few lines of YAML to paste. */
  hint?: string;
  /** Its line may hold a secret, so nobody may show it. */
  secretLine?: true;
}

/** Builds a diagnostic with its code's usual severity; `at` may be a whole location or just a file. */
export function diagnose(
  code: DiagnosticCode,
  message: string,
  options: { at?: Partial<SourceLocation> | undefined; hint?: string | undefined; severity?: Severity } = {},
): Diagnostic {
  const { at, hint, severity } = options;
  return {
    severity: severity ?? DIAGNOSTIC_CODES[code].severity,
    code,
    message,
    ...(at?.file !== undefined && { file: at.file }),
    ...(at?.line !== undefined && { line: at.line }),
    ...(at?.column !== undefined && { column: at.column }),
    ...(hint !== undefined && { hint }),
  };
}

/**
 * What a reader does next: the hint about this very problem, else the remedy of its code. A notice without a hint asks for
 * nothing.
 */
export function nextStep({
  severity,
  code,
  hint,
}: {
  severity: Severity;
  code: DiagnosticCode;
  hint?: string | undefined;
}): string | undefined {
  return hint ?? (severity === 'notice' ? undefined : DIAGNOSTIC_CODES[code].remedy);
}

/** One line for people: `apps/web.yaml:14:16 error MARKER_UNKNOWN_POLICY: …`. */
export function formatDiagnostic(d: Diagnostic): string {
  const place = [d.file, d.line, d.line === undefined ? undefined : d.column].filter(part => part !== undefined);
  return `${place.length > 0 ? `${place.join(':')} ` : ''}${d.severity} ${d.code}: ${d.message}`;
}

/** Order of a report: by file, line, column, code, message; problems without a file first. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  const text = (x: string | undefined, y: string | undefined) => {
    const [left, right] = [x ?? '', y ?? ''];
    return left < right ? -1 : left > right ? 1 : 0;
  };
  return (
    text(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    text(a.code, b.code) ||
    text(a.message, b.message)
  );
}

/** Base of everything this project throws on purpose. */
export class RetagError extends Error {
  readonly code: DiagnosticCode;
  readonly hint: string | undefined;

  constructor(code: DiagnosticCode, message: string, options: { cause?: unknown; hint?: string } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.hint = options.hint;
  }
}

/** A policy that cannot elect a tag; the message is Flux's own text where it has one. */
export class PolicyError extends RetagError {
  /** How far the tags got before the policy failed; undefined where no tags were involved. */
  counts: SelectionCounts | undefined;
}
/** A text that is no version in the sense of Masterminds semver (Flux ignores such tags). */
export class VersionError extends RetagError {}
/** An image name or reference that cannot be parsed. */
// biome-ignore lint/suspicious/noShadowRestrictedNames: the field's word; the global of that name is never wanted here
export class ReferenceError extends RetagError {}
/** A commit message template that does not parse or run; `line` and `column` count from 1 inside the template. */
export class TemplateError extends RetagError {
  line: number | undefined;
  column: number | undefined;
}
/** A review command that is refused; the message holds the usage. */
export class CommandError extends RetagError {}
/** A registry that could not answer completely. */
export class RegistryError extends RetagError {
  /** The field of the ImageRepository that it is about, where it is about one. */
  field: 'provider' | 'certSecretRef' | 'proxySecretRef' | undefined;
}
/** A GitHub request that failed in a way that ends this unit of work. */
export class ForgeError extends RetagError {}
/** Files of the folder that could not be written. */
export class WriteError extends RetagError {}
/** Settings or configuration that cannot be used: exit code 2. */
export class ConfigError extends RetagError {
  diagnostics: readonly Diagnostic[] = [];
}
