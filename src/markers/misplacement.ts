/** Comments that look like markers and set nothing: why, and what to write. */
import { type Diagnostic, diagnose } from '../errors.ts';
import { lineStart, type Position } from '../source-text.ts';
import type { YamlFile } from './documents.ts';
import { formatMarker, MARKER_TOKEN, type Marker, parseMarker } from './marker.ts';
import { type CommentPlace, explainNearMiss, isExample, NOTABLE } from './near-miss.ts';
import type { Places } from './scalar-places.ts';

/** Gives the place of an offset, with the file where it is known. */
export type At = (offset: number) => Position & { file?: string };

/** Explains every comment that looks like a marker but is not in `settled`, and every marker inside a block string. */
export function explainComments(text: string, places: Places, settled: ReadonlySet<number>, at: At): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const { offset, source } of places.comments) {
    if (settled.has(offset) || !NOTABLE.test(source)) continue;
    const before = text.slice(lineStart(text, offset), offset).trim();
    const where: CommentPlace = before === '' ? 'own line' : 'trailing';
    const marker = parseMarker(source);
    if (marker) {
      if (isExample(source, where)) continue;
      const [message, hint] = explainPlace(before, marker);
      diagnostics.push(diagnose('MARKER_MISPLACED', message, { at: at(offset), hint }));
      continue;
    }
    const miss = explainNearMiss(source.trimEnd(), where);
    if (miss) diagnostics.push(diagnose(miss.code, miss.message, { at: at(offset), hint: miss.hint }));
  }
  for (const block of places.blocks) {
    const found = block.source.indexOf(MARKER_TOKEN);
    if (found === -1) continue;
    const message = 'a marker inside a block string is text and changes nothing';
    diagnostics.push(diagnose('MARKER_MISPLACED', message, { at: at(block.offset + found), severity: 'notice' }));
  }
  return diagnostics;
}

/** What is wrong with the place of a marker, told from the text in front of it on its line. */
function explainPlace(before: string, marker: Marker): [message: string, hint: string] {
  const written = formatMarker(marker.setter);
  if (before === '') {
    const message = 'a marker on a line of its own counts only directly above a list item that is a scalar';
    return [message, `Put it behind the value, on the same line: key: value ${written}`];
  }
  if (/[}\]],?$/.test(before)) {
    const message = 'a marker behind a flow collection belongs to none of the values in it';
    return [message, `Break the collection so that the value and ${written} end one line, or use block style.`];
  }
  if (/(?:^|[\s:])\*[^\s]+$/.test(before)) {
    return ['a marker on an alias sets nothing', 'Put the marker beside the anchored value that the alias repeats.'];
  }
  if (/^(?:.*:|-)(?:\s+[&!]\S*)*$/.test(before)) {
    const message = 'no value stands in front of the marker: the value is empty, on another line, or a collection';
    return [message, `Write the value between the key and the marker: ${before} "value" ${written}`];
  }
  return ['the marker belongs to no scalar value', `Put it behind the value, on the same line: key: value ${written}`];
}

/** Says where a file was read as only Flux reads it. */
export function explainReading({ aliasKeys, looseIndent }: YamlFile, at: At): Diagnostic[] {
  const diagnostics = aliasKeys.map(offset => {
    const message = 'the alias is a key without a space before its colon; the file was read as Flux reads it';
    return diagnose('MARKER_ALIAS_KEY', message, { at: at(offset), hint: 'Write a space before the colon.' });
  });
  if (looseIndent === undefined) return diagnostics;
  const message = 'a line within quotes, braces or brackets is indented too little; the file was read as Flux reads it';
  const hint = 'Indent every line of the value deeper than its key.';
  return [...diagnostics, diagnose('MARKER_LOOSE_INDENT', message, { at: at(looseIndent), hint })];
}
