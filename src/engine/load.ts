/** Load: the declarations of a repository, from Flux documents and the short form of the configuration. */
import { readClusterContext } from '../config/cluster-context.ts';
import type { Declarations } from '../config/declarations.ts';
import { readDocumentFile } from '../config/document-file.ts';
import { readGitRepository } from '../config/git-repository.ts';
import { readImagePolicy } from '../config/image-policy.ts';
import { readImageRepository } from '../config/image-repository.ts';
import { type AutomationDocument, readAutomation } from '../config/image-update-automation.ts';
import { findMarkedValues, inferImages, type MarkedValue, type ScopedManifest } from '../config/inferred-images.ts';
import { composeManifests } from '../config/kustomize/compose.ts';
import { reportUnresolved } from '../config/kustomize/post-build.ts';
import { nameOf } from '../config/kustomize/resource.ts';
import type { Manifest } from '../config/manifest.ts';
import { type ConfigPlaces, readConfigPlaces } from '../config/parse-config.ts';
import { findMissingRendered, preferRendered } from '../config/rendered.ts';
import { resolvePath } from '../config/repository-path.ts';
import type { RetagConfig } from '../config/schema.ts';
import { expandShortForms } from '../config/short-form.ts';
import { decodeText } from '../config/text-encoding.ts';
import { stringOf } from '../config/yaml-value.ts';
import { documentName } from '../document-name.ts';
import { compareDiagnostics, type Diagnostic, diagnose } from '../errors.ts';
import type { Automation, DeclaredDocument, GitRepository, ImagePolicy, ImageRepository } from '../model.ts';
import type { ScreenedTree } from './screen.ts';
import { openSourceFiles } from './source-files.ts';

export type { Declarations } from '../config/declarations.ts';

/** Where the configuration comes from, so that its short-form images have a place. */
export interface LoadOptions {
  configPath?: string;
  configText?: string;
}

/** Reads every Flux document of the screened tree, applies kustomize and Flux to them, and adds the short-form images. */
export function loadRepository(screened: ScreenedTree, config: RetagConfig, options: LoadOptions = {}): Declarations {
  const diagnostics: Diagnostic[] = [];
  const outside: Diagnostic[] = [];
  const manifests = effectiveManifests(screened, config, diagnostics, outside);
  const read = readManifests(inferImages(manifests, markedValues(screened, manifests)), diagnostics);
  const { configPath = '.github/retag.yaml', configText = '' } = options;
  const places = readConfigPlaces(configText, configPath);
  diagnostics.push(
    ...findMissingRendered(config.sources.rendered, screened.paths, index =>
      places.content(['sources', 'rendered', String(index)]),
    ),
  );
  const short = expandShortForms(config.images, places.key, diagnostics);
  const automations = read.automations.map(document => settleBranch(document, read.gitRepositories, diagnostics));
  const repositories = [...read.repositories, ...short.map(({ repository }) => repository)].sort(byPlace);
  return {
    repositories,
    policies: [...read.policies, ...short.map(({ policy }) => policy)].sort(byPlace),
    automations: (automations.length > 0 ? automations.sort(byPlace) : [implicitAutomation(configPath)]).map(
      automation => withConfiguredTemplate(automation, config, places),
    ),
    gitRepositories: read.gitRepositories.sort(byPlace),
    ...readContext(screened, repositories, automations),
    unusableRepositories: read.unusable,
    overridePlaces: new Map(
      config.overrides.map((override, index) => [override, places.key(['overrides', String(index), 'policy'])]),
    ),
    outside: distinct(outside, diagnostics),
    diagnostics: distinct(diagnostics),
  };
}

function effectiveManifests(
  screened: ScreenedTree,
  config: RetagConfig,
  diagnostics: Diagnostic[],
  outside: Diagnostic[],
): Manifest[] {
  const rendered = new Set(config.sources.rendered.flatMap(path => resolvePath('', path) ?? []));
  const source = openSourceFiles(screened, rendered, diagnostics);
  const composed = composeManifests(source, config.substitutions, diagnostics, outside);
  const given = screened.files
    .filter(file => rendered.has(file.path))
    .flatMap(file => readDocumentFile(decodeText(file.bytes), file.path, diagnostics));
  return preferRendered(composed, given);
}

/** Marked lines are read only when a variable waits for them. */
function markedValues(screened: ScreenedTree, manifests: readonly Manifest[]): MarkedValue[] {
  if (!manifests.some(({ kind, unresolved }) => kind === 'ImageRepository' && unresolved !== undefined)) return [];
  return screened.files
    .filter(file => file.markers)
    .flatMap(file => findMarkedValues(decodeText(file.bytes), file.path));
}

/** Files about Secrets and Namespaces are parsed only when a document names one. */
function readContext(
  screened: ScreenedTree,
  repositories: readonly ImageRepository[],
  automations: readonly Automation[],
): Pick<Declarations, 'secretsDeclared' | 'namespaceLabels'> {
  const namesSecret = repositories.some(
    ({ secretRef, certSecretRef, proxySecretRef }) => secretRef ?? certSecretRef ?? proxySecretRef,
  );
  const isNeeded =
    namesSecret ||
    automations.some(({ commit }) => commit.signingKey) ||
    repositories.some(({ accessFrom }) => accessFrom);
  const files = isNeeded ? screened.files.filter(file => file.context) : [];
  const contexts = files.map(file => readClusterContext(decodeText(file.bytes), file.path));
  return {
    secretsDeclared: contexts.flatMap(({ secrets }) => secrets),
    namespaceLabels: new Map(contexts.flatMap(({ namespaceLabels }) => [...namespaceLabels])),
  };
}

interface ReadDocuments {
  repositories: ImageRepository[];
  policies: ImagePolicy[];
  automations: AutomationDocument[];
  gitRepositories: GitRepository[];
  unusable: Declarations['unusableRepositories'][number][];
}

function readManifests(manifests: readonly ScopedManifest[], diagnostics: Diagnostic[]): ReadDocuments {
  const read: ReadDocuments = { repositories: [], policies: [], automations: [], gitRepositories: [], unusable: [] };
  const keep = <T>(list: T[], value: T | undefined) => {
    if (value !== undefined) list.push(value);
  };
  for (const { manifest, files } of manifests) {
    if (IMAGE_KINDS.has(manifest.kind)) reportUnresolved(manifest, diagnostics);
    // A document whose very name is open answers to no marker.
    if (hasOpenName(manifest)) continue;
    const scoped = <T>(value: T | undefined) => value && { ...value, ...(files !== undefined && { files }) };
    if (manifest.kind === 'ImageRepository') {
      const repository = scoped(readImageRepository(manifest, diagnostics));
      keep(read.repositories, repository);
      if (repository === undefined) read.unusable.push({ ...nameOf(manifest.value), location: manifest.at });
    } else if (manifest.kind === 'ImagePolicy') keep(read.policies, scoped(readImagePolicy(manifest, diagnostics)));
    else if (manifest.kind === 'ImageUpdateAutomation') keep(read.automations, readAutomation(manifest, diagnostics));
    else if (manifest.kind === 'GitRepository') keep(read.gitRepositories, readGitRepository(manifest));
  }
  return read;
}

const IMAGE_KINDS: ReadonlySet<string> = new Set(['ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation']);

function hasOpenName({ value }: Manifest): boolean {
  return ['name', 'namespace'].some(key => stringOf(value, 'metadata', key)?.includes('${'));
}

/** The branch that is read: `checkout.ref` replaces the ref of the GitRepository as a whole; else that one counts. */
function settleBranch(
  { automation, source, replacesRef }: AutomationDocument,
  gitRepositories: readonly GitRepository[],
  diagnostics: Diagnostic[],
): Automation {
  if (automation.checkoutBranch !== undefined || replacesRef || source === undefined) return automation;
  const named = gitRepositories.filter(repository => repository.name === source.name);
  const exact = named.filter(repository => repository.namespace === source.namespace);
  const candidates =
    exact.length > 0 ? exact : named.filter(({ namespace }) => namespace === '' || source.namespace === '');
  const near = candidates.filter(repository => repository.scopes.some(scope => automation.scopes.includes(scope)));
  const branches = new Set((near.length > 0 ? near : candidates).map(repository => repository.branch));
  const [branch] = branches;
  if (branches.size === 1 && branch !== undefined) return { ...automation, checkoutBranch: branch };
  if (candidates.length > 0 && automation.pushBranch === undefined) {
    const message = `ImageUpdateAutomation "${documentName(automation)}" names no branch, and neither does GitRepository "${source.name}"; the default branch is read, where Flux reads master`;
    const hint = 'Name the branch, whatever it is:\nspec:\n  git:\n    checkout:\n      ref:\n        branch: main';
    diagnostics.push(diagnose('AUTOMATION_BRANCH_UNKNOWN', message, { at: automation.location, hint }));
  }
  return automation;
}

/** The automation of a repository that declares none: all markers, the default branch. */
function implicitAutomation(file: string): Automation {
  return {
    apiVersion: 'image.toolkit.fluxcd.io/v1',
    name: 'retag',
    namespace: '',
    labels: {},
    location: { file, line: 1, column: 1 },
    naming: { name: 'the repository declares no automation', namespace: 'the repository declares no automation' },
    suspend: false,
    scopes: [],
    implicit: true,
    interval: 0,
    updatePath: '',
    commit: { messageTemplateValues: {} },
  };
}

/** `commits.messageTemplate` of the configuration stands in for the template of every automation. */
function withConfiguredTemplate(automation: Automation, { commits }: RetagConfig, places: ConfigPlaces): Automation {
  const { messageTemplate } = commits;
  if (messageTemplate === undefined) return automation;
  const messageTemplateLocation = places.content(['commits', 'messageTemplate']);
  return { ...automation, commit: { ...automation.commit, messageTemplate, messageTemplateLocation } };
}

function byPlace(a: DeclaredDocument, b: DeclaredDocument): number {
  const text = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return (
    text(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    text(`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`) ||
    text(a.scopes.join(), b.scopes.join())
  );
}

/**
 * Each fault once, though several roots give its document, without those that are `known`; and one remark per file on an
 * API version of the past.
 */
function distinct(diagnostics: readonly Diagnostic[], known: readonly Diagnostic[] = []): Diagnostic[] {
  const keyOf = (diagnostic: Diagnostic) => {
    const { code, message, file } = diagnostic;
    return JSON.stringify(code === 'DOCUMENT_OLD_VERSION' ? { code, message, file } : diagnostic);
  };
  const seen = new Set(known.map(keyOf));
  return diagnostics.toSorted(compareDiagnostics).filter(diagnostic => {
    const key = keyOf(diagnostic);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
