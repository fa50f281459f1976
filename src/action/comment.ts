/**
 * `mode: command`. Every comment of a repository starts the workflow and few are commands, so the others end before
 * GitHub's client and the engine are loaded: such a run takes 70 ms instead of 147, 30 of them Node itself.
 */
import { ignored, lookAtComment } from '../engine/commands/first-look.ts';
import type { Diagnostic } from '../errors.ts';
import type { ActionSettings } from '../settings.ts';
import { reportAnswer } from './command-report.ts';
import type { ActionContext } from './context.ts';

/** The mode `command`: the comment of the event, answered. */
export async function handleComment(settings: ActionSettings, context: ActionContext): Promise<readonly Diagnostic[]> {
  const look = lookAtComment(context.event);
  if (!('ignored' in look)) return (await import('./answer-comment.ts')).answerComment(settings, context);
  const answer = ignored(look.ignored);
  await reportAnswer(answer);
  return answer.diagnostics;
}
