/** Whose commits are on a branch: ours may be replaced, anybody else's never. */
import type { PlannedAutomation } from '../../plan-model.ts';
import type { CommitPerson, Comparison, ForgeCommit } from '../../ports.ts';
import type { PublishContext } from './context.ts';

/** The workflow token's user: Retag's own commits in workflows, and those of home-made workflows that are taken over. */
const WORKFLOW_BOT = ['github-actions[bot]', '41898282+github-actions[bot]@users.noreply.github.com'];

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

/** Those of the commits that Retag made, or what it takes over. */
export async function ownCommits(
  context: PublishContext,
  automations: readonly PlannedAutomation[],
  commits: readonly ForgeCommit[],
): Promise<ForgeCommit[]> {
  const known = knownAuthors(context, automations);
  const isKnown = ({ author, committer }: ForgeCommit) =>
    committer.name.endsWith(MARK) ||
    known.has(author.email.toLowerCase()) ||
    (author.login !== undefined && known.has(author.login.toLowerCase()));
  const isOtherBot = (commit: ForgeCommit) => !isKnown(commit) && isBot(commit.author.login ?? commit.author.name);
  if (context.settings.identity === undefined && commits.some(isOtherBot)) {
    const self = await context.viewer();
    if (self !== undefined && isBot(self)) known.add(self.toLowerCase());
  }
  return commits.filter(isKnown);
}

/**
 * Names of people who committed on the branch since it left the base; empty when every commit is ours. `pushedHead` is
 * the commit that the hidden state of the pull request remembers as pushed by us.
 */
export async function foreignAuthors(
  context: PublishContext,
  { automations }: { automations: readonly PlannedAutomation[] },
  comparison: Comparison,
  pushedHead: string | undefined,
): Promise<string[]> {
  const { ahead, commits } = comparison;
  if (ahead === 0) return [];
  if (commits.length < ahead) return ['somebody (there are too many commits to list)'];
  if (pushedHead !== undefined && commits.at(-1)?.sha === pushedHead) return [];
  // What is on top of our last push is by somebody else, by whatever name: Retag never adds to a branch, it builds it anew.
  const top = commits.findIndex(({ sha }) => sha === pushedHead);
  const own = await ownCommits(context, automations, top < 0 ? commits : commits.slice(0, top + 1));
  const foreign = commits.filter(commit => !own.includes(commit));
  if (foreign.length === 0 || (await onlyBringBase(context, comparison, foreign, own.at(-1)))) return [];
  return [...new Set(foreign.map(commit => commit.author.login ?? commit.author.name))].sort();
}

/**
 * Whether the commits are merges of the base with nothing of their own, as the button "Update branch" makes them: what the
 * branch changes is, file by file, what our last commit changed. A conflict that somebody settled shows there.
 */
async function onlyBringBase(
  { forge }: PublishContext,
  comparison: Comparison,
  merges: readonly ForgeCommit[],
  own: ForgeCommit | undefined,
): Promise<boolean> {
  if (own === undefined || merges.some(({ parents }) => parents.length < 2)) return false;
  const before = await forge.compare(comparison.mergeBase, own.sha);
  const contents = ({ files }: Comparison) =>
    files?.map(({ path, status, sha }) => JSON.stringify([path, status, sha]));
  const [was, is] = [before && contents(before), contents(comparison)];
  return was !== undefined && is !== undefined && String(was.sort()) === String(is.sort());
}
