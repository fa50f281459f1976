/** Making the one commit that a proposal is. */
import { type Diagnostic, diagnose, RetagError } from '../../errors.ts';
import type { BranchHead, CommitPerson, CommitSigner, CommitWrite, ForgeCommit } from '../../ports.ts';
import { signOff } from '../../pull-request/trailers.ts';
import type { PublishContext } from './context.ts';
import { isBot, markCommitter } from './ownership.ts';
import type { Proposal } from './proposal.ts';

const BOT_OF_WORKFLOWS = {
  login: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/** A tree on top of the base's with the proposal's files, and a commit of it whose only parent is the base. */
export async function commitProposal(
  context: PublishContext,
  proposal: Proposal,
  base: BranchHead,
): Promise<{ commit: ForgeCommit; diagnostics: Diagnostic[] }> {
  const { forge } = context;
  const signature = findSigner(context, proposal);
  const writes = proposal.files.map(file => ({ path: file.path, mode: file.mode, text: file.after }));
  const tree = await forge.createTree(base.tree, writes);
  const write = await describeCommit(context, proposal, { tree, parents: [base.commit] }, signature.signer);
  const commit = await makeCommit(context, proposal, write);
  return { commit, diagnostics: [...signature.diagnostics, ...checkCommit(context, proposal, commit, write)] };
}

/**
 * Who a commit without author belongs to shows only once it is made. Then a sign-off that names somebody else is put right,
 * and a person's commit is marked as made by Retag, which costs no signature: GitHub signs only what bots commit.
 */
async function makeCommit(context: PublishContext, proposal: Proposal, write: CommitWrite): Promise<ForgeCommit> {
  const { forge, settings } = context;
  const made = await forge.createCommit(write);
  if (write.author !== undefined) return made;
  const message = settings.signOff ? signOff(proposal.commitMessage, made.author) : write.message;
  // Where the service does not name the author, there is nobody to mark.
  const isPerson = made.author.email !== '' && !isBot(made.author.name);
  if (!isPerson && message === write.message) return made;
  return forge.createCommit({ ...write, message, ...(isPerson && { committer: markCommitter(made.author) }) });
}

/** The signer of the first automation that names a key. A key that fails is said; the commit is then made without. */
function findSigner(
  context: PublishContext,
  proposal: Proposal,
): { signer: CommitSigner | undefined; diagnostics: Diagnostic[] } {
  for (const { automation, name } of proposal.automations) {
    const key = automation.commit.signingKey;
    if (key === undefined) continue;
    const secret = `${key.secret.namespace}/${key.secret.name}`;
    const missing = `The signing key ${secret} of automation ${name} is not among the secrets.`;
    try {
      const signer = context.signerFor?.(automation);
      const diagnostics = signer ? [] : [diagnose('SIGNING_KEY_UNUSABLE', missing, { at: key.secret.location })];
      return { signer, diagnostics };
    } catch (error) {
      if (!(error instanceof RetagError)) throw error;
      return {
        signer: undefined,
        diagnostics: [diagnose(error.code, error.message, { at: key.secret.location, hint: error.hint })],
      };
    }
  }
  return { signer: undefined, diagnostics: [] };
}

/**
 * With the token of a bot, GitHub signs only commits that name neither author nor committer. So an author is given only
 * where somebody signs, or where `verified` is off.
 */
async function describeCommit(
  context: PublishContext,
  proposal: Proposal,
  content: Pick<CommitWrite, 'tree' | 'parents'>,
  signer: CommitSigner | undefined,
): Promise<CommitWrite> {
  const { settings } = context;
  const author = settings.author ?? proposal.automations[0]?.automation.commit.author;
  const isNamed = author !== undefined && (signer !== undefined || !settings.verified);
  const person = isNamed ? author : await botIdentity(context, signer !== undefined || settings.signOff);
  const message =
    settings.signOff && person !== undefined ? signOff(proposal.commitMessage, person) : proposal.commitMessage;
  if (!isNamed && signer === undefined) return { ...content, message };
  // Whole seconds: a commit object holds no more, and the signature covers it byte for byte.
  const date = `${context.clock.now().toISOString().slice(0, 19)}Z`;
  const named: CommitPerson = { name: person?.name ?? 'Retag', email: person?.email ?? BOT_OF_WORKFLOWS.email, date };
  const commit = { ...content, message, author: named, committer: named };
  return signer === undefined ? commit : { ...commit, signature: await signer.sign(commitPayload(commit)) };
}

async function botIdentity(
  context: PublishContext,
  isNeeded: boolean,
): Promise<{ name: string; email: string } | undefined> {
  if (!isNeeded) return undefined;
  const { identity } = context.settings;
  const login = identity?.login ?? (await context.viewer()) ?? BOT_OF_WORKFLOWS.login;
  const fallback = login === BOT_OF_WORKFLOWS.login ? BOT_OF_WORKFLOWS.email : `${login}@users.noreply.github.com`;
  return { name: login, email: identity?.email ?? fallback };
}

/** The commit object as git stores it, without its signature; times are UTC. */
function commitPayload(commit: CommitWrite): string {
  const person = (who: CommitPerson | undefined) =>
    `${who?.name} <${who?.email}> ${Math.floor(Date.parse(who?.date ?? '') / 1000)} +0000`;
  return [
    `tree ${commit.tree}`,
    ...commit.parents.map(parent => `parent ${parent}`),
    `author ${person(commit.author)}`,
    `committer ${person(commit.committer)}`,
    '',
    commit.message,
  ].join('\n');
}

function checkCommit(
  context: PublishContext,
  proposal: Proposal,
  commit: ForgeCommit,
  write: CommitWrite,
): Diagnostic[] {
  const { settings } = context;
  const wanted = settings.verified || write.signature !== undefined;
  const unverified = wanted && commit.verification?.verified === false;
  const ignored = write.author === undefined && proposal.automations.find(({ automation }) => automation.commit.author);
  return [
    ...(unverified
      ? [
          diagnose(
            'COMMIT_UNVERIFIED',
            `Commit ${commit.sha.slice(0, 12)} is not verified (${commit.verification?.reason}).`,
          ),
        ]
      : []),
    ...(ignored
      ? [
          diagnose(
            'COMMIT_AUTHOR_IGNORED',
            `The commit carries the name of the token's bot rather than the author that automation ${ignored.name} names.`,
            { at: ignored.automation.location },
          ),
        ]
      : []),
  ];
}
