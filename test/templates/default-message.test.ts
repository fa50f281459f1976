import { describe, expect, test } from 'vitest';
import { appendTrailers, defaultMessage } from '../../src/templates/render.ts';

const data = (...changes: [old: string, fresh: string, setter: string][]) => ({
  automation: { namespace: 'n', name: 'a' },
  changes: changes.map(([old, fresh, setter]) => ({ file: 'a.yaml', line: 1, column: 1, old, new: fresh, setter })),
});

describe('default messages', () => {
  const rows: [reason: string, input: ReturnType<typeof data>, style: 'plain' | 'conventional', text: string][] = [
    ['plain is Flux’s own', data(['a:1', 'a:2', 'n:a']), 'plain', 'Update from image update automation'],
    ['one policy is named with its tag', data(['g/a:1', 'g/a:2', 'n:a']), 'conventional', 'chore(deps): update a to 2'],
    [
      'fields of one policy count as one',
      data(['1', '2', 'n:a:tag'], ['x', 'g/a', 'n:a:name']),
      'conventional',
      'chore(deps): update a to 2',
    ],
    ['a digest is no version', data(['sha256:1', 'sha256:2', 'n:a:digest']), 'conventional', 'chore(deps): update a'],
    [
      'a digest behind a tag is left out',
      data(['h:5000/a:1', 'h:5000/a:2@sha256:0', 'n:a']),
      'conventional',
      'chore(deps): update a to 2',
    ],
    [
      'several policies are counted',
      data(['1', '2', 'n:a:tag'], ['1', '2', 'n:b:tag']),
      'conventional',
      'chore(deps): update 2 container images',
    ],
    [
      'a long tag is left out of the subject',
      data(['1', 'x'.repeat(80), 'n:a:tag']),
      'conventional',
      'chore(deps): update a',
    ],
  ];
  test.each(rows)('%s', (_, input, style, text) => expect(defaultMessage(input, style)).toBe(text));
});

describe('trailers', () => {
  const signOff = { name: 'Bot', email: 'bot@example.org' };
  const line = 'Signed-off-by: Bot <bot@example.org>';
  const rows: [reason: string, message: string, text: string][] = [
    ['below the subject, after an empty line', 'deps: update', `deps: update\n\n${line}\n`],
    ['below a body', 'deps\n\nbody\n\n', `deps\n\nbody\n\n${line}\n`],
    ['joined to trailers', 'deps\n\nRefs: #1\n', `deps\n\nRefs: #1\n${line}\n`],
    ['a subject is no trailer, though it looks like one', 'deps: update', `deps: update\n\n${line}\n`],
    ['not twice', `deps\n\n${line}\n`, `deps\n\n${line}\n`],
  ];
  test.each(rows)('%s', (_, message, text) => expect(appendTrailers(message, { signOff })).toBe(text));

  test('nothing is added unless asked', () => expect(appendTrailers('deps\n')).toBe('deps\n'));
  test('a name cannot bring a trailer of its own', () => {
    expect(appendTrailers('deps', { signOff: { name: 'A\nX: y', email: 'e' } })).toBe(
      'deps\n\nSigned-off-by: A X: y <e>\n',
    );
  });
});
