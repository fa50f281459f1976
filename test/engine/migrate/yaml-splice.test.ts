import { describe, expect, test } from 'vitest';
import { removeListEntries, suspendDocuments } from '../../../src/engine/migrate/yaml-splice.ts';

const remove = (text: string, ...entries: string[]) => removeListEntries(text, 'resources', new Set(entries));

describe('entries of a list', () => {
  test.each([
    ['resources:\n  - a.yaml\n  - b.yaml\n', ['a.yaml'], 'resources:\n  - b.yaml\n', 'the first'],
    [
      'resources:\n- a.yaml   # why\n- b.yaml\nx: 1\n',
      ['a.yaml'],
      'resources:\n- b.yaml\nx: 1\n',
      'with the comment behind it',
    ],
    ['resources:\r\n  - a.yaml\r\n  - b.yaml\r\n', ['b.yaml'], 'resources:\r\n  - a.yaml\r\n', 'with its line end'],
    [
      '# top\nresources:\n  # about a\n  - a.yaml\n  - "b.yaml"\n',
      ['b.yaml'],
      '# top\nresources:\n  # about a\n  - a.yaml\n',
      'quoted',
    ],
    [
      'resources: [a.yaml, b.yaml, c.yaml]\n',
      ['b.yaml'],
      'resources: [a.yaml, c.yaml]\n',
      'in the middle of a flow list',
    ],
    ['resources: [a.yaml, b.yaml]\n', ['b.yaml'], 'resources: [a.yaml]\n', 'last in a flow list'],
    [
      'resources: [a.yaml, b.yaml, c.yaml]\n',
      ['a.yaml', 'b.yaml'],
      'resources: [c.yaml]\n',
      'neighbours in a flow list',
    ],
    [
      'resources: [a.yaml, b.yaml, c.yaml]\n',
      ['b.yaml', 'c.yaml'],
      'resources: [a.yaml]\n',
      'the last two of a flow list',
    ],
    ['resources: [a.yaml]\nx: 1\n', ['a.yaml'], 'resources: []\nx: 1\n', 'all of a flow list'],
    ['resources:\n  - a.yaml\n  - b.yaml\nx: 1\n', ['a.yaml', 'b.yaml'], 'resources: []\nx: 1\n', 'all of a list'],
    ['x: 1\nresources:\n- a.yaml\n', ['a.yaml'], 'x: 1\nresources: []\n', 'all, at the end of the file'],
  ])('%j without %j', (text, entries, expected) => expect(remove(text, ...entries)).toBe(expected));

  test.each([
    ['resources:\n  - a.yaml\n', ['b.yaml'], 'an entry that is not there'],
    ['resources: a.yaml\n', ['a.yaml'], 'no list'],
    ['resources:\n  - &x a.yaml\n  - *x\n', ['a.yaml'], 'an anchor that others use'],
    ['resources: [\n', ['a.yaml'], 'no YAML'],
  ])('%j is left alone: %s', (text, entries) => expect(remove(text, ...entries)).toBeUndefined());
});

describe('suspend', () => {
  const kind = 'ImageUpdateAutomation';
  test.each([
    [
      'kind: ImageUpdateAutomation\nspec:\n  interval: 1m\n',
      'kind: ImageUpdateAutomation\nspec:\n  suspend: true\n  interval: 1m\n',
      'is added',
    ],
    [
      'kind: ImageUpdateAutomation\nspec:\n  suspend: false # now\n',
      'kind: ImageUpdateAutomation\nspec:\n  suspend: true # now\n',
      'is turned',
    ],
    [
      'kind: ImageUpdateAutomation\nspec:\n  suspend: true\n',
      'kind: ImageUpdateAutomation\nspec:\n  suspend: true\n',
      'stays',
    ],
    [
      'kind: ImageUpdateAutomation\nspec: {interval: 1m}\n',
      'kind: ImageUpdateAutomation\nspec: { suspend: true,interval: 1m}\n',
      'is added in a flow mapping',
    ],
    [
      'kind: ImageUpdateAutomation\r\nspec:\r\n  interval: 1m\r\n',
      'kind: ImageUpdateAutomation\r\nspec:\r\n  suspend: true\r\n  interval: 1m\r\n',
      'keeps line ends',
    ],
    [
      'kind: ConfigMap\nspec:\n  a: 1\n---\nkind: ImageUpdateAutomation\nspec:\n  # why\n  interval: 1m\n',
      'kind: ConfigMap\nspec:\n  a: 1\n---\nkind: ImageUpdateAutomation\nspec:\n  # why\n  suspend: true\n  interval: 1m\n',
      'only in the documents of the kind',
    ],
  ])('%j → %j', (text, expected) => expect(suspendDocuments(text, kind)).toBe(expected));

  test('a document without spec cannot be suspended', () =>
    expect(suspendDocuments('kind: ImageUpdateAutomation\n', kind)).toBeUndefined());
});
