import { parseExpansion } from './expansion.ts';
import type { YamlEntry, YamlScalar, YamlValue } from './yaml-value.ts';

/** The value of a variable, or undefined when nobody gives one. */
export type VariableLookup = (name: string) => string | undefined;

/** A value as Flux puts it in: without its line breaks. */
export function singleLine(value: string): string {
  return value.replaceAll('\n', '');
}

/** A text after substitution, and the names that stayed as they were. */
interface Substituted {
  text: string;
  unresolved: readonly string[];
}

/**
 * Substitutes `${VAR}`, `${VAR:=default}` and the other forms of `parseExpansion` as Flux does after the build. `$$`
 * becomes `$`, so that `$${…}` becomes `${…}`. What has no value stays, and is named.
 */
export function substituteText(text: string, lookup: VariableLookup): Substituted {
  const unresolved: string[] = [];
  let result = '';
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf('$', at);
    if (dollar === -1) break;
    result += text.slice(at, dollar);
    if (text[dollar + 1] === '$') {
      result += '$';
      at = dollar + 2;
      continue;
    }
    const end = text[dollar + 1] === '{' ? closingBrace(text, dollar + 2) : -1;
    if (end === -1) {
      result += '$';
      at = dollar + 1;
      continue;
    }
    const expansion = expand(text.slice(dollar + 2, end), lookup);
    if (expansion === undefined) unresolved.push(text.slice(dollar + 2, end));
    result += expansion ?? text.slice(dollar, end + 1);
    at = end + 1;
  }
  return { text: result + text.slice(at), unresolved };
}

function closingBrace(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{' && text[at - 1] === '$') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return -1;
}

function expand(expression: string, lookup: VariableLookup): string | undefined {
  const expansion = parseExpansion(expression);
  if (expansion === undefined) return undefined;
  const value = lookup(expansion.name);
  if (expansion.kind === 'function') return value === undefined ? undefined : expansion.apply(value);
  if (value !== undefined && (value !== '' || expansion.onlyUnset)) return value;
  const nested = substituteText(expansion.word, lookup);
  return nested.unresolved.length > 0 ? undefined : nested.text;
}

/** A scalar in which variables stayed. */
export interface UnresolvedScalar {
  scalar: YamlScalar;
  names: readonly string[];
}

/** A value with every variable substituted, and where variables stayed. */
export function substituteValue(value: YamlValue, lookup: VariableLookup, unresolved: UnresolvedScalar[]): YamlValue {
  if (value.kind === 'list')
    return { ...value, items: value.items.map(item => substituteValue(item, lookup, unresolved)) };
  if (value.kind === 'map') {
    const entries = new Map<string, YamlEntry>();
    for (const [key, entry] of value.entries) {
      const name = key.includes('${') ? substituteText(key, lookup).text : key;
      entries.set(name, { ...entry, value: substituteValue(entry.value, lookup, unresolved) });
    }
    return { ...value, entries };
  }
  if (typeof value.value !== 'string' || !/\$[{$]/.test(value.value)) return value;
  const result = substituteText(value.value, lookup);
  if (result.unresolved.length > 0) unresolved.push({ scalar: value, names: result.unresolved });
  // Flux substitutes in the text of the built document, which keeps no quotes around a variable: it may become a boolean.
  const isBoolean = result.text !== value.value && (result.text === 'true' || result.text === 'false');
  return { ...value, value: isBoolean ? result.text === 'true' : result.text };
}

/**
 * The values that the variables of `pattern` must have for it to read `value`: `${ACR}.azurecr.io/app` and
 * `devacr.azurecr.io/app` give `ACR` = `devacr`. Undefined when the two do not fit, or fit in more than one way because
 * two variables touch. A variable takes at least one character and no slash, unless it is the whole pattern.
 */
export function inferVariables(pattern: string, value: string): Map<string, string> | undefined {
  const names: string[] = [];
  let source = '';
  let at = 0;
  let touches = false;
  for (const match of pattern.matchAll(/\$\{([A-Za-z_][A-Za-z0-9_]*)(?::?[=-][^}]*)?\}/g)) {
    touches ||= names.length > 0 && match.index === at;
    source += `${escapePattern(pattern.slice(at, match.index))}${match[0] === pattern ? '(.+)' : '([^/]+?)'}`;
    names.push(match[1]!);
    at = match.index + match[0].length;
  }
  if (names.length === 0 || touches) return undefined;
  const found = new RegExp(`^${source}${escapePattern(pattern.slice(at))}$`).exec(value);
  if (found === null) return undefined;
  const values = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const text = found[index + 1]!;
    if (values.has(name) && values.get(name) !== text) return undefined;
    values.set(name, text);
  }
  return values;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
