/** What the pages say is checked as far as a machine can: links lead somewhere, YAML is YAML, configuration is accepted. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { configSchema } from '../../src/config/schema.ts';
import { DIAGNOSTIC_CODES } from '../../src/errors.ts';
import { ACTION_INPUTS, ACTION_OUTPUTS } from '../../src/settings.ts';
import { PROJECT_ROOT } from '../support/run-cli.ts';

const text = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8');
const markdownIn = (folder: string) =>
  readdirSync(join(PROJECT_ROOT, folder), { recursive: folder === 'examples' })
    .map(name => join(folder, String(name)))
    .filter(path => path.endsWith('.md'));
const pages = ['.', 'docs', 'examples'].flatMap(markdownIn);

const codeBlocks = (page: string, language: string) =>
  [...text(page).matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(match =>
    match[2]!.replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
  );
const yamlBlocks = pages.flatMap(page =>
  codeBlocks(page, 'yaml').map((block, index) => ({ page, index: index + 1, block })),
);

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\- _]/gu, '')
    .replaceAll(' ', '-');

const linksIn = (page: string) => [...text(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];

test.each(pages.filter(page => linksIn(page).length > 0))(
  '%s: every link leads to a file and a heading that exist',
  page => {
    const broken = linksIn(page).filter(([, path = '', anchor]) => {
      const target = path === '' ? page : relative(PROJECT_ROOT, join(PROJECT_ROOT, dirname(page), path));
      if (!existsSync(join(PROJECT_ROOT, target))) return true;
      if (anchor === undefined) return false;
      return ![...text(target).matchAll(/^#+ (.*)$/gm)].some(([, heading = '']) => anchorOf(heading) === anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  },
);

const codesIn = (page: string) => [...text(page).matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(match => match[1]!);
const families = new Set(Object.keys(DIAGNOSTIC_CODES).map(code => code.split('_')[0]));

test.each(
  pages
    .flatMap(page => codesIn(page).map(code => ({ page, code })))
    .filter(({ code }) => families.has(code.split('_')[0])),
)('$page: the code $code exists', ({ code }) => {
  expect(DIAGNOSTIC_CODES).toHaveProperty(code);
});

test.each(yamlBlocks)('$page: YAML block $index is YAML', ({ block }) => {
  expect(parseAllDocuments(block).flatMap(document => ('errors' in document ? document.errors : []))).toEqual([]);
});

const configurations = yamlBlocks.filter(({ block }) => /^version: 1$/m.test(block));

test('the pages show configurations', () => expect(configurations.length).toBeGreaterThan(4));

test.each(configurations)('$page: configuration in block $index is accepted', ({ block }) => {
  const data = parseAllDocuments(block).map(document => document.toJS());
  expect(configSchema.safeParse(data[0]).error?.issues ?? []).toEqual([]);
});

describe('README', () => {
  const readme = text('README.md');
  const firstScreen = readme.split('\n').slice(0, 40).join('\n');

  test('its first screen holds both commands and a workflow of ten lines', () => {
    expect(firstScreen).toContain('npm ci && npm run demo');
    expect(firstScreen).toContain('npm ci && npm test');
    const [workflow = ''] = codeBlocks('README.md', 'yaml');
    expect(workflow.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(workflow).toContain('runs-on');
  });

  test.each([...Object.keys(ACTION_INPUTS), ...Object.keys(ACTION_OUTPUTS)])('it names %s', name =>
    expect(readme).toContain(`\`${name}\``),
  );
});
