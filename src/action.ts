/** The Action: reads inputs and event, runs one mode, sets the outcome of the step. */
import * as core from '@actions/core';
import { readActionContext } from './action/context.ts';
import { failStep } from './action/failure.ts';
import { runMode } from './action/modes.ts';
import { readInputs } from './action/read-inputs.ts';

try {
  const settings = readInputs();
  const diagnostics = await runMode(settings, readActionContext(process.env));
  const fatal = diagnostics.filter(
    d => d.severity === 'error' || (settings.failOn === 'warning' && d.severity === 'warning'),
  );
  if (settings.failOn !== 'never' && fatal.length > 0) {
    core.setFailed(
      `finished with ${fatal.length} ${fatal.length === 1 ? 'problem' : 'problems'}; everything else was done`,
    );
  }
} catch (error) {
  await failStep(error);
}
