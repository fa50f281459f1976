import { describe, expect, test } from 'vitest';
import { imageDocuments, planFiles } from '../support/plan-files.ts';

const WEB = 'ghcr.io/acme/web';
const marked = (tag: string) => `image: ${WEB}:${tag} # {"$imagepolicy": "flux-system:web"}\n`;
const documents = (range: string, more = '') => imageDocuments('web', WEB, `{semver: {range: '${range}'}}`, more);

/** A list that an earlier run kept is too old when the repository knows better. */
describe('a list of tags from an earlier run', () => {
  const rows: [
    reason: string,
    range: string,
    tag: string,
    config: string,
    expected: string | undefined,
    asked: boolean,
  ][] = [
    ['is used without asking', '>=1.0.0', '1.0.0', '', '1.1.0', false],
    ['lacks the tag in the file: an older one would be a downgrade', '>=1.0.0', '1.2.0', '', undefined, true],
    ['has nothing for the policy: it may have come since', '>=1.2.0', '1.0.0', '', '1.2.0', true],
    [
      'lacks the tag of a pin',
      '>=1.0.0',
      '1.0.0',
      'overrides: [{action: pin, policy: "flux-system:web", tag: 1.2.0}]\n',
      '1.2.0',
      true,
    ],
  ];
  test.each(rows)('%s', async (_reason, range, tag, config, expected, asked) => {
    const { plan, written, calls } = await planFiles(
      { 'docs.yaml': documents(range), 'a.yaml': marked(tag), '.github/retag.yaml': config },
      { [WEB]: { kept: ['1.0.0', '1.1.0'], now: ['1.0.0', '1.1.0', '1.2.0'] } },
    );
    expect(written['a.yaml']).toBe(expected === undefined ? undefined : marked(expected));
    expect(calls).toEqual(asked ? [`list ${WEB}`] : []);
    expect(plan.diagnostics).toEqual([]);
  });

  test('what still fails after asking is said once', async () => {
    const { plan, calls } = await planFiles(
      { 'docs.yaml': documents('>=9'), 'a.yaml': marked('1.0.0') },
      { [WEB]: { kept: ['1.0.0'], now: ['1.0.0', '1.1.0'] } },
    );
    expect(plan.diagnostics).toHaveLength(1);
    expect(plan.repositories).toMatchObject([{ tags: ['1.0.0', '1.1.0'] }]);
    expect(calls).toEqual([`list ${WEB}`]);
  });
});
