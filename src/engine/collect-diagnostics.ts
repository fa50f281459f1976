import { compareDiagnostics, type Diagnostic, type DiagnosticCode } from '../errors.ts';
import { groupBy } from '../report/groups.ts';

/** What a document's own validation says, and the lint that says the same with corrected YAML in its hint. */
const SAID_BETTER: readonly { message: RegExp; by: DiagnosticCode }[] = [
  { message: /^spec\.policy: Required value$/, by: 'POLICY_CHOICE_MISSING' },
  { message: /: invalid policy: given ImagePolicyChoice object is invalid$/, by: 'POLICY_CHOICE_MISSING' },
  { message: /^spec\.interval: spec\.interval must be set/, by: 'POLICY_INTERVAL_MISSING' },
];

// Said at the field; that the policy then has no repository follows from it.
const NO_REFERENCE = /^spec\.imageRepositoryRef(?:\.name)?: /;

const placeOf = ({ file, line, column }: Diagnostic) => `${file} ${line} ${column}`;

/** All diagnostics as one report: each once, by place; of two that say the same of one place the better one. */
export function collectDiagnostics(...lists: (readonly Diagnostic[])[]): Diagnostic[] {
  const all = [...new Map(lists.flat().map(d => [JSON.stringify(d), d])).values()].sort(compareDiagnostics);
  const byPlace = groupBy(all, d => `${d.code} ${placeOf(d)}`);
  const isSaidBetter = (d: Diagnostic) =>
    SAID_BETTER.some(
      ({ message, by }) =>
        message.test(d.message) &&
        byPlace.get(`${by} ${placeOf(d)}`)?.some(better => !message.test(better.message)) === true,
    );
  const noReference = new Set(all.filter(d => NO_REFERENCE.test(d.message)).map(d => d.file));
  return all.filter(
    d =>
      !(d.code === 'REPOSITORY_UNKNOWN' && d.message.endsWith('names no ImageRepository') && noReference.has(d.file)) &&
      !isSaidBetter(d),
  );
}
