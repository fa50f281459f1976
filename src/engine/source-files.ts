import { type ConfigMapData, readConfigMaps } from '../config/config-maps.ts';
import { readAllDocuments, readDocumentFile } from '../config/document-file.ts';
import type { SourceFiles } from '../config/kustomize/compose.ts';
import { KUSTOMIZATION_NAMES, type Kustomization, readKustomization } from '../config/kustomize/kustomization.ts';
import type { Manifest } from '../config/manifest.ts';
import { folderOf } from '../config/repository-path.ts';
import { decodeText } from '../config/text-encoding.ts';
import { stringOf } from '../config/yaml-value.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { ScreenedFile, ScreenedTree } from './screen.ts';

/** The screened files as composing asks for them; each is parsed at most once, and only when it is asked for. */
export function openSourceFiles(
  screened: ScreenedTree,
  rendered: ReadonlySet<string>,
  diagnostics: Diagnostic[],
): SourceFiles {
  const files = new Map(screened.files.map(file => [file.path, file]));
  const paths = new Set(screened.paths);
  const folders = new Set([''].concat(screened.paths.map(folderOf)).flatMap(ancestors));
  const documents = screened.files.filter(file => file.documents && !rendered.has(file.path));
  const manifests = new Map<string, readonly Manifest[]>();
  const kustomizations = new Map<string, Kustomization | undefined>();
  let configMaps: readonly ConfigMapData[] | undefined;
  const readable = new Set(documents.map(file => file.path));
  return {
    documentPaths: documents.map(file => file.path),
    kustomizationFolders: [
      ...new Set(screened.files.filter(file => file.kustomization).map(file => folderOf(file.path))),
    ].sort(),
    hasFolder: folder => folders.has(folder),
    has: path => folders.has(path) || ancestors(path).some(part => part !== '' && paths.has(part)),
    textOf: path => {
      const file = files.get(path);
      return file && !isStandIn(file.bytes) ? decodeText(file.bytes) : undefined;
    },
    manifestsOf: path => {
      if (!readable.has(path)) return [];
      return memoize(manifests, path, () => readDocumentFile(decodeText(files.get(path)!.bytes), path, diagnostics));
    },
    configMaps: () => {
      configMaps ??= screened.files
        .filter(file => file.configMap)
        .flatMap(file => readConfigMaps(decodeText(file.bytes), file.path));
      return configMaps;
    },
    kustomizationIn: folder => memoize(kustomizations, folder, () => openKustomization(folder, files, diagnostics)),
  };
}

function openKustomization(
  folder: string,
  files: ReadonlyMap<string, ScreenedFile>,
  diagnostics: Diagnostic[],
): Kustomization | undefined {
  for (const name of KUSTOMIZATION_NAMES) {
    const path = folder === '' ? name : `${folder}/${name}`;
    const file = files.get(path);
    if (file === undefined || !file.kustomization) continue;
    const [document] = readAllDocuments(decodeText(file.bytes), path);
    if (document?.fault !== undefined) {
      diagnostics.push(diagnose('YAML_UNREADABLE', document.fault.message, { at: document.fault.at }));
    }
    const value = document?.value;
    // Some people give this name to a file with a Kustomization of Flux, which is a document like others.
    const isFlux = stringOf(value, 'apiVersion')?.includes('.toolkit.fluxcd.io/');
    return value?.kind === 'map' && !isFlux ? readKustomization(value, path) : undefined;
  }
  return undefined;
}

/** What git keeps in place of a file that is stored elsewhere, or encrypted. */
function isStandIn(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 50)).toString('latin1');
  return start.startsWith('version https://git-lfs.github.com/spec/') || start.startsWith('\0GITCRYPT\0');
}

function memoize<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}

function ancestors(folder: string): string[] {
  const found = [folder];
  for (let parent = folder; parent !== ''; ) {
    parent = folderOf(parent);
    found.push(parent);
  }
  return found;
}
