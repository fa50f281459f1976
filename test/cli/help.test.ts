import type { Command } from 'commander';
import { expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';

function helpOf(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: part => (text += part), getOutHelpWidth: () => 80 });
  command.outputHelp();
  return text;
}

const program = buildProgram(() => {});

test.each([program, ...program.commands].map(command => [command.name(), command] as const))(
  'the help of %s fits 80 columns',
  (_, command) => {
    const long = helpOf(command)
      .split('\n')
      .filter(line => line.length > 80);
    expect(long).toEqual([]);
  },
);
