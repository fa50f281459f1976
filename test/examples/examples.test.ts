/**
 * Each example gives what its folder says: the patch, the elected references and every problem, nothing more. Run with the
 * built command line, as a reader of the example would.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROJECT_ROOT, runCli } from '../support/run-cli.ts';

const EXAMPLES = join(PROJECT_ROOT, 'examples');
const names = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name);

/** `expected.json`: what matters of `plan --format json`. */
interface Expected {
  exitCode: number;
  /** `namespace:name` of a policy to what it elects; null where it elects nothing. */
  latestRefs: Record<string, string | null>;
  /** Errors and warnings as `severity CODE file:line`, sorted. */
  diagnostics: string[];
  /** Codes of the notices. */
  notices: string[];
}

interface PlanDocument {
  policies: { name: string; latestRef: { name: string; tag: string; digest: string | null } | null }[];
  diagnostics: { severity: string; code: string; file?: string; line?: number }[];
}

function reduce(document: PlanDocument): Omit<Expected, 'exitCode'> {
  const latestRefs = document.policies.map(({ name, latestRef: ref }) => {
    const text = ref === null ? null : `${ref.name}:${ref.tag}${ref.digest === null ? '' : `@${ref.digest}`}`;
    return [name, text] as const;
  });
  const place = (file?: string, line?: number) =>
    file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`;
  const notices = document.diagnostics.filter(d => d.severity === 'notice').map(d => d.code);
  const diagnostics = document.diagnostics
    .filter(d => d.severity !== 'notice')
    .map(d => `${d.severity} ${d.code}${place(d.file, d.line)}`);
  return {
    latestRefs: Object.fromEntries(latestRefs),
    diagnostics: diagnostics.sort(),
    notices: [...new Set(notices)].sort(),
  };
}

const read = (name: string, file: string) => readFileSync(join(EXAMPLES, name, file), 'utf8');
const plan = (dir: string, name: string, ...args: string[]) =>
  runCli(['plan', '--dir', dir, '--tags-from', join(EXAMPLES, name, 'tags.json'), ...args]);

test('there are the five set-ups, a small and a large one', () => {
  expect(names).toEqual([
    'acr-lms-static',
    'field-theories',
    'harbor-compose',
    'harvis',
    'large',
    'open-webui-immich',
    'small',
  ]);
});

describe.each(names)('examples/%s', name => {
  test('plan prints the expected patch', async () => {
    const { stdout } = await plan(join(EXAMPLES, name), name);
    expect(stdout.trimEnd()).toBe(read(name, 'expected.diff').trimEnd());
  });

  test('plan elects and reports what is expected, and nothing else', async () => {
    const expected = JSON.parse(read(name, 'expected.json')) as Expected;
    const { stdout, code } = await plan(join(EXAMPLES, name), name, '--format', 'json');
    expect({ exitCode: code, ...reduce(JSON.parse(stdout) as PlanDocument) }).toEqual(expected);
  });

  test('its README names the command', () => {
    const command = `node dist/cli.js plan --dir examples/${name} --tags-from examples/${name}/tags.json`;
    expect(read(name, 'README.md')).toContain(command);
  });
});

describe('applied', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'retag-examples-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(names)('%s has nothing left to change', async name => {
    const copy = join(folder, name);
    cpSync(join(EXAMPLES, name), copy, { recursive: true });
    await runCli(['apply', '--dir', copy, '--tags-from', join(EXAMPLES, name, 'tags.json')]);
    const { stdout } = await plan(copy, name);
    expect(stdout.trim()).toBe('');
    expect(existsSync(join(copy, 'README.md'))).toBe(true);
  });
});
