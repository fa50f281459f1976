/** Parts of a pull request body, and how they share GitHub's size limit. */

/** GitHub takes 65,536 characters; the rest is left for what people add by editing. */
export const MAX_BODY = 60_000;

/** A part that may be shortened: whole items are dropped from its end, never a piece of one. */
export interface BodySection {
  /** Printed before the items; empty items print nothing at all. */
  head: string;
  items: readonly string[];
  tail: string;
  /** Between items: a row of a table needs one line break, a paragraph two. */
  separator: string;
  /** Said in place of the items that had no room. */
  cut: (dropped: number) => string;
}

/** Said in place of items; `instead` is where people find them. */
export function cutNotice(title: string, dropped: number, instead?: string): string {
  const next = instead === undefined ? '' : `; ${instead}`;
  return `_${title}: ${dropped} more left out, because GitHub limits the size of this text${next}._`;
}

/** Between a section and the notice of what it lacks: a line break alone would make the notice part of the last item. */
const PARAGRAPH = '\n\n';

/** The section in at most `budget` characters; empty when not even the notice fits. */
export function printSection(section: BodySection, budget: number): string {
  const { head, items, tail, separator, cut } = section;
  if (items.length === 0) return '';
  const whole = head + items.join(separator) + tail;
  if (whole.length <= budget) return whole;
  let length = head.length + tail.length + PARAGRAPH.length + cut(items.length).length;
  let kept = 0;
  for (const item of items) {
    length += item.length + (kept === 0 ? 0 : separator.length);
    if (length > budget) break;
    kept += 1;
  }
  const notice = cut(items.length - kept);
  if (kept === 0) return notice.length <= budget ? notice : '';
  return head + items.slice(0, kept).join(separator) + PARAGRAPH + notice + tail;
}

/**
 * Sections one after another; each gets what the earlier and the fixed parts have left, and leaves the later ones room to
 * tell what they lack.
 */
export function printSections(sections: readonly BodySection[], budget: number): string[] {
  const printed: string[] = [];
  let left = budget;
  let reserved = sections.reduce((sum, section) => sum + roomOfNotice(section), 0);
  for (const section of sections) {
    reserved -= roomOfNotice(section);
    const text = printSection(section, Math.max(left - reserved, 0));
    left -= text === '' ? 0 : text.length + PARAGRAPH.length;
    printed.push(text);
  }
  return printed.filter(text => text !== '');
}

/** What a section needs at least, if it has anything to tell. */
function roomOfNotice({ items, cut }: BodySection): number {
  return items.length === 0 ? 0 : cut(items.length).length + PARAGRAPH.length;
}
