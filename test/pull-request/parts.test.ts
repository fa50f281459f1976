import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlannedChange } from '../../src/plan-model.ts';
import { belongsTo, groupBranches, rootOf, slug } from '../../src/pull-request/branch-name.ts';
import { kindOfStep } from '../../src/pull-request/change-kind.ts';
import { fingerprint, shortHash } from '../../src/pull-request/fingerprint.ts';
import { imagePage, sourceRepository } from '../../src/pull-request/image-link.ts';
import { gatherUpdates, type ImageUpdate } from '../../src/pull-request/image-update.ts';
import { missingLabels } from '../../src/pull-request/labels.ts';
import {
  codeCell,
  codeSpan,
  htmlText,
  link,
  neutraliseMarkdown,
  neutraliseText,
  pathCell,
  proseText,
} from '../../src/pull-request/neutralise.ts';
import {
  isProposedFor,
  type PullRequestState,
  parseState,
  printState,
  proposedValues,
} from '../../src/pull-request/state.ts';
import { pullRequestTitle } from '../../src/pull-request/title.ts';
import { signOff } from '../../src/pull-request/trailers.ts';
import { updateTable } from '../../src/pull-request/update-table.ts';
import { splitReference } from '../../src/references/reference.ts';

describe('branch names', () => {
  test.each([
    ['flux-system:web', 'flux-system-web', 'a policy'],
    ['ghcr.io/acme/web', 'ghcr.io-acme-web', 'an image'],
    ['192.168.0.40:5000/shop', '192.168.0.40-5000-shop', 'a port'],
    ['apps/../etc', 'apps-.-etc', 'two dots, which git refuses'],
    ['a.lock', 'a-lockx', 'an ending that git keeps for itself'],
    ['---', 'x', 'nothing that is allowed'],
  ])('%s becomes %s: %s', (key, expected) => {
    expect(slug(key)).toBe(expected);
  });

  test('keys with one slug get names of their own, in any order', () => {
    const names = groupBranches('b', ['a/b', 'a-b', 'c']);
    expect(new Set(names.values()).size).toBe(3);
    expect(names.get('c')).toBe('b--c');
    expect(groupBranches('b', ['c', 'a-b', 'a/b'])).toEqual(new Map([...names].reverse()));
  });

  test('a key has the same name whether or not the one with its slug has changes now', () => {
    const all = ['a:b-c', 'a-b:c'];
    const [name] = groupBranches('b', all).values();
    expect([...groupBranches('b', ['a:b-c'], all).values()]).toEqual([name]);
  });

  test('no key is the push branch itself', () => {
    expect([...groupBranches('b', ['', 'web'])]).toEqual([
      ['', 'b'],
      ['web', 'b--web'],
    ]);
  });

  test('what is cut for its length keeps apart by a hash', () => {
    const keys = [`${'a'.repeat(120)}1`, `${'a'.repeat(120)}2`];
    const [first, second] = groupBranches('b', keys).values();
    expect(first).toMatch(/^b--a{100}-[0-9a-f]{8}$/);
    expect(second).not.toBe(first);
    expect(groupBranches('b', [keys[0]!]).get(keys[0]!)).toBe(first);
    expect(groupBranches('b', ['a'.repeat(100)]).get('a'.repeat(100))).toBe(`b--${'a'.repeat(100)}`);
    expect(slug(`${'a'.repeat(99)}:b`), 'a cut leaves no dash at the end').toBe('a'.repeat(99));
  });

  test.each<[reason: string, name: string, roots: string[], root: string | undefined]>([
    ['the branch itself', 'updates', ['other', 'updates'], 'updates'],
    ['a group of it', 'updates--web', ['updates'], 'updates'],
    ['the longest of two', 'updates--web--api', ['updates', 'updates--web'], 'updates--web'],
    ['in any order', 'updates--web--api', ['updates--web', 'updates'], 'updates--web'],
    ['a longer one that it is no group of', 'updates--web', ['updates', 'updates--web-api'], 'updates'],
    ['a branch that only begins alike', 'updates-by-hand', ['updates'], undefined],
    ['a branch below it', 'updates/web', ['updates'], undefined],
    ['a branch of somebody else', 'main', ['updates', 'updates--web'], undefined],
  ])('belong to a push branch: %s', (_reason, name, roots, root) => {
    expect(rootOf(name, roots)).toBe(root);
  });

  test('and fingerprints stay what earlier runs wrote', () => {
    expect([shortHash(''), shortHash('web'), shortHash('ä')]).toEqual(['811c9dc5', '0fd9bc91', '199de0e2']);
    expect(shortHash('key-100')).toBe('00e20bf6');
    expect(fingerprint(['a', 1])).toBe('20bdcbb330309b8d');
  });

  test('are always allowed by git and never block each other', () => {
    fc.assert(
      fc.property(fc.string(), key => {
        const name = groupBranches('flux-image-updates', [`k${key}`]).get(`k${key}`) ?? '';
        expect(name).toMatch(/^flux-image-updates--[a-z0-9][a-z0-9.-]*$/);
        expect(name).not.toMatch(/\.\.|\.lock$|[.]$/);
        expect(belongsTo('flux-image-updates', name)).toBe(true);
      }),
    );
  });
});

describe('kinds of steps', () => {
  test.each([
    ['1.2.3', '2.0.0', 'major', 'first number'],
    ['v1.2.3', 'v1.3.0', 'minor', 'with v'],
    ['7.2.4-alpine3.19', '7.2.5-alpine3.19', 'patch', 'a variant that both share is no prerelease'],
    ['7.2.4-alpine3.19', '8.2.3-alpine3.22', 'major', 'the variant has numbers of its own'],
    ['7.4-alpine', '7.2.4-alpine', 'downgrade', 'backwards in a variant'],
    ['1.2.3-alpine3.19', '1.2.3-alpine3.22', 'tag', 'only the variant is newer'],
    ['1.2.3-ls9', '1.2.3-ls10', 'tag', 'the same version built anew'],
    ['1.2.3-ls10', '1.2.3-ls9', 'downgrade', 'an older build of the same version'],
    ['4.0.9.2244-ls238', '4.0.10.2544-ls239', 'patch', 'four numbers'],
    ['4.0.9.2244', '4.0.9.2300', 'patch', 'only the fourth number differs'],
    ['1.22.1-rootless', '1.23.0-rootless', 'minor', 'a variant in words'],
    ['7.2.4-debian-11-r3', '7.4.0-debian-12-r0', 'minor', 'a variant of several parts'],
    ['3.19-slim-bookworm', '3.20-slim-bookworm', 'minor', 'a variant of several words'],
    ['1.2.0-rc1-alpine', '1.2.0-rc2-alpine', 'prerelease', 'candidates in a variant'],
    ['1.2.0-rc2-alpine', '1.2.0-alpine', 'minor', 'the release after its candidates'],
    ['1.2.0-alpine', '1.3.0-rc1-alpine', 'prerelease', 'a candidate in a variant'],
    ['1.2.0-rc.1', '2.0.0-rc.1', 'prerelease', 'a shared word that says prerelease is no variant'],
    ['1.2.3-1', '1.2.3-2', 'prerelease', 'a number alone names no variant'],
    ['1.2.3', '1.2.4-beta', 'prerelease', 'to a prerelease'],
    ['1.2.3', '1.2.4', 'patch', 'last number'],
    ['1.2', '1.3', 'minor', 'two numbers'],
    ['1.3.0', '1.2.0', 'downgrade', 'backwards'],
    ['1.2.3-rc.1', '1.2.3-rc.2', 'prerelease', 'release candidates'],
    ['1.2.3-rc.2', '1.2.3-rc.1', 'downgrade', 'an older candidate'],
    ['1.2.3', '1.2.3-rc.1', 'downgrade', 'a candidate of what is released'],
    ['1.3.0-rc.1', '1.2.0', 'downgrade', 'from a candidate to an older release'],
    ['release-1.2.3', 'release-1.2.4', 'patch', 'a word before'],
    ['20251203', '20251204', 'tag', 'a date is no version'],
    ['main-abc-1', 'main-def-2', 'tag', 'no version at all'],
    ['latest', 'latest', 'digest', 'the same tag'],
  ])('%s to %s is %s: %s', (from, to, kind) => {
    expect(kindOfStep(from, to)).toBe(kind);
  });

  test.each<[string, object, string]>([
    ['host:5000/a/b:1@sha256:aa', { name: 'host:5000/a/b', tag: '1', digest: 'sha256:aa' }, 'everything'],
    ['host:5000/a/b', { name: 'host:5000/a/b' }, 'a port is no tag'],
    ['nginx', { name: 'nginx' }, 'a name alone'],
  ])('%s is split: %s', (text, expected) => {
    expect(splitReference(text)).toEqual(expected);
  });
});

describe('hostile text', () => {
  test.each([
    ['@acme/team look', /@acme/, 'mentions'],
    ['fixes #12 and acme/web#13', /#1/, 'references'],
    ['GH-12', /GH-12/, 'references by GH-'],
    ['https://github.com/acme/web/issues/1', /\/\/github\.com/, 'links that leave back-links'],
    ['see www.github.com/acme/web/issues/1', /(?<!redirect\.)github\.com/, 'links without a scheme'],
    ['[x](//github.com/acme/web/pull/1)', /(?<!redirect\.)github\.com/, 'links that take the scheme of the page'],
    ['https://github.com:443/acme/web/issues/1', /\/\/github\.com/, 'links with a port'],
    ['<img src=x onerror=y>', /<img/, 'HTML'],
    ['<!-- retag:v1 abc -->', /<!--/, 'forged hidden state'],
    ['</details></details>', /<\/details/, 'breaking out of a fold'],
    ['![x](https://evil.example/p.png)', /!\[/, 'images'],
    ['- [x] <!-- retag:rebuild -->', /- \[x\]/, 'ticked boxes'],
    ['&#64;acme', /&#64/, 'mentions as entities'],
    ['a\u202eb', /\u202e/, 'text that turns around'],
  ])('%s is made inert: %s', (text, dangerous) => {
    expect(text).toMatch(dangerous);
    for (const inert of [
      neutraliseMarkdown(text),
      neutraliseText(text),
      htmlText(text),
      proseText(text),
      pathCell(`${'x/'.repeat(20)}${text}`),
    ]) {
      if (inert.includes('![') || /- \[x\]/.test(inert)) continue;
      expect(inert).not.toMatch(dangerous);
    }
    expect(neutraliseMarkdown(text)).not.toMatch(dangerous);
  });

  test('a code block left open is closed', () => {
    expect(neutraliseMarkdown('```sh\nrm')).toBe('```sh\nrm\n```');
    expect(neutraliseMarkdown('~~~\n```\n~~~')).toBe('~~~\n```\n~~~');
  });

  test('a code span stays one span on one line, and in one cell, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const span = codeSpan(text);
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const inner = span.slice(fence.length, -fence.length);
        expect(span.endsWith(fence)).toBe(true);
        expect([...(inner.match(/`+/g) ?? [])].some(run => run === fence)).toBe(false);
        expect(inner).not.toContain('\n');
        expect(codeCell(text)).not.toMatch(/(?<!\\)\||\n/);
      }),
    );
  });

  test('a bar is escaped in a cell only, for elsewhere the backslash would show', () => {
    expect([codeSpan('^(a|b)$'), codeCell('^(a|b)$')]).toEqual(['`^(a|b)$`', '`^(a\\|b)$`']);
  });

  test.each([
    ['write `/retag web auto`', 'write `/retag web auto`', 'code stays code'],
    ['an odd ` stays', 'an odd \\` stays', 'one backtick opens nothing'],
    ['`a|b` by @bob, *now*', '`a|b` by @\u200bbob, \\*now\\*', 'all else is inert'],
  ])('the message %j is %j: %s', (text, expected) => expect(proseText(text)).toBe(expected));

  test.each([
    ['compose|dev.yaml:3', '`compose\\|dev.yaml:3`', 'a name alone stays whole'],
    [
      'clusters/production/apps_web/deployment.yaml:3,7',
      '<code>clusters/<wbr>production/<wbr>apps\\_web/<wbr>deployment.yaml:3,7</code>',
      'a path breaks behind its slashes',
    ],
    [`${'x'.repeat(30)}/<b>|@a`, `<code>${'x'.repeat(30)}/<wbr><\u200bb>\\|@\u200ba</code>`, 'names are inert'],
  ])('the path %j in a table is %j: %s', (path, expected) => expect(pathCell(path)).toBe(expected));

  test.each([
    ['javascript:alert(1)', 'x', 'another scheme'],
    ['https://example.org/a) [b](c', 'x', 'breaking out of the link'],
    ['https://example.org/a', '[x](https://example.org/a)', 'a plain address'],
  ])('link to %s gives %s: %s', (url, expected) => {
    expect(link('x', url)).toBe(expected);
  });
});

describe('hidden state', () => {
  const text = fc.string({ maxLength: 40 });
  const state: fc.Arbitrary<PullRequestState> = fc.record(
    {
      print: text,
      layout: text,
      head: text,
      values: fc.array(fc.record({ setter: text, value: text, files: fc.array(text) }), { maxLength: 5 }),
      closed: fc.constantFrom('obsolete' as const, 'regrouped' as const),
    },
    { requiredKeys: ['print', 'layout', 'values'] },
  );

  test('printing and parsing are inverses, and the print is a comment without two dashes inside', () => {
    fc.assert(
      fc.property(state, value => {
        const printed = printState(value);
        expect(printed.slice(4, -3)).not.toContain('--');
        expect(parseState(`text\n${printed}\n`)).toEqual(value);
      }),
    );
  });

  test.each([
    ['', 'nothing'],
    ['<!-- retag:v1 %%% -->', 'no base64'],
    ['<!-- retag:v1 e30 -->', 'an object without fields'],
    ['<!-- retag:v1 _w -->', 'bytes that are no text'],
    ['<!-- retag:v2 e30 -->', 'a later version'],
    ['<!-- retag:v1 e -->', 'base64 that is cut'],
  ])('%s is no state: %s', body => {
    expect(parseState(body)).toBeUndefined();
  });

  test('of several in a body the last counts: an earlier one is quoted', () => {
    const print = (layout: string) => printState({ print: 'p', layout, values: [] });
    expect(parseState(`${print('old')}\n${print('new')}`)?.layout).toBe('new');
  });

  test('a value counts for its files alone, and for any file where none is remembered', () => {
    const [value] = proposedValues([{ setter: 'a:b', new: '1', file: 'a.yaml' }]);
    const { files: _files, ...anywhere } = value!;
    const meant = [value!, anywhere].map(each => ['a.yaml', 'b.yaml'].map(file => isProposedFor(each, file)));
    expect(meant).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  test('of very many values keeps what fits', () => {
    const values = Array.from({ length: 5000 }, (_, n) => ({
      setter: `ns:p${n}`,
      value: `image:${n}`,
      files: ['00000000'],
    }));
    const printed = printState({ print: 'p', layout: 'l', values });
    expect(printed.length).toBeLessThan(60_000);
    expect(parseState(printed)?.print).toBe('p');
  });
});

describe('titles', () => {
  const update = { policy: 'a:b', image: 'ghcr.io/acme/web', places: [] };
  test.each<[unknown[], string, string]>([
    [[{ ...update, oldTag: '1', newTag: '2', kind: 'tag' }], 'Update ghcr.io/acme/web from 1 to 2', 'one'],
    [[{ ...update, oldTag: '2', newTag: '1', kind: 'downgrade' }], 'Roll back ghcr.io/acme/web from 2 to 1', 'back'],
    [
      [{ ...update, oldTag: 'main', newTag: 'main', kind: 'digest' }],
      'Update the digest of ghcr.io/acme/web:main',
      'digest',
    ],
    [[], 'Update image overrides', 'only overrides'],
    [
      [
        { ...update, oldTag: '1', newTag: '3', kind: 'tag' },
        { ...update, oldTag: '2', newTag: '3', kind: 'tag' },
      ],
      'Update ghcr.io/acme/web to 3',
      'one image from two tags',
    ],
    [
      [
        { ...update, oldTag: '1', newTag: '3', kind: 'tag' },
        { ...update, image: 'x', oldTag: '2', newTag: '3', kind: 'tag' },
      ],
      'Update 2 images',
      'many',
    ],
    [
      [
        { ...update, oldTag: '1', newTag: '3', kind: 'tag' },
        { ...update, oldTag: '1', newTag: '4', kind: 'tag' },
      ],
      'Update 1 image',
      'one image to two tags',
    ],
    [
      [{ ...update, oldTag: '@alice #1\u202e GH-1\u009b', newTag: '2', kind: 'tag' }],
      'Update ghcr.io/acme/web from @\u200balice #\u200b1 GH\u200b-1 to 2',
      'what stands in the file calls nobody and hides nothing',
    ],
  ])('%j is called %s: %s', (updates, expected) => {
    expect(pullRequestTitle(updates as ImageUpdate[])).toBe(expected);
  });
});

test('a title that is cut holds no half of a character', () => {
  const image = `${'x'.repeat(248)}\u{1f600}`;
  const title = pullRequestTitle([{ policy: 'a:b', image, places: [], newTag: '2', kind: 'tag' }]);
  expect([title.length, title.isWellFormed()]).toEqual([256, true]);
});

describe('changes are gathered to updates', () => {
  const change = (field: PlannedChange['field'], file: string, old: string, next: string): PlannedChange => ({
    file,
    line: 1,
    column: 1,
    old,
    new: next,
    setter: `a:b:${field}`,
    policy: 'a:b',
    field,
    image: 'ghcr.io/acme/web',
  });

  test('a digest joins the tag that stands in its file', () => {
    const updates = gatherUpdates([
      change('tag', 'a.yaml', '1', '3'),
      change('tag', 'b.yaml', '2', '3'),
      change('digest', 'b.yaml', 'sha256:b', 'sha256:c'),
    ]);
    expect(updates.map(({ oldTag, oldDigest, newDigest }) => [oldTag, oldDigest, newDigest])).toEqual([
      ['1', undefined, undefined],
      ['2', 'sha256:b', 'sha256:c'],
    ]);
  });

  test('a digest and a repository name in another file join any tag of the policy', () => {
    const updates = gatherUpdates([
      change('digest', 'z.yaml', 'sha256:b', 'sha256:c'),
      change('name', 'a.yaml', 'x', 'y'),
      change('tag', 'm.yaml', '1', '2'),
    ]);
    expect(updates.map(({ kind, places }) => [kind, places.map(({ file }) => file)])).toEqual([
      ['tag', ['a.yaml', 'm.yaml', 'z.yaml']],
    ]);
  });
});

test('the table shows the digest that is written, rather than what the registry has by now', () => {
  const update: ImageUpdate = {
    policy: 'a:b',
    image: 'x',
    places: [],
    newTag: '2',
    newDigest: 'sha256:aaaa',
    kind: 'tag',
  };
  const { items } = updateTable([update], () => ({ digest: 'sha256:bbbb' }), new Date(0));
  expect(items.join()).toContain('sha256:aaaa');
});

describe('small things', () => {
  test.each<[string, string | undefined, string]>([
    ['nginx', 'https://hub.docker.com/_/nginx', 'a short name'],
    ['dulc3/jarvis-backend', 'https://hub.docker.com/r/dulc3/jarvis-backend', 'a Docker Hub account'],
    ['index.docker.io/library/nginx', 'https://hub.docker.com/_/nginx', "Docker Hub's old name"],
    ['ghcr.io/acme/web', 'https://ghcr.io/acme/web', 'the GitHub registry'],
    ['192.168.0.40:5000/a', undefined, 'a private registry'],
  ])('the page of %s is %s: %s', (image, page) => {
    expect(imagePage(image)).toBe(page);
  });

  test.each<[string, object | undefined, string]>([
    ['https://github.com/acme/web', { owner: 'acme', name: 'web' }, 'plain'],
    ['https://github.com/acme/web.git', { owner: 'acme', name: 'web' }, 'with .git'],
    ['https://github.com/acme/web/tree/main/app', { owner: 'acme', name: 'web' }, 'a folder'],
    ['https://gitlab.com/acme/web', undefined, 'another host'],
    ['https://github.com.evil.example/acme/web', undefined, 'a host that begins alike'],
    ['https://github.com/../web', undefined, 'climbing'],
    ['git@github.com:acme/web', undefined, 'no web address'],
  ])('the source %s is %j: %s', (source, expected) => {
    expect(sourceRepository(source, 'github.com')).toEqual(expected);
  });

  test('labels are compared without case', () => {
    expect(missingLabels(['Flux', 'new'], [{ name: 'flux' }])).toEqual(['new']);
  });

  test.each([
    ['Subject\n', 'Subject\n\nSigned-off-by: A <a@b>\n', 'a subject'],
    ['Subject\n\nBody\n', 'Subject\n\nBody\n\nSigned-off-by: A <a@b>\n', 'a body'],
    ['Subject\n\nSigned-off-by: A <a@b>\n', 'Subject\n\nSigned-off-by: A <a@b>\n', 'once is enough'],
    ['S\n\nRefs: x\n', 'S\n\nRefs: x\nSigned-off-by: A <a@b>\n', 'other trailers'],
  ])('%j signed off is %j: %s', (message, expected) => {
    expect(signOff(message, { name: 'A', email: 'a@b' })).toBe(expected);
  });
});
