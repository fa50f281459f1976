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

/** The section in at most `budget` characters; empty when not even one item and the notice fit. */
export function printSection(section: BodySection, budget: number): string {
  const { head, items, tail, separator, cut } = section;
  if (items.length === 0) return '';
  const whole = head + items.join(separator) + tail;
  if (whole.length <= budget) return whole;
  let length = head.length + tail.length + cut(items.length).length + separator.length;
  let kept = 0;
  for (const item of items) {
    if (length + item.length + separator.length > budget) break;
    length += item.length + separator.length;
    kept += 1;
  }
  const notice = cut(items.length - kept);
  if (kept === 0) return notice.length <= budget ? notice : '';
  return head + items.slice(0, kept).join(separator) + separator + notice + tail;
}

/** Sections one after another; each gets what the earlier and the fixed parts have left. */
export function printSections(sections: readonly BodySection[], budget: number): string[] {
  const printed: string[] = [];
  let left = budget;
  for (const section of sections) {
    const text = printSection(section, Math.max(left, 0));
    left -= text.length + 2;
    printed.push(text);
  }
  return printed.filter(text => text !== '');
}
