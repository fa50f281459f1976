/** Lines of files that may hold a secret: whoever reports a problem there must not show them. */
import type { Diagnostic } from '../errors.ts';
import { splitDocuments } from './parse-yaml.ts';

/** Tells whether a line, counted from 1, may hold a secret. */
export type SecretLines = (line: number) => boolean;

/** The diagnostics, those at such a line marked so. */
export function markSecretLines(diagnostics: readonly Diagnostic[], isSecret: SecretLines): Diagnostic[] {
  return diagnostics.map(d => (d.line !== undefined && isSecret(d.line) ? { ...d, secretLine: true } : d));
}

const TOP_KEY = /^\uFEFF?(?:["']([^"']+)["']|([^\s#"'{[][^\s:]*))\s*:/;
const INSIGNIFICANT = /^\s*(?:#|$)|^---|^%|^\.\.\./;

/**
 * Lines below the top-level keys that `isSecretKey` names, those keys' own lines included; `''` stands for no key, as in a
 * file of one `{…}`. Looks at the text alone, since it may be no YAML.
 */
export function linesOfSections(text: string, isSecretKey: (key: string) => boolean): SecretLines {
  let isSecret = isSecretKey('');
  const secret = new Set<number>();
  for (const [index, line] of text.split('\n').entries()) {
    const key = TOP_KEY.exec(line);
    if (key !== null) isSecret = isSecretKey(key[1] ?? key[2] ?? '');
    else if (/^["'{[]/.test(line)) isSecret = isSecretKey('');
    if (isSecret && !INSIGNIFICANT.test(line)) secret.add(index + 1);
  }
  return line => secret.has(line);
}

const KIND = String.raw`["']?kind["']?\s*:\s*["']?`;
const SECRET = new RegExp(String.raw`^${KIND}Secret\b`, 'm');
const LIST = new RegExp(String.raw`^${KIND}\w*List\b`, 'm');
const NESTED_SECRET = new RegExp(String.raw`${KIND}Secret\b`);
// JSON, and a mapping in one line, have no key at the start of a line.
const FLOW = /^(?:---)?\s*[{[]/;

function secretLinesOf(document: string): SecretLines {
  const isFlow = FLOW.test(document);
  const isNested = isFlow || LIST.test(document);
  if (SECRET.test(document) || (isNested && NESTED_SECRET.test(document))) return () => true;
  return linesOfSections(document, key => key === 'secretGenerator' || (key === '' && isFlow));
}

/** Lines of the documents that are, or hold, a `kind: Secret`, and of what a kustomization makes Secrets from. */
export function linesOfSecrets(text: string): SecretLines {
  if (!/Secret\b|secretGenerator/.test(text)) return () => false;
  const parts = [...splitDocuments(text)].map(part => ({ ...part, isSecret: secretLinesOf(part.text) }));
  return line => {
    const part = parts.findLast(({ firstLine }) => firstLine <= line);
    return part?.isSecret(line - part.firstLine + 1) ?? false;
  };
}
