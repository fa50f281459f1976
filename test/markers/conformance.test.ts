import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { rewriteMarkers } from '../../src/markers/rewrite.ts';
import type { Change, ImageRef } from '../../src/model.ts';

interface Vector {
  id: string;
  path: string;
  input: string;
  refs: Record<string, ImageRef>;
  want: {
    changes: Pick<Change, 'line' | 'old' | 'new' | 'setter'>[];
    lineMode?: Pick<Change, 'line' | 'old' | 'new' | 'setter'>[];
  };
  note?: string;
}

const vectors = readFileSync(new URL('../fixtures/conformance/markers.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Vector);

const brief = (changes: readonly Change[]) =>
  changes.map(({ line, old, new: value, setter }) => ({ line, old, new: value, setter }));

function readValues(text: string, version: '1.1' | '1.2'): unknown[] {
  const documents = parseAllDocuments(text, { version, uniqueKeys: false, logLevel: 'silent' });
  return documents.flatMap(document => {
    const values: unknown[] = [];
    JSON.stringify(document.toJS({ maxAliasCount: -1 }), (_key, value: unknown) => {
      if (value === null || typeof value !== 'object') values.push(value);
      return value;
    });
    return values;
  });
}

describe('answers of Flux', () => {
  expect(vectors.length).toBeGreaterThan(300);

  test.each(vectors.map(vector => [`${vector.id} ${vector.note ?? ''}`, vector] as const))('%s', (_, vector) => {
    const refs = new Map(Object.entries(vector.refs));
    const result = rewriteMarkers(vector.input, refs, { path: vector.path });
    const blanked = vector.want.changes.filter(change => change.new === '');
    expect(brief(result.changes)).toEqual(vector.want.changes.filter(change => change.new !== ''));
    expect(result.diagnostics.filter(d => d.code === 'MARKER_EMPTY_DIGEST')).toHaveLength(blanked.length);
    if (vector.note?.startsWith('does not parse')) {
      expect(result.diagnostics.map(d => d.code)).toContain('MARKER_FILE_SKIPPED');
    }
    if (result.changes.length === 0) expect(result.text).toBe(vector.input);
    expect(rewriteMarkers(result.text, refs, { path: vector.path }).changes).toEqual([]);
    if (result.changes.length === 0) return;
    if (vector.note?.startsWith('duplicate keys')) return;
    const [written, before] = [readValues(result.text, '1.1'), readValues(vector.input, '1.1')];
    expect(written).toHaveLength(before.length);
    const core = readValues(result.text, '1.2');
    for (const change of result.changes) {
      expect(written).toContain(change.new);
      expect(core).toContain(change.new);
    }
  });
});

describe('line mode, which the caller asks for', () => {
  const templates = vectors.filter(vector => vector.want.lineMode);
  expect(templates.length).toBeGreaterThan(5);

  test.each(templates.map(vector => [vector.id, vector] as const))('%s', (_, vector) => {
    const refs = new Map(Object.entries(vector.refs));
    const result = rewriteMarkers(vector.input, refs, { path: vector.path, lineMode: true });
    expect(brief(result.changes)).toEqual(vector.want.lineMode);
    const lines = result.text.split('\n');
    vector.input.split('\n').forEach((line, index) => {
      if (!result.changes.some(change => change.line === index + 1)) expect(lines[index]).toBe(line);
    });
  });
});
