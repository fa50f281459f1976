/** Title and body of the pull request of a proposal, and how to tell whether they are up to date. */
import { policyName } from '../../document-name.ts';
import type { PlannedChange, ResolvedPolicy } from '../../plan-model.ts';
import { pullRequestBody } from '../../pull-request/body.ts';
import { fingerprint } from '../../pull-request/fingerprint.ts';
import type { ImageUpdate } from '../../pull-request/image-update.ts';
import { type PullRequestState, proposedValues } from '../../pull-request/state.ts';
import { pullRequestTitle } from '../../pull-request/title.ts';
import type { ImageKnowledge, PublishContext } from './context.ts';
import { changesOf, type Proposal } from './proposal.ts';

/** What a pull request should say. */
export interface Subject {
  proposal: Proposal;
  updates: readonly ImageUpdate[];
  reverted: readonly PlannedChange[];
  /** Titles of groups that wait for room. */
  waiting: readonly string[];
}

/** Raised when the form of the body changes, so that open pull requests are written anew once. */
const BODY_VERSION = 1;

/** The title of the pull request. */
export function titleOf(subject: Subject): string {
  return pullRequestTitle(subject.updates, subject.proposal.scope);
}

/**
 * Fingerprint of everything in the body that matters. Counts of tags, ages and notes are left out: they change by
 * themselves, and a text that nobody needs to read again is no reason to write.
 */
export function printOf(context: PublishContext, subject: Subject): string {
  const { proposal, updates, reverted, waiting } = subject;
  const held = proposal.held.map(change => [
    change.file,
    change.line,
    change.old,
    change.new,
    change.code,
    change.reason,
  ]);
  return fingerprint([
    BODY_VERSION,
    proposal.base,
    proposal.automations.map(automation => automation.name),
    proposal.files.map(file => (file.notes === undefined ? file.path : [file.path, ...file.notes])),
    updates,
    held,
    reverted.map(change => [change.file, change.line, change.new]),
    waiting,
    context.settings.commandsHelp ?? '',
  ]);
}

/** The hidden state that goes with the body. */
export function stateOf(context: PublishContext, subject: Subject, head: string): PullRequestState {
  return {
    print: printOf(context, subject),
    layout: context.layout,
    head,
    values: proposedValues(changesOf(subject.proposal)),
  };
}

/** The body of the pull request, with its hidden state. */
export function bodyOf(
  context: PublishContext,
  subject: Subject,
  knowledge: ImageKnowledge,
  state: PullRequestState,
): string {
  const { proposal, updates, reverted, waiting } = subject;
  return pullRequestBody({
    base: proposal.base,
    automations: proposal.automations.filter(({ automation }) => !automation.implicit).map(({ name }) => name),
    updates,
    otherFiles: proposal.files.filter(file => file.changes.length === 0).map(file => file.path),
    notes: proposal.files.flatMap(file => file.notes ?? []),
    held: proposal.held,
    reverted,
    waiting,
    policies: policiesOf(context, proposal).map(resolved => withRemarks(resolved, knowledge)),
    factsOf: update => knowledge.facts.get(imageKey(update)),
    releaseNotes: knowledge.releaseNotes,
    ...(context.settings.commandsHelp !== undefined && { commandsHelp: context.settings.commandsHelp }),
    now: context.clock.now(),
    state,
  });
}

/** Dates of images say more than times in tags. */
function withRemarks(resolved: ResolvedPolicy, { remarks }: ImageKnowledge): ResolvedPolicy {
  const known = remarks.get(policyName(resolved.policy));
  return known === undefined || known.length === 0 ? resolved : { ...resolved, remarks: known };
}

/** Policies that the proposal's changes name, by name. */
function policiesOf({ plan }: PublishContext, proposal: Proposal): ResolvedPolicy[] {
  const named = new Set([...changesOf(proposal), ...proposal.held].map(change => change.policy));
  const nameOf = ({ policy }: ResolvedPolicy) => policyName(policy);
  return plan.policies.filter(resolved => named.has(nameOf(resolved))).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** What an image is known under. */
export function imageKey(update: Pick<ImageUpdate, 'image' | 'newTag' | 'newDigest'>): string {
  return `${update.image}:${update.newTag ?? ''}@${update.newDigest ?? ''}`;
}
