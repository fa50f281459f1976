/** sprig's functions on regular expressions, in Go's syntax and in time linear in the text. */
import { RE2JS } from 're2js';
import { compileTemplate, expandTemplate } from '../../policies/expand-template.ts';
import { compileGoRegexp } from '../../policies/go-regexp.ts';
import { fromBytes, toBytes } from '../bytes.ts';
import { Fault } from '../fault.ts';
import type { Call } from '../types.ts';
import { bool, string, strings } from '../values.ts';
import { type FunctionTable, fixed, text, whole } from './signature.ts';

const find = fixed([text, text], ([pattern, s], call) =>
  string(toBytes(matchesOf(pattern, s, 1, call)[0]?.groups[0] ?? '')),
);
const findAll = fixed([text, text, whole], ([pattern, s, count], call) => {
  const found = matchesOf(pattern, s, count, call).map(match => toBytes(match.groups[0] ?? ''));
  return strings(found.length === 0 ? undefined : found);
});
const replaceAll = fixed([text, text, text], ([pattern, s, replacement], call) => {
  const pieces = compileTemplate(fromBytes(replacement), compile(pattern).groupNames);
  return string(replaced(pattern, s, groups => expandTemplate(pieces, groups), call));
});
const replaceLiteral = fixed([text, text, text], ([pattern, s, replacement], call) => {
  const literal = fromBytes(replacement);
  return string(replaced(pattern, s, () => literal, call));
});
const split = fixed([text, text, whole], ([pattern, s, count], call) => strings(splitBy(pattern, s, count, call)));

/** By name. */
export const regexFunctions: FunctionTable = {
  regexMatch: fixed([text, text], ([pattern, s]) => bool(matchesQuietly(pattern, s))),
  mustRegexMatch: fixed([text, text], ([pattern, s]) => bool(compile(pattern).test(fromBytes(s)))),
  regexFind: find,
  mustRegexFind: find,
  regexFindAll: findAll,
  mustRegexFindAll: findAll,
  regexReplaceAll: replaceAll,
  mustRegexReplaceAll: replaceAll,
  regexReplaceAllLiteral: replaceLiteral,
  mustRegexReplaceAllLiteral: replaceLiteral,
  regexSplit: split,
  mustRegexSplit: split,
  regexQuoteMeta: fixed([text], ([s]) => string(s.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&'))),
};

/** A match: its groups (undefined for one that took no part), and where it stands in the text. */
interface Match {
  groups: (string | undefined)[];
  start: number;
  end: number;
}

function compile(pattern: string) {
  try {
    return compileGoRegexp(fromBytes(pattern));
  } catch (error) {
    // Go panics with this text where the function has no error result.
    throw new Fault(toBytes(error instanceof Error ? error.message : String(error)));
  }
}

function matchesQuietly(pattern: string, s: string): boolean {
  try {
    return compile(pattern).test(fromBytes(s));
  } catch (error) {
    // regexMatch drops the error and says false.
    if (error instanceof Fault) return false;
    throw error;
  }
}

/** Up to `count` matches from left to right (all if negative); no empty match touches the match before it. */
function matchesOf(pattern: string, s: string, count: number, { budget }: Call): Match[] {
  compile(pattern);
  budget.spendText(s.length);
  const subject = fromBytes(s);
  const matcher = RE2JS.compile(fromBytes(pattern)).matcher(subject);
  const matches: Match[] = [];
  let previousEnd = -1;
  for (let at = 0; at <= subject.length && matches.length !== count; ) {
    budget.spend();
    if (!matcher.find(at)) break;
    const [start, end] = [matcher.start(), matcher.end()];
    const isEmpty = start === end;
    if (!isEmpty || start !== previousEnd) {
      const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, group) => matcher.group(group) ?? undefined);
      matches.push({ groups, start, end });
    }
    previousEnd = end;
    at = isEmpty ? end + ((subject.codePointAt(end) ?? 0) > 0xffff ? 2 : 1) : end;
  }
  return matches;
}

function replaced(pattern: string, s: string, replacement: (groups: Match['groups']) => string, call: Call): string {
  const subject = fromBytes(s);
  let result = '';
  let end = 0;
  for (const match of matchesOf(pattern, s, -1, call)) {
    result += subject.slice(end, match.start) + replacement(match.groups);
    call.budget.spendText(result.length);
    end = match.end;
  }
  return toBytes(result + subject.slice(end));
}

function splitBy(pattern: string, s: string, count: number, call: Call): string[] | undefined {
  if (count === 0) {
    compile(pattern);
    return undefined;
  }
  if (pattern !== '' && s === '') return [''];
  const subject = fromBytes(s);
  const parts: string[] = [];
  let start = 0;
  let end = 0;
  for (const match of matchesOf(pattern, s, count, call)) {
    if (count > 0 && parts.length === count - 1) break;
    end = match.start;
    if (match.end !== 0) parts.push(toBytes(subject.slice(start, end)));
    start = match.end;
  }
  if (end !== subject.length) parts.push(toBytes(subject.slice(start)));
  return parts;
}
