import { type Diagnostic, diagnose } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import { KIND_GROUPS } from './manifest.ts';
import type { YamlEntry, YamlMap, YamlValue } from './yaml-value.ts';

/**
 * Two documents with no `---` between them are one to YAML, whose later keys replace the earlier ones: the first document
 * would vanish. Reported where one of them is of Flux; true when so. kustomize refuses such a file.
 */
export function reportMissingSeparator(document: YamlValue | undefined, diagnostics: Diagnostic[]): boolean {
  if (document?.kind !== 'map') return false;
  const kinds = history(document.entries.get('kind'));
  if (kinds.length < 2 || !kinds.some(({ value }) => isFluxKind(value))) return false;
  const version = history(document.entries.get('apiVersion'));
  for (const [index, { keyAt }] of kinds.entries()) {
    if (index === 0) continue;
    const at = [keyAt, version[index]?.keyAt].filter(each => each !== undefined).sort(byLine)[0] ?? keyAt;
    const message = 'a second document begins here without a `---` before it: everything above it is lost';
    diagnostics.push(
      diagnose('DOCUMENT_INVALID', message, { at, hint: `Put \`---\` on a line of its own above line ${at.line}.` }),
    );
  }
  return true;
}

/** Reports each key that occurs twice in one mapping of a Flux document: kustomize refuses it, and we read the last one. */
export function reportRepeatedKeys(document: YamlMap, diagnostics: Diagnostic[], path = ''): void {
  for (const [key, entry] of document.entries) {
    const name = path === '' ? key : `${path}.${key}`;
    const [first, ...later] = history(entry);
    for (const { keyAt } of later) {
      const message = `${name}: mapping key "${key}" already defined at line ${first?.keyAt.line}; the last one is read`;
      diagnostics.push(diagnose('DOCUMENT_INVALID', message, { at: keyAt, hint: 'Leave one of them.' }));
    }
    visitMaps(entry.value, name, (map, at) => reportRepeatedKeys(map, diagnostics, at));
  }
}

function visitMaps(value: YamlValue, path: string, each: (map: YamlMap, path: string) => void): void {
  if (value.kind === 'map') each(value, path);
  if (value.kind === 'list')
    for (const [index, item] of value.items.entries()) visitMaps(item, `${path}[${index}]`, each);
}

/** What a key said, the first first. */
function history(entry: YamlEntry | undefined): YamlEntry[] {
  return entry === undefined ? [] : [...history(entry.earlier), entry];
}

function isFluxKind(value: YamlValue): boolean {
  return value.kind === 'scalar' && typeof value.value === 'string' && Object.hasOwn(KIND_GROUPS, value.value);
}

function byLine(a: SourceLocation, b: SourceLocation): number {
  return a.line - b.line || a.column - b.column;
}
