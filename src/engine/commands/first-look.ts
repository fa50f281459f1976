/**
 * What the event alone decides: most comments are no commands. They cost no request, and callers need not even load what
 * would make one.
 */
import { CommandError, diagnose } from '../../errors.ts';
import { type Command, parseCommand } from '../../pull-request/retag-command.ts';
import type { CommandAnswer } from './answer.ts';
import { whyIgnored } from './authorise.ts';
import { type CommentEvent, parseCommentEvent } from './comment-event.ts';

/** A comment that may be a command: what it says, or why that cannot be understood. */
interface PossibleCommand {
  event: CommentEvent;
  command?: Command;
  /** A refusal is told only to those who may know. */
  refusal?: CommandError;
}

/** The answer to what is not answered. */
export function ignored(message: string): CommandAnswer {
  return { status: 'ignored', message, diagnostics: [diagnose('COMMAND_IGNORED', message)], retry: false };
}

/** Looks at the payload of an `issue_comment` event. Never throws; `ignored` says why nobody answers. */
export function lookAtComment(payload: unknown): PossibleCommand | { ignored: string } {
  const event = parseCommentEvent(payload);
  if (event === undefined) return { ignored: 'the event is no comment of a person' };
  const read = readCommand(event.comment.body);
  if (read === undefined) return { ignored: 'the comment is no command' };
  // The configuration may name bots that count, so a bot is not turned away here.
  const reason = whyIgnored(event, [event.author.login], undefined);
  return reason === undefined ? { event, ...read } : { ignored: reason };
}

function readCommand(body: string): Omit<PossibleCommand, 'event'> | undefined {
  try {
    const command = parseCommand(body);
    return command && { command };
  } catch (error) {
    if (error instanceof CommandError) return { refusal: error };
    throw error;
  }
}
