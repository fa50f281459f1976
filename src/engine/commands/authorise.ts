/**
 * Who may command. Every step fails closed: what cannot be established is a no. `author_association` is never asked: it
 * does not tell who may write.
 */
import type { RetagConfig } from '../../config/schema.ts';
import { CommandError, ForgeError } from '../../errors.ts';
import type { PullRequestOrigin, RepositoryPermission, ReviewForge } from '../../ports.ts';
import { belongsTo } from '../../pull-request/branch-name.ts';
import { parseState } from '../../pull-request/state.ts';
import type { CommentEvent } from './comment-event.ts';
import { isTransient } from './transient.ts';

/** Why the comment is not even looked at; undefined when it may be a command. Nobody is told. */
export function whyIgnored(event: CommentEvent, bots: readonly string[], self: string | undefined): string | undefined {
  const { author } = event;
  const login = author.login.toLowerCase();
  if (event.action !== 'created') return `the comment was ${event.action}, and only new ones count`;
  if (event.senderId !== author.id) return 'somebody else than the author of the comment caused the event';
  if (self !== undefined && login === self.toLowerCase()) return 'the comment is our own';
  const isListed = bots.some(bot => bot.toLowerCase() === login);
  if ((author.isBot || event.isByApp) && !isListed)
    return `${author.login} is a bot that \`commands.bots\` does not name`;
  if (!event.isPullRequest) return 'the comment is not on a pull request';
  return undefined;
}

/** The pull request, if it is ours and open. Throws CommandError with the rule that it breaks. */
export async function requireOwnPullRequest(
  forge: Pick<ReviewForge, 'readPullRequest'>,
  event: CommentEvent,
): Promise<PullRequestOrigin> {
  const refuse = (rule: string) => new CommandError('COMMAND_WRONG_PULL_REQUEST', rule);
  if (!event.isOpen) throw refuse('This pull request is closed; commands count on open ones.');
  if (event.isLocked) throw refuse('The conversation of this pull request is locked.');
  const pullRequest = await forge.readPullRequest(event.number);
  if (pullRequest === undefined) throw refuse('This pull request cannot be read.');
  if (pullRequest.state !== 'open') throw refuse('This pull request is closed; commands count on open ones.');
  if (pullRequest.headRepository?.toLowerCase() !== pullRequest.baseRepository.toLowerCase()) {
    throw refuse('This pull request comes from another repository; commands count on the ones that Retag opened.');
  }
  if (parseState(pullRequest.body) === undefined) {
    throw refuse(
      'This pull request is not one that Retag opened, or its hidden note was removed from the description.',
    );
  }
  return pullRequest;
}

/** The hidden note alone proves nothing: everybody can copy it. The branch must be one that automations push to. */
export function requireOwnBranch(pullRequest: PullRequestOrigin, roots: Iterable<string>): void {
  for (const root of roots) if (belongsTo(root, pullRequest.head.ref)) return;
  throw new CommandError(
    'COMMAND_WRONG_PULL_REQUEST',
    'The branch of this pull request is none that an automation of this repository pushes to.',
  );
}

type Required = RetagConfig['commands']['permission'];

function suffices({ permission, role }: RepositoryPermission, required: Required): boolean {
  if (required === 'admin') return permission === 'admin';
  if (required === 'maintain') return permission === 'admin' || (permission === 'write' && role === 'maintain');
  return permission === 'admin' || permission === 'write';
}

/**
 * Asks GitHub, now, what the author may do. A bot that the configuration names needs no more than that: the name is
 * there because somebody who may write put it there. Throws CommandError, and ForgeError while GitHub is away.
 */
export async function requirePermission(
  forge: Pick<ReviewForge, 'readPermission'>,
  event: CommentEvent,
  required: Required,
): Promise<void> {
  const { login, isBot } = event.author;
  if (isBot) return;
  let permission: RepositoryPermission | undefined;
  try {
    permission = await forge.readPermission(login);
  } catch (error) {
    // GitHub that is away says nothing about the token: nothing is done, and the command is tried again.
    if (!(error instanceof ForgeError) || isTransient(error.code)) throw error;
    throw new CommandError(
      'COMMAND_PERMISSION_UNKNOWN',
      'GitHub did not tell this token what you may do here, so the command is refused. That is a matter of the token, not of you.',
      { cause: error },
    );
  }
  if (permission !== undefined && suffices(permission, required)) return;
  throw new CommandError(
    'COMMAND_NOT_PERMITTED',
    `Commands need the permission \`${required}\` on this repository; yours is \`${permission?.permission ?? 'none'}\`. Ask somebody who has it.`,
  );
}
