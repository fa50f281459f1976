/** What a migration finds: the image documents, what applies them to the cluster, and where the controllers come from. */
import { readAllDocuments, readDocumentFile } from '../../config/document-file.ts';
import { KUSTOMIZATION_NAMES, type Kustomization, readKustomization } from '../../config/kustomize/kustomization.ts';
import { parseYaml, splitDocuments } from '../../config/parse-yaml.ts';
import { baseNameOf, isBelow, resolvePath } from '../../config/repository-path.ts';
import { decodeText } from '../../config/text-encoding.ts';
import { stringOf } from '../../config/yaml-value.ts';
import type { SourceLocation } from '../../model.ts';
import type { ScreenedTree } from '../screen.ts';

/** The kinds of the controllers that are replaced. */
type ImageKind = 'ImageRepository' | 'ImagePolicy' | 'ImageUpdateAutomation';

/** An image document as it is written, whatever kustomize makes of it. */
export interface FoundDocument {
  kind: ImageKind;
  name: string;
  namespace: string;
  at: SourceLocation;
}

/** An entry of a kustomization that brings image documents, and nothing else, to the cluster. */
export interface AppliedEntry {
  /** Path of the kustomization. */
  kustomization: string;
  /** As it is written in `resources` or `bases`. */
  entry: string;
  /** Files with image documents that it brings. */
  files: readonly string[];
}

/** What a repository has of the controllers. */
export interface Inventory {
  documents: readonly FoundDocument[];
  /** Outermost entries: taking them out takes out all that they bring. */
  entries: readonly AppliedEntry[];
  /** Files with image documents that the cluster gets otherwise: mixed files, and folders without kustomization. */
  unmovable: readonly string[];
}

const IMAGE_KINDS: ReadonlySet<string> = new Set(['ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation']);

interface SourceFile {
  path: string;
  text: string;
}

/** Reads the screened files; nothing of the cluster is asked. */
export function takeInventory(tree: ScreenedTree): Inventory {
  const files = tree.files.map(({ path, bytes }) => ({ path, text: decodeText(bytes) }));
  const documents = files.flatMap(findDocuments);
  const imageFiles = new Set(documents.map(document => document.at.file));
  const pure = new Set(files.filter(file => imageFiles.has(file.path) && isPure(file.text)).map(({ path }) => path));
  const kustomizations = files.flatMap(readFile);
  const entries = outermostEntries(kustomizations, pure);
  const moved = new Set(entries.flatMap(entry => entry.files));
  const isLeftOut = leftOutBy(kustomizations, files.flatMap(findFluxPaths));
  const unmovable = [...imageFiles].filter(path => !moved.has(path) && !isLeftOut(path)).sort();
  return { documents, entries, unmovable };
}

/** Folders that Flux applies. */
function findFluxPaths({ path, text }: SourceFile): string[] {
  if (!text.includes('kustomize.toolkit.fluxcd.io/')) return [];
  return readAllDocuments(text, path).flatMap(({ value }) => {
    const isApplied = value !== undefined && stringOf(value, 'kind') === 'Kustomization';
    return isApplied ? (resolvePath('', stringOf(value, 'spec', 'path') ?? '') ?? []) : [];
  });
}

/**
 * True for a file below a kustomization that no kustomization names: the cluster does not get it. Flux applies whole
 * folders only where none of them, up to the one that it is told, has a kustomization.
 */
function leftOutBy(kustomizations: readonly Kustomization[], fluxPaths: readonly string[]): (path: string) => boolean {
  const named = new Set(
    kustomizations.flatMap(({ folder, resources }) => resources.map(({ text }) => resolvePath(folder, text))),
  );
  return path => {
    const depths = kustomizations.filter(({ folder }) => isBelow(path, folder)).map(({ folder }) => folder.length);
    const nearest = Math.max(-1, ...depths);
    const isSwept = fluxPaths.some(folder => isBelow(path, folder) && folder.length > nearest);
    return nearest >= 0 && !named.has(path) && !isSwept;
  };
}

function findDocuments({ path, text }: SourceFile): FoundDocument[] {
  return readDocumentFile(text, path, [])
    .filter(({ kind }) => IMAGE_KINDS.has(kind))
    .map(({ kind, value, at }) => ({
      kind: kind as ImageKind,
      name: stringOf(value, 'metadata', 'name') ?? '',
      namespace: stringOf(value, 'metadata', 'namespace') ?? '',
      at,
    }));
}

/** True when a file holds image documents and nothing else. */
function isPure(text: string): boolean {
  const kinds = [...splitDocuments(text)].map(part => parseYaml(part.text, '').value);
  const present = kinds.filter(value => value?.kind === 'map');
  return present.length > 0 && present.every(value => IMAGE_KINDS.has(stringOf(value, 'kind') ?? ''));
}

function readFile({ path, text }: SourceFile): Kustomization[] {
  if (!(KUSTOMIZATION_NAMES as readonly string[]).includes(baseNameOf(path))) return [];
  const [part] = [...splitDocuments(text)].filter(({ text: document }) => document.trim() !== '');
  const { value } = parseYaml(part?.text ?? '', path);
  const isFlux = stringOf(value, 'apiVersion')?.includes('.toolkit.fluxcd.io/');
  return value?.kind === 'map' && !isFlux ? [readKustomization(value, path)] : [];
}

interface Bringing {
  kustomization: Kustomization;
  entry: string;
  files: string[] | undefined;
}

/** `files` of an entry is undefined when it brings anything else too. */
function outermostEntries(kustomizations: readonly Kustomization[], pure: ReadonlySet<string>): AppliedEntry[] {
  const byFolder = new Map(kustomizations.map(kustomization => [kustomization.folder, kustomization]));
  const filesOf = (folder: string, entry: string, depth: number): string[] | undefined => {
    const path = resolvePath(folder, entry);
    if (path === undefined || depth > 60) return undefined;
    if (pure.has(path)) return [path];
    const inner = byFolder.get(path);
    if (inner === undefined || inner.resources.length === 0 || hasOtherEffects(inner)) return undefined;
    const brought = inner.resources.map(resource => filesOf(inner.folder, resource.text, depth + 1));
    return brought.some(files => files === undefined) ? undefined : brought.flatMap(files => files ?? []);
  };
  const all = kustomizations.flatMap(kustomization =>
    kustomization.resources.map(
      ({ text }): Bringing => ({ kustomization, entry: text, files: filesOf(kustomization.folder, text, 0) }),
    ),
  );
  const emptied = new Set(all.filter(({ files }) => files !== undefined).map(each => pathOf(each)));
  return all.flatMap(each => {
    const { kustomization, entry, files } = each;
    // Inside a kustomization that is taken out as a whole, nothing needs to change.
    if (files === undefined || emptied.has(kustomization.folder)) return [];
    return [{ kustomization: kustomization.path, entry, files }];
  });
}

const pathOf = ({ kustomization, entry }: Bringing) => resolvePath(kustomization.folder, entry);

/** Components and generators may bring anything. */
function hasOtherEffects({ components, others }: Kustomization): boolean {
  return components.length > 0 || others.has('generators');
}
