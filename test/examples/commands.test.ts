/** Every command in the pages is one: the program takes it, and what can be tried on an example is tried. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../../src/cli/program.ts';
import { PROJECT_ROOT, runCli } from '../support/run-cli.ts';
import { runProcess } from '../support/run-process.ts';

const text = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const pages = ['.', 'docs', 'examples'].flatMap(folder =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: folder === 'examples' })
    .map(name => join(folder, String(name)))
    .filter(path => path.endsWith('.md')),
);

interface Command {
  page: string;
  command: string;
}

const shellBlocks = pages.flatMap(page =>
  [...text(page).matchAll(/^( *)```(?:sh|bash)\n([\s\S]*?)^ *```/gm)].map((match, index) => ({
    page,
    index: index + 1,
    block: match[2]!,
  })),
);

/** Commands of the blocks, without their comments, one by one. */
const inBlocks: Command[] = shellBlocks.flatMap(({ page, block }) =>
  block
    .replaceAll('\\\n', ' ')
    .split(/\n|&&|\|/)
    .map(line => ({ page, command: line.replace(/(^|\s)#.*$/, '').trim() }))
    .filter(({ command }) => command !== ''),
);
const inText: Command[] = pages.flatMap(page =>
  [...text(page).matchAll(/`((?:retag|(?:npx )?node dist\/cli\.js|npm) [a-z][^`\n]*)`/g)].map(match => ({
    page,
    command: match[1]!,
  })),
);
const commands = [
  ...new Map([...inBlocks, ...inText].map(found => [`${found.page} ${found.command}`, found])).values(),
];

const PROGRAM = /^(?:retag|(?:npx )?node dist\/cli\.js)\s+(?=[a-z-])/;
const ofProgram = commands.filter(({ command }) => PROGRAM.test(command) && !command.includes('…'));

/** What a placeholder of the pages stands for in `examples/small`. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  SHELL: 'bash',
  POLICY: 'podinfo',
  app: 'podinfo',
  'flux-system:app': 'flux-system:podinfo',
  TAG: '6.9.1',
  'v1.2.3': '6.9.1',
  IMAGE: 'ghcr.io/stefanprodan/podinfo',
  'ghcr.io/acme/app': 'ghcr.io/stefanprodan/podinfo',
  FILE: 'status.html',
};

const wordsOf = (command: string) =>
  [...command.replace(PROGRAM, '').matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)]
    .map(([, double, single, bare = '']) => double ?? single ?? bare.replace(/^\[(.*)\]$/, '$1'))
    .map(word => STANDS_FOR[word] ?? word);

/** The program with commands that only say that they were called. */
function parser(called: (name: string) => void) {
  const program = buildProgram(() => {});
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} });
    if (command !== program) command.action(() => called(command.name()));
  }
  return program;
}

test('the pages show commands', () => {
  expect(ofProgram.length).toBeGreaterThan(20);
  expect(shellBlocks.length).toBeGreaterThan(10);
});

test.each(shellBlocks)('$page: the shell reads block $index', async ({ block }) => {
  const { code, stderr } = await runProcess('/bin/bash', ['-n'], { env: {}, cwd: PROJECT_ROOT, input: block });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.each(ofProgram)('$page: the program takes `$command`', async ({ command }) => {
  const names: string[] = [];
  await parser(name => names.push(name)).parseAsync(wordsOf(command), { from: 'user' });
  expect(names).toHaveLength(1);
});

test.each(['retag plan --dri x', 'retag plann', 'retag why', 'retag completion cmd'])(
  'the parser of this test refuses `%s`',
  command => expect(parser(() => {}).parseAsync(wordsOf(command), { from: 'user' })).rejects.toThrow(),
);

const scripts = (JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts;
const ofNpm = commands.filter(({ command }) => /^npm (?:run \S|test\b|start\b)/.test(command));

test.each(ofNpm)('$page: package.json has the script of `$command`', ({ command }) => {
  const [, second = '', third = ''] = command.split(/\s+/);
  expect(Object.keys(scripts)).toContain(second === 'run' ? third : second);
});

const ofNode = commands.filter(
  ({ command }) => /^(?:npx )?node [\w./-]+\.[jt]s\b/.test(command) && !PROGRAM.test(command),
);

test.each(ofNode)('$page: the file of `$command` exists', ({ command }) => {
  const [path = ''] = /[\w./-]+\.[jt]s\b/.exec(command) ?? [];
  expect(existsSync(join(PROJECT_ROOT, path))).toBe(true);
});

/** Commands that ask nobody when tags come from a file; `run` needs GitHub, `--shadow` a history. */
const TRIED = new Set(['plan', 'apply', 'why', 'status', 'lint', 'tags', 'migrate', 'completion']);
const tried = [...new Map(ofProgram.map(found => [wordsOf(found.command).join(' '), found])).values()].filter(
  ({ command }) => TRIED.has(wordsOf(command)[0]!) && !command.includes('--shadow'),
);

describe('on examples/small', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'retag-docs-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(tried)('`$command` works', async ({ command }) => {
    const words = wordsOf(command);
    const isExample = words.some(word => word.startsWith('examples/'));
    const cwd = isExample ? PROJECT_ROOT : mkdtempSync(join(folder, 'small-'));
    if (!isExample) cpSync(join(PROJECT_ROOT, 'examples/small'), cwd, { recursive: true });
    // The folder that a page names is the reader's own; here it is the example.
    const own = isExample ? words : words.filter((word, index) => word !== '--dir' && words[index - 1] !== '--dir');
    const offline = own.includes('--tags-from') || own[0] === 'completion' ? [] : ['--tags-from', 'tags.json'];
    const { code, stdout, stderr } = await runCli([...own, ...offline], { cwd });
    const isPending = own.includes('--exit-code');
    // Some examples are wrong on purpose: they end with 1, after an answer.
    expect(isPending ? [0, 3] : isExample ? [0, 1] : [0], stderr).toContain(code);
    expect(stdout + stderr).not.toBe('');
  });
});

test.each(buildProgram(() => {}).commands.map(command => command.name()))('the README names retag %s', name =>
  expect(text('README.md')).toContain(`\`retag ${name}`),
);
