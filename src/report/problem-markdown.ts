/** Diagnostics as items of a Markdown list. */
import { type Diagnostic, nextStep } from '../errors.ts';
import { type BodySection, cutNotice } from '../pull-request/body-section.ts';
import { codeSpan, proseText } from '../pull-request/neutralise.ts';
import { printable } from './diagnostic-text.ts';

const ICONS = { error: '❌', warning: '⚠️', notice: 'ℹ️' } as const;

/** Lines to copy, inside an item of a list. The fence is longer than any that the text holds. */
function codeBlock(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}yaml`, ...printable(text).split('\n'), fence].map(line => `  ${line}`).join('\n');
}

/** A hint is a sentence, and often YAML to paste on the lines below it. */
function hintText(hint: string): string {
  const [sentence = '', ...yaml] = hint.split('\n');
  const first = `<br>→ ${proseText(sentence)}`;
  return yaml.length === 0 ? first : `${first}\n\n${codeBlock(yaml.join('\n'))}\n`;
}

/** Gravest first, then by place. */
export function problemList(problems: readonly Diagnostic[], head = ''): BodySection {
  const order = { error: 0, warning: 1, notice: 2 } as const;
  return {
    ...{ head, tail: '', separator: '\n' },
    items: problems.toSorted((a, b) => order[a.severity] - order[b.severity]).map(problemItem),
    cut: dropped => cutNotice('Problems', dropped, '`retag lint` shows those of the files'),
  };
}

function placeOf({ file, line, column }: Diagnostic): string {
  const place = [file, line, line === undefined ? undefined : column].filter(part => part !== undefined);
  return place.length === 0 ? '' : `${codeSpan(place.join(':'))} `;
}

/** One item: place, message and code, and below it the way out. */
export function problemItem(problem: Diagnostic): string {
  const step = nextStep(problem);
  const hint = step === undefined ? '' : hintText(step);
  return `- ${ICONS[problem.severity]} ${placeOf(problem)}${proseText(`${problem.severity} ${problem.code}: ${problem.message}`)}${hint}`;
}
