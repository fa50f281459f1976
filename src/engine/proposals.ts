/** From claims to proposals: the value that each marker would get, or the reason why it is held. */
import { policyName } from '../document-name.ts';
import { type Diagnostic, type DiagnosticCode, diagnose } from '../errors.ts';
import { standingValue, valueFor } from '../markers/value.ts';
import type { ImagePolicy, ImageRef, ImageRepository } from '../model.ts';
import type { ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
import { directionOf, type SecondRead, tagInFile } from './downgrade.ts';
import { type Hold, judgeChange } from './guard-rails.ts';
import type { Claim } from './marked-files.ts';
import type { PolicyOverrides } from './overrides.ts';

/** What one claim asks for. `hold` is set when nothing must be written; equal values are proposals too. */
export interface Proposal {
  claim: Claim;
  repository: ImageRepository;
  value: string;
  hold?: Hold;
}

/** What proposals are made from; remarks on them are added to `diagnostics`. */
interface ProposalContext {
  resolved: ReadonlyMap<ImagePolicy, ResolvedPolicy>;
  scans: ReadonlyMap<ImageRepository, ScannedRepository>;
  overrides: ReadonlyMap<ImagePolicy, PolicyOverrides>;
  secondRead: SecondRead;
  allowDowngrade: boolean;
  diagnostics: Diagnostic[];
}

const placeOf = ({ file, marker }: Claim) => ({ file: file.path, line: marker.line, column: marker.column });

async function judgeDowngrade(claim: Claim, elected: ImageRef, context: ProposalContext): Promise<Hold | undefined> {
  const { policy, marker } = claim;
  const resolved = context.resolved.get(policy);
  const inFile = tagInFile(marker);
  const scan = resolved?.repository && context.scans.get(resolved.repository);
  if (
    inFile === undefined ||
    inFile === elected.tag ||
    scan === undefined ||
    resolved?.override?.startsWith('pinned')
  ) {
    return undefined;
  }
  const direction = directionOf(policy, inFile, elected.tag);
  if (direction === 'newer') return undefined;
  if (await context.secondRead.has(scan, inFile)) {
    if (direction === 'older') {
      const message = `${policyName(policy)} goes back from ${inFile} to ${elected.tag}, because the policy no longer admits ${inFile}`;
      context.diagnostics.push(diagnose('PLAN_DOWNGRADE', message, { at: placeOf(claim) }));
    }
    return undefined;
  }
  if (context.allowDowngrade) return undefined;
  return {
    code: 'HELD_TAG_VANISHED',
    reason: `${inFile} is no longer in the registry, and ${elected.tag} is not newer`,
    release: `push ${inFile} again, write the wanted tag by hand, or set \`updates.allowDowngrade: true\``,
  };
}

async function judge(claim: Claim, elected: ImageRef, context: ProposalContext): Promise<Hold | undefined> {
  const { policy, marker } = claim;
  const hold = context.overrides.get(policy)?.hold;
  if (hold) {
    return {
      code: 'HELD_BY_OVERRIDE',
      reason: `${policyName(policy)} is on hold${hold.until ? ` until ${hold.until}` : ''}${hold.reason ? `: ${hold.reason}` : ''}`,
      release: `comment \`/retag ${policyName(policy)} auto\``,
    };
  }
  return (
    judgeChange({ key: marker.key, field: marker.field, old: standingValue(marker), elected }) ??
    (await judgeDowngrade(claim, elected, context))
  );
}

/** Holding one part of a reference that is spread over several fields holds its other parts: they belong together. */
const PART_HOLDS: ReadonlySet<DiagnosticCode> = new Set([
  'HELD_OTHER_REPOSITORY',
  'HELD_EMPTY_DIGEST',
  'HELD_TAG_VANISHED',
]);

function spreadHolds(proposals: readonly Proposal[]): void {
  const key = ({ claim }: Proposal) => JSON.stringify([claim.automation.name, claim.file.path, claim.marker.policy]);
  const holds = new Map<string, Hold>();
  for (const proposal of proposals) {
    if (proposal.hold && proposal.claim.marker.field !== 'image' && PART_HOLDS.has(proposal.hold.code)) {
      holds.set(key(proposal), holds.get(key(proposal)) ?? proposal.hold);
    }
  }
  for (const proposal of proposals) {
    const hold = holds.get(key(proposal));
    if (hold && proposal.claim.marker.field !== 'image') proposal.hold ??= hold;
  }
}

/** One field that would get different values is written by nobody. */
function holdConflicts(proposals: readonly Proposal[]): void {
  const byField = new Map<string, Proposal[]>();
  for (const proposal of proposals) {
    const { file, marker } = proposal.claim;
    const key = `${marker.span.start} ${file.path}`;
    byField.set(key, [...(byField.get(key) ?? []), proposal]);
  }
  for (const claimants of byField.values()) {
    const values = new Set(claimants.map(proposal => proposal.value));
    if (values.size < 2) continue;
    const wishes = claimants.map(
      ({ claim, value }) => `${claim.automation.namespace}/${claim.automation.name} wants ${value}`,
    );
    const hold: Hold = {
      code: 'HELD_CONFLICT',
      reason: [...new Set(wishes)].sort().join('; '),
      release: 'give the field one owner: narrow `spec.update.path`, or correct one of the policies',
    };
    for (const proposal of claimants) proposal.hold = hold;
  }
}

/** Proposals for every claim whose policy resolved, in the order of the claims. */
export async function propose(claims: readonly Claim[], context: ProposalContext): Promise<Proposal[]> {
  const proposals: Proposal[] = [];
  for (const claim of claims) {
    const resolved = context.resolved.get(claim.policy);
    if (!resolved?.latestRef || !resolved.repository) continue;
    const elected = resolved.latestRef;
    const value = valueFor(elected, claim.marker.field) ?? '';
    const hold = value === claim.marker.value ? undefined : await judge(claim, elected, context);
    proposals.push({ claim, repository: resolved.repository, value, ...(hold && { hold }) });
  }
  holdConflicts(proposals);
  spreadHolds(proposals);
  return proposals;
}
