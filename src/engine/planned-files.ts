/** From proposals to files: the edits of one automation, applied by splice, and what is held back. */
import { policyName } from '../document-name.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import { applyValues } from '../markers/rewrite.ts';
import type { Automation } from '../model.ts';
import type { HeldChange, PlannedChange, PlannedFile } from '../plan-model.ts';
import type { MarkedFile } from './marked-files.ts';
import type { Proposal } from './proposals.ts';
import { withoutSecret } from './secret-places.ts';

function describeChange({ claim, repository, value }: Proposal): PlannedChange {
  const { file, marker, policy } = claim;
  return {
    file: file.path,
    line: marker.line,
    column: marker.column,
    old: marker.value,
    new: value,
    setter: marker.setter,
    ...(marker.object && { object: marker.object }),
    policy: policyName(policy),
    field: marker.field,
    image: repository.image,
  };
}

function diagnoseHold(change: HeldChange): Diagnostic {
  return diagnose(
    change.code,
    `held ${change.old} → ${change.new || '(nothing)'} for ${change.policy}: ${change.reason}`,
    {
      at: change,
      hint: change.release,
    },
  );
}

function rewriteFile(
  file: MarkedFile,
  proposals: readonly Proposal[],
  diagnostics: Diagnostic[],
): PlannedFile | undefined {
  const assignments = proposals.map(({ claim, value }) => ({ marker: claim.marker, value }));
  const result = applyValues(file.text, assignments, { path: file.path });
  diagnostics.push(...result.diagnostics);
  if (result.text === file.text) return undefined;
  const place = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;
  const written = new Map(result.changes.map((change, index) => [place(change), result.edits[index] ?? []]));
  const changes = proposals.map(describeChange).flatMap(change => {
    const edits = written.get(place(change));
    return edits === undefined ? [] : { ...change, edits };
  });
  return { path: file.path, mode: file.mode, before: file.text, after: result.text, changes };
}

/**
 * The files that one automation writes. Fields that an earlier automation already writes the same value into are left
 * to that one, so that two pull requests never carry the same edit; `taken` remembers them across automations.
 */
export function planFiles(
  automation: Automation,
  proposals: readonly Proposal[],
  taken: Set<string>,
): { files: PlannedFile[]; held: HeldChange[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const held: HeldChange[] = [];
  const byFile = new Map<MarkedFile, Proposal[]>();
  for (const proposal of proposals) {
    const { claim, hold } = proposal;
    const field = `${claim.marker.span.start} ${claim.file.path}`;
    if (claim.automation !== automation || taken.has(field)) continue;
    taken.add(field);
    if (hold) held.push(withoutSecret({ ...describeChange(proposal), ...hold }, claim.file.text));
    else byFile.set(claim.file, [...(byFile.get(claim.file) ?? []), proposal]);
  }
  diagnostics.push(...held.map(diagnoseHold));
  const files = [...byFile].flatMap(([file, wanted]) => rewriteFile(file, wanted, diagnostics) ?? []);
  return { files, held, diagnostics };
}
