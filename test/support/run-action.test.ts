/** The runner's side of an action step, tried with an action that uses GitHub's own toolkit. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inputVariable, parseAnnotations, parseOutputs, runAction } from './run-action.ts';

// Inside the project, so that the toolkit resolves.
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(import.meta.dirname, 'action-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function runToolkit(source: string, inputs: Record<string, string> = {}) {
  const action = join(folder, 'probe.mjs');
  await writeFile(action, `import * as core from '@actions/core';\n${source}\n`);
  return runAction({ action, inputs, apiUrl: 'http://127.0.0.1:1', repository: 'acme/gitops', env: { STEP: 'yes' } });
}

describe('a step', () => {
  test('reads inputs whose names have hyphens, and writes outputs of several lines', async () => {
    const token = { 'github-token': 'not-a-token' };
    const result = await runToolkit(
      `core.setOutput('updates', 'one\\ntwo=2\\n<<three'); core.setOutput('token', core.getInput('github-token'));`,
      token,
    );
    expect(result.outputs).toEqual({ updates: 'one\ntwo=2\n<<three', token: 'not-a-token' });
  });

  test('gives annotations with their places, summary and exit code', async () => {
    const result = await runToolkit(`
      core.error('50% of a, b: c', { file: 'apps/a,b.yaml', startLine: 14, title: 'MARKER_UNKNOWN_POLICY' });
      await core.summary.addRaw('# Images').write();
      core.setFailed('stop');`);
    expect(result.annotations).toEqual([
      {
        level: 'error',
        message: '50% of a, b: c',
        properties: { file: 'apps/a,b.yaml', line: '14', title: 'MARKER_UNKNOWN_POLICY' },
      },
      { level: 'error', message: 'stop', properties: {} },
    ]);
    expect([result.code, result.summary.trim()]).toEqual([1, '# Images']);
  });

  test('sees the variables of its own env and nothing of the caller', async () => {
    process.env['LEAKED_FROM_CALLER'] = 'yes';
    const result = await runToolkit(`core.setOutput('seen', [process.env.STEP, process.env.LEAKED_FROM_CALLER]);`);
    delete process.env['LEAKED_FROM_CALLER'];
    expect(JSON.parse(result.outputs['seen'] ?? '')).toEqual(['yes', null]);
  });
});

describe('formats', () => {
  test.each([
    ['github-token', 'INPUT_GITHUB-TOKEN', 'hyphens stay'],
    ['who to greet', 'INPUT_WHO_TO_GREET', 'spaces become underscores'],
  ])('input %s is %s: %s', (name, variable) => expect(inputVariable(name)).toBe(variable));

  test('an output line with the sign = first is a plain value', () =>
    expect(parseOutputs('a=b<<c\nd<<X\n1\nX\n')).toEqual({ a: 'b<<c', d: '1' }));

  test('text in the middle of a line is no annotation', () => expect(parseAnnotations('x ::error::no')).toEqual([]));
});
