/** sprig's functions on regular expressions, in Go's syntax and in time linear in the text. */
import type { RE2JS } from 're2js';
import { compileTemplate, expandTemplate } from '../../policies/expand-template.ts';
import { compileEngineRegexp, compileGoRegexp, type GoRegexp } from '../../policies/go-regexp.ts';
import { fromBytes, toBytes } from '../bytes.ts';
import { Fault, LimitFault } from '../fault.ts';
import { canBackquote, quote } from '../quote.ts';
import type { Call } from '../types.ts';
import { bool, string, strings } from '../values.ts';
import { type FunctionTable, fixed, text, whole } from './signature.ts';

/** How a wrong pattern fails: `must…` functions give the error, the others panic with a longer text. */
type Compile = (pattern: string) => GoRegexp;

const find = (compiled: Compile) =>
  fixed([text, text], ([pattern, s], call) => {
    compiled(pattern);
    return string(toBytes(matchesOf(pattern, s, 1, call)[0]?.groups[0] ?? ''));
  });
const findAll = (compiled: Compile) =>
  fixed([text, text, whole], ([pattern, s, count], call) => {
    compiled(pattern);
    const found = matchesOf(pattern, s, count, call).map(match => toBytes(match.groups[0] ?? ''));
    return strings(found.length === 0 ? undefined : found);
  });
const replaceAll = (compiled: Compile) =>
  fixed([text, text, text], ([pattern, s, replacement], call) => {
    const pieces = compileTemplate(fromBytes(replacement), compiled(pattern).groupNames);
    return string(replaced(pattern, s, groups => expandTemplate(pieces, groups), call));
  });
const replaceLiteral = (compiled: Compile) =>
  fixed([text, text, text], ([pattern, s, replacement], call) => {
    compiled(pattern);
    const literal = fromBytes(replacement);
    return string(replaced(pattern, s, () => literal, call));
  });
const split = (compiled: Compile) =>
  fixed([text, text, whole], ([pattern, s, count], call) => {
    compiled(pattern);
    return strings(splitBy(pattern, s, count, call));
  });

/** By name. */
export const regexFunctions: FunctionTable = {
  regexMatch: fixed([text, text], ([pattern, s], call) => bool(matchesQuietly(pattern, s, call))),
  mustRegexMatch: fixed([text, text], ([pattern, s], call) => bool(matches(pattern, s, call))),
  regexFind: find(mustCompile),
  mustRegexFind: find(compile),
  regexFindAll: findAll(mustCompile),
  mustRegexFindAll: findAll(compile),
  regexReplaceAll: replaceAll(mustCompile),
  mustRegexReplaceAll: replaceAll(compile),
  regexReplaceAllLiteral: replaceLiteral(mustCompile),
  mustRegexReplaceAllLiteral: replaceLiteral(compile),
  regexSplit: split(mustCompile),
  mustRegexSplit: split(compile),
  regexQuoteMeta: fixed([text], ([s]) => string(s.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&'))),
};

/** A match: its groups (undefined for one that took no part), and where it stands in the text. */
interface Match {
  groups: (string | undefined)[];
  start: number;
  end: number;
}

function compile(pattern: string): GoRegexp {
  try {
    return compileGoRegexp(fromBytes(pattern));
  } catch (error) {
    // Go panics with this text where the function has no error result.
    throw new Fault(toBytes(error instanceof Error ? error.message : String(error)));
  }
}

function mustCompile(pattern: string): GoRegexp {
  try {
    return compile(pattern);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const quoted = canBackquote(pattern) ? `\`${pattern}\`` : quote(pattern);
    throw new Fault(`regexp: Compile(${quoted}): ${error.message}`);
  }
}

function matches(pattern: string, s: string, call: Call): boolean {
  compile(pattern);
  return engineFor(pattern, s, call).test(fromBytes(s));
}

function matchesQuietly(pattern: string, s: string, call: Call): boolean {
  try {
    return matches(pattern, s, call);
  } catch (error) {
    // regexMatch drops the error and says false.
    if (error instanceof Fault && !(error instanceof LimitFault)) return false;
    throw error;
  }
}

/** The expression of a pattern that compiles. A search takes time with its size and with the length of the text. */
function engineFor(pattern: string, s: string, { budget }: Call): RE2JS {
  budget.spendText(pattern.length);
  const engine = compileEngineRegexp(fromBytes(pattern));
  budget.spend(Math.ceil((engine.programSize() * (s.length + 64)) / 128));
  return engine;
}

/** Up to `count` matches from left to right (all if negative); no empty match touches the match before it. */
function matchesOf(pattern: string, s: string, count: number, call: Call): Match[] {
  const { budget } = call;
  const subject = fromBytes(s);
  const matcher = engineFor(pattern, s, call).matcher(subject);
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
    call.budget.checkText(result.length);
    end = match.end;
  }
  return toBytes(result + subject.slice(end));
}

function splitBy(pattern: string, s: string, count: number, call: Call): string[] | undefined {
  if (count === 0) return undefined;
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
