import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TemplateError } from '../../src/errors.ts';
import type { FileChange } from '../../src/model.ts';
import { renderMessage } from '../../src/templates/render.ts';

interface Vector {
  template: string;
  data: {
    automation: { namespace: string; name: string };
    values?: Record<string, string>;
    changes: Omit<FileChange, 'line' | 'column'>[];
  };
  want: { text: string } | { error: string };
}

const vectors = readFileSync(new URL('../fixtures/conformance/templates.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as Vector);

/** Flux answers these with an error because it removed the field; here the field works as it used to. */
const isRemovedField = ({ want }: Vector) => 'error' in want && want.error.startsWith('template uses removed ');

function answer({ template, data }: Vector): Vector['want'] {
  try {
    const changes = data.changes.map(change => ({ line: 1, column: 1, ...change }));
    return { text: renderMessage(template, { ...data, changes }) };
  } catch (error) {
    if (error instanceof TemplateError) return { error: error.message };
    throw error;
  }
}

describe('answers of Flux, texts of errors included', () => {
  const rows = vectors.filter(vector => !isRemovedField(vector)).map((vector, index) => [index, vector] as const);

  test('the vectors are all there', () => expect(vectors).toHaveLength(400));

  test.each(rows)('%i', (_, vector) => expect(answer(vector), vector.template).toEqual(vector.want));
});

describe('removed fields work as they used to, where Flux now has an error', () => {
  const expected: [template: string, text: RegExp][] = [
    ['{{range .Updated.Images}}{{println .}}{{end}}', /^ghcr\.io\/acme\/app:1\.10\.0\n$/],
    [
      '{{ .Changed.ImageResult }}',
      /^\{map\[apps\/01\/deploy\.yaml:\{map\[\{\{\{apps\/v1 Deployment\} \{svc1 ns1\}\}\}:\[r\/svc1:1\.0\.2\]\]\}/,
    ],
    ['{{ $.Updated }}', /^\{map\[a\.yaml:\{map\[\{\{\{v1 Pod\} \{x default\}\}\}:\[a:2\]\]\}/],
    [
      '{{ range $resource, $_ := .Updated.Objects }}- {{ $resource.Kind }} {{ $resource.Name }}\n{{ end }}',
      /^- Kustomization \n$/,
    ],
    [
      'Images:\n{{ range .Updated.Images -}}\n- {{.}}\n{{ end -}}',
      /^Images:\n- r\/svc1:1\.0\.2\n- r\/svc2:1\.0\.3\n- r\/svc3:1\.0\.4\n- r\/svc5:1\.0\.6\n- r\/svc10:1\.0\.11\n$/,
    ],
    ['Files: {{ range $f, $_ := .Updated.Files }}{{ $f }} {{ end }}', /^Files: a\.yaml b\.yaml z\.yaml $/],
    ['{{ if .Updated.Images }}x{{ end }}', /^x$/],
    ['{{ with .Updated }}{{ . }}{{ end }}', /^\{map\[apps\/01\/deploy\.yaml:/],
  ];

  test('every such vector is listed', () => {
    const templates = vectors.filter(isRemovedField).map(({ template }) => template);
    expect(templates).toEqual(expected.map(([template]) => template));
  });

  test.each(expected)('%s', (template, text) => {
    const vector = vectors.find(candidate => candidate.template === template)!;
    expect(answer(vector)).toEqual({ text: expect.stringMatching(text) });
  });
});
