/** What publishing did to one branch. */
import type { Diagnostic } from '../../errors.ts';
import type { PullRequest } from '../../ports.ts';
import type { Proposal } from './proposal.ts';
/** What happened to a pull request. */
export type PublishOperation = 'created' | 'updated' | 'closed' | 'none';
/** What became of one branch. */
export interface PublishResult {
    /** `namespace/name` of the automations, joined by a comma; empty where a branch belongs to none any more. */
    automation: string;
    branch: string;
    base: string;
    /** What happened to the pull request; with `delivery: commit`, `updated` says that the base got a commit. */
    operation: PublishOperation;
    number?: number;
    url?: string;
    headSha?: string;
    /** What the pull request is called; of a waiting group, what it would be called. */
    title?: string;
    /** Set when the branch and its pull request were left as they are: their interval is over then. */
    awaiting?: Date;
    diagnostics: Diagnostic[];
}
/** The result of a branch that nothing has been done to yet. */
export declare function resultOf(proposal: Pick<Proposal, 'branch' | 'base' | 'automations'>, open: PullRequest | undefined): PublishResult;
