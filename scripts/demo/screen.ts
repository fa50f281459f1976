/** What the demo prints: headings, a pull request as GitHub would show it, and diffs in colour where the terminal has some. */
import pc from 'picocolors';
import type { Annotation } from '../../test/support/run-action.ts';
import { renderMarkdown } from './markdown.ts';

export interface ShownPullRequest {
  number: number;
  title: string;
  state: string;
  labels: string[];
  author: string;
  head: string;
  base: string;
  body: string;
  files: { path: string; patch: string }[];
}

const WIDTH = 100;

/** A numbered step. */
export function heading(text: string): void {
  console.log(`\n${pc.bold(pc.cyan(`━━ ${text} ${'━'.repeat(Math.max(3, WIDTH - text.length - 4))}`))}\n`);
}

/** A remark below a heading. */
export function say(text: string): void {
  console.log(pc.dim(text));
}

/** A fact that the step has shown. */
export function check(text: string): void {
  console.log(`${pc.green('✓')} ${text}`);
}

function colourLine(line: string): string {
  if (line.startsWith('+')) return pc.green(line);
  if (line.startsWith('-')) return pc.red(line);
  return line.startsWith('@@') ? pc.cyan(line) : pc.dim(line);
}

/** The hunks of one file. */
function showFile({ path, patch }: ShownPullRequest['files'][number]): void {
  console.log(pc.bold(path));
  for (const line of patch.trimEnd().split('\n')) console.log(`  ${colourLine(line)}`);
}

/** Title, labels, branches, body and files, under a heading for these. */
export function showPullRequest(pull: ShownPullRequest, filesHeading = 'Files changed'): void {
  const labels = pull.labels.map(label => pc.inverse(` ${label} `)).join(' ');
  console.log(`${pc.bold(pull.title)} ${pc.dim(`#${pull.number}`)}  ${pc.green(pull.state)}`);
  console.log(`${pc.dim(`${pull.author} wants to merge`)} ${pull.head} ${pc.dim('into')} ${pull.base}   ${labels}`);
  console.log(pc.dim('─'.repeat(WIDTH)));
  console.log(renderMarkdown(pull.body));
  console.log(`${pc.dim('─'.repeat(WIDTH))}\n${pc.bold(`${filesHeading} ${pull.files.length}`)}\n`);
  for (const file of pull.files) showFile(file);
}

/** Problems of a run, place and message; of a code that comes often, only the first few. */
export function showAnnotations(annotations: readonly Annotation[], most = 3): void {
  const paint = { error: pc.red, warning: pc.yellow, notice: pc.blue };
  const seen = new Map<string, number>();
  for (const { level, message, properties } of annotations) {
    const code = properties['title'] ?? '';
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    if (count > most) continue;
    const place = [properties['file'], properties['line']].filter(Boolean).join(':');
    console.log(`${paint[level](level.padEnd(7))} ${code} ${pc.dim(place)}`);
    console.log(`        ${message.split('\n', 1)[0]}`);
  }
  for (const [code, count] of seen) if (count > most) say(`… and ${count - most} more ${code}`);
}
