import { describe, expect, test } from 'vitest';
import { codeSpan, link, neutraliseMarkdown, neutraliseText } from '../../src/pull-request/neutralise.ts';

const BREAK = '\u200b';

describe('a code span', () => {
  test.each([
    ['nothing, which two backticks would not show', '', '` `'],
    ['nothing but characters that are not seen', '\u200b\u202e', '` `'],
    ['a backtick', 'a`b', '``a`b``'],
    ['backticks at both ends', '`a`', '`` `a` ``'],
    ['line breaks, which would end it', 'a\n\nb', '`a b`'],
    ['blanks around and between', ' a \t b ', '`a b`'],
  ])('of %s', (_, text, span) => {
    expect(codeSpan(text)).toBe(span);
  });
});

describe('foreign text neither calls anybody nor hides what it is', () => {
  test.each([
    ['a mention', '@alice', `@${BREAK}alice`],
    ['a mention as an entity, which GitHub decodes', '&#64;alice', `&${BREAK}#${BREAK}64;alice`],
    ['a named entity', '&commat;alice', `&${BREAK}commat;alice`],
    ['an ampersand alone', 'this & that', 'this & that'],
    ['an issue', '#12', `#${BREAK}12`],
    ['an issue by its other name', 'GH-12', `GH${BREAK}-12`],
    ['HTML', '<!-- retag:v1 x -->', `<${BREAK}!-- retag:v1 x -->`],
    ['text in the other direction', 'a\u202eb', 'ab'],
    ['a mark of the other direction', 'a\u061cb', 'ab'],
    ['a soft hyphen', 'a\u00adb', 'ab'],
    ['letters that only machines read', 'a\u{e0041}b', 'ab'],
  ])('%s', (_, text, inert) => {
    expect(neutraliseText(text)).toBe(inert);
    expect(neutraliseMarkdown(text)).toBe(inert);
  });
});

describe('a code block that foreign Markdown leaves open is closed', () => {
  test.each([
    ['of backticks', '```\na', '```\na\n```'],
    ['of tildes', '~~~\na', '~~~\na\n~~~'],
    ['of more backticks than the fence inside', '````\n```\na', '````\n```\na\n````'],
    ['that text behind a fence does not close', '```\na\n``` b', '```\na\n``` b\n```'],
    ['but not one that is closed', '```\na\n```', '```\na\n```'],
  ])('%s', (_, text, closed) => {
    expect(neutraliseMarkdown(text)).toBe(closed);
  });
});

describe('a link', () => {
  test.each([
    ['to https is one', 'https://ghcr.io/acme/web', '[web](https://ghcr.io/acme/web)'],
    ['to plain http is just its label', 'http://ghcr.io/acme/web', 'web'],
    ['to a script is just its label', 'javascript:alert(1)', 'web'],
    ['that would end early is just its label', 'https://ghcr.io/a)b', 'web'],
    ['to a user name is just its label', 'https://ghcr.io@evil.example/', 'web'],
    ['to nowhere is just its label', undefined, 'web'],
  ])('%s', (_, url, markdown) => {
    expect(link('web', url)).toBe(markdown);
  });
});
