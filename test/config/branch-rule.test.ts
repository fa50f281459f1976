import { expect, test } from 'vitest';
import { isBranchName } from '../../src/config/branch-rule.ts';

test.each([
  ['flux-image-updates', true, 'letters and dashes'],
  ['bot/updates', true, 'a slash inside'],
  ['üpdates', true, 'letters of any script'],
  ['a.b', true, 'a dot inside'],
  ['a@b', true, 'an at sign inside'],
  ['', true, 'emptiness is another rule'],
  ['a b', false, 'a blank'],
  ['a..b', false, 'two dots'],
  ['.a', false, 'a dot in front'],
  ['a/.b', false, 'a dot in front of a part'],
  ['a.', false, 'a dot at the end'],
  ['a/', false, 'a slash at the end'],
  ['/a', false, 'a slash in front'],
  ['a//b', false, 'two slashes'],
  ['-a', false, 'a dash in front'],
  ['a.lock', false, 'the name of a lock'],
  ['a.lock/b', false, 'a part that is the name of a lock'],
  ['a~1', false, 'a tilde'],
  ['a^', false, 'a caret'],
  ['a:b', false, 'a colon'],
  ['a?', false, 'a question mark'],
  ['a*', false, 'a star'],
  ['a[b', false, 'a bracket'],
  ['a\\b', false, 'a backslash'],
  ['a\u0000b', false, 'a control character'],
  ['a@{b', false, 'an at sign and a brace'],
  ['@', false, 'an at sign alone'],
  ['HEAD', false, 'the name of what is checked out'],
])('%j: %s (%s)', (name, expected) => {
  expect(isBranchName(name)).toBe(expected);
});
