import { type Diagnostic, diagnose } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import { parseOwnYaml, parseYaml } from './parse-yaml.ts';
import { configSchema, type RetagConfig } from './schema.ts';
import { explainIssues, type Issue } from './schema-issues.ts';
import { knownKeys, nearKeys } from './schema-keys.ts';
import { linesOfSections, markSecretLines, type SecretLines } from './secret-lines.ts';
import { nearestNames } from './spelling.ts';
import { findWindowFaults } from './update-window.ts';
import { dotted, find, locate, locateKey } from './value-path.ts';
import { toData, type YamlValue } from './yaml-value.ts';

/**
 * A configuration, and what is wrong with the file that it comes from. With errors, `config` holds the defaults; only
 * `commands` is kept where it has no mistake, so that those whom it names can still say what is wrong.
 */
interface ParsedConfig {
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
  const data = isEmpty ? {} : withoutNulls(toData(root));
  const result = configSchema.safeParse(data);
  if (!result.success) {
    const { issues } = result.error;
    const isSecret = secretLines(text, strayLines(issues, root));
    return { config: defaultsWithCommands(data), diagnostics: markSecretLines(explainIssues(issues, root), isSecret) };
  }
  const faults = findWindowFaults(result.data.updates.windows);
  const diagnostics = faults.map(({ path: place, message }) =>
    diagnose('CONFIG_INVALID', `${dotted(place)}: ${message}`, { at: locate(root, place) }),
  );
  return { config: result.data, diagnostics };
}

function defaultsWithCommands(data: unknown): RetagConfig {
  const found = typeof data === 'object' && data !== null && 'commands' in data ? { commands: data.commands } : {};
  const result = configSchema.safeParse(found);
  return result.success ? result.data : defaultConfig();
}

/** A key with nothing behind it, as in `overrides:`, is as good as absent; its name is still checked. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, item === null ? undefined : withoutNulls(item)]),
  );
}

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
    const unlike = issue.keys.filter(key => nearKeys(issue.path, key, root).length === 0);
    return unlike.map(key => locateKey(root, [...issue.path, key]).line);
  });
  return new Set(stray);
}

/** Where things stand in the configuration file, by chains of keys such as `images`, `web`; positions in lists count from 0. */
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
    const found = value && find(value, keys);
    return found?.kind === 'scalar' ? found.contentAt : key(keys);
  };
  return { key, content };
}
