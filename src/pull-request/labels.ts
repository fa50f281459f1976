/** Colours and descriptions of labels that Retag makes when a repository lacks them. */

/** What GitHub gives a label that came into being by being added. */
export const UNDESCRIBED_COLOR = 'ededed';

const KNOWN: Record<string, { color: string; description: string }> = {
  automated: { color: '0e8a16', description: 'Opened by automation' },
  dependencies: { color: '0366d6', description: 'Updates a dependency' },
  flux: { color: '316ce6', description: 'Concerns what Flux deploys' },
};

/** Six hex digits and a text of at most a hundred characters; unknown labels get a calm grey-blue. */
export function labelStyle(name: string): { color: string; description: string } {
  return KNOWN[name.toLowerCase()] ?? { color: 'c5def5', description: 'Set by Retag on image updates' };
}

/** Labels that are wanted and not there; GitHub compares names without case. */
export function missingLabels(wanted: readonly string[], present: readonly { name: string }[]): string[] {
  const have = new Set(present.map(label => label.name.toLowerCase()));
  return wanted.filter(name => !have.has(name.toLowerCase()));
}
