import { describe, expect, test } from 'vitest';
import { linesOfSecrets, linesOfSections } from '../../src/config/secret-lines.ts';

const hidden = (text: string, isSecret: (line: number) => boolean) =>
  text.split('\n').flatMap((_, index) => (isSecret(index + 1) ? [index + 1] : []));

describe('lines below keys that hold secrets', () => {
  test.each<[reason: string, text: string, lines: number[]]>([
    ['the key and what is below', 'a: 1\nsecrets:\n  x: y\nb: 2', [2, 3]],
    ['a line without indentation below the key, as in a list', 'secrets:\n- x\nb: 2', [1, 2]],
    ['a key in quotes', '"secrets":\n  x: y\n\'b\': 2', [1, 2]],
    ['a key behind a byte order mark', '\uFEFFsecrets: x\nb: 2', [1]],
    ['no comments, blank lines and marks of documents', 'secrets:\n  # why\n\n  x: y\n---\n%YAML 1.2\n...', [1, 4]],
    ['lines that go on as a flow mapping are of no key', 'secrets: x\n{ a: b }\n[c]\n"d"', [1]],
    ['but a text that goes on is of the key above', 'secrets: |\n  x\ny', [1, 2, 3]],
    ['nothing where no key is named so', 'a: 1\nsecret: 2', []],
  ])('%s', (_reason, text, lines) => {
    const found = linesOfSections(text, key => key === 'secrets');
    expect(hidden(text, found)).toEqual(lines);
  });

  test.each<[reason: string, text: string, lines: number[]]>([
    ['its lines', '{ a: b,\n c: d }', [1, 2]],
    ['but those of a key that begins one', '{\n"a": b,\n c: d }', [1]],
    ['and again where another one begins', 'a: 1\n{ b: c }', [2]],
  ])('a file that is one flow mapping has no key: %s', (_reason, text, lines) => {
    const found = linesOfSections(text, key => key === '');
    expect(hidden(text, found)).toEqual(lines);
  });
});

describe('lines of Secrets', () => {
  test.each<[reason: string, text: string, lines: number[]]>([
    ['the whole document', 'kind: Secret\ndata:\n  a: b', [1, 2, 3]],
    ['not the one before or behind', 'a: 1\n---\nkind: Secret\nb: 2\n---\nc: 3', [2, 3, 4]],
    ['of a list', 'kind: List\nitems:\n- kind: Secret\n  a: b', [1, 2, 3, 4]],
    ['of a list of Secrets', 'kind: SecretList\nitems:\n- { kind: Secret }', [1, 2, 3]],
    ['in JSON', '{"kind": "Secret",\n"data": {}}', [1, 2]],
    ['what kustomize makes Secrets from', 'resources: []\nsecretGenerator:\n- literals: [a=b]\nb: 2', [2, 3]],
    ['the same in one flow mapping', '{ secretGenerator: [\n{ literals: [a=b] }] }', [1, 2]],
    ['a sealed one holds none', 'kind: SealedSecret\nspec: { a: b }', []],
    ['nor does a document that only names one', 'kind: ImageRepository\nspec: { secretRef: { kind: Secret } }', []],
  ])('%s', (_reason, text, lines) => {
    expect(hidden(text, linesOfSecrets(text))).toEqual(lines);
  });
});
