import { describe, expect, test } from 'vitest';
import { checkTemplate } from '../../src/templates/render.ts';

// Where the content begins: after the quote, or below the header of a block.
const location = { file: 'flux/auto.yaml', line: 10, column: 22 };

describe('problems found when a template is loaded', () => {
  const rows: [reason: string, template: string, expected: object[]][] = [
    ['values that nobody gave are texts', '{{ upper .Values.team }}', []],
    ['nothing to say', '{{ range .Changed.Changes }}{{ .NewValue }}{{ end }}', []],
    [
      'in a scalar of one line, line and column',
      'deps: {{ nope }}',
      [{ severity: 'error', code: 'TEMPLATE_INVALID', file: 'flux/auto.yaml', line: 10, column: 31 }],
    ],
    [
      'in a block scalar, the line and the column behind its indentation',
      'deps\n\n{{ .Foo }}\n',
      [{ severity: 'error', code: 'TEMPLATE_INVALID', file: 'flux/auto.yaml', line: 12, column: 25 }],
    ],
    [
      'a removed field is a warning, at its place',
      'Images:\n{{ range .Updated.Images }}{{ . }}{{ end }}\n',
      [{ severity: 'warning', code: 'TEMPLATE_REMOVED_FIELD', file: 'flux/auto.yaml', line: 11 }],
    ],
    ['also from the root variable', '{{ $.Updated }}', [{ code: 'TEMPLATE_REMOVED_FIELD', column: 26 }]],
    ['and under its later name', '{{ .Changed.ImageResult }}', [{ code: 'TEMPLATE_REMOVED_FIELD' }]],
    [
      'in branches, arguments and chains',
      '{{ if (len .Updated.Images) }}{{ end }}',
      [{ code: 'TEMPLATE_REMOVED_FIELD' }],
    ],
  ];
  test.each(rows)('%s', (_, template, expected) => {
    const found = checkTemplate(template, location);
    expect(found).toHaveLength(expected.length);
    expect(found).toMatchObject(expected);
  });

  test('without a location there is none', () => {
    expect(checkTemplate('{{', undefined)[0]).not.toHaveProperty('file');
  });

  test('the values of the automation are there', () => {
    expect(checkTemplate('{{ upper .Values.team }}', location, { team: 'a' })).toEqual([]);
  });
});
