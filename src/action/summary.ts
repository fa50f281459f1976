import * as core from '@actions/core';

/** Writes the job summary; outside a workflow there is no file for it, and nothing is lost. */
export async function writeSummary(markdown: string): Promise<void> {
  if (!process.env['GITHUB_STEP_SUMMARY']) return;
  await core.summary.addRaw(markdown, true).write();
}
