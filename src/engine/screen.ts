/** Screen: which files of the tree matter, found by searching bytes, so that only those are ever decoded and parsed. */
import { compileGlobs } from '../config/glob.ts';
import { baseNameOf, folderOf, resolvePath } from '../config/repository-path.ts';
import { decodeText, isUtf16 } from '../config/text-encoding.ts';
import { compareDiagnostics, type Diagnostic, diagnose } from '../errors.ts';
import type { Tree, TreeFile } from '../ports.ts';

/** Larger files are reported and left alone. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

/** A file that matters, with its bytes. */
export interface ScreenedFile {
  path: string;
  mode: '100644' | '100755';
  bytes: Uint8Array;
  /** Holds documents of Flux: the image kinds, `GitRepository`, or Flux's `Kustomization`. */
  documents: boolean;
  /** Is a kustomization of kustomize: `kustomization.yaml`, `kustomization.yml` or `Kustomization`. */
  kustomization: boolean;
  /** Holds the `$imagepolicy` token, or what looks like it. */
  markers: boolean;
  /** Is named by a kustomization in a place for patches and the like. */
  patch: boolean;
  /** Declares a Secret for the cluster in a form that only the cluster can open, or labels a Namespace. */
  context: boolean;
  /** Declares ConfigMaps, from which Flux may take variables. */
  configMap: boolean;
  /** Lies in `templates/` beside a `Chart.yaml`: Helm text, so no documents are read from it. */
  template: boolean;
}

/** The screened snapshot. */
export interface ScreenedTree {
  /** In byte order of their paths. */
  files: readonly ScreenedFile[];
  /** Every path of the tree, what a sparse checkout leaves out included; in no order. */
  paths: readonly string[];
  diagnostics: readonly Diagnostic[];
}

/** `sources` of the configuration. */
export interface Sources {
  include: readonly string[];
  exclude: readonly string[];
  rendered: readonly string[];
}

/** What stands in a path for bytes that are no UTF-8. */
const NO_CHARACTER = '\uFFFD';
const YAML_NAME = /\.ya?ml$/;
const KUSTOMIZATION_NAMES = new Set(['kustomization.yaml', 'kustomization.yml', 'Kustomization']);
const DEFAULT_INCLUDE = new Set(['**/*.yaml', '**/*.yml', '**/Kustomization']);

/**
 * Lists the tree once and reads every candidate once, without waiting where the tree answers at once. Symbolic links and
 * submodules are never read; hidden folders are, except `.git`.
 */
export async function screenTree(tree: Tree, sources: Sources): Promise<ScreenedTree> {
  const listed = await tree.list();
  const diagnostics: Diagnostic[] = [];
  const isTemplate = templateFinder(listed);
  const files: ScreenedFile[] = [];
  const patches = new Set<string>();
  const screen = async (file: TreeFile) => {
    const bytes = await readFile(tree, file, diagnostics);
    const screened = bytes && classify(file, bytes, isTemplate(file.path), patches);
    if (bytes === undefined || screened === undefined) return;
    files.push(screened);
    if (screened.kustomization) for (const path of namedPatches(file.path, bytes)) patches.add(path);
  };
  for (const file of kustomizationsFirst(selectCandidates(listed, sources, diagnostics))) await screen(file);
  for (const file of listed) if (isNamedOnly(file, patches) && includesPath(sources, file.path)) await screen(file);
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  const paths = [...listed.map(file => file.path), ...(tree.leftOut?.() ?? [])];
  return { files, paths, diagnostics: diagnostics.sort(compareDiagnostics) };
}

/** A patch may have any name, a resource may be JSON; YAML files are candidates anyway. */
function isNamedOnly({ path, mode, size = 0 }: TreeFile, patches: ReadonlySet<string>): boolean {
  const isFile = mode === '100644' || mode === '100755';
  return isFile && size <= MAX_FILE_BYTES && patches.has(path) && !YAML_NAME.test(path);
}

function includesPath({ exclude }: Sources, path: string): boolean {
  return exclude.length === 0 || !compileGlobs(exclude)(path);
}

/** They name the files that are patches, which nothing else tells. */
function kustomizationsFirst(files: readonly TreeFile[]): TreeFile[] {
  const isFirst = ({ path }: TreeFile) => KUSTOMIZATION_NAMES.has(baseNameOf(path));
  return [...files.filter(isFirst), ...files.filter(file => !isFirst(file))];
}

async function readFile(tree: Tree, file: TreeFile, diagnostics: Diagnostic[]): Promise<Uint8Array | undefined> {
  let bytes: Uint8Array;
  try {
    const answer = tree.read(file.path);
    bytes = answer instanceof Uint8Array ? answer : await answer;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    diagnostics.push(diagnose('FILE_UNREADABLE', `cannot be read: ${reason}`, { at: { file: file.path } }));
    return undefined;
  }
  if (bytes.length <= MAX_FILE_BYTES) return bytes;
  diagnostics.push(tooLarge(file.path, bytes.length));
  return undefined;
}

const JSON_ITEMS = [/^\s*-\s*["']?([^\s"'#,:]+\.json)\b/gm, /[[,]\s*["']?([^\s"'#,[\]{}:]+\.json)\b/g];
const PATCH_FIELDS = /\b(?:patchesStrategicMerge|configurations|crds|replacements)\b/;

/** Paths that a kustomization may name as patches or as resources in JSON, by its text alone: too many do no harm. */
function namedPatches(kustomization: string, bytes: Uint8Array): string[] {
  const text = decodeText(bytes);
  const patterns = [/\bpath\s*:\s*["']?([^\s"'#,}]+)/g, ...JSON_ITEMS];
  if (PATCH_FIELDS.test(text))
    patterns.push(/^\s*-\s*["']?([^\s"'#,:]+)["']?\s*(?:#.*)?$/gm, /[[,]\s*["']?([^\s"'#,[\]{}:]+)/g);
  const matches = patterns.flatMap(pattern => [...text.matchAll(pattern)]);
  return matches.flatMap(match => resolvePath(folderOf(kustomization), match[1]!) ?? []);
}

function selectCandidates(listed: readonly TreeFile[], sources: Sources, diagnostics: Diagnostic[]): TreeFile[] {
  const isIncluded = includeTest(sources.include);
  const isExcluded = compileGlobs(sources.exclude);
  const rendered = new Set(sources.rendered.flatMap(path => resolvePath('', path) ?? []));
  return listed.filter(file => {
    const { path, mode, size } = file;
    if (path.startsWith('.git/') || path.includes('/.git/') || mode === '160000') return false;
    if (!rendered.has(path)) {
      if (!YAML_NAME.test(path) && baseNameOf(path) !== 'Kustomization') return false;
      if (!isIncluded(path) || (sources.exclude.length > 0 && isExcluded(path))) return false;
    }
    if (path.includes(NO_CHARACTER)) {
      const hint = 'Rename it: its changes could not be written to the same name.';
      const options = { at: { file: path }, hint, severity: 'warning' as const };
      diagnostics.push(diagnose('FILE_UNREADABLE', 'has a name that is not valid UTF-8, so it is left alone', options));
      return false;
    }
    if (file.isConflicted) {
      const hint = 'Settle the conflict, then `git add` the file.';
      diagnostics.push(
        diagnose('FILE_UNREADABLE', 'was left in a conflict by a merge, so it is left alone', {
          at: { file: path },
          hint,
        }),
      );
      return false;
    }
    if (mode === '120000') {
      diagnostics.push(diagnose('FILE_LINK', 'is a symbolic link, which is not followed', { at: { file: path } }));
      return false;
    }
    if (size !== undefined && size > MAX_FILE_BYTES) {
      diagnostics.push(tooLarge(path, size));
      return false;
    }
    return true;
  });
}

/** The default globs say no more than the names that are asked for anyway. */
function includeTest(include: readonly string[]): (path: string) => boolean {
  const isDefault = include.includes('**/*.yaml') && include.includes('**/*.yml');
  if (isDefault && include.every(glob => DEFAULT_INCLUDE.has(glob))) return () => true;
  return compileGlobs(include);
}

function tooLarge(path: string, size: number): Diagnostic {
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  return diagnose('FILE_TOO_LARGE', `has ${mebibytes} MiB; files above 5 MiB are not read`, { at: { file: path } });
}

/** Tells whether a path lies below a `templates` folder whose parent holds a `Chart.yaml`. */
function templateFinder(listed: readonly TreeFile[]): (path: string) => boolean {
  const charts = listed.filter(({ path }) => baseNameOf(path) === 'Chart.yaml').map(({ path }) => folderOf(path));
  const prefixes = charts.map(folder => (folder === '' ? 'templates/' : `${folder}/templates/`));
  return path => prefixes.some(prefix => path.startsWith(prefix));
}

const DOCUMENT_GROUPS = ['image.toolkit.fluxcd.io', 'kustomize.toolkit.fluxcd.io', 'source.toolkit.fluxcd.io'];
/** The key of markers, and what keys have that were meant to be it: those files are explained. Each costs every file a search. */
const MARKER_TOKENS = ['imagepolic', 'imagePolic', '"$'];
const CONTEXT_TOKENS = ['SealedSecret', 'ExternalSecret', 'kind: Namespace', '\nsops:'];

function classify(
  file: TreeFile,
  read: Uint8Array,
  template: boolean,
  patches: ReadonlySet<string>,
): ScreenedFile | undefined {
  // UTF-16 hides every token; such files are rare, so they may cost a copy.
  const isWide = isUtf16(read);
  const bytes = isWide ? Buffer.from(decodeText(read)) : Buffer.from(read.buffer, read.byteOffset, read.byteLength);
  const has = (token: string) => bytes.indexOf(token, 0, 'latin1') !== -1;
  const markers = MARKER_TOKENS.some(has);
  const kustomization = !template && KUSTOMIZATION_NAMES.has(baseNameOf(file.path));
  const flux = has('.toolkit.fluxcd.io');
  const documents = !template && flux && DOCUMENT_GROUPS.some(has) && (!has('source.toolkit') || hasKind(has));
  const patch = patches.has(file.path);
  const context = !template && CONTEXT_TOKENS.some(has);
  const configMap = !template && has('kind: ConfigMap');
  if (![markers, kustomization, documents, patch, context, configMap].includes(true)) return undefined;
  const mode = file.mode === '100755' ? '100755' : '100644';
  return { path: file.path, mode, bytes: read, documents, kustomization, markers, patch, context, configMap, template };
}

/** A file of Helm or OCI sources alone holds nothing that is read. */
function hasKind(has: (token: string) => boolean): boolean {
  return has('GitRepository') || has('image.toolkit') || has('kustomize.toolkit');
}
