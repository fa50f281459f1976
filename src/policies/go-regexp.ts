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

/** The engine's own expression for a pattern, for searches that go on behind a match. Throws as `compileGoRegexp` does. */
export function compileEngineRegexp(pattern: string): RE2JS {
  return compileLinear(pattern, scanPattern(pattern));
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
  const renamings = listRenamings(parts);
  const portable = rename(pattern, renamings);
  let regexp: RE2JS;
  try {
    regexp = RE2JS.compile(portable);
  } catch (cause) {
    throw new PolicyError('POLICY_INVALID', goErrorText(cause, pattern, portable, renamings), { cause });
  }
  const unknown = parts.properties.find(property => canonicalPropertyName(property.name) === undefined);
  if (unknown !== undefined) {
    throw new PolicyError('POLICY_INVALID', `error parsing regexp: invalid character class range: \`${unknown.text}\``);
  }
  return regexp;
}

/** One place of a pattern that has to be written differently for the engine. */
interface Renaming {
  start: number;
  length: number;
  text: string;
}

/**
 * Go allows a group name twice, looks property names up loosely and takes a `[` before a colon in a class as it is; the
 * engine does none of these. In the order of the text.
 */
function listRenamings(parts: PatternParts): Renaming[] {
  const renamings: Renaming[] = parts.brackets.map(start => ({ start, length: 1, text: '\\[' }));
  const seen = new Set<string>();
  const freeName = namesBeside(parts.groups.flatMap(group => group.name ?? []));
  for (const { name, nameStart } of parts.groups) {
    if (name === undefined) continue;
    if (seen.has(name)) renamings.push({ start: nameStart, length: name.length, text: freeName(name) });
    seen.add(name);
  }
  for (const { name, start } of parts.properties) {
    const canonical = canonicalPropertyName(name);
    if (canonical !== undefined && canonical !== name) renamings.push({ start, length: name.length, text: canonical });
  }
  return renamings.sort((a, b) => a.start - b.start);
}

function rename(pattern: string, renamings: readonly Renaming[]): string {
  let end = pattern.length;
  let renamed = '';
  for (const { start, length, text } of renamings.toReversed()) {
    renamed = text + pattern.slice(start + length, end) + renamed;
    end = start;
  }
  return pattern.slice(0, end) + renamed;
}

/** Where an offset of the renamed pattern stood before; inside of what was renamed, where that ended. */
function originalOffset(offset: number, renamings: readonly Renaming[]): number {
  let shift = 0;
  for (const { start, length, text } of renamings) {
    if (start + shift >= offset) break;
    if (start + shift + text.length > offset) return start + length;
    shift += text.length - length;
  }
  return offset - shift;
}

/** Gives names that nobody has yet, such as `n_2` and `n_3` for `n`. */
function namesBeside(names: readonly string[]): (name: string) => string {
  const taken = new Set(names);
  const counts = new Map<string, number>();
  return name => {
    let count = counts.get(name) ?? 1;
    do count++;
    while (taken.has(`${name}_${count}`));
    counts.set(name, count);
    const free = `${name}_${count}`;
    taken.add(free);
    return free;
  };
}

function goErrorText(cause: unknown, pattern: string, portable: string, renamings: readonly Renaming[]): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  // Go quotes the offending part even when it is empty or the whole, and quotes the pattern as it was written.
  if (text.endsWith('trailing backslash at end of expression')) return `${text}: \`\``;
  if (/expression (?:nests too deeply|too large)$/.test(text)) return `${text}: \`${pattern}\``;
  const found = /^(error parsing regexp: [^`]*: )`(.*)`$/s.exec(text);
  if (found === null) return text;
  const [, reason = '', part = ''] = found;
  // A name needs a character behind its bracket, or Go does not take the bracket for one.
  if (/^\(\?P?<$/.test(part)) {
    return `error parsing regexp: invalid or unsupported Perl syntax: \`${part === '(?<' ? part : '(?P'}\``;
  }
  const start = portable.lastIndexOf(part);
  if (renamings.length === 0 || start < 0) return text;
  const [from, to] = [start, start + part.length].map(offset => originalOffset(offset, renamings));
  return `${reason}\`${pattern.slice(from, to)}\``;
}
