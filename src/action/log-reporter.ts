/** Progress in the log of a workflow run: one line per step that ends, not one per item. */
import * as core from '@actions/core';
import type { Reporter } from '../ports.ts';
import { logLine } from '../report/log-line.ts';

/** Progress as lines of the step's log. */
export const logReporter: Reporter = {
  progress: (step, done, total, detail) => {
    if (done === total) core.info(logLine(`${step}: ${done} done`));
    else if (detail !== undefined) core.debug(logLine(`${step} ${done}/${total} ${detail}`));
  },
  info: message => core.info(logLine(message)),
  debug: message => core.debug(logLine(message)),
};
