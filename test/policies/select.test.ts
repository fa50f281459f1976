import { expect, test } from 'vitest';
import type { ImagePolicyChoice, TagFilter } from '../../src/model.ts';
import { selectTag } from '../../src/policies/select.ts';
import { answer, readRows } from './conformance-rows.ts';

interface Row {
  id: string;
  policy: ImagePolicyChoice;
  filterTags?: TagFilter;
  exclusionList?: string[];
  tags: string[];
  want: { tag: string } | { error: string } | { skip: true };
  alt?: { tag: string };
  wider?: { tag: string };
}

test('every row of the selection vectors agrees, error texts included', () => {
  const rows = readRows<Row>('selection');
  expect(rows).toHaveLength(849);
  for (const row of rows) {
    const got = answer(() => ({ tag: selectTag(row).tag }));
    if (!('skip' in row.want)) expect(got, row.id).toEqual(row.wider ?? row.alt ?? row.want);
  }
});
