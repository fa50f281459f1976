/** What a list calls its policies, where several clusters may have one of the same name. */
import { groupBy } from './groups.ts';
import type { PolicyStatus } from './status-document.ts';

type Named = Pick<PolicyStatus, 'name' | 'file' | 'scopes'>;

/** A label per policy: its name, where names repeat with its file, and where files do too with the paths that reach it. */
export function tellApart(policies: readonly Named[]): string[] {
  const inFile = ({ name, file }: Named) => `${name} (${file})`;
  const byName = groupBy(policies, ({ name }) => name);
  const byFile = groupBy(policies, inFile);
  return policies.map(policy => {
    if (byName.get(policy.name)?.length === 1) return policy.name;
    if (byFile.get(inFile(policy))?.length === 1) return inFile(policy);
    return `${policy.name} (${policy.file} for ${policy.scopes.map(scope => scope || '.').join(', ')})`;
  });
}
