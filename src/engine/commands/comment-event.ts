/** An `issue_comment` event of GitHub, parsed once; everything in it is written by strangers. */
import { z } from 'zod';

const person = z.object({ id: z.number(), login: z.string(), type: z.string().optional() });

const schema = z.object({
  action: z.string(),
  issue: z.object({
    number: z.number(),
    state: z.string(),
    locked: z.boolean().optional(),
    pull_request: z.unknown().optional(),
  }),
  comment: z.object({
    id: z.number(),
    body: z.string().nullish(),
    html_url: z.string(),
    created_at: z.string(),
    user: person.nullish(),
    performed_via_github_app: z.unknown().optional(),
  }),
  sender: person,
});

/** The comment with what decides whether it may be a command. */
export interface CommentEvent {
  action: string;
  number: number;
  isPullRequest: boolean;
  isOpen: boolean;
  isLocked: boolean;
  comment: { id: number; body: string; url: string; created: Date };
  author: { id: number; login: string; isBot: boolean };
  /** Written by an App in somebody's name, or by an App itself. */
  isByApp: boolean;
  senderId: number;
}

/** Undefined for what is no such event, or one whose author is gone. */
export function parseCommentEvent(payload: unknown): CommentEvent | undefined {
  const parsed = schema.safeParse(payload);
  if (!parsed.success || parsed.data.comment.user == null) return undefined;
  const { action, issue, comment, sender } = parsed.data;
  const { user } = comment;
  if (user == null) return undefined;
  return {
    action,
    number: issue.number,
    isPullRequest: issue.pull_request != null,
    isOpen: issue.state === 'open',
    isLocked: issue.locked === true,
    comment: { id: comment.id, body: comment.body ?? '', url: comment.html_url, created: new Date(comment.created_at) },
    author: { id: user.id, login: user.login, isBot: user.type === 'Bot' || user.login.endsWith('[bot]') },
    isByApp: comment.performed_via_github_app != null,
    senderId: sender.id,
  };
}
