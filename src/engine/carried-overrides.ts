/**
 * Overrides that wait on open branches. A `/retag` comment writes its entry on the branch of the pull request; until
 * that is merged, the base does not have it. So a run reads the configuration of the open branches too: what they add
 * to and take from the base's entries counts now, and is carried on when a branch is built anew.
 */
import { isSameOverride, writeOverrides } from '../config/overrides-edit.ts';
import { parseConfig } from '../config/parse-config.ts';
import type { Override } from '../config/schema.ts';
import { type Diagnostic, diagnose, RetagError } from '../errors.ts';
import type { PlannedAutomation, PlannedFile } from '../plan-model.ts';
import type { Forge } from '../ports.ts';
import { belongsTo, rootOf } from '../pull-request/branch-name.ts';
import { hasEnded } from './overrides.ts';
import type { Project } from './project.ts';

/** What one open branch does to the entries of its base. */
export interface OverrideEdit {
  branch: string;
  added: readonly Override[];
  removed: readonly Override[];
}

/** A command's own edit, on top of what its branch does already. */
export interface OverrideAmendment {
  branch: string;
  /** Base of the branch's pull request. */
  base: string;
  amend(overrides: readonly Override[]): readonly Override[];
}

/** What a base is planned with. */
export interface CarriedOverrides {
  edits: readonly OverrideEdit[];
  /** The entries in force: those of the base with every edit applied. */
  effective: readonly Override[];
}

type Reader = Pick<Forge, 'readText' | 'compare' | 'listBranches' | 'listPullRequests'>;

const isIn = (list: readonly Override[], entry: Override) => list.some(other => isSameOverride(other, entry));

/** The entries with one edit applied. */
function applyEdit(overrides: readonly Override[], edit: OverrideEdit): readonly Override[] {
  const kept = overrides.filter(entry => !isIn(edit.removed, entry));
  return [...kept, ...edit.added.filter(entry => !isIn(kept, entry))];
}

function difference(branch: string, from: readonly Override[], to: readonly Override[]): OverrideEdit {
  return { branch, added: to.filter(entry => !isIn(from, entry)), removed: from.filter(entry => !isIn(to, entry)) };
}

/**
 * The edits of the open branches among `branches`, against the point where each left the base, so that what the base
 * gained meanwhile stays. A branch without open pull request is over: its entries are merged or declined. `isOwn` tells
 * whether a branch with a pull request into `target` is of this base.
 */
export async function readOverrideEdits(
  forge: Reader,
  project: Pick<Project, 'configText'>,
  base: string,
  branches: readonly string[],
  configPath: string,
  isOwn: (branch: string, target: string) => boolean,
): Promise<OverrideEdit[]> {
  const edits: OverrideEdit[] = [];
  for (const branch of branches) {
    // Asked in the order of publishing, which needs the same answers; so this costs nothing where nothing is overridden.
    const pullRequests = await forge.listPullRequests(branch);
    const open = pullRequests.find(({ state }) => state === 'open');
    const comparison = open && isOwn(branch, open.base.ref) ? await forge.compare(base, branch) : undefined;
    if (comparison === undefined || comparison.ahead === 0) continue;
    if (comparison.files?.every(({ path }) => path !== configPath)) continue;
    const text = await forge.readText(configPath, branch);
    if (text === undefined || text === (project.configText ?? '')) continue;
    const origin = (await forge.readText(configPath, comparison.mergeBase)) ?? '';
    const read = (source: string) => parseConfig(source, configPath).config.overrides;
    const edit = difference(branch, read(origin), read(text));
    if (edit.added.length > 0 || edit.removed.length > 0) edits.push(edit);
  }
  return edits;
}

/** Branches that may hold entries: the pushed one alone where nothing is grouped, else all of its groups. */
export async function branchesToRead(
  forge: Reader,
  roots: readonly { branch: string; automations: number }[],
  groupBy: string,
): Promise<string[]> {
  const names: string[] = [];
  for (const { branch, automations } of roots) {
    if (groupBy === 'automation' && automations === 1) names.push(branch);
    else {
      const listed = await forge.listBranches(branch);
      names.push(...listed.map(({ name }) => name).filter(name => belongsTo(branch, name)));
    }
  }
  return [...new Set(names)].sort();
}

/** Applies what open branches and the command say to the base's entries. */
export function carryOverrides(
  base: readonly Override[],
  edits: readonly OverrideEdit[],
  amendment: OverrideAmendment | undefined,
): CarriedOverrides {
  const all = amendment === undefined ? edits : amendEdits(base, edits, amendment);
  return { edits: all, effective: all.reduce(applyEdit, base) };
}

/** Entries that another branch brings are in force too: the command's branch takes over what it changes of them. */
function amendEdits(
  base: readonly Override[],
  edits: readonly OverrideEdit[],
  { branch, amend }: OverrideAmendment,
): OverrideEdit[] {
  const before = edits.reduce(applyEdit, base);
  const change = difference(branch, before, amend(before));
  const own = edits.find(edit => edit.branch === branch) ?? { branch, added: [], removed: [] };
  const others = edits
    .filter(edit => edit !== own)
    .map(edit => ({ ...edit, added: edit.added.filter(entry => !isIn(change.removed, entry)) }));
  const wanted = applyEdit(applyEdit(base, own), change);
  return [...others, difference(branch, base, wanted)]
    .filter(edit => edit.added.length > 0 || edit.removed.length > 0)
    .sort((a, b) => (a.branch < b.branch ? -1 : 1));
}

/** Adds the edited configuration file to what the automations of one base write. */
export function attachOverrideFiles(
  automations: readonly PlannedAutomation[],
  project: Project,
  overrides: readonly Override[],
  carried: CarriedOverrides,
  options: { configPath: string; now: Date },
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const { configPath, now } = options;
  const fileFor = (edit: OverrideEdit): PlannedFile | undefined => {
    const wanted = applyEdit(overrides, edit).filter(({ until }) => !hasEnded(until, now));
    const before = project.configText ?? '';
    try {
      const after = writeOverrides(project.configText, wanted, configPath);
      const notes = overrides.filter(({ until }) => hasEnded(until, now)).map(describeExpired);
      const file: PlannedFile = { path: configPath, mode: project.configMode ?? '100644', before, after, changes: [] };
      if (after === before) return undefined;
      return { ...file, ...(edit.branch !== '' && { home: edit.branch }), ...(notes.length > 0 && { notes }) };
    } catch (error) {
      if (!(error instanceof RetagError)) throw error;
      diagnostics.push(diagnose(error.code, error.message, { at: { file: configPath }, hint: error.hint }));
      return undefined;
    }
  };
  for (const edit of carried.edits) {
    const root = rootOf(
      edit.branch,
      automations.map(({ branch }) => branch),
    );
    const owner = automations.find(({ branch }) => branch === root);
    const file = owner && fileFor(edit);
    if (file) owner.files.push(file);
  }
  // What has ended is tidied up along the way, never as a pull request of its own.
  const [first] = automations.filter(({ files }) => files.some(({ changes }) => changes.length > 0));
  const isEdited = automations.some(({ files }) => files.some(({ path }) => path === configPath));
  const tidy = first === undefined || isEdited ? undefined : fileFor({ branch: '', added: [], removed: [] });
  if (tidy) first?.files.push(tidy);
  return diagnostics;
}

function describeExpired(override: Override): string {
  const what = override.action === 'hold' ? 'hold' : `${override.action} of ${override.tag}`;
  return `the ${what} for ${override.policy} ended ${override.until} and is removed`;
}
