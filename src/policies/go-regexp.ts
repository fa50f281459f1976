import { RE2JS } from 're2js';
import { PolicyError } from '../errors.ts';
import { type PatternParts, scanPattern } from './capture-groups.ts';
import { translateToNative } from './native-pattern.ts';
import { canonicalPropertyName } from './unicode-names.ts';

/** A compiled regular expression in Go's syntax. Every search takes time linear in the text. */
export interface GoRegexp {
  /** True when the pattern matches anywhere in the text. */
  test(text: string): boolean;
  /** The leftmost match: the whole of it, then its groups; undefined for a group that took no part. */
  find(text: string): readonly (string | undefined)[] | undefined;
  /** Names of the groups by number; undefined for those without one, and for number 0. */
  readonly groupNames: readonly (string | undefined)[];
}

/**
 * Longest text that the native engine may see: its stack of saved positions grows with the text and is bounded, so it
 * could fail on megabytes. Registries take tags of up to 128 characters.
 */
const NATIVE_LIMIT = 1024;

/** Compiles a pattern of Go's `regexp` package. Throws PolicyError with Go's text: `error parsing regexp: …`. */
export function compileGoRegexp(pattern: string): GoRegexp {
  const parts = scanPattern(pattern);
  const groupNames = [undefined, ...parts.groups.map(group => group.name)];
  const native = translateToNative(pattern);
  if (native === undefined) return wrapLinear(compileLinear(pattern, parts), groupNames);
  const { regexp, suffix } = native;
  let linear: GoRegexp | undefined;
  const forLongText = () => (linear ??= wrapLinear(compileLinear(pattern, parts), groupNames));
  return {
    groupNames,
    test: text => text.endsWith(suffix) && (text.length > NATIVE_LIMIT ? forLongText() : regexp).test(text),
    find: text => {
      if (!text.endsWith(suffix)) return undefined;
      return text.length > NATIVE_LIMIT ? forLongText().find(text) : (regexp.exec(text) ?? undefined);
    },
  };
}

function wrapLinear(regexp: RE2JS, groupNames: GoRegexp['groupNames']): GoRegexp {
  return {
    groupNames,
    test: text => regexp.test(text),
    find: text => findGroups(regexp, text, groupNames.length),
  };
}

function findGroups(regexp: RE2JS, text: string, count: number): (string | undefined)[] | undefined {
  // The automaton that only tests is several times faster than the one that tracks groups.
  if (!regexp.test(text)) return undefined;
  const matcher = regexp.matcher(text);
  if (!matcher.find()) return undefined;
  const groups: (string | undefined)[] = [];
  for (let i = 0; i < count; i++) groups.push(matcher.group(i) ?? undefined);
  return groups;
}

function compileLinear(pattern: string, parts: PatternParts): RE2JS {
  const portable = rewriteForEngine(pattern, parts);
  let regexp: RE2JS;
  try {
    regexp = RE2JS.compile(portable);
  } catch (cause) {
    throw new PolicyError('POLICY_INVALID', goErrorText(cause, pattern, portable), { cause });
  }
  const unknown = parts.properties.find(property => canonicalPropertyName(property.name) === undefined);
  if (unknown !== undefined) {
    throw new PolicyError('POLICY_INVALID', `error parsing regexp: invalid character class range: \`${unknown.text}\``);
  }
  return regexp;
}

/** Go allows a group name twice and looks property names up loosely; the engine does neither. */
function rewriteForEngine(pattern: string, parts: PatternParts): string {
  const edits: { start: number; length: number; text: string }[] = [];
  const seen = new Set<string>();
  for (const { name, nameStart } of parts.groups) {
    if (name === undefined) continue;
    if (seen.has(name)) edits.push({ start: nameStart, length: name.length, text: freeName(name, seen, parts) });
    seen.add(name);
  }
  for (const { name, start } of parts.properties) {
    const canonical = canonicalPropertyName(name);
    if (canonical !== undefined && canonical !== name) edits.push({ start, length: name.length, text: canonical });
  }
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((text, e) => text.slice(0, e.start) + e.text + text.slice(e.start + e.length), pattern);
}

function freeName(name: string, seen: Set<string>, parts: PatternParts): string {
  for (let n = 2; ; n++) {
    const candidate = `${name}_${n}`;
    if (seen.has(candidate) || parts.groups.some(group => group.name === candidate)) continue;
    seen.add(candidate);
    return candidate;
  }
}

function goErrorText(cause: unknown, pattern: string, portable: string): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  // Go quotes the offending part even when it is empty, and quotes the whole pattern as it was written.
  if (text.endsWith('trailing backslash at end of expression')) return `${text}: \`\``;
  return text.endsWith(`\`${portable}\``) ? `${text.slice(0, -portable.length - 1)}${pattern}\`` : text;
}
