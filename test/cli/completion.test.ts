import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { completionScript } from '../../src/cli/completion.ts';
import { buildProgram } from '../../src/cli/program.ts';

const program = buildProgram(() => {});
const commands = program.commands.map(command => command.name());
const has = (shell: string) => spawnSync(shell, ['--version']).status === 0;

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

describe.skipIf(!has('bash'))('in bash', () => {
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

describe.skipIf(!has('zsh'))('in zsh', () => {
  test('the script parses', () => {
    const input = completionScript(program, 'zsh');
    expect(spawnSync('zsh', ['-n'], { input, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe.skipIf(!has('fish'))('in fish', () => {
  test('the script parses', () => {
    const input = completionScript(program, 'fish');
    expect(spawnSync('fish', ['-n'], { input, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});
