/** What is not written, and how it is released. */
import type { HeldChange, PlannedChange } from '../plan-model.ts';
import { type BodySection, cutNotice } from './body-section.ts';
import { codeSpan, neutraliseText, proseText } from './neutralise.ts';

/** What is held back, why, and how to release it. Empty without such. */
export function heldSection(held: readonly HeldChange[]): BodySection {
  return list('Held back', held.map(heldItem), '`retag plan` names them all');
}

/** Updates that people took back on the base branch. */
export function revertedSection(reverted: readonly PlannedChange[]): BodySection {
  const items = reverted.map(
    change =>
      `- ${place(change)}: ${codeSpan(change.new)} was merged before and then taken back, so it is not proposed again until a newer one matches. **To have it after all:** ${codeSpan(`/retag ${change.policy} TAG`)}.`,
  );
  return list('Not proposed again', items);
}

/** Groups that wait because of the limit of open pull requests. */
export function waitingSection(titles: readonly string[]): BodySection {
  return list(
    'Waiting until a pull request is merged or closed',
    titles.map(title => `- ${neutraliseText(title)}`),
  );
}

function heldItem(change: HeldChange): string {
  const step = `${codeSpan(change.old)} → ${codeSpan(change.new)}`;
  return `- ${place(change)}: ${step} (${change.code}): ${sentence(change.reason)} **To release it:** ${sentence(change.release)}`;
}

/** Reasons that people gave end as they like. Names keep their letters as they are. */
function sentence(text: string): string {
  const inert = proseText(text.replace(/^[a-z]+(?= )/, word => word.charAt(0).toUpperCase() + word.slice(1)));
  return /[.!?]$/.test(inert) ? inert : `${inert}.`;
}

function place(change: PlannedChange): string {
  return `${codeSpan(`${change.file}:${change.line}`)}, policy ${codeSpan(change.policy)}`;
}

function list(title: string, items: readonly string[], instead?: string): BodySection {
  return {
    head: `### ${title}\n\n`,
    items,
    tail: '',
    separator: '\n',
    cut: dropped => cutNotice(title, dropped, instead),
  };
}
