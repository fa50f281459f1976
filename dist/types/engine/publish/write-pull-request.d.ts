/** The pull request of one branch as GitHub has it, brought to what the proposal says; written only when it differs. */
import { type Diagnostic } from '../../errors.ts';
import type { PullRequest } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import { type Subject } from './pull-request-content.ts';
/** How the pull request stands now. */
interface WrittenPullRequest {
    pullRequest: PullRequest;
    isChanged: boolean;
    diagnostics: readonly Diagnostic[];
}
/** Opens or updates the pull request whose branch is at `head`. Throws ForgeError. */
export declare function writePullRequest(context: PublishContext, subject: Subject, open: PullRequest | undefined, head: string): Promise<WrittenPullRequest>;
export {};
