/** What a pull request proposed when it was closed or merged. */
import type { PlannedChange } from '../../plan-model.ts';
import type { ComparedFile, PullRequest } from '../../ports.ts';
import { isProposedFor, parseState } from '../../pull-request/state.ts';
import type { PublishContext } from './context.ts';
import { ownCommits } from './ownership.ts';
import type { Proposal } from './proposal.ts';

/** What something proposed or set where a change is planned: the value of that change, another one, or none. */
export type ProposedValue = 'same' | 'other' | 'none';

/** By the hidden state in the body alone. */
export function valueInState({ body }: PullRequest, change: PlannedChange): ProposedValue {
  const values = parseState(body)?.values ?? [];
  const own = values.filter(value => value.setter === change.setter && isProposedFor(value, change.file));
  if (own.length === 0) return 'none';
  return own.some(({ value }) => value === change.new) ? 'same' : 'other';
}

/** By the lines with the setter's marker that a commit adds to the file. */
export function valueInFiles(files: readonly ComparedFile[], change: PlannedChange): ProposedValue {
  const patch = files.find(({ path }) => path === change.file)?.patch ?? '';
  const added = patch.split('\n').filter(line => line.startsWith('+') && line.includes(`"${change.setter}"`));
  if (added.length === 0) return 'none';
  return added.some(line => holdsValue(line, change.new)) ? 'same' : 'other';
}

/** Whether the value stands in the line by itself: `1.1.0` is no part of `1.1.0-rc.1` or of `acme/web:1.1.0`. */
function holdsValue(line: string, value: string): boolean {
  const around = line.slice(1).split(value);
  return around.some(
    (left, index) =>
      index + 1 < around.length && !REFERENCE_END.test(left) && !REFERENCE_START.test(around[index + 1] ?? ''),
  );
}

/** Characters that image references are made of, at the end of what stands before a value and at the start of what follows. */
const REFERENCE_END = /[\w.:/@+-]$/;
const REFERENCE_START = /^[\w.:/@+-]/;

/**
 * By the head of the pull request where that is a commit of ours which the hidden state does not know, else by the state:
 * a run may end between pushing the branch and writing the body, and people saw what the branch held.
 */
export async function readProposedValues(
  context: PublishContext,
  { automations }: Pick<Proposal, 'automations'>,
  pullRequest: PullRequest,
): Promise<(change: PlannedChange) => ProposedValue> {
  const byState = (change: PlannedChange) => valueInState(pullRequest, change);
  const pushed = parseState(pullRequest.body)?.head;
  if (pushed === undefined || pushed === pullRequest.head.sha) return byState;
  const head = await context.forge.readCommit(pullRequest.head.sha);
  if ((await ownCommits(context, automations, [head])).length === 0) return byState;
  return change => {
    const found = valueInFiles(head.files, change);
    return found === 'none' ? byState(change) : found;
  };
}
