import type { Diagnostic } from '../errors.ts';
import type { Automation, SourceLocation } from '../model.ts';
import { isBranchName, NO_BRANCH_NAME } from './branch-rule.ts';
import type { Fields } from './fields.ts';
import { branchOf } from './git-repository.ts';
import { readInterval } from './image-repository.ts';
import { readLabelSelector } from './label-selector.ts';
import { declaredAs, type Manifest, openImageDocument } from './manifest.ts';
import { joinPath } from './repository-path.ts';
import type { YamlScalar } from './yaml-value.ts';

/** What stands in for a missing interval, so that a faulty document can still be used. */
const FALLBACK_INTERVAL = 1_800_000;

/** A variable that only the cluster knows is no mistake, and an empty text is no branch. */
const BRANCH = {
  rule: {
    holds: (text: string) => text === '' || text.includes('${') || isBranchName(text),
    otherwise: NO_BRANCH_NAME,
  },
};

/** An automation, and the `GitRepository` that says its branch when it does not itself. */
export interface AutomationDocument {
  automation: Automation;
  source: { name: string; namespace: string; location: SourceLocation } | undefined;
  /** True when `spec.git.checkout` is there: it replaces the ref of the source as a whole, branch or not. */
  replacesRef: boolean;
}

interface GitSettings {
  replacesRef: boolean;
  checkoutBranch?: string;
  pushBranch?: string;
  commit: Automation['commit'];
}

/**
 * Reads an `ImageUpdateAutomation` of any API version (the flat form of v1alpha1 included) with the defaults and the
 * validation of its CRD. Undefined only when it has no name or no `spec`.
 */
export function readAutomation(manifest: Manifest, diagnostics: Diagnostic[]): AutomationDocument | undefined {
  const opened = openImageDocument(manifest, diagnostics);
  if (opened === undefined) return undefined;
  const { metadata, spec } = opened;
  const isFlat = manifest.version === 'v1alpha1';
  const source = isFlat ? undefined : readSource(spec, metadata.namespace);
  const git = isFlat ? readFlatGit(spec, metadata.namespace) : readGit(spec, metadata.namespace);
  const selector = spec.nested('policySelector');
  const automation: Automation = {
    ...declaredAs(manifest, metadata),
    implicit: false,
    suspend: spec.boolean('suspend') ?? false,
    interval: readInterval(spec, true) ?? FALLBACK_INTERVAL,
    updatePath: readUpdatePath(spec),
    ...(selector !== undefined && { policySelector: readLabelSelector(selector) }),
    ...(git.checkoutBranch !== undefined && { checkoutBranch: git.checkoutBranch }),
    ...(git.pushBranch !== undefined && { pushBranch: git.pushBranch }),
    commit: git.commit,
  };
  spec.reportUnknown(MOVED_FIELDS);
  return { automation, source: source ?? git.source, replacesRef: git.replacesRef };
}

const MOVED_FIELDS: Readonly<Record<string, string>> = {
  checkout: 'Since v1alpha2 this is `spec.git.checkout`.',
  commit: 'Since v1alpha2 this is `spec.git.commit`.',
  push: 'Since v1alpha2 this is `spec.git.push`.',
};

function readSource(spec: Fields, ownNamespace: string): AutomationDocument['source'] {
  const source = spec.nested('sourceRef', { required: true });
  if (source === undefined) return undefined;
  source.ignore('apiVersion');
  source.string('kind', { enum: ['GitRepository'] });
  const name = source.string('name', { required: true });
  const namespace = source.string('namespace') ?? ownNamespace;
  source.reportUnknown();
  return name === undefined ? undefined : { name, namespace, location: source.locationOf('name') };
}

function readGit(spec: Fields, namespace: string): GitSettings & { source?: undefined } {
  const git = spec.nested('git');
  if (git === undefined) {
    const text = "source kind 'GitRepository' necessitates field .spec.git: invalid source configuration";
    spec.report('git', text);
    return { replacesRef: false, commit: { messageTemplateValues: {} } };
  }
  const checkout = git.nested('checkout');
  const ref = checkout?.nested('ref', { required: true });
  const branch = ref?.string('branch', BRANCH);
  for (const key of ['tag', 'semver', 'name', 'commit']) ref?.string(key);
  ref?.reportUnknown();
  checkout?.reportUnknown();
  const checkoutBranch = settled(branchOf(ref && { name: ref.string('name'), branch }));
  const commit = git.nested('commit', { required: true });
  const settings = {
    replacesRef: checkout !== undefined,
    ...(checkoutBranch !== undefined && { checkoutBranch }),
    ...readPush(git),
    commit: commit === undefined ? { messageTemplateValues: {} } : readCommit(commit, namespace),
  };
  git.reportUnknown();
  return settings;
}

function readPush(fields: Fields): { pushBranch?: string } {
  const push = fields.nested('push');
  const branch = settled(push?.string('branch', BRANCH));
  push?.string('refspec');
  push?.stringMap('options');
  push?.reportUnknown();
  return branch === undefined || branch === '' ? {} : { pushBranch: branch };
}

function readCommit(commit: Fields, namespace: string): Automation['commit'] {
  const author = commit.nested('author', { required: true });
  const email = author?.string('email', { required: true });
  const name = author?.string('name') ?? '';
  author?.reportUnknown();
  const messageTemplate = commit.string('messageTemplate');
  const messageTemplateValues = commit.stringMap('messageTemplateValues');
  const signingKey = readSigningKey(commit, namespace);
  commit.reportUnknown();
  const template = commit.value('messageTemplate') as YamlScalar | undefined;
  return {
    ...(messageTemplate !== undefined && { messageTemplate, messageTemplateLocation: template!.contentAt }),
    messageTemplateValues,
    ...(email !== undefined && { author: { name, email } }),
    ...(signingKey !== undefined && { signingKey }),
  };
}

function readSigningKey(commit: Fields, namespace: string): Automation['commit']['signingKey'] {
  const key = commit.nested('signingKey');
  if (key === undefined) return undefined;
  const type = key.string('type', { enum: ['gpg', 'ssh'] });
  const reference = key.nested('secretRef', { required: true });
  const name = reference?.string('name', { required: true });
  reference?.reportUnknown();
  key.reportUnknown();
  if (reference === undefined || name === undefined) return undefined;
  const secret = { namespace, name, location: reference.locationOf('name') };
  return { secret, type: type === 'ssh' ? 'ssh' : 'gpg' };
}

/** v1alpha1: `spec.checkout.{gitRepositoryRef.name,branch}`, `spec.commit.{authorName,authorEmail,messageTemplate}`, `spec.push.branch`. */
function readFlatGit(spec: Fields, namespace: string): GitSettings & { source: AutomationDocument['source'] } {
  const checkout = spec.nested('checkout', { required: true });
  const branch = checkout?.string('branch', { ...BRANCH, required: true });
  const reference = checkout?.nested('gitRepositoryRef', { required: true });
  const name = reference?.string('name', { required: true });
  reference?.reportUnknown();
  checkout?.reportUnknown();
  return {
    replacesRef: true,
    ...(branch !== undefined && { checkoutBranch: branch }),
    ...readPush(spec),
    commit: readFlatCommit(spec),
    source: name === undefined ? undefined : { name, namespace, location: reference!.locationOf('name') },
  };
}

function readFlatCommit(spec: Fields): Automation['commit'] {
  const commit = spec.nested('commit', { required: true });
  const name = commit?.string('authorName', { required: true }) ?? '';
  const email = commit?.string('authorEmail', { required: true });
  const messageTemplate = commit?.string('messageTemplate');
  commit?.reportUnknown();
  const template = commit?.value('messageTemplate') as YamlScalar | undefined;
  return {
    ...(messageTemplate !== undefined && { messageTemplate, messageTemplateLocation: template!.contentAt }),
    messageTemplateValues: {},
    ...(email !== undefined && { author: { name, email } }),
  };
}

function readUpdatePath(spec: Fields): string {
  const update = spec.nested('update');
  const path = update?.string('path') ?? '';
  update?.string('strategy', { enum: ['Setters'] });
  update?.reportUnknown();
  // Of a path with an open variable, the part before it holds everything that it may mean.
  const known = path.includes('${') ? path.slice(0, path.indexOf('${')).replace(/[^/]*$/, '') : path;
  return joinPath('', known);
}

/** A branch whose variable nobody told is as good as none. */
function settled(branch: string | undefined): string | undefined {
  return branch?.includes('${') ? undefined : branch;
}
