/** What the schema's validator finds, as diagnostics at the places of the file, in words for readers of YAML. */
import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../errors.ts';
import { knownKeys, nearKeys } from './schema-keys.ts';
import { nearestNames } from './spelling.ts';
import { dotted, find, locate, locateKey, type ValuePath } from './value-path.ts';
import type { YamlValue } from './yaml-value.ts';

/** One finding of the validator. */
export type Issue = z.core.$ZodIssue;

const MISSING = 'received undefined';

/** In the order of the file. A key that is missing because it is misspelt is one mistake, reported where it was written. */
export function explainIssues(issues: readonly Issue[], root: YamlValue): Diagnostic[] {
  const meant = new Set(
    issues.flatMap(issue =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.flatMap(key => nearKeys(issue.path, key, root).map(name => dotted([...issue.path, name])))
        : [],
    ),
  );
  const mistyped = new Set(issues.filter(isMistyped).map(({ path }) => dotted(path)));
  const isFollowUp = (issue: Issue) =>
    (issue.code === 'invalid_type' && issue.message.endsWith(MISSING) && meant.has(dotted(issue.path))) ||
    // The length of what is of another type says nothing.
    (issue.code === 'too_small' && mistyped.has(dotted(issue.path)));
  return issues
    .filter(issue => !isFollowUp(issue))
    .flatMap(issue => explain(issue, root))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

const isMistyped = ({ code }: Issue): boolean => code === 'invalid_type';

/** True where the schema takes `{ env: NAME }`: whatever else is written there may be the secret itself. */
function wantsVariable(path: ValuePath): boolean {
  const keys = knownKeys(path);
  return keys.length === 1 && keys[0] === 'env';
}

const VARIABLE_HINT =
  'Write `{ env: NAME }` and hand the value to the step in that variable. A secret that was pushed is known: change it.';

function explain(issue: Issue, root: YamlValue): Diagnostic[] {
  const isVariable = wantsVariable(issue.path);
  if (
    isVariable &&
    issue.code === 'unrecognized_keys' &&
    issue.keys.some(key => nearKeys(issue.path, key).length === 0)
  ) {
    const message = `${dotted(issue.path)}: only \`env\` is known below it`;
    return [diagnose('CONFIG_UNKNOWN_KEY', message, { at: locate(root, issue.path), hint: VARIABLE_HINT })];
  }
  if (isVariable && issue.code === 'invalid_type' && !issue.message.endsWith(MISSING)) {
    const message = `${dotted(issue.path)}: needs \`{ env: NAME }\`, not the value itself`;
    return [diagnose('CONFIG_INVALID', message, { at: locate(root, issue.path), hint: VARIABLE_HINT })];
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => explainKey(issue.path, key, root));
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return explainUnion(issue, root);
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues;
    const message = `\`${dotted(issue.path)}\`: ${inner?.message ?? issue.message}`;
    return [diagnose('CONFIG_INVALID', message, { at: locateKey(root, issue.path) })];
  }
  const { text, hint } = inWords(issue, find(root, issue.path));
  const message = issue.path.length === 0 ? text : `${dotted(issue.path)}: ${text}`;
  return [diagnose('CONFIG_INVALID', message, { at: locate(root, issue.path), hint })];
}

function explainKey(parent: ValuePath, key: string, root: YamlValue): Diagnostic {
  const path = [...parent, key];
  const near = nearKeys(parent, key, root);
  const known = list(knownKeys(parent, root), 'and');
  const hint = near.length > 0 ? `Did you mean ${list(near, 'or')}?` : `Known here: ${known}.`;
  return diagnose('CONFIG_UNKNOWN_KEY', `unknown key \`${dotted(path)}\``, { at: locateKey(root, path), hint });
}

/** `a`, `b` and `c`. */
function list(names: readonly unknown[], word: 'and' | 'or'): string {
  const quoted = names.map(name => `\`${String(name)}\``);
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(', ')} ${word} ${quoted.at(-1)}`;
}

/** Of the alternatives, the one that the value came closest to: the one whose faults lie deepest. */
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, root: YamlValue): Diagnostic[] {
  const depth = (faults: readonly Issue[]) =>
    Math.max(...faults.map(fault => fault.path.length + Number(fault.code === 'unrecognized_keys')));
  const alternatives = issue.errors.filter(faults => faults.length > 0 && depth(faults) > 0);
  const best = alternatives.toSorted((a, b) => depth(b) - depth(a))[0];
  if (best !== undefined)
    return best.flatMap(fault => explain({ ...fault, path: [...issue.path, ...fault.path] }, root));
  const wanted = issue.errors.flatMap(faults =>
    faults.map(fault => (fault.code === 'invalid_type' ? typeName(fault.expected) : fault.message)),
  );
  const message = `${dotted(issue.path)}: needs ${wanted.join(' or ')}`;
  return [diagnose('CONFIG_INVALID', message, { at: locate(root, issue.path) })];
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'keys below it',
  record: 'keys below it',
  array: 'a list',
  string: 'a text',
  int: 'a whole number',
};

const typeName = (type: string): string => TYPES[type] ?? `a ${type}`;

/** By the wanted type, how to write a value of it. Never repeats the value: it may be a secret. */
const SPELLINGS: Readonly<Record<string, string>> = {
  string: 'Put the value in quotes: without them YAML takes it for something else than a text.',
  boolean: 'Write `true` or `false`, without quotes.',
  number: 'Write a number, without quotes.',
  int: 'Write a whole number, without quotes.',
  array: 'Write a list, also for one entry: `[…]`.',
};

interface Words {
  text: string;
  hint: string | undefined;
}

/** What is wrong with a value, for readers of YAML. */
function inWords(issue: Issue, value: YamlValue | undefined): Words {
  const isScalar = value?.kind === 'scalar' && value.value !== null;
  switch (issue.code) {
    case 'invalid_type': {
      const received = /received (\w+)$/.exec(issue.message)?.[1] ?? 'undefined';
      const wanted = typeName(issue.expected);
      if (received === 'undefined') return { text: `is missing; it needs ${wanted}`, hint: undefined };
      const hint = isScalar ? SPELLINGS[issue.expected] : undefined;
      return { text: `needs ${wanted}, not ${typeName(received)}`, hint };
    }
    case 'invalid_value':
      return oneOf(issue.values, value);
    case 'invalid_union':
      return oneOf('options' in issue ? (issue.options ?? []) : [], value);
    case 'too_small':
    case 'too_big':
      return { text: outOfBounds(issue), hint: undefined };
    default:
      return { text: issue.message, hint: undefined };
  }
}

function oneOf(values: readonly unknown[], value: YamlValue | undefined): Words {
  const text = values.length === 1 ? `needs ${list(values, 'or')}` : `needs one of ${list(values, 'or')}`;
  const written = value?.kind === 'scalar' ? String(value.value) : '';
  const near = nearestNames(written, values.map(String)).filter(name => name !== written);
  return { text, hint: near.length > 0 ? `Did you mean ${list(near, 'or')}?` : undefined };
}

function outOfBounds(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const isLow = issue.code === 'too_small';
  if (isLow && issue.origin === 'string') return 'must not be empty';
  const limit = String(isLow ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') return `takes at ${isLow ? 'least' : 'most'} ${limit} entries`;
  if (issue.inclusive !== true) return `must be ${isLow ? 'more' : 'less'} than ${limit}`;
  return `must be at ${isLow ? 'least' : 'most'} ${limit}`;
}
