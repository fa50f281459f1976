/** Which mode an event means, and the code of each, loaded only when it runs. */
import type { Diagnostic } from '../errors.ts';
import type { ActionSettings, Mode } from '../settings.ts';
import type { ActionContext } from './context.ts';

/** `auto` decided: comments are commands, everything else runs the automation. */
function modeOf(settings: ActionSettings, context: ActionContext): Exclude<Mode, 'auto'> {
  if (settings.mode !== 'auto') return settings.mode;
  return context.eventName === 'issue_comment' ? 'command' : 'run';
}

/** Runs the mode and gives what it found. */
export async function runMode(settings: ActionSettings, context: ActionContext): Promise<readonly Diagnostic[]> {
  switch (modeOf(settings, context)) {
    case 'lint':
      return (await import('./lint-checkout.ts')).lintCheckout(settings, context);
    case 'command':
      return (await import('./comment.ts')).handleComment(settings, context);
    case 'plan':
      return (await (await import('./run-automation.ts')).runAutomation({ ...settings, mode: 'plan' }, context))
        .diagnostics;
    default:
      return (await (await import('./run-automation.ts')).runAutomation(settings, context)).diagnostics;
  }
}
