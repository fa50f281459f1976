/** Enough of GitHub's Markdown for a terminal: comments unseen, folds closed, tables as short blocks. */
import pc from 'picocolors';

/** Links to their text, code to bare text, line breaks to a comma. */
function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<br\s*\/?>/g, ', ')
    .replaceAll(/<\/?[a-z]+[^>]*>/g, '')
    .replaceAll(/\\([`|])/g, '$1')
    .replaceAll(/[`*]{1,2}/g, '')
    .trim();
}

const cellsOf = (row: string) =>
  row
    .replaceAll(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map(plain);

/** One block a row: the first cell as its title, the others below it. */
function table(rows: readonly string[]): string {
  const [, , ...body] = rows;
  return body
    .map(row => {
      const [title = '', ...rest] = cellsOf(row);
      return `• ${pc.bold(title)}\n    ${rest.filter(cell => cell !== '').join(pc.dim(' · '))}`;
    })
    .join('\n');
}

/** A closed fold shows its summary only. */
function closeFolds(text: string): string {
  return text.replaceAll(/<details>\s*<summary>([\s\S]*?)<\/summary>[\s\S]*?<\/details>/g, (_, summary: string) => {
    return `▸ ${plain(summary)}`;
  });
}

/** The text of a pull request as its page shows it at first sight. */
export function renderMarkdown(markdown: string): string {
  const text = closeFolds(markdown.replaceAll(/<!--[\s\S]*?-->\n?/g, ''));
  return text
    .replaceAll(/(?:^\|.*\|$\n?)+/gm, rows => `${table(rows.trimEnd().split('\n'))}\n`)
    .split('\n')
    .map(line =>
      line.startsWith('#')
        ? pc.bold(plain(line.replace(/^#+ /, '')))
        : /[•▸\s]/.test(line[0] ?? '')
          ? line
          : plain(line),
    )
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
