/** The one reply to a command: found again by a hidden note with the comment's id, and edited in place. */
import { ForgeError } from '../../errors.ts';
import type { ForgeComment, ReviewForge } from '../../ports.ts';
import { writtenLines } from '../../pull-request/command-line.ts';
import { codeSpan } from '../../pull-request/neutralise.ts';
import type { CommentEvent } from './comment-event.ts';

/** How far a command got. */
export type ReplyStatus = 'done' | 'refused' | 'failed';

/** What the hidden note of a reply tells. */
interface ReplyNote {
  /** Id of the comment that is answered. */
  comment: number;
  status: ReplyStatus;
  /** `namespace:name` of the policy, where the command named one. */
  policy?: string;
}

/** A reply of ours to a comment. */
export interface FoundReply extends ReplyNote {
  id: number;
  url: string;
}

const NOTE = /<!-- retag:reply (\d{1,20}) (done|refused|failed)(?: ([a-z0-9.:-]{1,400}))? -->/;
/** GitHub takes 65,536 characters; the note must always fit. */
const MAX_REPLY = 60_000;

function printNote({ comment, status, policy }: ReplyNote): string {
  return `<!-- retag:reply ${comment} ${status}${policy === undefined ? '' : ` ${policy}`} -->`;
}

/** The last note of a text; people can write notes too, so who wrote the text decides whether it counts. */
function parseNote(body: string): ReplyNote | undefined {
  const match = [...body.matchAll(new RegExp(NOTE, 'g'))].at(-1);
  if (match === undefined) return undefined;
  const [, comment, status, policy] = match;
  return { comment: Number(comment), status: status as ReplyStatus, ...(policy !== undefined && { policy }) };
}

/**
 * Our own replies. Where the service does not tell who we are, those of bots are taken for ours: only Apps and
 * workflows write such comments, and nobody is a bot by choosing a name.
 */
export function findReplies(comments: readonly ForgeComment[], self: string | undefined): FoundReply[] {
  const isOwn = (author: string) =>
    self === undefined ? author.endsWith('[bot]') : author.toLowerCase() === self.toLowerCase();
  return comments.flatMap(({ id, url, author, body }) => {
    const note = isOwn(author) ? parseNote(body) : undefined;
    return note === undefined ? [] : [{ id, url, ...note }];
  });
}

/** Why a command must not be carried out (again); undefined when it may. */
export function whySettled(
  replies: readonly FoundReply[],
  comment: number,
  policy: string | undefined,
): 'answered' | 'superseded' | undefined {
  if (replies.some(reply => reply.comment === comment && reply.status !== 'failed')) return 'answered';
  const isLater = (reply: FoundReply) =>
    reply.comment > comment && reply.status === 'done' && policy !== undefined && reply.policy === policy;
  return replies.some(isLater) ? 'superseded' : undefined;
}

const ICONS: Record<ReplyStatus, string> = { done: '🚀', refused: '😕', failed: '😕' };

/**
 * Writes the reply, or the same one anew. Gives its address. A comment whose answer was lost may have been made: then
 * `find` gives it.
 */
export async function writeReply(
  forge: Pick<ReviewForge, 'addComment' | 'editComment'>,
  event: CommentEvent,
  known: FoundReply | undefined,
  find: () => Promise<FoundReply | undefined>,
  note: Omit<ReplyNote, 'comment'>,
  text: string,
): Promise<string | undefined> {
  const [line = ''] = writtenLines(event.comment.body);
  const head = `${ICONS[note.status]} ${codeSpan(line.slice(0, 200))} by ${codeSpan(event.author.login)}`;
  const end = `\n\n${printNote({ ...note, comment: event.comment.id })}\n`;
  const body = `${head}\n\n${text.slice(0, MAX_REPLY - head.length - end.length).toWellFormed()}${end}`;
  if (known !== undefined) {
    await forge.editComment(known.id, body);
    return known.url;
  }
  try {
    return (await forge.addComment(event.number, body)).url;
  } catch (error) {
    const made = error instanceof ForgeError && error.code === 'GITHUB_UNAVAILABLE' ? await find() : undefined;
    if (made === undefined) throw error;
    return made.url;
  }
}
