/** What a pull request would do to image automation: per policy the tag before and after, and the files that change. */
import { policyName } from '../src/document-name.ts';
import type { Plan } from '../src/plan-model.ts';
import { type BodySection, cutNotice } from '../src/pull-request/body-section.ts';
import { codeCell, codeSpan } from '../src/pull-request/neutralise.ts';

/** A policy that elects another tag with the change. */
interface ElectionChange {
  policy: string;
  /** Undefined where the policy is not declared or elects nothing. */
  before: string | undefined;
  after: string | undefined;
}

/** What a pull request would change in elections. */
interface WhatIf {
  elections: ElectionChange[];
  /** Files that the next run would change, with the number of changes on each side. */
  files: { path: string; before: number; after: number }[];
}

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

const cell = (tag: string | undefined) => (tag === undefined ? 'none' : codeCell(tag));

const paragraph = (text: string): BodySection => ({
  ...{ head: '', items: [text], tail: '', separator: '' },
  cut: () => '',
});

function electionTable(title: string, head: string, elections: readonly ElectionChange[], tail = ''): BodySection {
  const row = ({ policy, before, after }: ElectionChange) =>
    `| ${codeCell(policy)} | ${cell(before)} | ${cell(after)} |`;
  return {
    head: `${head}\n\n| Policy | Before | After |\n|---|---|---|\n`,
    items: elections.map(row),
    tail,
    separator: '\n',
    cut: dropped => cutNotice(title, dropped),
  };
}

function fileList(files: WhatIf['files']): BodySection {
  const title = 'Files that the next run would change';
  return {
    head: `### ${title}\n\n`,
    items: files.map(
      ({ path, before, after }) =>
        `- ${codeSpan(path)}: ${after} ${after === 1 ? 'value' : 'values'}, ${before} without this change`,
    ),
    tail: '',
    separator: '\n',
    cut: dropped => cutNotice(title, dropped),
  };
}

/** Markdown for the summary of the check: what changes first, all elections in a fold at the end. */
export function whatIfSections({ elections, files }: WhatIf): { first: BodySection[]; last: BodySection[] } {
  const changed = elections.filter(({ before, after }) => before !== after);
  return {
    first: [
      changed.length === 0
        ? paragraph('No policy elects another tag.')
        : electionTable('Elected tags', '### Elected tags', changed),
      files.length === 0 ? paragraph('The next run would change the same files as before.') : fileList(files),
    ],
    last: [
      electionTable(
        'All policies',
        `<details><summary>All policies (${elections.length})</summary>`,
        elections,
        '\n\n</details>',
      ),
    ],
  };
}
