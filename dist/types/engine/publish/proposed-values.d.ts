/** What a pull request proposed when it was closed or merged. */
import type { PlannedChange } from '../../plan-model.ts';
import type { ComparedFile, PullRequest } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
/** What something proposed or set where a change is planned: the value of that change, another one, or none. */
export type ProposedValue = 'same' | 'other' | 'none';
/** By the hidden state in the body alone. */
export declare function valueInState({ body }: PullRequest, change: PlannedChange): ProposedValue;
/** By the lines with the setter's marker that a commit adds to the file. */
export declare function valueInFiles(files: readonly ComparedFile[], change: PlannedChange): ProposedValue;
/**
 * By the head of the pull request where that is a commit of ours which the hidden state does not know, else by the state:
 * a run may end between pushing the branch and writing the body, and people saw what the branch held.
 */
export declare function readProposedValues(context: PublishContext, { automations }: Pick<Proposal, 'automations'>, pullRequest: PullRequest): Promise<(change: PlannedChange) => ProposedValue>;
