/** What publishing did to one branch. */
import type { Diagnostic } from '../../errors.ts';
import type { PullRequest } from '../../ports.ts';
import type { Proposal } from './proposal.ts';
export type PublishOperation = 'created' | 'updated' | 'closed' | 'none';
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
    diagnostics: Diagnostic[];
}
/** The result of a branch that nothing has been done to yet. */
export declare function resultOf(proposal: Pick<Proposal, 'branch' | 'base' | 'automations'>, open: PullRequest | undefined): PublishResult;
