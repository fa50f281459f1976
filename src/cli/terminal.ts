/** The terminal: results on stdout, everything else on stderr; colours and progress only where somebody watches. */
import { randomUUID } from 'node:crypto';
import { fstatSync } from 'node:fs';
import colors from 'picocolors';
import type { Diagnostic } from '../errors.ts';
import type { Reporter } from '../ports.ts';
import { type Palette, PLAIN, printable, renderDiagnostic } from '../report/diagnostic-text.ts';
import { logLine } from '../report/log-line.ts';
import { colourPatch } from './plan-text.ts';

function palette(coloured: boolean): Palette {
  if (!coloured) return PLAIN;
  const { red, yellow, cyan, dim, bold, green } = colors.createColors(true);
  return { error: red, warning: yellow, notice: cyan, dim, bold, added: green, removed: red };
}

/** What a terminal needs of `process.stdout` and `process.stderr`. */
export interface OutputStream {
  write(text: string): unknown;
  /** The file descriptor behind it. */
  fd?: number | undefined;
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

/** Where a terminal writes, and the environment that decides about colours. */
export interface TerminalStreams {
  stdout: OutputStream;
  stderr: OutputStream;
  env: Readonly<Record<string, string | undefined>>;
}

// https://no-color.org: any non-empty value switches colours off.
const wantsColour = ({ isTTY }: OutputStream, env: TerminalStreams['env']) =>
  isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

/** Columns of a terminal; some do not tell. */
const widthOf = ({ isTTY, columns }: OutputStream) => (isTTY === true ? columns || 80 : undefined);

const REFRESH = 250;

function isFile({ fd }: OutputStream): boolean {
  try {
    return fd !== undefined && fstatSync(fd).isFile();
  } catch {
    return false;
  }
}

/**
 * A patch for a workflow's log, every byte of it in place: the runner takes no line between the two for a command. What
 * stands around a patch means nothing to `git apply`, for a pipe to it cannot be told from one to the runner.
 */
function withoutCommands(patch: string): string {
  const token = randomUUID();
  return `::stop-commands::${token}\n${patch}${patch.endsWith('\n') ? '' : '\n'}::${token}::\n`;
}

/** Results on stdout, progress and problems on stderr. */
export class Terminal {
  readonly out: Palette;
  readonly err: Palette;
  /** Columns of the result; undefined where it goes to a file or another program. */
  readonly width: number | undefined;
  readonly #errWidth: number | undefined;
  /** Said behind the counts of a progress line, such as the host that is waited for. */
  progressNote: () => string | undefined = () => undefined;
  readonly #streams: TerminalStreams;
  readonly #verbose: boolean;
  /** In a workflow the log takes some lines for commands. */
  readonly #inWorkflow: boolean;
  readonly #guard: (text: string) => string;
  #line: string | undefined;
  #ticking: NodeJS.Timeout | undefined;

  constructor(verbose: boolean, streams: TerminalStreams = process) {
    this.#verbose = verbose;
    this.#streams = streams;
    this.out = palette(wantsColour(streams.stdout, streams.env));
    this.err = palette(wantsColour(streams.stderr, streams.env));
    this.width = widthOf(streams.stdout);
    this.#errWidth = widthOf(streams.stderr);
    this.#inWorkflow = streams.env['GITHUB_ACTIONS'] === 'true';
    this.#guard = this.#inWorkflow ? logLine : text => text;
  }

  /** Writes the result. */
  print(text: string): void {
    this.#write(this.#guard(text));
  }

  /** Writes a patch: to a file or another program byte for byte, for `git apply`. */
  printPatch(patch: string): void {
    const { stdout } = this.#streams;
    const shown = stdout.isTTY === true ? printable(patch.replaceAll('\r\n', '\n')) : patch;
    const coloured = colourPatch(shown, this.out);
    this.#write(this.#inWorkflow && patch !== '' && !isFile(stdout) ? withoutCommands(coloured) : coloured);
  }

  #write(text: string): void {
    this.#clearProgress();
    this.#streams.stdout.write(text === '' || text.endsWith('\n') ? text : `${text}\n`);
  }

  /** Writes the result as JSON. */
  printJson(value: unknown): void {
    this.print(JSON.stringify(value, null, 2));
  }

  progress(step: string, done: number, total: number, detail?: string): void {
    if (this.#streams.stderr.isTTY !== true) return;
    this.#line = `${step} ${done}/${total}${detail === undefined ? '' : ` ${printable(detail)}`}`;
    this.#showProgress();
    // A host that is slow finishes nothing: the line must move all the same.
    this.#ticking ??= setInterval(() => this.#showProgress(), REFRESH).unref();
    if (done === total) this.#clearProgress();
  }

  #showProgress(): void {
    const { stderr } = this.#streams;
    const note = this.progressNote();
    const line = `${this.#line}${note === undefined ? '' : ` · ${printable(note)}`}`;
    stderr.write(`\r\u001b[K${this.err.dim(line.slice(0, (stderr.columns || 80) - 1))}`);
  }

  #clearProgress(): void {
    if (this.#line !== undefined) this.#streams.stderr.write('\r\u001b[K');
    this.#line = undefined;
    clearInterval(this.#ticking);
    this.#ticking = undefined;
  }

  info(message: string): void {
    this.#clearProgress();
    this.#streams.stderr.write(`${this.#guard(message)}\n`);
  }

  debug(message: string): void {
    if (this.#verbose) this.info(this.err.dim(printable(message)));
  }

  /** A remark for people who watch; nothing when stderr goes elsewhere, unless `--verbose` asks. */
  remark(message: string): void {
    if (this.#verbose || this.#streams.stderr.isTTY === true) this.info(this.err.dim(message));
  }

  /** What the engine is handed: its remarks are for people who watch. */
  readonly reporter: Reporter = {
    progress: (...step) => this.progress(...step),
    info: message => this.remark(printable(message)),
    debug: message => this.debug(message),
  };

  /** As `diagnostics`, but of notices only their number: `--verbose` shows them. `lint` knows others, without a registry. */
  problems(list: readonly Diagnostic[], read: (file: string) => string | undefined): void {
    this.diagnostics(this.#verbose ? list : list.filter(d => d.severity !== 'notice'), read);
    const hidden = this.#verbose ? 0 : list.filter(d => d.severity === 'notice').length;
    if (hidden > 0)
      this.info(this.err.dim(`${hidden} notice${hidden === 1 ? '' : 's'} not shown; --verbose shows them`));
  }

  /** Shows one problem with its line of `source`. */
  diagnostic(d: Diagnostic, source: string | undefined): void {
    this.info(renderDiagnostic(d, source, this.err, this.#errWidth));
  }

  /** Shows diagnostics with their source lines; `read` gives the text of a file, or undefined. */
  diagnostics(list: readonly Diagnostic[], read: (file: string) => string | undefined): void {
    for (const d of list) this.diagnostic(d, d.file === undefined ? undefined : read(d.file));
    const count = (severity: Diagnostic['severity']) => list.filter(d => d.severity === severity).length;
    const parts = (['error', 'warning', 'notice'] as const)
      .map(severity => [count(severity), severity] as const)
      .filter(([n]) => n > 0)
      .map(([n, severity]) => `${n} ${severity}${n === 1 ? '' : 's'}`);
    if (parts.length > 0) this.info(parts.join(', '));
  }
}
