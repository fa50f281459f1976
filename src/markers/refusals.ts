/** What YAML 1.2 allows and Flux's parser does not: it skips the whole file, without a word. */
import { CST } from 'yaml';
import { lineStart } from '../source-text.ts';
import { type Lexeme, listLexemes } from './lexemes.ts';
import { getValue, isMapping, scalarText } from './tokens.ts';

/** Why Flux would skip a file, and where. */
export interface Refusal {
  message: string;
  offset: number;
  /** True when the text is YAML all the same, only not a stream of mappings that Flux reads. */
  parses: boolean;
}

/** A directive, or a separator with content behind it; Flux does not look at a separator in the first line. */
const SEPARATOR = /(?<=\n)---(?![ \t]*(?:#[^\n]*)?\r?(?:\n|$))|^%/m;
/** Flux cuts the text behind these. */
const CUT = /\n---[^\n]*\n/g;
/** `...` with nothing but comments in front of it. */
const EARLY_END = /(?:[ \t]*(?:#[^\n]*)?\r?\n)*(\.\.\.)(?=\s|$)/y;
/** Text that may hold a value without a key, or an explicit key. */
const UNUSUAL_KEY = /(?:^|[-?{[,])[ \t]*:(?=\s)|(?:^|[-[{,])[ \t]*\?\s/m;
/** Escapes that the parser does not know: a slash, and half of a surrogate pair. */
const UNKNOWN_ESCAPE = /^(?:[^\\]|\\(?!u[dD][89a-fA-F]|\/).)*?\\(u[dD][89a-fA-F]|\/)/s;
/** A tab where a line or an item starts. */
const EARLY_TAB = /^[ -]*\t|^ *(?:[-?] +)*[-?][ ]*\t/m;

/** Makes a refusal. */
export function refuse(message: string, offset: number, parses: boolean): Refusal {
  return { message, offset, parses };
}

/** The first reason for which Flux skips a file that other tools read. */
export function findRefusal(
  text: string,
  tokens: readonly CST.Token[],
  lex: (text: string) => Iterable<string>,
): Refusal | undefined {
  return (
    findSeparator(text) ?? findEarlyEnd(text) ?? findForm(tokens) ?? findKey(text, tokens) ?? findLexeme(text, lex)
  );
}

function findSeparator(text: string): Refusal | undefined {
  const separator = SEPARATOR.exec(text);
  if (!separator) return undefined;
  const what = separator[0] === '%' ? 'a YAML directive' : 'text behind the document separator ---';
  return refuse(`${what} is not supported`, separator.index, true);
}

function findEarlyEnd(text: string): Refusal | undefined {
  if (!/^\.\.\./m.test(text)) return undefined;
  for (const start of [0, ...Array.from(text.matchAll(CUT), cut => cut.index + cut[0].length)]) {
    EARLY_END.lastIndex = start;
    if (EARLY_END.test(text)) return refuse('... ends a document that has not begun', EARLY_END.lastIndex - 3, true);
  }
  return undefined;
}

/** A document that is not a mapping, or whose metadata is not one. Flux does not look at what follows `...` without `---`. */
function findForm(tokens: readonly CST.Token[]): Refusal | undefined {
  let ended = false;
  for (const token of tokens) {
    ended ||= token.type === 'doc-end';
    if (token.type !== 'document') continue;
    ended &&= !token.start.some(part => part.type === 'doc-start');
    if (ended || !token.value) continue;
    const { value } = token;
    if (!isMapping(value)) return refuse('the document is not a mapping', value.offset, true);
    const metadata = getValue(value, 'metadata');
    if (metadata && !isMapping(metadata) && scalarText(metadata) !== 'null' && scalarText(metadata) !== '~') {
      return refuse('metadata is not a mapping', metadata.offset, true);
    }
  }
  return undefined;
}

function findKey(text: string, tokens: readonly CST.Token[]): Refusal | undefined {
  if (!UNUSUAL_KEY.test(text)) return undefined;
  let refusal: Refusal | undefined;
  for (const token of tokens) {
    if (token.type !== 'document' || !token.value) continue;
    CST.visit(token, item => {
      const value = item.sep?.find(part => part.type === 'map-value-ind');
      const explicit = item.start.some(part => part.type === 'explicit-key-ind');
      if (value && !item.key && !explicit && item.sep![0] === value) {
        refusal = refuse('a key is missing in front of a colon', value.offset, true);
      } else if (explicit && !value && item.sep && item.value?.type === 'block-seq') {
        refusal = refuse('a colon is missing in front of the value of an explicit key', item.value.offset, true);
      }
      return refusal && CST.visit.BREAK;
    });
    if (refusal) return refusal;
  }
  return undefined;
}

/** A piece of the text that the parser cannot read: an escape, or a tab that stands for indentation. */
function findLexeme(text: string, lex: (text: string) => Iterable<string>): Refusal | undefined {
  if (!EARLY_TAB.test(text) && !UNKNOWN_ESCAPE.test(text)) return undefined;
  let [flows, inBlock] = [0, ''];
  let last: Lexeme | undefined;
  for (const lexeme of listLexemes(lex(text))) {
    const { offset, source, scalar } = lexeme;
    if (source[0] === '"' && UNKNOWN_ESCAPE.test(source)) return refuseEscape(source, offset);
    if (inBlock !== '' && scalar) {
      const tab = findIndentTab(source, inBlock);
      if (tab !== -1) return refuse('a line of a block string starts with a tab', offset + tab, true);
    } else if (flows === 0 && /^[ \t]*\t[ \t]*$/.test(source) && standsForIndent(text, lexeme, last)) {
      return refuse('a tab stands where spaces are expected', offset + source.indexOf('\t'), true);
    }
    if (!scalar && /^[[{]$/.test(source)) flows += 1;
    if (!scalar && /^[\]}]$/.test(source)) flows -= 1;
    if (source.trim() === '') continue;
    if (source[0] !== '#') inBlock = !scalar && /^[|>]/.test(source) ? source : '';
    last = lexeme;
  }
  return undefined;
}

function refuseEscape(source: string, offset: number): Refusal {
  const found = UNKNOWN_ESCAPE.exec(source)!;
  const what = found[1] === '/' ? 'the escape \\/ is not known' : 'a surrogate pair is written as two escapes';
  return refuse(what, offset + found[0].length - found[1]!.length - 1, true);
}

/** Where a tab stands in front of the text of a block scalar before its indentation is over; -1 for nowhere. */
function findIndentTab(body: string, header: string): number {
  if (/\d/.test(header)) return body.search(/^\t/m);
  const [lead, indent, tab] = /^(?:[ ]*\r?\n)*([ ]*)(\t?)/.exec(body)!;
  if (tab !== '') return lead.length - 1;
  const found = new RegExp(`^ {0,${Math.max(indent!.length - 1, 0)}}\t`, 'm').exec(body);
  return found ? found.index + found[0].length - 1 : -1;
}

/** Whether blanks that hold a tab are at the start of a line, or behind the sign of an item; `last` is what stands before. */
function standsForIndent(text: string, { offset, source }: Lexeme, last: Lexeme | undefined): boolean {
  const start = lineStart(text, offset);
  if (text.slice(start, offset).trim() !== '') return last !== undefined && !last.scalar && /^[-?]$/.test(last.source);
  if (last?.scalar) return offset + source.indexOf('\t') - start <= indentAround(text, last.offset);
  return text[offset + source.length] !== '#' || !last || !isCommentLine(text, last);
}

function isCommentLine(text: string, { offset, source }: Lexeme): boolean {
  return source[0] === '#' && text.slice(lineStart(text, offset), offset).trim() === '';
}

/** Column of the block collection that holds a scalar. */
function indentAround(text: string, offset: number): number {
  const before = text.slice(lineStart(text, offset), offset);
  const dashes = /^[ ]*(?:- +)*/.exec(before)![0];
  return dashes.length < before.length ? dashes.length : Math.max(dashes.lastIndexOf('-'), 0);
}
