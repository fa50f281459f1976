import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderActionYml } from '../scripts/action-yml.ts';
import { type InputName, parseActionSettings } from '../src/settings.ts';

test('action.yml is what the table of settings gives (npm run schema writes it)', () => {
  expect(readFileSync(new URL('../action.yml', import.meta.url), 'utf8')).toBe(renderActionYml());
});

const parse = (inputs: Partial<Record<InputName, string>>) => parseActionSettings(name => inputs[name] ?? '');

describe('inputs', () => {
  test('nothing set gives the defaults', () => {
    expect(parse({})).toEqual({
      settings: {
        token: '',
        mode: 'auto',
        config: '.github/retag.yaml',
        secrets: new Map(),
        dryRun: false,
      },
      diagnostics: [],
    });
  });

  test.each([
    ['labels by comma and line', { labels: 'a, b\nc d' }, { labels: ['a', 'b', 'c d'] }],
    [
      'a secret value may hold =',
      { secrets: 'flux-system/acr=a=b' },
      { secrets: new Map([['flux-system/acr', 'a=b']]) },
    ],
    ['dry run', { 'dry-run': 'true' }, { dryRun: true }],
  ])('%s', (_why, inputs, want) => {
    expect(parse(inputs)).toMatchObject({ settings: want, diagnostics: [] });
  });

  test.each(['base', 'branch'])('a name that git takes for no branch is refused: %s', name => {
    expect(parse({ [name]: ' flux/updates ' })).toMatchObject({
      settings: { [name]: 'flux/updates' },
      diagnostics: [],
    });
    expect(parse({ [name]: 'a..b' }).diagnostics.map(d => d.message)).toEqual([
      `input ${name}: "a..b": git takes no branch of that name`,
    ]);
  });

  test('all mistakes are reported together, and no value of a secret is shown', () => {
    const { diagnostics } = parse({ mode: 'scan', 'dry-run': 'maybe', 'fail-on': 'x', secrets: 'hunter2\na/b=c' });
    expect(diagnostics.map(d => d.message)).toEqual([
      'input mode: "scan" is none of auto, run, plan, lint, command',
      'input secrets: line 1 is not `namespace/name=value`',
      'input dry-run: "maybe" is none of true, false',
      'input fail-on: "x" is none of error, warning, never',
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain('hunter2');
  });
});
