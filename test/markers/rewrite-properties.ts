/** What must hold for every file; used by the properties and by the fuzz run. Each throws when it does not hold. */
import { deepStrictEqual, ok } from 'node:assert/strict';
import { parseAllDocuments } from 'yaml';
import { locateByParsing, locateMarkers } from '../../src/markers/find.ts';
import { readOutline } from '../../src/markers/outline.ts';
import { rewriteMarkers } from '../../src/markers/rewrite.ts';
import { refs, type YamlText } from './arbitrary-yaml.ts';

function readData(text: string): unknown[] {
  const documents = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false });
  return documents.map(document => {
    deepStrictEqual(document.errors, []);
    return document.toJS({ maxAliasCount: -1 }) as unknown;
  });
}

function replaceValues(data: unknown, values: ReadonlyMap<unknown, string>): unknown {
  if (Array.isArray(data)) return data.map(item => replaceValues(item, values));
  if (typeof data === 'object' && data) {
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, replaceValues(value, values)]));
  }
  return values.get(data) ?? data;
}

/** Every marked value changes, no other character and no other data does, and a second run finds nothing to do. */
export function checkRewrite({ text, fixed, expected }: YamlText): void {
  const result = rewriteMarkers(text, refs);
  deepStrictEqual(
    result.changes.map(change => change.new),
    expected.map(value => value.new),
  );
  const pattern = fixed.map(piece => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('([^\\n]*?)');
  ok(new RegExp(`^${pattern}$`).test(result.text), 'text outside the scalars changed');
  deepStrictEqual(readData(result.text), replaceValues(readData(text), new Map(expected.map(e => [e.old, e.new]))));
  deepStrictEqual(rewriteMarkers(result.text, refs).changes, []);
}

/** The quick reader finds what the yaml package finds, or leaves the file to it. Tells whether it read the file. */
export function checkOutline(text: string): boolean {
  if (!readOutline(text) || !/imagepolic/i.test(text)) return false;
  deepStrictEqual(locateMarkers(text), locateByParsing(text, {}));
  return true;
}

/** Any text: nothing is thrown, no changes means no change, and a second run finds nothing to do. */
export function checkAnyText(text: string): void {
  for (const lineMode of [false, true]) {
    const result = rewriteMarkers(text, refs, { lineMode });
    if (result.changes.length === 0) deepStrictEqual(result.text, text);
    const again = rewriteMarkers(result.text, refs, { lineMode });
    deepStrictEqual([again.text, again.changes], [result.text, []]);
  }
}
