import { describe, expect, test } from 'vitest';
import { parseMarker } from '../../src/markers/marker.ts';

describe('comments that are markers', () => {
  test.each([
    ['the canonical form', '# {"$imagepolicy": "ns:app"}', 'ns', 'app', 'image'],
    ['the tag suffix', '# {"$imagepolicy": "ns:app:tag"}', 'ns', 'app', 'tag'],
    ['the name suffix', '# {"$imagepolicy": "ns:app:name"}', 'ns', 'app', 'name'],
    ['the digest suffix', '# {"$imagepolicy": "ns:app:digest"}', 'ns', 'app', 'digest'],
    ['no space behind #', '#{"$imagepolicy": "ns:app"}', 'ns', 'app', 'image'],
    ['no space at all', '#{"$imagepolicy":"ns:app"}', 'ns', 'app', 'image'],
    ['more spaces', '#   {  "$imagepolicy"  :  "ns:app"  }  ', 'ns', 'app', 'image'],
    ['a tab', '#\t{"$imagepolicy": "ns:app"}', 'ns', 'app', 'image'],
    ['a run of #', '### {"$imagepolicy": "ns:app"}', 'ns', 'app', 'image'],
    ['another string key behind', '# {"$imagepolicy": "ns:app", "note": "x"}', 'ns', 'app', 'image'],
    ['another string key in front', '# {"note": "x", "$imagepolicy": "ns:app"}', 'ns', 'app', 'image'],
    ['another key that is null, which reads as empty', '# {"$imagepolicy": "ns:app", "z": null}', 'ns', 'app', 'image'],
    ['a JSON escape in the value', '# {"$imagepolicy": "ns\\u003aapp"}', 'ns', 'app', 'image'],
    ['a JSON escape in the key', '# {"\\u0024imagepolicy": "ns:app"}', 'ns', 'app', 'image'],
    ['a percent escape', '# {"$imagepolicy": "ns%3Aapp"}', 'ns', 'app', 'image'],
    ['the last of two equal keys', '# {"$imagepolicy": "x:y", "$imagepolicy": "ns:app:tag"}', 'ns', 'app', 'tag'],
    ['a policy that is called like a suffix', '# {"$imagepolicy": "ns:tag"}', 'ns', 'tag', 'image'],
    ['a variable in the name', '# {"$imagepolicy": "ns:app-${env}:tag"}', 'ns', 'app-${env}', 'tag'],
    ['the colon of a default does not separate', '# {"$imagepolicy": "${ns:-x}:app"}', '${ns:-x}', 'app', 'image'],
    ['a template action', '# {"$imagepolicy": "ns:{{ .Release.Name }}"}', 'ns', '{{ .Release.Name }}', 'image'],
  ])('%s', (_, comment, namespace, name, field) => {
    expect(parseMarker(comment)).toMatchObject({ namespace, name, field, policy: `${namespace}:${name}` });
  });

  test('the setter is the text of the marker, variables kept', () => {
    expect(parseMarker('# {"$imagepolicy": "ns:app-${env}:tag"}')?.setter).toBe('ns:app-${env}:tag');
  });
});

describe('comments that are none', () => {
  test.each([
    ['text behind the object', '# {"$imagepolicy": "ns:app"} x'],
    ['text in front of it', '# x {"$imagepolicy": "ns:app"}'],
    ['a second comment', '# {"$imagepolicy": "ns:app"} # {"$imagepolicy": "ns:app"}'],
    ['# twice with a space', '# # {"$imagepolicy": "ns:app"}'],
    ['a shebang', '#! {"$imagepolicy": "ns:app"}'],
    ['single quotes', "# {'$imagepolicy': 'ns:app'}"],
    ['no quotes', '# {$imagepolicy: ns:app}'],
    ['a trailing comma', '# {"$imagepolicy": "ns:app",}'],
    ['an unclosed object', '# {"$imagepolicy": "ns:app"'],
    ['an object in a list', '# [{"$imagepolicy": "ns:app"}]'],
    ['a number beside it', '# {"$imagepolicy": "ns:app", "n": 1}'],
    ['an object beside it', '# {"$imagepolicy": "ns:app", "o": {}}'],
    ['a value that is no string', '# {"$imagepolicy": 5}'],
    ['another spelling', '# {"$imagePolicy": "ns:app"}'],
    ['the plural', '# {"$imagepolicies": "ns:app"}'],
    ['kustomize’s own key', '# {"$openapi": "ns:app"}'],
    ['a setter reference', '# {"$ref": "#/definitions/io.k8s.cli.setters.ns:app"}'],
    ['a setter extension', '# {"x-k8s-cli":{"setter":{"name":"z","value":"ANY"}}}'],
    ['a suffix in capitals', '# {"$imagepolicy": "ns:app:TAG"}'],
    ['an unknown suffix', '# {"$imagepolicy": "ns:app:foo"}'],
    ['two suffixes', '# {"$imagepolicy": "ns:app:tag:tag"}'],
    ['no namespace', '# {"$imagepolicy": "app"}'],
    ['an empty namespace', '# {"$imagepolicy": ":app"}'],
    ['an empty name', '# {"$imagepolicy": "ns:"}'],
    ['an empty suffix', '# {"$imagepolicy": "ns:app:"}'],
    ['a slash', '# {"$imagepolicy": "ns/app"}'],
    ['an empty value', '# {"$imagepolicy": ""}'],
    ['null', '# {"$imagepolicy": null}'],
    ['a broken percent escape', '# {"$imagepolicy": "ns%zz:app"}'],
    ['prose', '# updated by "$imagepolicy" markers'],
    ['switched off', '# {"xximagepolicy": "ns:app"}'],
    ['nothing', '#'],
  ])('%s', (_, comment) => {
    expect(parseMarker(comment)).toBeUndefined();
  });
});
