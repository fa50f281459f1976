import { type Diagnostic, diagnose } from '../errors.ts';
import { findManifests, type Manifest } from './manifest.ts';
import { parseYaml, splitDocuments, type YamlDocument } from './parse-yaml.ts';
import { reportMissingSeparator, reportRepeatedKeys } from './repeated-keys.ts';

const FLUX_DOCUMENT = /["']?apiVersion["']?\s*:\s*["']?(?:image|kustomize|source)\.toolkit\.fluxcd\.io\//;
const FLUX_KIND = /\b(?:ImageRepository|ImagePolicy|ImageUpdateAutomation|GitRepository|Kustomization)\b/;

/**
 * The Flux documents of one file. Each document between `---` lines is looked at alone: those without Flux documents are
 * never parsed, so that a broken neighbour, a duplicate key elsewhere or a large CRD does no harm.
 */
export function readDocumentFile(text: string, file: string, diagnostics: Diagnostic[]): Manifest[] {
  const manifests: Manifest[] = [];
  for (const part of splitDocuments(text)) {
    if (!FLUX_DOCUMENT.test(part.text) || !FLUX_KIND.test(part.text)) continue;
    const { value, fault } = parseYaml(part.text, file, part.firstLine);
    if (fault !== undefined) diagnostics.push(diagnose('YAML_UNREADABLE', fault.message, { at: fault.at }));
    const found = [...findManifests(value)];
    if (!reportMissingSeparator(value, diagnostics)) {
      for (const manifest of found) reportRepeatedKeys(manifest.value, diagnostics);
    }
    manifests.push(...found);
  }
  return manifests;
}

/** Every document of a small file, or of a patch inside one that begins at the given line and column. */
export function readAllDocuments(text: string, file: string, firstLine = 1, firstColumn = 1): YamlDocument[] {
  return [...splitDocuments(text)]
    .map(part => parseYaml(part.text, file, part.firstLine + firstLine - 1, firstColumn))
    .filter(({ value, fault }) => fault !== undefined || (value !== undefined && !isEmpty(value)));
}

function isEmpty(value: NonNullable<YamlDocument['value']>): boolean {
  return value.kind === 'scalar' && value.value === null;
}
