import { describe, expect, test } from 'vitest';
import { locateMarkers } from '../../src/markers/find.ts';

const written = (setter: string) => `# {"$imagepolicy": "${setter}"}`;

describe('almost a marker: where, why and what to write', () => {
  test.each([
    ['another spelling', '# {"$imagePolicy": "ns:app"}', 'the key is "$imagePolicy"', written('ns:app')],
    ['the plural', '# {"$imagepolicies": "ns:app"}', 'the key is "$imagepolicies"', written('ns:app')],
    ['a letter too few', '# {"$imagepolcy": "ns:app"}', 'the key is "$imagepolcy"', written('ns:app')],
    ['two letters swapped', '# { "$imagepoilcy": "ns:app:tag" }', 'the key is "$imagepoilcy"', written('ns:app:tag')],
    ['a shorter word', '# {"$imgPolicy": "ns:app"}', 'the key is "$imgPolicy"', written('ns:app')],
    ['no dollar sign', '# {"imagepolicy": "ns:app:tag"}', 'the key is "imagepolicy"', written('ns:app:tag')],
    ['single quotes', "# {'$imagepolicy': 'ns:app'}", 'double quotes only', written('ns:app')],
    ['single quotes around the key alone', '# {\'$imagepolicy\': "ns:app"}', 'double quotes only', written('ns:app')],
    ['single quotes around the value alone', '# {"$imagepolicy": \'ns:app\'}', 'double quotes only', written('ns:app')],
    ['typographic quotes', '# {“$imagepolicy”: “ns:app”}', 'double quotes only', written('ns:app')],
    ['no quotes', '# {$imagepolicy: ns:app}', 'need double quotes', written('ns:app')],
    ['text behind', '# {"$imagepolicy": "ns:app"} really', 'text stands behind', written('ns:app')],
    ['text in front', '# Note: {"$imagepolicy": "ns:app"}', 'text stands in front', written('ns:app')],
    ['a marker twice', `${written('ns:app')} ${written('ns:app')}`, 'a second comment', written('ns:app')],
    ['a comment in front', `# hello ${written('ns:app')}`, 'another comment', written('ns:app')],
    ['# twice', '# # {"$imagepolicy": "ns:app"}', 'a second #', written('ns:app')],
    ['an HTML comment', '# <!-- {"$imagepolicy": "ns:app"} -->', 'text stands in front', written('ns:app')],
    ['a list', '# [{"$imagepolicy": "ns:app"}]', 'in a list', written('ns:app')],
    ['a trailing comma', '# {"$imagepolicy": "ns:app",}', 'a comma', written('ns:app')],
    ['no closing brace', '# {"$imagepolicy": "ns:app"', 'braces', written('ns:app')],
    ['no braces', '# "$imagepolicy": "ns:app"', 'braces', written('ns:app')],
    ['a number beside it', '# {"$imagepolicy": "ns:app", "n": 1}', 'values are all strings', written('ns:app')],
    ['a bare name', '# {"$imagepolicy": "app"}', 'names no namespace', written('NAMESPACE:app')],
    ['an empty namespace', '# {"$imagepolicy": ":app"}', 'is not namespace:name', written('NAMESPACE:app')],
    ['nothing named', '# {"$imagepolicy": ""}', 'names no policy', written('NAMESPACE:NAME')],
    ['a slash', '# {"$imagepolicy": "ns/app:tag"}', 'not by a slash', written('ns:app:tag')],
    ['capitals in the suffix', '# {"$imagepolicy": "ns:app:TAG"}', 'suffix "TAG"', written('ns:app:tag')],
    ['an unknown suffix', '# {"$imagepolicy": "ns:app:version"}', 'suffix "version"', written('ns:app')],
    ['two suffixes', '# {"$imagepolicy": "ns:app:tag:tag"}', 'is not namespace:name', written('ns:app')],
    ['a broken escape', '# {"$imagepolicy": "ns%zz:app"}', 'percent escape', written('ns%zz:app')],
  ])('%s', (_, comment, reason, hint) => {
    const { markers, diagnostics } = locateMarkers(`a: 1\n  \nimage: x   ${comment}\n`, { path: 'apps/web.yaml' });
    expect(markers).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'MARKER_MALFORMED', file: 'apps/web.yaml', line: 3, column: 12 }]);
    expect(diagnostics[0]!.message).toContain(reason);
    expect(diagnostics[0]!.hint).toContain(hint);
  });

  test('a line of its own may hold another comment behind the attempt', () => {
    const text = 'a: 1\n# {"$imagePolicy": "ns:app"} # the web\nimage: x\n';
    expect(locateMarkers(text).diagnostics).toMatchObject([{ code: 'MARKER_MALFORMED', line: 2, column: 1 }]);
  });

  test('a side door of kustomize is named, and the marker to write instead', () => {
    const text = 'tag: 1 # {"$ref": "#/definitions/io.k8s.cli.setters.ns:app:tag"}\n# "$imagepolicy"\n';
    expect(locateMarkers(text)).toMatchObject({
      markers: [],
      diagnostics: [{ code: 'MARKER_SIDE_DOOR', line: 1, column: 8, hint: `Write ${written('ns:app:tag')}` }],
    });
  });
});

describe('never called malformed', () => {
  test.each([
    ['a sentence above', '# see the docs on {"$imagepolicy": "ns:name"} markers\nimage: x\n'],
    ['a sentence behind a value', 'image: x # updated by the $imagepolicy marker of Flux\n'],
    ['a sentence that quotes a marker', 'image: x # use {"$imagepolicy": "a:b"} like this\n'],
    ['a sentence that starts with the word', '# $imagepolicy: how markers work\nimage: x\n'],
    ['a placeholder', '# {"$imagepolicy": "<namespace>:<name>"}\nimage: x\n'],
    ['a line switched off by a comment', '# image: x # {"$imagepolicy": "ns:app"}\nb: 1\n'],
    ['a near-miss that is switched off too', '#  image: x # {"$imagePolicy": "ns:app"}\nb: 1\n'],
    ['a marker switched off by its key', 'image: x # {"xximagepolicy": "ns:app"}\n'],
    ['another key with a dollar sign', 'image: x # {"$patch": "delete"}\ny: 1 # {"$openapi": "a"}\n'],
    ['the key as data', '"$imagepolicy": "ns:app"\n'],
    ['the text as a value', 'note: \'say {"$imagePolicy": "ns:app"}\'\n'],
  ])('%s', (_, text) => {
    expect(locateMarkers(text)).toEqual({ markers: [], diagnostics: [], mode: 'yaml' });
  });
});
