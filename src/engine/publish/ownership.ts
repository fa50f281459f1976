/** Whose commits are on a branch: ours may be replaced, anybody else's never. */
import type { PlannedAutomation } from '../../plan-model.ts';
import type { CommitPerson, Comparison, ForgeCommit } from '../../ports.ts';
import type { ComparedBranch } from './compared-branch.ts';
import type { PublishContext } from './context.ts';

/** The workflow token's user, as Retag's own commits and those of home-made workflows that are taken over name it. */
const WORKFLOW_BOT = [
  'github-actions[bot]',
  '41898282+github-actions[bot]@users.noreply.github.com',
  'github-actions[bot]@users.noreply.github.com',
  'github-actions@github.com',
];

/** With the token of a person our commits carry that person's name, who commits by hand as well; this tells them apart. */
const MARK = ' (Retag)';

/** True for accounts that are Apps. */
export const isBot = (login: string) => login.endsWith('[bot]');

/** The person as the committer of what Retag commits with that person's token. Amending by hand takes the mark away. */
export function markCommitter({ name, email }: CommitPerson): CommitPerson {
  return { name: `${name}${MARK}`, email };
}

/** Names and addresses whose commits count as ours without asking GitHub. */
function knownAuthors({ settings }: PublishContext, automations: readonly PlannedAutomation[]): Set<string> {
  const { identity } = settings;
  const named = [
    ...WORKFLOW_BOT,
    ...settings.ownAuthors,
    settings.author?.email,
    ...(identity !== undefined && isBot(identity.login) ? [identity.login, identity.email] : []),
    // What Flux itself pushed for the same automation before it was taken over.
    ...automations.map(({ automation }) => automation.commit.author?.email),
  ];
  return new Set(named.filter(name => name !== undefined).map(name => name.toLowerCase()));
}

/** Tells commits of Retag, and of what it takes over, from those of others: by who first wrote them, or by who last made them. */
async function ownership(
  context: PublishContext,
  automations: readonly PlannedAutomation[],
  commits: readonly ForgeCommit[],
): Promise<(commit: ForgeCommit, by: 'author' | 'maker') => boolean> {
  const known = knownAuthors(context, automations);
  const isKnown = ({ login, email }: CommitPerson) =>
    known.has(email.toLowerCase()) || (login !== undefined && known.has(login.toLowerCase()));
  const isOtherBot = ({ author }: ForgeCommit) => !isKnown(author) && isBot(author.login ?? author.name);
  if (context.settings.identity === undefined && commits.some(isOtherBot)) {
    const self = await context.viewer();
    if (self !== undefined && isBot(self)) known.add(self.toLowerCase());
  }
  return (commit, by) =>
    commit.committer.name.endsWith(MARK) || isKnown(by === 'author' ? commit.author : makerOf(commit));
}

/**
 * Who made a commit what it is: to amend and to rebase keep the author of before, workflows commit for the person who
 * started them. GitHub puts its own name as committer on what it signs.
 */
function makerOf({ author, committer }: ForgeCommit): CommitPerson {
  const isGitHub = committer.login === 'web-flow' || /^noreply@/i.test(committer.email) || committer.email === '';
  return isGitHub ? author : committer;
}

/** Those of the commits that hold what Retag wrote, or what it takes over, whoever merged them since. */
export async function ownCommits(
  context: PublishContext,
  automations: readonly PlannedAutomation[],
  commits: readonly ForgeCommit[],
): Promise<ForgeCommit[]> {
  const isOwn = await ownership(context, automations, commits);
  return commits.filter(commit => isOwn(commit, 'author'));
}

/**
 * Names of people who committed on the branch since it left the base; empty when every commit is ours. `pushedHead` is
 * the commit that the hidden state of the pull request remembers as pushed by us.
 */
export async function foreignAuthors(
  context: PublishContext,
  { automations }: { automations: readonly PlannedAutomation[] },
  comparison: ComparedBranch,
  pushedHead: string | undefined,
): Promise<string[]> {
  const { ahead, commits, isUnrelated } = comparison;
  if (ahead === 0) return [];
  if (commits.length < ahead) return ['somebody (there are too many commits to list)'];
  if (pushedHead !== undefined && commits.at(-1)?.sha === pushedHead) return [];
  if (isUnrelated) return ['somebody (it shares no history with the base branch)'];
  // What is on top of our last push is by somebody else, by whatever name: Retag never adds to a branch, it builds it anew.
  const top = commits.findIndex(({ sha }) => sha === pushedHead);
  const isOwn = await ownership(context, automations, commits);
  const own = commits.filter((commit, index) => (top < 0 || index <= top) && isOwn(commit, 'maker'));
  const foreign = commits.filter(commit => !own.includes(commit));
  if (foreign.length === 0 || (await holdNothingNew(context, comparison, foreign, own.at(-1)?.sha ?? pushedHead)))
    return [];
  return [...new Set(foreign.map(makerOf).map(({ login, name }) => login ?? name))].sort();
}

/**
 * Whether the commits hold nothing of their own, as the button "Update branch" makes them: merges of the base, or our one
 * commit rebased onto it. Then the branch changes, file by file, what our last commit changed; a conflict that somebody
 * settled shows there.
 */
async function holdNothingNew(
  { forge }: PublishContext,
  comparison: Comparison,
  foreign: readonly ForgeCommit[],
  pushed: string | undefined,
): Promise<boolean> {
  const isOnlyCommit = comparison.commits.length === 1;
  if (pushed === undefined || !(isOnlyCommit || foreign.every(({ parents }) => parents.length > 1))) return false;
  const before = await forge.compare(comparison.mergeBase, pushed);
  const contents = ({ files }: Comparison) =>
    files?.map(({ path, status, sha }) => JSON.stringify([path, status, sha]));
  const [was, is] = [before && contents(before), contents(comparison)];
  return was !== undefined && is !== undefined && String(was.sort()) === String(is.sort());
}
