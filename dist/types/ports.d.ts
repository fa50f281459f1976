/** What the engine needs from the world, as small interfaces. Adapters implement them; tests hand in others. */
import type { Diagnostic } from './errors.ts';
import type { ImageRepository } from './model.ts';
/** A file of a repository snapshot; `path` is relative to the root, with forward slashes. */
export interface TreeFile {
    path: string;
    /** Git file mode; links (`120000`) and submodules (`160000`) are listed so that they can be reported, never written. */
    mode: '100644' | '100755' | '120000' | '160000';
    /** Bytes, when known without reading. */
    size?: number;
    /** A merge that was not finished left it with both sides in it. */
    isConflicted?: true;
}
/** A snapshot of the repository at the head of one branch. Reading is allowed to be synchronous: 50,000 small files are. */
export interface Tree {
    /** Commit that the snapshot is of; undefined for a plain folder. */
    readonly commit?: string;
    /** Every file, sorted by path in byte order; `.git` is left out. */
    list(): readonly TreeFile[] | Promise<readonly TreeFile[]>;
    /** Files and folders that belong to it and are not listed, by a sparse checkout: nobody may call them missing. */
    leftOut?(): readonly string[];
    /** The bytes of a file. Throws if there is none. */
    read(path: string): Uint8Array | Promise<Uint8Array>;
    /** Name that git would give to the root tree with these texts in place of the files; undefined where it cannot tell. */
    nameWith?(files: readonly {
        path: string;
        mode: TreeFile['mode'];
        text: string;
    }[]): Promise<string | undefined>;
}
/** A complete listing: every tag that the registry has, in no particular order, without duplicates. */
export interface TagListing {
    tags: readonly string[];
    /** Digest and upload time per tag, where the listing itself tells (Google registries). */
    details?: ReadonlyMap<string, {
        digest?: string;
        uploaded?: Date;
    }>;
    /** Invalid entries that were dropped, pages asked for, and the like. */
    diagnostics: readonly Diagnostic[];
    /** When an earlier run read this list; undefined when this run did. */
    scanned?: Date;
}
/** What manifest and config tell about one image; labels are untrusted text. */
export interface ImageDetails {
    digest: string;
    created?: Date;
    /** `org.opencontainers.image.*` and older equivalents, annotations before labels. */
    labels: Readonly<Record<string, string>>;
}
/** Container registries. Every method throws RegistryError; a listing is complete or fails. */
export interface Registry {
    /**
     * A repository is listed once per run, whoever asks, and not at all while a list of an earlier run is younger than its
     * interval; `again` reads it anew.
     */
    listTags(repository: ImageRepository, options?: {
        again?: boolean;
    }): Promise<TagListing>;
    /** Digest of the manifest or index that the tag names now: `sha256:<hex>`. */
    resolveDigest(repository: ImageRepository, tag: string): Promise<string>;
    /** Creation date and labels of one tag or digest. */
    inspect(repository: ImageRepository, reference: string): Promise<ImageDetails>;
}
/** Where progress and remarks go while a run is under way. Texts are plain; untrusted parts are neutralised by the adapter. */
export interface Reporter {
    /** A step such as `scan`, with counts for a progress line. */
    progress(step: string, done: number, total: number, detail?: string): void;
    info(message: string): void;
    debug(message: string): void;
}
/** Scan results and the like between runs. Values are untrusted when they come back: a bad one is a miss. */
export interface StateStore {
    get(key: string): Promise<unknown>;
    set(key: string, value: unknown): Promise<void>;
}
/** The time, handed in so that windows, holds and ages are testable. */
export interface Clock {
    now(): Date;
}
/** Where the head of a branch stands. `tree` is the SHA of its root tree. */
export interface BranchHead {
    name: string;
    commit: string;
    tree: string;
    /** True when some protection is on; whether it stops us only a push tells. */
    protected?: boolean;
    /** What was read of this commit, where it was. */
    snapshot?: Tree;
}
/** What the hosting service says about the repository itself. */
export interface ForgeRepository {
    owner: string;
    name: string;
    /** Id for GraphQL mutations. */
    nodeId: string;
    /** Page of the repository for people, without a final slash. */
    url: string;
    defaultBranch: string;
    archived: boolean;
    allowsAutoMerge: boolean;
}
/** Who made a commit; `login` is set when the hosting service knows the person. `date` is ISO 8601. */
export interface CommitPerson {
    name: string;
    email: string;
    date?: string;
    login?: string;
}
/** A commit as the hosting service shows it. */
export interface ForgeCommit {
    sha: string;
    tree: string;
    parents: readonly string[];
    message: string;
    author: CommitPerson;
    committer: CommitPerson;
    verification?: {
        verified: boolean;
        reason: string;
    };
}
/** A file that differs between two commits; `sha` is its blob at the newer one, `patch` its hunks where they were given. */
export interface ComparedFile {
    path: string;
    status: 'added' | 'modified' | 'removed' | 'renamed' | 'other';
    sha?: string;
    previousPath?: string;
    patch?: string;
}
/** What `head` has that `base` has not: from their merge base on. */
export interface Comparison {
    mergeBase: string;
    /** Root tree of the merge base, where the service tells. */
    mergeBaseTree?: string;
    /** Number of commits that `head` is ahead. */
    ahead: number;
    behind: number;
    /** Oldest first, the last is the head; fewer than `ahead` when the service cuts its answer. */
    commits: readonly ForgeCommit[];
    /** Undefined when there are more files than the service tells. */
    files?: readonly ComparedFile[];
}
/** One file of a new tree; `undefined` text deletes it. */
export interface TreeWrite {
    path: string;
    mode: TreeFile['mode'];
    text: string | undefined;
}
/** A commit to make. Without author the service signs it in the name of the token's bot. */
export interface CommitWrite {
    message: string;
    tree: string;
    parents: readonly string[];
    author?: CommitPerson;
    committer?: CommitPerson;
    /** ASCII-armoured detached signature over the commit object. */
    signature?: string;
}
/** Branches and commits of one repository. Every method throws ForgeError with a code of the GitHub table. */
export interface BranchStore {
    readRepository(): Promise<ForgeRepository>;
    /** Undefined when there is no such branch. */
    readBranch(name: string): Promise<BranchHead | undefined>;
    /** Branches whose names begin with the prefix, by name; `tree` is not known here. */
    listBranches(prefix: string): Promise<readonly {
        name: string;
        commit: string;
    }[]>;
    /** Undefined when one of the two does not exist. */
    compare(base: string, head: string): Promise<Comparison | undefined>;
    /** Path to blob SHA and mode of every file of a tree. */
    readTree(tree: string): Promise<ReadonlyMap<string, {
        sha: string;
        mode: string;
    }>>;
    /** Text of one file at a branch or commit; undefined when there is none. */
    readText(path: string, at: string): Promise<string | undefined>;
    readCommit(sha: string): Promise<ForgeCommit & {
        files: readonly ComparedFile[];
    }>;
    /** Up to a branch or commit, newest first; with `path` only those that changed the file. */
    listCommits(at: string, options: {
        limit: number;
        path?: string;
    }): Promise<readonly ForgeCommit[]>;
    /** SHA of the new tree: that of `baseTree` with the writes applied. */
    createTree(baseTree: string, writes: readonly TreeWrite[]): Promise<string>;
    createCommit(commit: CommitWrite): Promise<ForgeCommit>;
    /** Throws GITHUB_BRANCH_BLOCKED when another branch stands in the way of the name. */
    createBranch(name: string, commit: string): Promise<void>;
    /** Compare-and-swap: throws GITHUB_TIP_MOVED when the branch is no longer at `from`. `force` allows to leave history. */
    moveBranch(name: string, from: string, to: string, options: {
        force: boolean;
    }): Promise<void>;
    /** Compare-and-swap, as with `moveBranch`. Deleting a branch that is gone is success. */
    deleteBranch(name: string, at: string): Promise<void>;
    /** Kinds of rules that rulesets lay on a branch, for people; empty where the service does not tell. */
    listRules(branch: string): Promise<readonly string[]>;
}
/** A label with its colour (six hex digits) and description. */
export interface ForgeLabel {
    name: string;
    color?: string;
    description?: string;
}
/** A pull request as the forge tells it. */
export interface PullRequest {
    number: number;
    nodeId: string;
    url: string;
    state: 'open' | 'closed';
    merged: boolean;
    /** Commit that the merge made, when merged. */
    mergeCommit?: string;
    title: string;
    body: string;
    draft: boolean;
    /** Login of who opened it. */
    author: string;
    head: {
        ref: string;
        sha: string;
    };
    base: {
        ref: string;
        sha: string;
    };
    labels: readonly ForgeLabel[];
    /** Login of who turned on auto-merge, while it is on. */
    autoMergeBy?: string;
}
/** How a pull request stands to its base. What the service does not tell, or not yet, counts as false. */
export interface MergeState {
    /** The branch cannot be merged without somebody settling a conflict. */
    conflicts: boolean;
    /** It waits in a merge queue; a push would throw it out. */
    queued: boolean;
}
/** Pull requests of one repository whose heads are branches of the same repository. */
export interface PullRequestStore {
    /** Pull requests from the branch, newest first; open and closed. */
    listPullRequests(head: string): Promise<readonly PullRequest[]>;
    createPullRequest(input: {
        title: string;
        body: string;
        head: string;
        base: string;
        draft: boolean;
    }): Promise<PullRequest>;
    updatePullRequest(number: number, change: {
        title?: string;
        body?: string;
        base?: string;
        state?: 'open' | 'closed';
    }): Promise<PullRequest>;
    readMergeState(number: number): Promise<MergeState>;
    /** Adds labels, making those that are missing; gives all labels of the pull request. */
    addLabels(number: number, names: readonly string[]): Promise<readonly ForgeLabel[]>;
    /** Sets colour and description of a label that exists. */
    describeLabel(label: ForgeLabel): Promise<void>;
    /** `org/team` asks a team, anything else a person. */
    requestReviewers(number: number, names: readonly string[]): Promise<void>;
    addAssignees(number: number, logins: readonly string[]): Promise<void>;
    /** `merged` when nothing was left to wait for, so that it was merged at once. */
    enableAutoMerge(pullRequest: PullRequest, method: 'merge' | 'squash' | 'rebase'): Promise<'enabled' | 'merged'>;
    disableAutoMerge(pullRequest: PullRequest): Promise<void>;
}
/** A comment on a pull request. */
export interface ForgeComment {
    id: number;
    body: string;
    author: string;
    url: string;
}
/** What is said on pull requests. */
export interface Conversation {
    listComments(number: number): Promise<readonly ForgeComment[]>;
    addComment(number: number, body: string): Promise<ForgeComment>;
    editComment(id: number, body: string): Promise<void>;
}
/** A published release of any repository on the same service; the text is untrusted. */
export interface ForgeRelease {
    tag: string;
    name: string;
    body: string;
    url: string;
    published: string;
    prerelease: boolean;
}
/** Release notes of other repositories. */
export interface ReleaseSource {
    /** Newest first, at most the last hundred; undefined when the repository cannot be read. */
    listReleases(owner: string, name: string): Promise<readonly ForgeRelease[] | undefined>;
}
/** The hosting service as publishing needs it. */
export interface Forge extends BranchStore, PullRequestStore, Conversation, ReleaseSource {
    /** Login that the token acts as; undefined when the service does not tell. */
    viewer(): Promise<string | undefined>;
}
/** What a person may do in the repository now, as the service says it. */
export interface RepositoryPermission {
    /** `admin`, `write`, `read` or `none`; `maintain` counts as `write` and `triage` as `read`. */
    permission: string;
    /** The role behind it, which may be a custom one. */
    role: string;
}
/** A pull request with the repositories of its two branches, `owner/name`; a fork that was deleted has none. */
export interface PullRequestOrigin extends PullRequest {
    headRepository: string | undefined;
    baseRepository: string;
}
/** The hosting service as review commands need it. */
export interface ReviewForge extends Forge {
    /** Undefined when there is no such pull request. */
    readPullRequest(number: number): Promise<PullRequestOrigin | undefined>;
    /** Undefined when the service knows no such person. */
    readPermission(login: string): Promise<RepositoryPermission | undefined>;
    addReaction(comment: number, content: 'eyes' | 'rocket' | 'confused'): Promise<void>;
}
/** Signs commits in a person's name: gives an ASCII-armoured detached signature over the payload. */
export interface CommitSigner {
    sign(payload: string): string | Promise<string>;
}
/** Waiting before the next attempt of a unit of work; tests do not wait. */
export type Pause = (attempt: number) => Promise<void>;
