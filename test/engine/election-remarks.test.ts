import { describe, expect, test } from 'vitest';
import { remarkOnElection } from '../../src/engine/election-remarks.ts';
import type { ImageRepository } from '../../src/model.ts';
import type { ResolvedPolicy } from '../../src/plan-model.ts';
import { selectTag } from '../../src/policies/select.ts';
import { makePolicy } from '../policies/policy-fixture.ts';

const policy = makePolicy({ semver: { range: '1.x' } });
const repository = { image: 'ghcr.io/acme/web' } as ImageRepository;
const tags = ['1.2.0', '1.1.9', '2.0.0'];
const resolved: ResolvedPolicy = {
  policy,
  repository,
  selection: selectTag({ policy: policy.choice, tags }),
  unused: false,
};
const uploaded = (...days: [string, number][]) => new Map(days.map(([tag, day]) => [tag, new Date(2026, 0, day)]));

describe('upload times of a listing', () => {
  test.each<[string, Map<string, Date> | undefined, number]>([
    ['an admitted tag is newer', uploaded(['1.2.0', 1], ['1.1.9', 2]), 1],
    ['only a tag outside the range is newer', uploaded(['1.2.0', 1], ['2.0.0', 2]), 0],
    ['the elected tag is the newest', uploaded(['1.2.0', 3], ['1.1.9', 2]), 0],
    ['nothing is known of the elected tag', uploaded(['1.1.9', 2]), 0],
    ['the listing tells no times', undefined, 0],
  ])('%s', (_, times, count) => {
    const scan = { repository, tags, ...(times && { uploaded: times }) };
    expect(remarkOnElection(resolved, scan)).toHaveLength(count);
  });

  test('do not matter where somebody chose the tag', () => {
    const scan = { repository, tags, uploaded: uploaded(['1.2.0', 1], ['1.1.9', 2]) };
    expect(remarkOnElection({ ...resolved, override: 'pinned to 1.2.0' }, scan)).toEqual([]);
  });
});
