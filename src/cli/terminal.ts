/** The terminal: results on stdout, everything else on stderr; colours and progress only where somebody watches. */
import colors from 'picocolors';
import type { Diagnostic } from '../errors.ts';
import type { Reporter } from '../ports.ts';
import { type Palette, PLAIN, renderDiagnostic } from '../report/diagnostic-text.ts';

function palette(coloured: boolean): Palette {
  if (!coloured) return PLAIN;
  const { red, yellow, cyan, dim, bold, green } = colors.createColors(true);
  return { error: red, warning: yellow, notice: cyan, dim, bold, added: green, removed: red };
}

// https://no-color.org: any non-empty value switches colours off.
const wantsColour = (stream: NodeJS.WriteStream) =>
  stream.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';

export class Terminal implements Reporter {
  readonly out = palette(wantsColour(process.stdout));
  readonly err = palette(wantsColour(process.stderr));
  readonly #verbose: boolean;
  #progressShown = false;

  constructor(verbose: boolean) {
    this.#verbose = verbose;
  }

  /** Writes the result. */
  print(text: string): void {
    process.stdout.write(text === '' || text.endsWith('\n') ? text : `${text}\n`);
  }

  progress(step: string, done: number, total: number, detail?: string): void {
    if (process.stderr.isTTY !== true) return;
    this.#progressShown = true;
    const line = `${step} ${done}/${total}${detail === undefined ? '' : ` ${detail}`}`;
    process.stderr.write(`\r\u001b[K${this.err.dim(line.slice(0, (process.stderr.columns ?? 80) - 1))}`);
  }

  #clearProgress(): void {
    if (this.#progressShown) process.stderr.write('\r\u001b[K');
    this.#progressShown = false;
  }

  info(message: string): void {
    this.#clearProgress();
    process.stderr.write(`${message}\n`);
  }

  debug(message: string): void {
    if (this.#verbose) this.info(this.err.dim(message));
  }

  /** As `diagnostics`, but of notices only their number: `lint` and `--verbose` show them. */
  problems(list: readonly Diagnostic[], read: (file: string) => string | undefined): void {
    this.diagnostics(this.#verbose ? list : list.filter(d => d.severity !== 'notice'), read);
    const hidden = this.#verbose ? 0 : list.filter(d => d.severity === 'notice').length;
    if (hidden > 0)
      this.info(this.err.dim(`${hidden} notice${hidden === 1 ? '' : 's'} not shown; retag lint shows them`));
  }

  /** Shows diagnostics with their source lines; `read` gives the text of a file, or undefined. */
  diagnostics(list: readonly Diagnostic[], read: (file: string) => string | undefined): void {
    this.#clearProgress();
    for (const d of list) {
      process.stderr.write(`${renderDiagnostic(d, d.file === undefined ? undefined : read(d.file), this.err)}\n`);
    }
    const count = (severity: Diagnostic['severity']) => list.filter(d => d.severity === severity).length;
    const parts = (['error', 'warning', 'notice'] as const)
      .map(severity => [count(severity), severity] as const)
      .filter(([n]) => n > 0)
      .map(([n, severity]) => `${n} ${severity}${n === 1 ? '' : 's'}`);
    if (parts.length > 0) process.stderr.write(`${parts.join(', ')}\n`);
  }
}
