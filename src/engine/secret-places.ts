/** Diagnostics and held changes in Secrets that somebody committed: what stands there is never told. */
import { linesOfSecrets, markSecretLines, type SecretLines } from '../config/secret-lines.ts';
import { decodeText } from '../config/text-encoding.ts';
import type { Diagnostic } from '../errors.ts';
import type { HeldChange } from '../plan-model.ts';
import type { ScreenedTree } from './screen.ts';

/** The diagnostics, those marked whose lines may hold a secret. */
export function guardSecretLines(diagnostics: readonly Diagnostic[], { files }: ScreenedTree): Diagnostic[] {
  const byPath = new Map(files.map(file => [file.path, file]));
  const known = new Map<string, SecretLines>();
  const linesOf = (path: string) => {
    const file = byPath.get(path);
    const lines = known.get(path) ?? linesOfSecrets(file === undefined ? '' : decodeText(file.bytes));
    known.set(path, lines);
    return lines;
  };
  return diagnostics.flatMap(d => (d.file === undefined ? [d] : markSecretLines([d], linesOf(d.file))));
}

const UNTOLD = '(not shown)';

/** The held change without the value that stands in its Secret. */
export function withoutSecret(held: HeldChange, text: string): HeldChange {
  if (held.old === '' || !linesOfSecrets(text)(held.line)) return held;
  const untold = (sentence: string) => sentence.replaceAll(held.old, UNTOLD);
  return { ...held, old: UNTOLD, reason: untold(held.reason), release: untold(held.release) };
}
