/** Whose commits are on a branch: ours may be replaced, anybody else's never. */
import type { CommitPerson, Comparison, ForgeCommit } from '../../ports.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';

/** The workflow token's user: Retag's own commits in workflows, and those of home-made workflows that are taken over. */
const WORKFLOW_BOT = ['github-actions[bot]', '41898282+github-actions[bot]@users.noreply.github.com'];

/** Names and addresses whose commits count as ours without asking GitHub. */
function knownAuthors({ settings }: PublishContext, proposal: Pick<Proposal, 'automations'>): Set<string> {
  const named = [
    ...WORKFLOW_BOT,
    ...settings.ownAuthors,
    settings.author?.email,
    settings.identity?.login.endsWith('[bot]') ? settings.identity.login : undefined,
    settings.identity?.login.endsWith('[bot]') ? settings.identity.email : undefined,
    // What Flux itself pushed for the same automation before it was taken over.
    ...proposal.automations.map(({ automation }) => automation.commit.author?.email),
  ];
  return new Set(named.filter(name => name !== undefined).map(name => name.toLowerCase()));
}

/**
 * Names of people who committed on the branch since it left the base; empty when every commit is ours. `pushedHead` is
 * the commit that the hidden state of the pull request remembers as pushed by us.
 */
export async function foreignAuthors(
  context: PublishContext,
  proposal: Pick<Proposal, 'automations'>,
  comparison: Comparison,
  pushedHead: string | undefined,
): Promise<string[]> {
  const { ahead, commits } = comparison;
  if (ahead === 0) return [];
  if (commits.length < ahead) return ['somebody (there are too many commits to list)'];
  if (pushedHead !== undefined && commits.at(-1)?.sha === pushedHead) return [];
  const known = knownAuthors(context, proposal);
  const unknown = commits.filter(commit => !isBy(commit.author, known));
  if (unknown.length === 0) return [];
  const self = (context.settings.identity?.login ?? (await context.viewer()))?.toLowerCase();
  const foreign = unknown.filter(commit => self === undefined || !isOwnPerson(commit, self, ahead));
  return [...new Set(foreign.map(commit => commit.author.login ?? commit.author.name))].sort();
}

function isBy(person: CommitPerson, known: ReadonlySet<string>): boolean {
  return known.has(person.email.toLowerCase()) || (person.login !== undefined && known.has(person.login.toLowerCase()));
}

/**
 * With the token of a person, our commits carry the name of that person, who may also commit by hand. Ours is the only
 * commit of the branch and was made in one stroke; an amended one has a committer date of its own.
 */
function isOwnPerson(commit: ForgeCommit, self: string, ahead: number): boolean {
  if (commit.author.login?.toLowerCase() !== self) return false;
  return self.endsWith('[bot]') || (ahead === 1 && commit.author.date === commit.committer.date);
}
