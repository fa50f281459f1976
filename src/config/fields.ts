import type { Diagnostic } from '../errors.ts';
import { diagnose } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import { nearestNames } from './spelling.ts';
import type { YamlEntry, YamlMap, YamlScalar, YamlValue } from './yaml-value.ts';

/** Constraints of a string field, as the CRD states them. */
interface StringRules {
  required?: boolean;
  pattern?: RegExp;
  /** What to write instead of a text that the pattern refuses. */
  hint?: string;
  enum?: readonly string[];
  maxLength?: number;
  /** What no pattern states, and what is said of a text that breaks it. */
  rule?: { holds(text: string): boolean; otherwise: string };
}

/**
 * Reads the fields of one mapping of a Flux document, collects what is wrong in the words of the Kubernetes API server
 * (`field: Required value`, `field in body must be of type string`), and at the end reports the keys nobody asked for.
 */
export class Fields {
  readonly at: SourceLocation;
  readonly #entries: ReadonlyMap<string, YamlEntry>;
  readonly #path: string;
  readonly #diagnostics: Diagnostic[];
  readonly #known = new Set<string>();

  /** `path` is the dotted path of the mapping (`spec.policy`), empty for the document itself. */
  constructor(map: YamlMap, path: string, diagnostics: Diagnostic[]) {
    this.at = map.at;
    this.#entries = map.entries;
    this.#path = path;
    this.#diagnostics = diagnostics;
  }

  /** The string of a field; undefined when it is absent or wrong. A wrong value that is a string still comes back. */
  string(key: string, rules: StringRules = {}): string | undefined {
    const scalar = this.#scalar(key, 'string', rules.required);
    if (scalar === undefined) return undefined;
    if (typeof scalar.value !== 'string') {
      this.#wrongType(key, 'string', scalar, rules);
      return undefined;
    }
    this.#check(key, scalar.value, scalar.at, rules);
    return scalar.value;
  }

  boolean(key: string): boolean | undefined {
    const scalar = this.#scalar(key, 'boolean');
    if (scalar === undefined) return undefined;
    if (typeof scalar.value === 'boolean') return scalar.value;
    this.#wrongType(key, 'boolean', scalar);
    return undefined;
  }

  /** The fields of a nested mapping; undefined when it is absent. A null is refused where the API server refuses it. */
  nested(key: string, rules: { required?: boolean; refuseNull?: boolean } = {}): Fields | undefined {
    const value = this.value(key);
    const isNull = value?.kind === 'scalar' && value.value === null;
    if (value === undefined || (isNull && rules.refuseNull !== true)) {
      if (rules.required === true) this.report(key, 'Required value');
      return undefined;
    }
    if (value.kind === 'map') return new Fields(value, this.pathOf(key), this.#diagnostics);
    this.#wrongType(key, 'object', value);
    return undefined;
  }

  /** The items of a list; undefined when it is absent or no list. */
  list(key: string): readonly YamlValue[] | undefined {
    const value = this.value(key);
    if (value === undefined || (value.kind === 'scalar' && value.value === null)) return undefined;
    if (value.kind === 'list') return value.items;
    this.#wrongType(key, 'array', value);
    return undefined;
  }

  /** The strings of a list; other items are reported and left out. */
  strings(key: string): string[] | undefined {
    return this.list(key)?.flatMap((item, index) => {
      if (item.kind === 'scalar' && typeof item.value === 'string') return [item.value];
      this.#wrongType(`${key}[${index}]`, 'string', item);
      return [];
    });
  }

  /** A mapping from strings to strings; other values are reported and left out. */
  stringMap(key: string): Record<string, string> {
    const value = this.value(key);
    const result: Record<string, string> = {};
    if (value === undefined || (value.kind === 'scalar' && value.value === null)) return result;
    if (value.kind !== 'map') this.#wrongType(key, 'object', value);
    else
      for (const [name, entry] of value.entries) {
        if (entry.value.kind === 'scalar' && typeof entry.value.value === 'string') result[name] = entry.value.value;
        else this.#wrongType(`${key}.${name}`, 'string', entry.value);
      }
    return result;
  }

  /** The raw value of a field, which counts as known from now on. */
  value(key: string): YamlValue | undefined {
    this.#known.add(key);
    return this.#entries.get(key)?.value;
  }

  /** Where the value of a field stands; the mapping itself when there is no such field. */
  locationOf(key: string): SourceLocation {
    return this.#entries.get(key)?.value.at ?? this.at;
  }

  /** The fields of a mapping that was reached another way, such as an item of a list. */
  child(map: YamlMap, key: string): Fields {
    return new Fields(map, this.pathOf(key), this.#diagnostics);
  }

  pathOf(key: string): string {
    return this.#path === '' ? key : `${this.#path}.${key}`;
  }

  /** Adds an error about a field: `spec.image: <text>`. */
  report(key: string, text: string, at: SourceLocation = this.locationOf(key), hint?: string): void {
    this.#diagnostics.push(diagnose('DOCUMENT_INVALID', `${this.pathOf(key)}: ${text}`, { at, hint }));
  }

  /** Fields that are known but not read any further. */
  ignore(...keys: readonly string[]): void {
    for (const key of keys) this.#known.add(key);
  }

  /** Warns of every key that was not asked for; `hints` tells what to do about some of them, the spelling about others. */
  reportUnknown(hints: Readonly<Record<string, string>> = {}): void {
    const free = [...this.#known].filter(name => !this.#entries.has(name));
    for (const [key, { keyAt }] of this.#entries) {
      if (this.#known.has(key)) continue;
      const message = `unknown field "${this.pathOf(key)}"`;
      const near = nearestNames(key, free).map(name => `\`${name}\``);
      const spelling = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : undefined;
      const hint = Object.hasOwn(hints, key) ? hints[key] : spelling;
      this.#diagnostics.push(diagnose('DOCUMENT_UNKNOWN_FIELD', message, { at: keyAt, hint }));
    }
  }

  #scalar(key: string, type: string, required = false): YamlScalar | undefined {
    const value = this.value(key);
    if (value === undefined || (value.kind === 'scalar' && value.value === null)) {
      if (required) this.report(key, 'Required value', this.#entries.get(key)?.keyAt ?? this.at);
      return undefined;
    }
    if (value.kind === 'scalar') return value;
    this.#wrongType(key, type, value);
    return undefined;
  }

  #check(key: string, text: string, at: SourceLocation, rules: StringRules): void {
    const path = this.pathOf(key);
    if (rules.enum !== undefined && !rules.enum.includes(text)) {
      const supported = rules.enum.map(value => `"${value}"`).join(', ');
      this.report(key, `Unsupported value: "${text}": supported values: ${supported}`, at);
    }
    if (rules.pattern !== undefined && !rules.pattern.test(text)) {
      this.report(
        key,
        `Invalid value: "${text}": ${path} in body should match '${rules.pattern.source}'`,
        at,
        rules.hint,
      );
    }
    if (rules.rule?.holds(text) === false) this.report(key, `Invalid value: "${text}": ${rules.rule.otherwise}`, at);
    if (rules.maxLength !== undefined && text.length > rules.maxLength) {
      this.report(key, `Too long: may not be more than ${rules.maxLength} bytes`, at);
    }
  }

  #wrongType(key: string, wanted: string, value: YamlValue, { pattern, hint: other }: StringRules = {}): void {
    const found = typeName(value);
    const path = this.pathOf(key);
    const quoted = wanted === 'string' && value.kind === 'scalar' ? value.source : undefined;
    // In quotes it would only be the next mistake.
    const isWrongText = quoted !== undefined && pattern?.test(quoted) === false;
    const hint = isWrongText ? other : quoted && `Write it in quotes: "${quoted}".`;
    const text = `Invalid value: "${found}": ${path} in body must be of type ${wanted}: "${found}"`;
    this.report(key, text, value.at, hint);
  }
}

function typeName(value: YamlValue): string {
  if (value.kind === 'map') return 'object';
  if (value.kind === 'list') return 'array';
  if (value.value === null) return 'null';
  if (typeof value.value === 'number') return Number.isInteger(value.value) ? 'integer' : 'number';
  return typeof value.value === 'bigint' ? 'integer' : typeof value.value;
}
