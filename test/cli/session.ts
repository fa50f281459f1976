/** Terminal sessions as text: the command, what it printed on each stream, how it ended. */
import { resolve } from 'node:path';
import { PROJECT_ROOT } from '../support/run-cli.ts';
import { type ProcessResult, runProcess } from '../support/run-process.ts';

interface SessionOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs the command line from its source; nothing but PATH and HOME of the machine is seen. */
export function retag(
  args: readonly string[],
  { cwd = PROJECT_ROOT, env = {} }: SessionOptions = {},
): Promise<ProcessResult> {
  const base = { PATH: process.env['PATH'] ?? '', HOME: cwd, NODE_NO_WARNINGS: '1' };
  return runProcess(process.execPath, [resolve(PROJECT_ROOT, 'src/cli.ts'), ...args], {
    cwd,
    env: { ...base, ...env },
  });
}

/** A word as a shell needs it. */
const quote = (word: string) => (/^[\w./:@=-]+$/.test(word) ? word : `'${word}'`);

/** The session as text; `hidden` are paths and the like that differ from machine to machine, with their stand-ins. */
export function printSession(
  args: readonly string[],
  { code, stdout, stderr }: ProcessResult,
  hidden: readonly (readonly [text: string, standIn: string])[] = [],
): string {
  const block = (title: string, text: string) => (text === '' ? '' : `── ${title} ──\n${text.replace(/\n?$/, '\n')}`);
  const session = `$ retag ${args.map(quote).join(' ')}\n${block('stdout', stdout)}${block('stderr', stderr)}── exit code ${code} ──\n`;
  return hidden.reduce((text, [found, standIn]) => text.replaceAll(found, standIn), session);
}
