import { describe, expect, test } from 'vitest';
import { valueInFiles } from '../../../src/engine/publish/proposed-values.ts';
import type { PlannedChange } from '../../../src/plan-model.ts';

const SETTER = 'flux-system:web';

function change(value: string): PlannedChange {
  return {
    setter: SETTER,
    policy: SETTER,
    file: 'apps/web.yaml',
    line: 1,
    column: 1,
    old: '1.0.0',
    new: value,
    object: undefined,
  } as unknown as PlannedChange;
}

describe('the value that a commit gave a field', () => {
  test.each<[reason: string, text: string, planned: string, expected: string]>([
    ['the same', '+tag: 1.1.0', '1.1.0', 'same'],
    ['at the start of a line', '+1.1.0', '1.1.0', 'same'],
    ['in quotes', '+tag: "1.1.0"', '1.1.0', 'same'],
    ['in a flow mapping', '+{name: web,tag: 1.1.0}', '1.1.0', 'same'],
    ['a whole reference', '+image: ghcr.io/acme/web:1.1.0', 'ghcr.io/acme/web:1.1.0', 'same'],
    ['a candidate of the same release is another one', '+tag: 1.1.0-rc.1', '1.1.0', 'other'],
    ['a longer number is another one', '+tag: 1.10', '1.1', 'other'],
    ['a number that ends alike is another one', '+tag: 21.1', '1.1', 'other'],
    ['a reference of a longer tag is another one', '+image: acme/web:1.1.0-rc.1', 'acme/web:1.1.0', 'other'],
    ['a reference of a longer name is another one', '+image: ghcr.io/acme/web:1.1.0', 'acme/web:1.1.0', 'other'],
    ['what is taken away does not count', '-tag: 1.1.0', '1.1.0', 'none'],
  ])('%s', (_reason, text, planned, expected) => {
    const patch = `@@ -1 +1 @@\n${text} # {"$imagepolicy": "${SETTER}"}`;
    expect(valueInFiles([{ path: 'apps/web.yaml', patch } as never], change(planned))).toBe(expected);
  });
});
