/** Lines of files that may hold a secret: whoever reports a problem there must not show them. */
import type { Diagnostic } from '../errors.ts';
/** Tells whether a line, counted from 1, may hold a secret. */
export type SecretLines = (line: number) => boolean;
/** The diagnostics, those at such a line marked so. */
export declare function markSecretLines(diagnostics: readonly Diagnostic[], isSecret: SecretLines): Diagnostic[];
/**
 * Lines below the top-level keys that `isSecretKey` names, those keys' own lines included; `''` stands for no key, as in a
 * file of one `{…}`. Looks at the text alone, since it may be no YAML.
 */
export declare function linesOfSections(text: string, isSecretKey: (key: string) => boolean): SecretLines;
/** Lines of the documents that are, or hold, a `kind: Secret`, and of what a kustomization makes Secrets from. */
export declare function linesOfSecrets(text: string): SecretLines;
