/**
 * Foreign text made harmless for a pull request. Tags, image labels and release notes are written by strangers: without
 * this they could ping people, leave back-links on other repositories' issues, break out of a fold, forge our hidden
 * state or load images from somebody's server.
 */

/** Invisible character that breaks a mention, reference or tag without changing how it looks. */
const BREAK = '\u200b';
/** Control characters, and all without a glyph: some turn the direction of text around (a way to disguise what is written). */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Foreign text without the characters that nobody sees. */
export function dropUnseen(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}

/** Mentions, references and HTML broken; Markdown stays as it is. Works inside and outside code alike. */
function breakReferences(text: string): string {
  return text
    .replace(/</g, `<${BREAK}`)
    .replace(/@(?=[A-Za-z0-9_-])/g, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/\b(gh)-(?=\d)/gi, `$1${BREAK}-`)
    .replace(/(?<![\w.-])(?:www\.)?github\.com(?=(?::\d+)?\/)/gi, 'redirect.github.com')
    .replace(/&(?=#|[a-z]+;)/gi, `&${BREAK}`);
}

/** Foreign Markdown, such as release notes: shown as such, but inert; an open code fence is closed. */
export function neutraliseMarkdown(text: string): string {
  const inert = breakReferences(dropUnseen(text))
    .replace(/!\[/g, `!${BREAK}[`)
    .replace(/^(\s*(?:[-*+]|\d+[.)])\s+)\[(?=[ xX]\])/gm, `$1${BREAK}[${BREAK}`);
  const fence = openFence(inert);
  return fence === undefined ? inert : `${inert}\n${fence}`;
}

/** The fence that closes the last code block, if one is left open. */
function openFence(text: string): string | undefined {
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const fence = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence === null) continue;
    const [, mark = '', rest = ''] = fence;
    if (open === undefined) open = mark;
    else if (mark.startsWith(open) && rest.trim() === '') open = undefined;
  }
  return open;
}

/** Foreign text as one line of prose, without any Markdown of its own. */
export function neutraliseText(text: string): string {
  return escapeText(dropUnseen(text).replace(/\s+/g, ' ').trim());
}

function escapeText(line: string): string {
  return breakReferences(line.replace(/[\\`*_[\]|~]/g, '\\$&'));
}

/**
 * A message of ours as one line: what it has in backticks stays code, all else is as inert as foreign text, which it may
 * quote.
 */
export function proseText(text: string): string {
  const line = dropUnseen(text).replace(/\s+/g, ' ').trim();
  const parts = line.split(/`([^`]+)`/);
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : escapeText(part))).join('');
}

/** Foreign text as a code span in a cell of a table. */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll('|', '\\|');
}

/** Foreign text as code in a cell of a table; it may be broken behind its slashes, which leaves other columns room. */
export function pathCell(path: string): string {
  if (!path.includes('/')) return codeCell(path);
  return `<code>${neutraliseText(path).replaceAll('/', '/<wbr>')}</code>`;
}

/** Foreign text as a code span on one line. Code spans neither ping nor link. */
export function codeSpan(text: string): string {
  const line = dropUnseen(text).replace(/\s+/g, ' ').trim();
  if (line === '') return '` `';
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(run => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Foreign text inside HTML, such as the summary of a fold. */
export function htmlText(text: string): string {
  return breakReferences(dropUnseen(text).replace(/\s+/g, ' ').trim()).replace(/>/g, '&gt;');
}

/** A link that leads to https only, or just the label. `label` is Markdown of ours. */
export function link(label: string, url: string | undefined): string {
  if (url === undefined || !/^https:\/\/[A-Za-z0-9.-]+(?::\d+)?\/[A-Za-z0-9._~/%?=&@:+-]*$/.test(url)) return label;
  return `[${label}](${url})`;
}
