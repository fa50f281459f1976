/** Migrate: from the controllers in the cluster to here. Plans every step; writing is left to the caller. */
import { createPolicyIndex } from '../../config/policy-index.ts';
import { decodeText } from '../../config/text-encoding.ts';
import { policyName } from '../../document-name.ts';
import type { Diagnostic } from '../../errors.ts';
import type { Tree } from '../../ports.ts';
import { describeRule } from '../../report/policy-rule.ts';
import { lintProject } from '../lint.ts';
import { claimMarkers, locateInFiles } from '../marked-files.ts';
import { DEFAULT_CONFIG_PATH, loadProject, type Project } from '../project.ts';
import { type ClusterStep, type NamedText, pauseStep, removalSteps, secretSteps } from './cluster-commands.ts';
import type { FileEdit } from './file-edit.ts';
import { type FoundDocument, takeInventory } from './inventory.ts';
import { type Moves, suspend, takeOut } from './moves.ts';
import { configEdit, WORKFLOW_PATH, workflowText } from './new-files.ts';
import { findNeededSecrets, type NeededSecret } from './secrets.ts';

/** What a migration is asked to do. */
interface MigrationOptions {
  configPath?: string | undefined;
  /** Suspend the automations instead of taking documents out of the kustomizations. */
  suspend: boolean;
  /** `owner/name@version` of the Action. */
  action: string;
}

/** Everything that moving takes: edits, secrets, commands. */
export interface MigrationPlan {
  documents: readonly FoundDocument[];
  /** Markers that a policy governs. */
  markers: number;
  secrets: readonly NeededSecret[];
  edits: readonly FileEdit[];
  /** What people should know or do by hand. */
  notes: readonly string[];
  steps: readonly ClusterStep[];
  /** What is wrong in the repository as it is. */
  diagnostics: readonly Diagnostic[];
}

/**
 * Plans the migration of a snapshot. What the edits leave must mean the same to Retag: where taking a document out of its
 * kustomization would change its name or namespace, the automations are suspended instead.
 */
export async function planMigration(tree: Tree, options: MigrationOptions): Promise<MigrationPlan> {
  const configPath = options.configPath ?? DEFAULT_CONFIG_PATH;
  const project = await loadProject(tree, options.configPath);
  const inventory = takeInventory(project.tree);
  const before = describeMeaning(project);
  const notes: string[] = [];

  let moves: Moves = options.suspend ? suspendAll(project, inventory) : takeOut(project.tree, inventory);
  const meansTheSame = async (edits: readonly FileEdit[]) => {
    const after = await loadProject(withEdits(tree, edits), options.configPath);
    return JSON.stringify(describeMeaning(after)) === JSON.stringify(before);
  };
  if (!options.suspend && !(await meansTheSame(moves.edits))) {
    notes.push(
      'The kustomizations give the documents their names or values, so they stay there; the automations are suspended instead.',
    );
    moves = suspendAll(project, inventory);
  }
  const suspended = moves.edits.some(edit => edit.why.startsWith('suspends'));
  const secrets = findNeededSecrets(project.declarations, project.config.secrets);
  const config = configEdit(
    { path: configPath, text: project.configText },
    { secrets, ignoreSuspend: suspended, action: options.action },
  );
  const workflow = await planWorkflow(tree, project, secrets, options);
  if (config.byHand !== undefined) notes.push(`Add to ${configPath} by hand:\n${config.byHand.trimEnd()}`);
  const isEmpty = inventory.documents.length === 0;
  if (isEmpty) notes.push('There are no image documents here, so nothing of the cluster is to be moved.');
  notes.push(...describeRemaining(moves), ...workflow.notes);
  const files = await readAll(tree, path => /\.ya?ml$/.test(path));
  notes.push(...describeRenderedInCluster(files));
  return {
    documents: inventory.documents,
    markers: before.length,
    secrets,
    edits: [...(config.edit ? [config.edit] : []), ...workflow.edits, ...moves.edits],
    notes,
    steps: isEmpty
      ? []
      : [...secretSteps(secrets, options.action), ...pauseStep(project.declarations), ...removalSteps(files)],
    diagnostics: lintProject(project).filter(d => d.severity === 'error' && d.code !== 'SECRET_UNRESOLVED'),
  };
}

function suspendAll(project: Project, inventory: ReturnType<typeof takeInventory>): Moves {
  const remaining = [...new Set(inventory.documents.map(({ at }) => at.file))].sort();
  return { ...suspend(project.tree, inventory), remaining };
}

/** What every marker means: its policy, the image, and the rule. Suspension is left out, because it is what changes. */
function describeMeaning({ tree, declarations, config }: Project): string[] {
  const index = createPolicyIndex(declarations, config);
  const automations = declarations.automations;
  const { claims } = claimMarkers(locateInFiles(tree.files).files, automations, index);
  return claims
    .map(({ file, marker, policy, automation }) => {
      const found = index.repositoryFor(policy);
      const image = 'repository' in found ? found.repository.image : '';
      const { name, pushBranch, checkoutBranch } = automation;
      const branches = [name, pushBranch ?? '', checkoutBranch ?? ''];
      return JSON.stringify([
        file.path,
        marker.line,
        marker.setter,
        policyName(policy),
        image,
        describeRule(policy),
        branches,
      ]);
    })
    .sort();
}

/** The snapshot as it will be. */
function withEdits(tree: Tree, edits: readonly FileEdit[]): Tree {
  const texts = new Map(edits.map(({ path, after }) => [path, after]));
  return {
    list: () => tree.list(),
    read: path => {
      const text = texts.get(path);
      return text === undefined ? tree.read(path) : new TextEncoder().encode(text);
    },
  };
}

async function readAll(tree: Tree, isWanted: (path: string) => boolean): Promise<NamedText[]> {
  const texts: NamedText[] = [];
  for (const { path, mode, size } of await tree.list()) {
    const isFile = mode !== '120000' && mode !== '160000' && (size ?? 0) <= 5 * 1024 * 1024;
    if (isFile && isWanted(path)) texts.push({ path, text: decodeText(await tree.read(path)) });
  }
  return texts;
}

/** The Flux Operator makes documents of a ResourceSet that stand in no file. */
function describeRenderedInCluster(files: readonly NamedText[]): string[] {
  return files
    .filter(
      ({ text }) =>
        /^\s*kind:\s*ResourceSet\s*$/m.test(text) && /\bkind:\s*Image(?:Policy|Repository|Update)/.test(text),
    )
    .map(
      ({ path }) =>
        `${path} is a ResourceSet with image documents, which only the cluster renders. Write them as files, or list their rendered output under sources.rendered.`,
    );
}

const BRANCH_WORKFLOW = /flux-image-updates|peter-evans\/create-pull-request|gh pr create/;

async function planWorkflow(
  tree: Tree,
  { declarations }: Project,
  secrets: readonly NeededSecret[],
  { action }: MigrationOptions,
): Promise<{ edits: FileEdit[]; notes: string[] }> {
  const workflows = await readAll(tree, path => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path));
  const own = workflows.find(({ path, text }) => path === WORKFLOW_PATH || /uses:\s*\S*\/retag@/.test(text));
  const pushBranches = declarations.automations.flatMap(({ pushBranch }) => pushBranch ?? []);
  const rivals = workflows.filter(
    ({ path, text }) =>
      path !== own?.path && (BRANCH_WORKFLOW.test(text) || pushBranches.some(branch => text.includes(branch))),
  );
  const notes = rivals.map(
    ({ path }) =>
      `${path} seems to open pull requests from the branch of the controllers; remove it, because Retag opens them.`,
  );
  if (own !== undefined) return { edits: [], notes: [`${own.path} runs Retag already and stays as it is.`, ...notes] };
  const direct = declarations.automations.filter(
    ({ implicit, pushBranch, checkoutBranch }) =>
      !implicit && (pushBranch === undefined || pushBranch === checkoutBranch),
  );
  if (direct.length > 0) {
    notes.push(
      'The automations push to the branch that they read. Retag opens a pull request instead; `delivery: commit` in the configuration keeps direct commits.',
    );
  }
  if (action.startsWith('OWNER/'))
    notes.push(`Put the owner of the Action in place of OWNER in ${WORKFLOW_PATH}, or give --action.`);
  const after = workflowText({ secrets, declarations, action });
  return { edits: [{ path: WORKFLOW_PATH, before: '', after, why: 'the workflow' }], notes };
}

function describeRemaining({ remaining, unsuspended }: Moves): string[] {
  const list = (paths: readonly string[]) => paths.map(path => `  ${path}`).join('\n');
  return [
    ...(unsuspended.length > 0
      ? [
          `Suspend these automations by hand (set spec.suspend: true); they are written in a way that is left alone:\n${list(unsuspended)}`,
        ]
      : []),
    ...(remaining.length > 0
      ? [
          `The cluster still gets these documents. Take them out of what applies them before the CRDs go:\n${list(remaining)}`,
        ]
      : []),
  ];
}
