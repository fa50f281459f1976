import type { z } from 'zod';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import { parseOwnYaml, parseYaml } from './parse-yaml.ts';
import { configSchema, type RetagConfig } from './schema.ts';
import { linesOfSections, markSecretLines, type SecretLines } from './secret-lines.ts';
import { nearestNames } from './spelling.ts';
import { findWindowFaults } from './update-window.ts';
import { toData, valueAt, type YamlValue } from './yaml-value.ts';

/** A configuration, and what is wrong with the file that it comes from. With errors, `config` holds the defaults. */
export interface ParsedConfig {
  config: RetagConfig;
  diagnostics: Diagnostic[];
}

/** The configuration of a repository without a file. */
export function defaultConfig(): RetagConfig {
  return configSchema.parse({});
}

/**
 * Reads `.github/retag.yaml`. Every mistake is reported at its line and column: an unknown key at the key, a wrong value
 * at the value, a missing one at its parent.
 */
export function parseConfig(text: string, path: string): ParsedConfig {
  const { value, fault } = parseOwnYaml(text, path);
  if (fault !== undefined) {
    const diagnostic = diagnose('CONFIG_INVALID', `not readable as YAML: ${fault.message}`, { at: fault.at });
    return { config: defaultConfig(), diagnostics: markSecretLines([diagnostic], secretLines(text)) };
  }
  const root = value ?? { kind: 'map', entries: new Map(), at: { file: path, line: 1, column: 1 } };
  const isEmpty = root.kind === 'scalar' && root.value === null;
  const result = configSchema.safeParse(isEmpty ? {} : withoutNulls(toData(root)));
  if (!result.success) {
    const { issues } = result.error;
    const isSecret = secretLines(text, strayLines(issues, root));
    return { config: defaultConfig(), diagnostics: markSecretLines(explainAll(issues, root), isSecret) };
  }
  const faults = findWindowFaults(result.data.updates.windows);
  const diagnostics = faults.map(({ path: place, message }) =>
    diagnose('CONFIG_INVALID', `${dotted(place)}: ${message}`, { at: locate(root, place) }),
  );
  return { config: result.data, diagnostics };
}

/** A key with nothing behind it, as in `overrides:`, is as good as absent; its name is still checked. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, item === null ? undefined : withoutNulls(item)]),
  );
}

type Issue = z.core.$ZodIssue;

/** Sections that people may write a secret into instead of the name of a variable. */
const SECRET_SECTIONS = ['registries', 'secrets', 'substitutions'];

/** A section with an unknown name is one of secrets, unless it looks like a known one that is none. */
function isSecretSection(name: string): boolean {
  const [meant] = nearestNames(name, knownKeys([]));
  return meant === undefined || SECRET_SECTIONS.includes(meant);
}

function secretLines(text: string, others: ReadonlySet<number> = new Set()): SecretLines {
  const isInSection = linesOfSections(text, isSecretSection);
  return line => others.has(line) || isInSection(line);
}

/** Lines of keys that resemble none that exists: what stands behind them may be a secret. */
function strayLines(issues: readonly Issue[], root: YamlValue): Set<number> {
  const stray = issues.flatMap(issue => {
    if (issue.code !== 'unrecognized_keys') return [];
    const unlike = issue.keys.filter(key => nearKeys(issue.path, key).length === 0);
    return unlike.map(key => locateKey(root, [...issue.path, key]).line);
  });
  return new Set(stray);
}

/** In the order of the file. A key that is missing because it is misspelt is one mistake, reported where it was written. */
function explainAll(issues: readonly Issue[], root: YamlValue): Diagnostic[] {
  const meant = new Set(
    issues.flatMap(issue =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.flatMap(key => nearKeys(issue.path, key).map(name => dotted([...issue.path, name])))
        : [],
    ),
  );
  const isMisspelt = (issue: Issue) =>
    issue.code === 'invalid_type' && issue.message.endsWith('received undefined') && meant.has(dotted(issue.path));
  return issues
    .filter(issue => !isMisspelt(issue))
    .flatMap(issue => explain(issue, root))
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}

/** Known keys at a path that look like one that is not. */
function nearKeys(path: readonly PropertyKey[], key: string): string[] {
  return nearestNames(key, knownKeys(path));
}

/** True where the schema takes `{ env: NAME }`: whatever else is written there may be the secret itself. */
function wantsVariable(path: readonly PropertyKey[]): boolean {
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
  if (isVariable && issue.code === 'invalid_type' && !issue.message.endsWith('received undefined')) {
    const message = `${dotted(issue.path)}: needs \`{ env: NAME }\`, not the value itself`;
    return [diagnose('CONFIG_INVALID', message, { at: locate(root, issue.path), hint: VARIABLE_HINT })];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => {
      const path = [...issue.path, key];
      const near = nearKeys(issue.path, key);
      const hint = near.length > 0 ? `Did you mean ${near.map(name => `\`${name}\``).join(' or ')}?` : undefined;
      return diagnose('CONFIG_UNKNOWN_KEY', `unknown key \`${dotted(path)}\``, { at: locateKey(root, path), hint });
    });
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, root);
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues;
    const message = `\`${dotted(issue.path)}\`: ${inner?.message ?? issue.message}`;
    return [diagnose('CONFIG_INVALID', message, { at: locateKey(root, issue.path) })];
  }
  const text = inWords(issue.message);
  const message = issue.path.length === 0 ? text : `${dotted(issue.path)}: ${text}`;
  return [diagnose('CONFIG_INVALID', message, { at: locate(root, issue.path) })];
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'keys below it',
  record: 'keys below it',
  array: 'a list',
  string: 'a text',
};

/** What the schema's validator says about types, for readers of YAML. */
function inWords(message: string): string {
  const [, expected = '', received = ''] = /^Invalid input: expected (\w+), received (\w+)$/.exec(message) ?? [];
  if (expected === '') return message;
  const wanted = TYPES[expected] ?? `a ${expected}`;
  return received === 'undefined'
    ? `is missing; it needs ${wanted}`
    : `needs ${wanted}, not ${TYPES[received] ?? `a ${received}`}`;
}

/** Of the alternatives, the one that the value came closest to: the one whose faults lie deepest. */
function explainUnion(issue: Extract<Issue, { code: 'invalid_union' }>, root: YamlValue): Diagnostic[] {
  const depth = (faults: readonly Issue[]) =>
    Math.max(...faults.map(fault => fault.path.length + Number(fault.code === 'unrecognized_keys')));
  const alternatives = issue.errors.filter(faults => faults.length > 0 && depth(faults) > 0);
  const best = alternatives.toSorted((a, b) => depth(b) - depth(a))[0];
  if (best !== undefined)
    return best.flatMap(fault => explain({ ...fault, path: [...issue.path, ...fault.path] }, root));
  const message = `${dotted(issue.path)}: ${inWords(issue.message)}`;
  return [diagnose('CONFIG_INVALID', message, { at: locate(root, issue.path) })];
}

/** The keys that the schema knows at a path; records take any key, so they are passed through. */
function knownKeys(path: readonly PropertyKey[]): string[] {
  let schema: unknown = configSchema;
  for (const step of path) schema = childSchema(unwrap(schema), step);
  const shape = (unwrap(schema) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

function unwrap(schema: unknown): unknown {
  let current = schema as { _zod?: { def?: { innerType?: unknown } } } | undefined;
  while (current?._zod?.def?.innerType !== undefined) current = current._zod.def.innerType as typeof current;
  return current;
}

function childSchema(schema: unknown, step: PropertyKey): unknown {
  const { shape, element, valueType } = (schema ?? {}) as {
    shape?: Record<PropertyKey, unknown>;
    element?: unknown;
    valueType?: unknown;
  };
  return shape?.[step] ?? element ?? valueType;
}

/** `pullRequests.labels[2]`. */
function dotted(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? String(step) : `${text}.${String(step)}`;
  }, '');
}

/** Where the value at a path stands, or the nearest parent that there is. */
function locate(root: YamlValue, path: readonly PropertyKey[]): SourceLocation {
  let value = root;
  for (const step of path) {
    const next =
      value.kind === 'list'
        ? value.items[Number(step)]
        : value.kind === 'map'
          ? value.entries.get(String(step))?.value
          : undefined;
    if (next === undefined) break;
    value = next;
  }
  return value.at;
}

function locateKey(root: YamlValue, path: readonly PropertyKey[]): SourceLocation {
  let value: YamlValue | undefined = root;
  for (const step of path.slice(0, -1)) {
    value =
      value?.kind === 'list'
        ? value.items[Number(step)]
        : value?.kind === 'map'
          ? value.entries.get(String(step))?.value
          : undefined;
  }
  const entry = value?.kind === 'map' ? value.entries.get(String(path.at(-1))) : undefined;
  return entry?.keyAt ?? value?.at ?? root.at;
}

/** Where things stand in the configuration file, by chains of keys such as `images`, `web`. */
export interface ConfigPlaces {
  /** The last key of the chain, or the nearest parent that there is. */
  key(keys: readonly string[]): SourceLocation;
  /** Where the content of a text begins: behind its quote, or on the first line of its block. */
  content(keys: readonly string[]): SourceLocation;
}

/** Reads the places of a configuration file; parsed once. */
export function readConfigPlaces(text: string, path: string): ConfigPlaces {
  const { value } = parseYaml(text, path);
  const key = (keys: readonly string[]) =>
    value === undefined ? { file: path, line: 1, column: 1 } : locateKey(value, keys);
  const content = (keys: readonly string[]) => {
    const found = valueAt(value, ...keys);
    return found?.kind === 'scalar' ? found.contentAt : key(keys);
  };
  return { key, content };
}
