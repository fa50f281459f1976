/** The body of a pull request: what changes, what does not, why, and how to steer it. */
import type { HeldChange, PlannedChange, ResolvedPolicy } from '../plan-model.ts';
import { type BodySection, cutNotice, MAX_BODY, printSections } from './body-section.ts';
import { printRebuildBox } from './checkbox.ts';
import { heldSection, revertedSection, waitingSection } from './held-section.ts';
import type { ImageUpdate } from './image-update.ts';
import { codeSpan, neutraliseText } from './neutralise.ts';
import { policyFold } from './policy-fold.ts';
import { hasReleaseNotes, type ImageReleaseNotes, releaseNotesItems } from './release-notes-fold.ts';
import { type PullRequestState, printState } from './state.ts';
import { type ImageFacts, updateTable } from './update-table.ts';

/** Everything that a body is made of; sorted by whoever gathers it. */
export interface BodyContent {
  base: string;
  /** `namespace/name` of each automation. */
  automations: readonly string[];
  updates: readonly ImageUpdate[];
  /** Files of ours that hold no update, such as the overrides. */
  otherFiles: readonly string[];
  /** What is said about those files. */
  notes?: readonly string[];
  held: readonly HeldChange[];
  reverted: readonly PlannedChange[];
  /** Titles of groups that wait for room. */
  waiting: readonly string[];
  policies: readonly ResolvedPolicy[];
  factsOf: (update: ImageUpdate) => ImageFacts | undefined;
  releaseNotes: readonly ImageReleaseNotes[];
  /** Markdown of ours with the `/retag` commands; absent where commands are off. */
  commandsHelp?: string;
  now: Date;
  state: PullRequestState;
}

/** Share of the room that the table may take before the folds are considered. */
const TABLE_SHARE = 0.6;

/** At most 60,000 characters; the fixed parts always stay, folds go first. */
export function pullRequestBody(content: BodyContent): string {
  const first = introduction(content);
  const last = [commands(content), printRebuildBox(content.base), printState(content.state)].filter(
    text => text !== '',
  );
  const room = MAX_BODY - [first, ...last].reduce((sum, text) => sum + text.length + 2, 0);
  const [table = ''] = printSections([updateTable(content.updates, content.factsOf, content.now)], room * TABLE_SHARE);
  const rest = printSections(foldedSections(content), room - table.length - 2);
  return `${[first, table, ...rest, ...last].filter(text => text !== '').join('\n\n')}\n`;
}

/** The introduction always stays, so its lists are short. */
const MAX_LISTED = 20;

function listed(items: readonly string[], separator: string): string {
  const more = items.length - MAX_LISTED;
  return [...items.slice(0, MAX_LISTED), ...(more > 0 ? [`and ${more} more`] : [])].join(separator);
}

function introduction(content: BodyContent): string {
  const of = listed([...new Set(content.automations)].map(codeSpan), ', ');
  const files =
    content.otherFiles.length === 0 ? '' : ` It also changes ${listed(content.otherFiles.map(codeSpan), ', ')}.`;
  const lines = (content.notes ?? []).map(neutraliseText);
  const notes = lines.length === 0 ? '' : `\n- ${listed(lines, '\n- ')}`;
  return `Image updates for ${codeSpan(content.base)}${of === '' ? '' : `, automation ${of}`}, elected by the image policies of this repository.${files}${notes}`;
}

function foldedSections(content: BodyContent): BodySection[] {
  return [
    heldSection(content.held),
    revertedSection(content.reverted),
    waitingSection(content.waiting),
    folds('Why these tags', content.policies.map(policyFold), '`retag why POLICY` tells the rest'),
    releaseNotesSection(content.releaseNotes),
  ];
}

/** A heading only above something to read: that there is nothing needs no more than its line. */
function releaseNotesSection(all: readonly ImageReleaseNotes[]): BodySection {
  const section = folds('Release notes', releaseNotesItems(all));
  return all.some(hasReleaseNotes) ? section : { ...section, head: '' };
}

/** `instead` is where people find what was left out. */
function folds(title: string, items: readonly string[], instead?: string): BodySection {
  return {
    head: `### ${title}\n\n`,
    items,
    tail: '',
    separator: '\n',
    cut: dropped => cutNotice(title, dropped, instead),
  };
}

function commands(content: BodyContent): string {
  if (content.commandsHelp === undefined || content.commandsHelp === '') return '';
  return `<details><summary>Commands</summary>\n\n${content.commandsHelp.trim()}\n\n</details>`;
}
