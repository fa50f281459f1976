/** What a pull request would do to image automation: per policy the tag before and after, and the files that change. */
import { policyName } from '../src/document-name.ts';
import type { Plan } from '../src/plan-model.ts';
import { codeSpan } from '../src/pull-request/neutralise.ts';

/** A policy that elects another tag with the change. */
export interface ElectionChange {
  policy: string;
  /** Undefined where the policy is not declared or elects nothing. */
  before: string | undefined;
  after: string | undefined;
}

/** What a pull request would change in elections. */
export interface WhatIf {
  elections: ElectionChange[];
  /** Files that the next run would change, with the number of changes on each side. */
  files: { path: string; before: number; after: number }[];
}

const MAX_ROWS = 100;

function tagsOf(plan: Plan | undefined): Map<string, string> {
  return new Map(
    (plan?.policies ?? []).flatMap(({ policy, latestRef }) =>
      latestRef === undefined ? [] : [[policyName(policy), latestRef.tag] as const],
    ),
  );
}

function editsOf(plan: Plan | undefined): Map<string, string[]> {
  const edits = new Map<string, string[]>();
  for (const { files } of plan?.automations ?? []) {
    for (const { path, changes } of files)
      edits.set(path, [...(edits.get(path) ?? []), ...changes.map(({ setter, new: text }) => `${setter} ${text}`)]);
  }
  return edits;
}

/** `before` is undefined where the base itself cannot be planned. */
export function compareWhatIf(before: Plan | undefined, after: Plan): WhatIf {
  const [old, now] = [tagsOf(before), tagsOf(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  const [oldEdits, edits] = [editsOf(before), editsOf(after)];
  const paths = [...new Set([...oldEdits.keys(), ...edits.keys()])].sort();
  return {
    elections: names.map(policy => ({ policy, before: old.get(policy), after: now.get(policy) })),
    files: paths
      .filter(path => String(oldEdits.get(path)) !== String(edits.get(path)))
      .map(path => ({ path, before: oldEdits.get(path)?.length ?? 0, after: edits.get(path)?.length ?? 0 })),
  };
}

const cell = (tag: string | undefined) => (tag === undefined ? 'none' : codeSpan(tag));

/** Markdown for the summary of the check: what changes first, all elections in a fold. */
export function printWhatIf({ elections, files }: WhatIf): string {
  const changed = elections.filter(({ before, after }) => before !== after);
  const row = ({ policy, before, after }: ElectionChange) =>
    `| ${codeSpan(policy)} | ${cell(before)} | ${cell(after)} |`;
  const table = (rows: readonly ElectionChange[]) =>
    `| policy | before | after |\n|---|---|---|\n${rows.slice(0, MAX_ROWS).map(row).join('\n')}${rows.length > MAX_ROWS ? `\n\n_${rows.length - MAX_ROWS} more._` : ''}`;
  const head = changed.length === 0 ? 'No policy elects another tag.' : `### Elected tags\n\n${table(changed)}`;
  const list = files
    .slice(0, MAX_ROWS)
    .map(({ path, before, after }) => `- ${codeSpan(path)}: ${after} to change, ${before} before`);
  const edits =
    files.length === 0
      ? 'The next run would change the same files as before.'
      : `### Files that the next run would change\n\n${list.join('\n')}`;
  const all =
    elections.length === 0
      ? ''
      : `<details><summary>All ${elections.length} policies</summary>\n\n${table(elections)}\n\n</details>`;
  return [head, edits, all].filter(text => text !== '').join('\n\n');
}
