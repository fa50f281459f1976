import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { completionScript } from '../../src/cli/completion.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { describeWith } from '../support/describe-with.ts';

const program = buildProgram(() => {});
const commands = program.commands.map(command => command.name());

test('the commands are those of the design', () => {
  expect(commands).toEqual(['plan', 'apply', 'run', 'why', 'status', 'lint', 'tags', 'migrate', 'completion']);
});

test.each(['bash', 'zsh', 'fish'] as const)('%s: names every command and option', shell => {
  const script = completionScript(program, shell);
  for (const command of program.commands) {
    expect(script).toContain(command.name());
    for (const { long } of command.options) expect(script).toContain(shell === 'fish' ? long?.slice(2) : long);
  }
});

test.each(program.commands.filter(({ name }) => name.call(program) !== ''))(
  'help of a command has examples',
  command => {
    let help = '';
    command.configureOutput({ writeOut: text => (help += text) });
    command.outputHelp();
    expect(help).toContain('Examples:');
    expect(help).toMatch(/\n {2}\S*.*retag /);
  },
);

describe('in bash', () => {
  test.each([
    ['retag st', 'status', 'commands'],
    ['retag plan --exi', '--exit-code', 'options of the command'],
    ['retag plan --format j', 'json', 'values of an option'],
    ['retag completion f', 'fish', 'values of an argument'],
  ])('%s → %s: %s', (line, expected) => {
    const words = line.split(' ');
    const script = `${completionScript(program, 'bash')}
COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _retag; echo "\${COMPREPLY[@]}"`;
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.trim()).toBe(expected);
  });
});

describeWith(['zsh'], 'in zsh', () => {
  test('the script parses', () => {
    const input = completionScript(program, 'zsh');
    expect(spawnSync('zsh', ['-n'], { input, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});

describeWith(['fish'], 'in fish', () => {
  test.each([
    ['retag st', 'status', 'commands'],
    ['retag plan --exi', '--exit-code', 'options of the command'],
    ['retag completion f', 'fish', 'values of an argument'],
  ])('%s → %s: %s', (line, expected) => {
    const script = `${completionScript(program, 'fish')}\ncomplete --do-complete '${line}'`;
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n').map(suggestion => suggestion.split('\t')[0])).toContain(expected);
  });
});
