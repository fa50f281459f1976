/** What publishing is told, apart from the plan; every field of `pullRequests`, `commits` and `delivery` of the config. */
import type { ChangeKind } from '../../pull-request/change-kind.ts';
/** How updates are divided among pull requests. */
export type GroupBy = 'automation' | 'policy' | 'image' | 'namespace' | 'directory';
/** When pull requests merge by themselves: all of their updates must be among the named policies and steps. */
export interface AutoMergeRule {
    enabled: boolean;
    /** `namespace:name` or a name alone; undefined means every policy. */
    policies?: readonly string[];
    /** Undefined means every kind of step. */
    steps?: readonly ChangeKind[];
    method: 'merge' | 'squash' | 'rebase';
}
/** How pull requests and commits are made. */
export interface PublishSettings {
    delivery: 'pull-request' | 'commit';
    groupBy: GroupBy;
    labels: readonly string[];
    /** Logins, or `org/team`. */
    reviewers: readonly string[];
    assignees: readonly string[];
    draft: boolean;
    autoMerge: AutoMergeRule;
    /** Greatest number of our open pull requests; undefined is no limit. */
    limit?: number;
    /** Whether a base that moved rebuilds the branch always, or only when it touched the same files. */
    rebase: 'when-needed' | 'always';
    /** Commit in the name of the token's bot, which GitHub signs; an author is then not used. */
    verified: boolean;
    signOff: boolean;
    /** Author of commits where `verified` is off; else the author that the automation names. */
    author?: {
        name: string;
        email: string;
    };
    /** Who the token acts as, when the entry knows: `github-actions[bot]`, `<slug>[bot]`, a person. */
    identity?: {
        login: string;
        email?: string;
    };
    /** Logins or mail addresses whose commits on our branches may be replaced, besides our own. */
    ownAuthors: readonly string[];
    releaseNotes: boolean;
    /** Markdown with the `/retag` commands; absent where commands are off. */
    commandsHelp?: string;
    /** Rebuild although others committed to the branch, as somebody asked for. */
    discardForeignCommits?: boolean;
}
