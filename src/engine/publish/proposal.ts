/** How a plan is divided among branches: one proposal each. */
import { policyName } from '../../document-name.ts';
import type { HeldChange, Plan, PlannedAutomation, PlannedChange, PlannedFile } from '../../plan-model.ts';
import { joinFiles, keepChanges } from '../../planned-file.ts';
import { groupBranches } from '../../pull-request/branch-name.ts';
import { gatherUpdates } from '../../pull-request/image-update.ts';
import { pullRequestTitle } from '../../pull-request/title.ts';
import { groupBy as groupItems } from '../../report/groups.ts';
import type { GroupBy } from './settings.ts';

/** What goes to one branch. */
export interface Proposal {
  /** The configured branch; `branch` is it or one of its groups. */
  root: string;
  branch: string;
  base: string;
  /** What the group is called in titles; absent where the key is an automation, policy or image. */
  scope?: string;
  automations: readonly PlannedAutomation[];
  files: readonly PlannedFile[];
  held: readonly HeldChange[];
  commitMessage: string;
}

/** Writes the commit message of an automation's changes. */
export type MessageWriter = (automation: PlannedAutomation['automation'], files: readonly PlannedFile[]) => string;

interface Member {
  automation: PlannedAutomation;
  key: string;
  files: PlannedFile[];
  held: HeldChange[];
}

/**
 * Proposals by base and branch. With `automation` the only automation of a branch keeps the branch's plain name, also
 * when it has nothing to change; other groupings have a proposal only for groups with changes.
 */
export function divide(plan: Plan, groupBy: GroupBy, writeMessage?: MessageWriter): Proposal[] {
  return divideAll(plan, groupBy, writeMessage).flatMap(({ proposal, stays }) =>
    proposal.files.length > 0 || stays ? proposal : [],
  );
}

/** The branches that the changes of an automation go to, now or when it has some; none where groups show in changes only. */
export function branchesByAutomation(plan: Plan, groupBy: GroupBy): Map<PlannedAutomation['automation'], string[]> {
  const pairs = divideAll(plan, groupBy).flatMap(({ proposal: { automations, branch } }) =>
    automations.map(({ automation }) => ({ automation, branch })),
  );
  const branches = [...groupItems(pairs, pair => pair.automation)];
  return new Map(branches.map(([automation, list]) => [automation, [...new Set(list.map(({ branch }) => branch))]]));
}

/** `stays`: the only automation of a branch has its proposal also without changes. */
interface Division {
  proposal: Proposal;
  stays: boolean;
}

function divideAll(plan: Plan, groupBy: GroupBy, writeMessage?: MessageWriter): Division[] {
  const roots = groupItems(plan.automations, automation => automation.branch);
  return [...roots]
    .flatMap(([root, automations]) => proposalsOf(root, automations, groupBy, keysOf(plan, groupBy), writeMessage))
    .sort(({ proposal: a }, { proposal: b }) => (a.branch < b.branch ? -1 : a.branch > b.branch ? 1 : 0));
}

/** Every policy or image there is, whether or not it has a change now. Namespaces and directories show in changes only. */
function keysOf({ policies, repositories }: Plan, groupBy: GroupBy): string[] {
  if (groupBy === 'policy') return policies.map(({ policy }) => policyName(policy));
  return groupBy === 'image' ? repositories.map(({ repository }) => repository.image) : [];
}

function proposalsOf(
  root: string,
  automations: readonly PlannedAutomation[],
  groupBy: GroupBy,
  possible: readonly string[],
  writeMessage: MessageWriter | undefined,
): Division[] {
  const alone = automations.length === 1;
  const members = automations.map(withoutHomed).flatMap(automation => membersOf(automation, groupBy, alone));
  const bases = [...new Set(automations.map(({ base }) => base))];
  const keyOn = (base: string, key: string) => (bases.length > 1 ? `${base}/${key}` : key);
  const groups = groupItems(members, member => keyOn(member.automation.base, member.key));
  const branches = groupBranches(
    root,
    [...groups.keys()],
    bases.flatMap(base => possible.map(key => keyOn(base, key))),
  );
  const proposals = [...groups].map(([key, group]) => {
    const branch = branches.get(key) ?? root;
    return { key, proposal: proposalOf(root, branch, group, groupBy, writeMessage) };
  });
  const housed = placeHomed(
    root,
    automations,
    proposals.map(({ proposal }) => proposal),
  );
  const plain = new Set(proposals.flatMap(({ key, proposal }) => (key === '' ? [proposal.branch] : [])));
  return housed.map(proposal => ({ proposal, stays: plain.has(proposal.branch) }));
}

const isHomed = ({ changes, home }: PlannedFile) => changes.length === 0 && home !== undefined;

function withoutHomed(automation: PlannedAutomation): PlannedAutomation {
  return { ...automation, files: automation.files.filter(file => !isHomed(file)) };
}

/** Files with a branch of their own go there, beside its updates or alone. */
function placeHomed(root: string, automations: readonly PlannedAutomation[], proposals: Proposal[]): Proposal[] {
  const placed = [...proposals];
  for (const automation of automations) {
    for (const file of automation.files.filter(isHomed)) {
      const at = placed.findIndex(({ branch }) => branch === file.home);
      const found = placed[at];
      if (found !== undefined) {
        const files = joinFiles([...found.files, file]);
        const isAlone = found.files.length === 0;
        placed[at] = { ...found, files, ...(isAlone && { commitMessage: `${pullRequestTitle([])}\n` }) };
        continue;
      }
      placed.push({
        root,
        branch: file.home ?? root,
        base: automation.base,
        automations: [automation],
        files: [file],
        held: [],
        commitMessage: `${pullRequestTitle([])}\n`,
      });
    }
  }
  return placed;
}

function membersOf(automation: PlannedAutomation, groupBy: GroupBy, alone: boolean): Member[] {
  if (groupBy === 'automation') {
    return [{ automation, key: alone ? '' : automation.name, files: automation.files, held: automation.held }];
  }
  const keyOf = (change: PlannedChange) => groupKey(change, groupBy);
  const changes = automation.files.flatMap(file => file.changes);
  const keys = [...new Set([...changes, ...automation.held].map(keyOf))].sort();
  const members = keys.map(key => ({
    automation,
    key,
    files: automation.files
      .filter(file => file.changes.length > 0)
      .flatMap(file => keepChanges(file, change => keyOf(change) === key) ?? []),
    held: automation.held.filter(change => keyOf(change) === key),
  }));
  // Files without an update, such as the overrides, belong to no group: they go to the plain branch.
  const others = automation.files.filter(file => file.changes.length === 0);
  return others.length === 0 ? members : [...members, { automation, key: '', files: others, held: [] }];
}

/** What a change is grouped by; a directory or namespace may be empty, which is a group of its own. */
function groupKey(change: PlannedChange, groupBy: Exclude<GroupBy, 'automation'>): string {
  switch (groupBy) {
    case 'policy':
      return change.policy;
    case 'image':
      return change.image;
    case 'namespace':
      return change.object?.namespace || (change.policy.includes(':') && change.policy.split(':')[0]) || 'default';
    case 'directory':
      return change.file.includes('/') ? change.file.slice(0, change.file.lastIndexOf('/')) : 'root';
  }
}

function proposalOf(
  root: string,
  branch: string,
  group: readonly Member[],
  groupBy: GroupBy,
  writeMessage: MessageWriter | undefined,
): Proposal {
  const files = joinFiles(group.flatMap(member => member.files));
  const [first] = group;
  const key = first?.key ?? '';
  const named = groupBy === 'namespace' || groupBy === 'directory' ? key : undefined;
  return {
    root,
    branch,
    base: first?.automation.base ?? '',
    ...(named !== undefined && named !== '' && { scope: named }),
    automations: group.map(member => member.automation),
    files,
    held: group.flatMap(member => member.held),
    commitMessage: messageOf(group, files, named, writeMessage),
  };
}

/** The automation's own message where the group is all of it; else its template again over the part. */
function messageOf(
  group: readonly Member[],
  files: readonly PlannedFile[],
  scope: string | undefined,
  writeMessage: MessageWriter | undefined,
): string {
  const [first] = group;
  if (first !== undefined && group.length === 1) {
    const count = (list: readonly PlannedFile[]) => list.reduce((sum, file) => sum + file.changes.length, 0);
    if (count(first.files) === count(first.automation.files)) return first.automation.commitMessage;
    if (writeMessage !== undefined) return writeMessage(first.automation.automation, files);
  }
  return `${pullRequestTitle(gatherUpdates(files.flatMap(file => file.changes)), scope)}\n`;
}

/** The proposal without the changes that `drop` names. */
export function withoutChanges(
  proposal: Proposal,
  drop: (change: PlannedChange) => boolean,
  writeMessage?: MessageWriter,
): Proposal {
  const files = proposal.files.flatMap(file =>
    file.changes.length === 0 ? file : (keepChanges(file, change => !drop(change)) ?? []),
  );
  const [only, ...others] = proposal.automations;
  const commitMessage =
    only !== undefined && others.length === 0 && writeMessage !== undefined
      ? writeMessage(only.automation, files)
      : `${pullRequestTitle(gatherUpdates(files.flatMap(file => file.changes)), proposal.scope)}\n`;
  return { ...proposal, files, commitMessage };
}

/** All changes of a proposal, by file and line. */
export function changesOf(proposal: Proposal): PlannedChange[] {
  return proposal.files.flatMap(file => file.changes);
}
