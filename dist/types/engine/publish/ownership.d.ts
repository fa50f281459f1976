/** Whose commits are on a branch: ours may be replaced, anybody else's never. */
import type { PlannedAutomation } from '../../plan-model.ts';
import type { CommitPerson, ForgeCommit } from '../../ports.ts';
import type { ComparedBranch } from './compared-branch.ts';
import type { PublishContext } from './context.ts';
/** True for accounts that are Apps. */
export declare const isBot: (login: string) => boolean;
/** The person as the committer of what Retag commits with that person's token. Amending by hand takes the mark away. */
export declare function markCommitter({ name, email }: CommitPerson): CommitPerson;
/** Those of the commits that hold what Retag wrote, or what it takes over, whoever merged them since. */
export declare function ownCommits(context: PublishContext, automations: readonly PlannedAutomation[], commits: readonly ForgeCommit[]): Promise<ForgeCommit[]>;
/**
 * Names of people who committed on the branch since it left the base; empty when every commit is ours. `pushedHead` is
 * the commit that the hidden state of the pull request remembers as pushed by us.
 */
export declare function foreignAuthors(context: PublishContext, { automations }: {
    automations: readonly PlannedAutomation[];
}, comparison: ComparedBranch, pushedHead: string | undefined): Promise<string[]>;
