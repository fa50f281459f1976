import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TemplateError } from '../../src/errors.ts';
import type { FileChange } from '../../src/model.ts';
import { type MessageData, renderMessage } from '../../src/templates/render.ts';

const object = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', namespace: 'ns1' };
const change = (
  file: string,
  old: string,
  fresh: string,
  setter: string,
  more: Partial<FileChange> = {},
): FileChange => ({
  file,
  line: 1,
  column: 1,
  old,
  new: fresh,
  setter,
  ...more,
});
const data: MessageData = {
  automation: { namespace: 'flux-system', name: 'auto' },
  values: { team: 'a' },
  changes: [
    change('b.yaml', 'ghcr.io/dulc3/harvis:1', 'ghcr.io/dulc3/harvis:2', 'flux-system:harvis', { object }),
    change('a.yaml', '1.0', '1.1', 'flux-system:web:tag'),
  ],
};
const render = (template: string, over: Partial<MessageData> = {}) => renderMessage(template, { ...data, ...over });

describe('templates of real set-ups', () => {
  const rows: [reason: string, template: string, text: string][] = [
    [
      'images of the removed .Updated, trimmed on both sides',
      'Automated image update\n\nImages:\n{{ range .Updated.Images -}}\n- {{.}}\n{{ end -}}\n',
      'Automated image update\n\nImages:\n- web:1.1\n- ghcr.io/dulc3/harvis:2\n',
    ],
    [
      'old and new of every change, in one line of YAML',
      '{{range .Changed.Changes}}{{print .OldValue}} -> {{println .NewValue}}{{end}}',
      '1.0 -> 1.1\nghcr.io/dulc3/harvis:1 -> ghcr.io/dulc3/harvis:2\n',
    ],
    ['no template at all is Flux’s own subject', '', 'Update from image update automation'],
    ['a fixed text', 'Automated image update [ci skip]', 'Automated image update [ci skip]'],
    [
      'automation, files and objects',
      'By {{ .AutomationObject }}\n{{ range $f, $_ := .Changed.FileChanges }}* {{ $f }}\n{{ end }}{{ range $id, $_ := .Changed.Objects }}{{ $id.Kind }} {{ $id.Name }};{{ end }}',
      'By flux-system/auto\n* a.yaml\n* b.yaml\n ;Deployment web;',
    ],
  ];
  test.each(rows)('%s', (_, template, text) => expect(render(template)).toBe(text));
});

describe('the removed .Updated', () => {
  const digest = `sha256:${'0'.repeat(64)}`;
  const images = new Map([['flux-system:hw', { name: 'helloworld', tag: 'v1.0.1', digest }]]);
  const changes = [
    change('a.yaml', 'v1', 'v1.0.1', 'flux-system:hw:tag', { object }),
    change('a.yaml', 'x', 'helloworld', 'flux-system:hw:name', { object }),
    change('b.yaml', 'helloworld:v1', 'helloworld:v1.0.1', 'flux-system:hw'),
  ];
  const rows: [reason: string, template: string, text: string, known?: typeof images][] = [
    ['one image whichever field changed', '{{range .Updated.Images}}{{println .}}{{end}}', 'helloworld:v1.0.1\n'],
    [
      'name is the full reference',
      '{{range .Updated.Images}}{{.Name}}{{end}}',
      'index.docker.io/library/helloworld:v1.0.1',
    ],
    ['repository', '{{range .Updated.Images}}{{.Repository}}{{end}}', 'library/helloworld'],
    ['registry', '{{range .Updated.Images}}{{.Registry}}{{end}}', 'index.docker.io'],
    ['identifier is the tag', '{{range .Updated.Images}}{{.Identifier}}{{end}}', 'v1.0.1'],
    ['identifier is the digest if known', '{{range .Updated.Images}}{{.Identifier}}{{end}}', digest, images],
    ['policy prints as a name', '{{range .Updated.Images}}{{.Policy}} {{.Policy.Name}}{{end}}', 'flux-system/hw hw'],
    ['files', '{{range $f, $r := .Updated.Files}}{{$f}}:{{len $r.Objects}} {{end}}', 'a.yaml:1 b.yaml:1 '],
    [
      'objects',
      '{{range $o, $i := .Updated.Objects}}{{$o.Kind}}={{$i}} {{end}}',
      '=[helloworld:v1.0.1] Deployment=[helloworld:v1.0.1] ',
    ],
    ['the same under its later name', '{{range .Changed.ImageResult.Images}}{{.}}{{end}}', 'helloworld:v1.0.1'],
  ];
  test.each(rows)('%s', (_, template, text, known) =>
    expect(render(template, { changes, ...(known !== undefined && { images: known }) })).toBe(text),
  );
});

describe('places of errors', () => {
  const rows: [reason: string, template: string, line: number, column: number, text: string][] = [
    ['a field that is not there', 'a\n{{ .Foo }}', 2, 4, 'commit message:2:3: executing "commit message" at <.Foo>'],
    ['columns for people count characters', 'é{{ .Foo }}', 1, 5, 'commit message:1:5:'],
    ['a parse error', 'a\nb {{ nope }}', 2, 6, 'commit message:2: function "nope" not defined'],
    [
      'inside a defined template',
      '{{ define "t" }}{{ .X }}{{ end }}{{ template "t" . }}',
      1,
      20,
      'executing "t" at <.X>',
    ],
  ];
  test.each(rows)('%s', (_, template, line, column, text) => {
    let thrown: unknown;
    try {
      render(template);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TemplateError);
    expect(thrown).toMatchObject({ code: 'TEMPLATE_INVALID', line, column, message: expect.stringContaining(text) });
  });
});

describe('what Go’s fmt and reflect do at their edges', () => {
  const rows: [reason: string, template: string, text: string][] = [
    ['a negative precision is a bad one', '{{ printf "%.*f" -2 1.5 }}', '%!(BADPREC)1.500000'],
    ['hexadecimal text is padded with zeros', '{{ printf "%06x|%06X|%-06x" "hi" "" "hi" }}', '006869|000000|6869  '],
    ['%w stands for errors only, whatever is inside', '{{ printf "%w" (list 1 "a") }}', '%!w([]interface {}=[1 a])'],
    [
      'a bad verb shows values without their methods, also inside',
      '{{ printf "%p" . }}',
      '%!p(source.TemplateData={{flux-system auto} {map[]} map[team:a]})',
    ],
    ['empty text in hexadecimal has no prefix', '{{ printf "%#x|%#4x" "" "" }}', '|    '],
    [
      'overwriting takes empty values too',
      '{{ mergeOverwrite (dict "a" 1 "b" "x") (dict "a" 0 "b" "") }}',
      'map[a:0 b:]',
    ],
    ['and empty lists', '{{ mergeOverwrite (dict "a" (list 1)) (dict "a" (list)) }}', 'map[a:[]]'],
    [
      'but an empty dictionary is merged into another',
      '{{ mergeOverwrite (dict "a" (dict "b" 1)) (dict "a" (dict)) }}',
      'map[a:map[b:1]]',
    ],
    ['merging keeps what is not empty', '{{ merge (dict "a" 1 "b" "") (dict "a" 2 "b" "y") }}', 'map[a:1 b:y]'],
    ['no changes are a nil list in JSON', '{{ toJson .Changed.Changes }} {{ len .Changed.Changes }}', 'null 0'],
    ['one item in chunks of a negative size', '{{ chunk -3 (list 1) }}', '[[1]]'],
    ['as many items as a negative size has', '{{ chunk -3 (list 1 2 3) }}', '[]'],
  ];
  test.each(rows)('%s', (_, template, text) => expect(render(template, { changes: [] })).toBe(text));

  const errors: [reason: string, template: string, text: string][] = [
    [
      'the length of a text is no index',
      '{{ index "abc" 3 }}',
      'error calling index: reflect: string index out of range',
    ],
    [
      'the length of a list is no index',
      '{{ index (list 1) 1 }}',
      'error calling index: reflect: slice index out of range',
    ],
    ['no size of chunks', '{{ chunk 0 (list 1) }}', 'error calling chunk: runtime error: makeslice: len out of range'],
    ['chunks of nothing', '{{ chunk -3 (list) }}', 'error calling chunk: runtime error: makeslice: len out of range'],
  ];
  test.each(errors)('%s', (_, template, text) => expect(() => render(template)).toThrow(text));
});

describe('nothing of JavaScript shows through', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'length'];
  test.each(names)('.Values.%s is a missing key', name => {
    expect(render(`{{ .Values.${name} }}|{{ index .Values "${name}" }}`)).toBe('<no value>|');
    expect(render(`{{ $d := dict }}{{ hasKey $d "${name}" }}{{ $d.${name} }}`)).toBe('false<no value>');
  });
  test.each(names)('.%s is no field', name => {
    expect(() => render(`{{ .${name} }}`)).toThrow(`can't evaluate field ${name} in type source.TemplateData`);
    expect(() => render(`{{ .Changed.${name} }}`)).toThrow(`can't evaluate field ${name} in type update.Result`);
  });
  test.each(names)('%s is no function', name => {
    expect(() => render(`{{ ${name} }}`)).toThrow(name === 'toString' ? 'wrong number of args' : 'not defined');
  });
  test('such keys are keys like any other', () => {
    expect(render('{{ $d := dict "__proto__" 1 }}{{ $d.__proto__ }}{{ toJson $d }}')).toBe('1{"__proto__":1}');
    expect(render('{{ (fromJson "{\\"__proto__\\":{\\"a\\":1}}").a }}')).toBe('<no value>');
  });
});

describe('refused functions say why', () => {
  test.each([
    ['randInt 1 2', 'random'],
    ['shuffle "abc"', 'random'],
    ['ago "x"', 'clock'],
    ['genPrivateKey "rsa"', 'no place in a commit message'],
  ])('%s', (call, reason) => expect(() => render(`{{ ${call} }}`)).toThrow(reason));
});

test.each([
  ['a property in lower case', '{{ regexFind `\\p{greek}+` "ab αβ" }}', 'αβ'],
  ['a property by its long name', '{{ regexReplaceAll `\\p{Letter}` "a1b" "<$0>" }}', '<a>1<b>'],
  ['a group name twice', '{{ regexFindAll `(?P<a>x)(?P<a>y)` "xyxy" -1 | join "," }}', 'xy,xy'],
])('patterns of Go: %s', (_, template, text) => {
  expect(render(template)).toBe(text);
});

describe('limits', () => {
  const deep = (count: number) => `${'{{ if true }}'.repeat(count)}x${'{{ end }}'.repeat(count)}`;
  const rows: [reason: string, template: string, text: RegExp][] = [
    ['a list without end', '{{ range until 2147483647 }}{{ end }}', /elements|steps/],
    ['a number to range over', '{{ range 9223372036854775807 }}{{ end }}', /steps/],
    ['loops in loops', '{{ range until 10000 }}{{ range until 10000 }}{{ end }}{{ end }}', /steps/],
    ['a long text', '{{ repeat 1000000000 "abc" }}', /longer than/],
    ['a text that doubles', '{{ $s := "ab" }}{{ range until 60 }}{{ $s = print $s $s }}{{ end }}', /longer than/],
    [
      'a text that quoting doubles',
      '{{ $s := "\\\\" }}{{ range until 60 }}{{ $s = quote $s }}{{ end }}',
      /longer than/,
    ],
    [
      'a long text, read again and again',
      '{{ $s := repeat 1000000 "a" }}{{ range until 10000 }}{{ $_ := upper $s }}{{ end }}',
      /steps/,
    ],
    ['a long pattern', '{{ $s := repeat 200000 "ab" }}{{ range until 100 }}{{ regexMatch $s "x" }}{{ end }}', /steps/],
    [
      'a pattern that repeats, in a long text',
      '{{ $s := repeat 100000 "ab" }}{{ range until 100 }}{{ regexMatch "a.{1000}$" $s }}{{ end }}',
      /steps/,
    ],
    [
      'a list that holds itself twice, again and again',
      '{{ $l := list 1 }}{{ range until 60 }}{{ $l = list $l $l }}{{ end }}{{ $l }}',
      /steps|longer/,
    ],
    ['a dictionary in itself', '{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ $d }}', /nested more than/],
    [
      'a dictionary in itself, as JSON',
      '{{ $d := dict }}{{ $_ := set $d "d" $d }}{{ mustToJson $d }}',
      /nested more than/,
    ],
    [
      'a template in itself',
      '{{ define "t" }}{{ template "t" . }}{{ end }}{{ template "t" . }}',
      /maximum template depth/,
    ],
    ['blocks in blocks', deep(500), /nested more than/],
    ['parentheses in parentheses', `{{ ${'('.repeat(5000)}1${')'.repeat(5000)} }}`, /nested more than/],
    ['widths', '{{ range until 10 }}{{ printf "%999999d" 1 }}{{ end }}', /longer than/],
    ['a huge template', 'x'.repeat(300_000), /longer than/],
  ];
  test.each(rows)('%s', (_, template, text) => {
    expect(() => render(template)).toThrow(text);
  });
});

describe('properties', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 4 }),
    fc.constantFrom(
      '{{',
      '}}',
      '{{-',
      ' -}}',
      '"',
      '`',
      '$x',
      ':=',
      '|',
      '.',
      '(',
      ')',
      'if ',
      'range ',
      'end',
      'else',
      'with ',
    ),
    fc.constantFrom(
      '.Values',
      '.Changed.Changes',
      'list',
      'dict',
      'printf',
      '"%v"',
      'regexReplaceAll',
      'nil',
      '1',
      '1.5',
      'toJson',
      'index',
      'set',
    ),
  );

  test('any text gives a message or a typed error', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        try {
          expect(typeof render(pieces.join(''))).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(TemplateError);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('text without actions comes back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        fc.pre(!text.includes('{{') && text.isWellFormed());
        expect(render(text)).toBe(text);
      }),
    );
  });

  test('the order of files does not matter', () => {
    const changes = ['a', 'b', 'c', 'd'].map(file => change(`${file}.yaml`, '1', file, `ns:${file}:tag`));
    const template = '{{ .Changed.Changes }}{{ .Changed.FileChanges }}{{ .Changed.Objects }}{{ .Updated }}';
    const expected = render(template, { changes });
    fc.assert(
      fc.property(fc.shuffledSubarray(changes, { minLength: 4 }), shuffled => {
        expect(render(template, { changes: shuffled })).toBe(expected);
      }),
    );
  });

  test('a template of 130 KB ends', () => {
    const template =
      '{{ $x := "a" }}{{ range .Changed.Changes }}{{ .NewValue | upper }} é{{ end }}{{/* c */}}\n'.repeat(1600);
    expect(render(template).split('\n')).toHaveLength(1601);
  });
});
