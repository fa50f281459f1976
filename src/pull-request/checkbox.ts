/** The box in the body by which people let Retag rebuild a branch that others committed to. */

const MARKER = '<!-- retag:rebuild -->';

/** The line of the body, not ticked. */
export function printRebuildBox(base: string): string {
  return `- [ ] ${MARKER} Rebuild this branch from \`${base.replaceAll('`', '')}\` now. Commits that others made on it are dropped.`;
}

/** Whether somebody ticked the box. */
export function isRebuildTicked(body: string): boolean {
  return /^[-*] \[[xX]\] <!-- retag:rebuild -->/m.test(body);
}
