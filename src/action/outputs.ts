/** The outputs of the Action, from what a run did. */
import * as core from '@actions/core';
import type { PublishResult } from '../engine/publish/publish.ts';
import type { RunReport } from '../engine/run.ts';
import type { OutputName } from '../settings.ts';

// A job may hand on 1 MiB of outputs; the list of updates must leave room for the others.
const MAX_UPDATES = 400_000;

const set = (name: OutputName, value: string) => core.setOutput(name, value);

function updatesOf({ plan }: RunReport): string {
  const rows = plan.automations
    .flatMap(automation => automation.files.flatMap(file => file.changes))
    .map(({ policy, image, old, new: next, file, line }) =>
      JSON.stringify({ policy, image, old, new: next, file, line }),
    );
  let length = 2;
  const kept = rows.filter(row => (length += row.length + 1) <= MAX_UPDATES);
  return `[${kept.join(',')}]`;
}

/** The one that a single-valued output tells about: the first that was written, else the first there is. */
function principal(results: readonly PublishResult[]): PublishResult | undefined {
  return (
    results.find(result => result.operation !== 'none') ??
    results.find(result => result.number !== undefined) ??
    results[0]
  );
}

/** Sets every output; those without a value are empty. */
export function writeOutputs(report: RunReport): void {
  const { results } = report;
  const one = principal(results);
  set('changed', String(results.some(result => result.operation !== 'none')));
  set('updates', updatesOf(report));
  set('pull-request-number', one?.number === undefined ? '' : String(one.number));
  set('pull-request-url', one?.url ?? '');
  set('pull-request-operation', one?.operation ?? 'none');
  set(
    'pull-requests',
    JSON.stringify(
      results.map(({ branch, operation, number, url, headSha }) => ({ branch, operation, number, url, headSha })),
    ),
  );
  set('head-sha', one?.headSha ?? '');
}
