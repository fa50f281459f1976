/** The box in the body by which people let Retag rebuild a branch that others committed to. */

import { htmlText } from './neutralise.ts';

const MARKER = '<!-- retag:rebuild -->';

/** The line of the body, not ticked. */
export function printRebuildBox(base: string): string {
  // The comment makes the line HTML, where backticks would show.
  return `- [ ] ${MARKER} Rebuild this branch from <code>${htmlText(base)}</code> now. Commits that others made on it are dropped.`;
}

/** What people do to let the branch be rebuilt; a description that somebody replaced has no box to tick. */
export function explainRebuild(body: string): string {
  const hasBox = /^[-*] \[[ xX]\] <!-- retag:rebuild -->/m.test(body);
  return hasBox
    ? 'tick the box at the end of the description'
    : `add this line to the description: \`- [x] ${MARKER}\``;
}

/** Whether somebody ticked the box. */
export function isRebuildTicked(body: string): boolean {
  return /^[-*] \[[xX]\] <!-- retag:rebuild -->/m.test(body);
}
