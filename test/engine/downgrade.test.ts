import { describe, expect, test } from 'vitest';
import { directionOf, SecondRead, tagInFile } from '../../src/engine/downgrade.ts';
import { locateMarkers } from '../../src/markers/find.ts';
import type { ImagePolicyChoice, TagFilter } from '../../src/model.ts';
import type { Registry } from '../../src/ports.ts';
import { makePolicy, makeRepository } from '../policies/policy-fixture.ts';

describe('how an elected tag stands to the one in the file', () => {
  const semver = { semver: { range: '1.x' } };
  const dated: TagFilter = { pattern: '^main-[a-f0-9]+-(?P<ts>[0-9]+)$', extract: '$ts' };
  const cases: [
    reason: string,
    choice: ImagePolicyChoice,
    filter: TagFilter | undefined,
    from: string,
    to: string,
    direction: ReturnType<typeof directionOf>,
  ][] = [
    ['versions outside of the range too', semver, undefined, '2.0.0', '1.9.0', 'older'],
    ['prereleases too', semver, undefined, '2.0.0-rc.1', '2.0.0', 'newer'],
    ['the key decides, not the tag', { numerical: {} }, dated, 'main-f-1', 'main-a-2', 'newer'],
    ['descending turns the order round', { numerical: { order: 'desc' } }, dated, 'main-f-1', 'main-a-2', 'older'],
    ['versions where the filter drops one of them', { numerical: {} }, dated, '1.0.0', '1.1.0', 'newer'],
    ['a filter that drops the tag in the file says nothing', { numerical: {} }, dated, 'latest', 'main-a-2', 'unknown'],
    ['nor one that drops the elected tag', { numerical: {} }, dated, 'main-a-2', 'latest', 'unknown'],
    ['equal keys are no order', { numerical: {} }, dated, 'main-a-2', 'main-b-2', 'unknown'],
    ['equal versions are none either', semver, undefined, 'v1.0.0', '1.0.0', 'unknown'],
  ];
  test.each(cases)('%s', (_reason, choice, filter, from, to, direction) => {
    expect(directionOf(makePolicy(choice, filter), from, to)).toBe(direction);
  });
});

describe('the tag beside a marker', () => {
  test.each<[reason: string, line: string, tag: string | undefined]>([
    ['of a whole reference', 'image: ghcr.io/acme/app:1.0 # {"$imagepolicy": "ns:app"}', '1.0'],
    ['of one with a digest', `image: app:1.0@sha256:${'a'.repeat(64)} # {"$imagepolicy": "ns:app"}`, '1.0'],
    ['none of a reference without', 'image: ghcr.io/acme/app # {"$imagepolicy": "ns:app"}', undefined],
    ['none of what is no reference', 'image: "a b:1.0" # {"$imagepolicy": "ns:app"}', undefined],
    ['a bare one', 'tag: "1.0" # {"$imagepolicy": "ns:app:tag"}', '1.0'],
    ['none where it is empty', 'tag: "" # {"$imagepolicy": "ns:app:tag"}', undefined],
    ['none of a repository', 'repository: app:1.0 # {"$imagepolicy": "ns:app:name"}', undefined],
    ['none of a digest', 'digest: sha256:0 # {"$imagepolicy": "ns:app:digest"}', undefined],
  ])('%s', (_reason, line, tag) => {
    const [marker] = locateMarkers(`${line}\n`).markers;
    expect(tagInFile(marker!)).toBe(tag);
  });
});

describe('whether a tag is really gone', () => {
  function listing(...answers: (readonly string[] | Error)[]) {
    const options: unknown[] = [];
    const registry = {
      async listTags(_repository: unknown, asked: unknown) {
        options.push(asked);
        const answer = answers[Math.min(options.length, answers.length) - 1]!;
        if (answer instanceof Error) throw answer;
        return { tags: answer, diagnostics: [] };
      },
    };
    return { read: new SecondRead(registry as unknown as Registry), options };
  }
  const scan = { repository: makeRepository(), tags: ['1.0'] };

  test('a tag of the first read needs no second one', async () => {
    const { read, options } = listing([]);
    expect(await read.has(scan, '1.0')).toBe(true);
    expect(options).toEqual([]);
  });

  test('several tags of a repository need one second read, which is made anew', async () => {
    const { read, options } = listing(['2.0'], ['3.0']);
    expect(await Promise.all(['2.0', '3.0'].map(tag => read.has(scan, tag)))).toEqual([true, false]);
    expect(options).toEqual([{ again: true }]);
  });

  test('each repository has its own', async () => {
    const { read, options } = listing(['2.0'], ['3.0']);
    expect(await read.has(scan, '2.0')).toBe(true);
    expect(await read.has({ repository: makeRepository() }, '2.0')).toBe(false);
    expect(options).toHaveLength(2);
  });

  test('a read that fails confirms nothing', async () => {
    const { read } = listing(new Error('no answer'));
    expect(await read.has(scan, '2.0')).toBe(false);
  });
});
