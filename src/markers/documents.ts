/** YAML text as token trees: read the way Flux reads it, and located only, never printed. */
import { Composer, CST, type Document, Lexer, Parser, visit, type YAMLParseError } from 'yaml';
import type { Span } from '../source-text.ts';

/** Why Flux would skip a file, and where. */
export interface Refusal {
  message: string;
  offset: number;
  /** True when the text is YAML all the same, only not a stream of mappings. */
  parses: boolean;
}

/** A file as YAML. */
export interface YamlFile {
  tokens: readonly CST.Token[];
  documents: readonly Document.Parsed[];
  /** Set when Flux would skip the file. */
  refusal?: Refusal;
  /** Where `*alias:` stands as a key without a space before its colon. */
  aliasKeys: readonly number[];
}

/** Characters that YAML forbids in a stream. */
export const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]/;
/** What the yaml package's lexer puts between the pieces of the text: start of document, end of flow, scalar follows. */
const SIGN = /^[\x02\x18\x1f]$/;
/** Line breaks for Flux's parser (YAML 1.1), but not for Git, editors and YAML 1.2 tools. */
export const OTHER_BREAK = /[\x85\u2028\u2029]|\r(?!\n)/;
/** A document marker with content behind it, or a directive: Flux cuts the text at lines and refuses both. */
const SEPARATOR = /^---(?![ \t]*(?:#.*)?\r?$)|^%/m;
const ALIAS_KEY = /^([ ]*(?:- +)*)\*([^\s,[\]{}:]+):(?=[ \t\r\n]|$)/gm;
/** Half of a surrogate pair as an escape; only the eight-digit form of both is YAML. */
const SURROGATE_ESCAPE = /^(?:[^\\]|\\(?!u[dD][89a-fA-F]).)*?\\u[dD][89a-fA-F]/s;
/** A line of a block scalar that goes on with a tab behind its indent. */
const TABBED_LINE = /^ +\t/m;

/** Reads a file; never throws. Text that does not parse has a refusal whose `parses` is false. */
export function readYaml(text: string): YamlFile {
  const file = parse(text);
  if (file.refusal?.parses !== false) return file;
  const aliasKeys: number[] = [];
  // The yaml package takes the colon for a part of the alias. A stand-in of the same length keeps every offset.
  const standIn = text.replace(ALIAS_KEY, (_, indent: string, name: string, offset: number) => {
    aliasKeys.push(offset + indent.length);
    return `${indent}_${name}:`;
  });
  if (aliasKeys.length === 0) return file;
  const second = parse(standIn);
  return second.refusal?.parses === false ? file : { ...second, aliasKeys };
}

function parse(text: string): YamlFile {
  const empty = { tokens: [], documents: [], aliasKeys: [] };
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) {
    const code = forbidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return { ...empty, refusal: refuse(`the control character U+${code} is not allowed`, forbidden.index, false) };
  }
  const otherBreak = findOtherBreak(text);
  if (otherBreak !== undefined) {
    return {
      ...empty,
      refusal: refuse('a line break other than LF or CRLF stands outside of quotes', otherBreak, false),
    };
  }
  try {
    const tokens = [...new Parser().parse(text)];
    // Only structure matters here: without types nothing is resolved, and nothing can fail to be.
    const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    const documents = [...composer.compose(tokens)] as Document.Parsed[];
    const refusal = findSyntaxError(documents) ?? findUnknownAlias(text, documents) ?? findRefusal(text, tokens);
    return { tokens, documents, aliasKeys: [], ...(refusal && { refusal }) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ...empty, refusal: refuse('the collections are nested too deeply', 0, false) };
  }
}

/** Offset of a line break that tools disagree about; inside quotes it is text for all of them. */
function findOtherBreak(text: string): number | undefined {
  if (!OTHER_BREAK.test(text)) return undefined;
  let offset = 0;
  for (const source of new Lexer().lex(text)) {
    if (SIGN.test(source)) continue;
    const found = /^["']/.test(source) ? -1 : source.search(OTHER_BREAK);
    if (found !== -1) return offset + found;
    offset += source.length;
  }
  return undefined;
}

function refuse(message: string, offset: number, parses: boolean): Refusal {
  return { message, offset, parses };
}

function findSyntaxError(documents: readonly Document.Parsed[]): Refusal | undefined {
  const error: YAMLParseError | undefined = documents.flatMap(document => document.errors)[0];
  return error && refuse(error.message, error.pos[0], false);
}

/** An alias without an anchor of its name above it in its document: no parser can tell what it stands for. */
function findUnknownAlias(text: string, documents: readonly Document.Parsed[]): Refusal | undefined {
  if (!text.includes('*')) return undefined;
  for (const document of documents) {
    const anchors = new Set<string>();
    let refusal: Refusal | undefined;
    visit(document, {
      Alias(_, { source, range }) {
        if (anchors.has(source)) return undefined;
        refusal = refuse(`the alias *${source} has no anchor above it`, range?.[0] ?? 0, false);
        return visit.BREAK;
      },
      Value(_, { anchor }) {
        if (anchor !== undefined) anchors.add(anchor);
      },
    });
    if (refusal) return refusal;
  }
  return undefined;
}

/** The reasons for which Flux skips a file that other tools read. */
function findRefusal(text: string, tokens: readonly CST.Token[]): Refusal | undefined {
  const separator = SEPARATOR.exec(text);
  if (separator) {
    const what = separator[0] === '%' ? 'a YAML directive' : 'text behind the document separator ---';
    return refuse(`${what} is not supported`, separator.index, true);
  }
  for (const token of tokens) {
    if (token.type !== 'document' || !token.value) continue;
    const { value } = token;
    if (!isMapping(value)) return refuse('the document is not a mapping', value.offset, true);
    const keyless = (value.items as CST.CollectionItem[]).find(item => !item.key && isKeyless(item));
    if (keyless) return refuse('a key is missing in front of a colon', keyless.sep![0]!.offset, true);
    const metadata = getValue(value, 'metadata');
    if (metadata && !isMapping(metadata) && scalarText(metadata) !== 'null' && scalarText(metadata) !== '~') {
      return refuse('metadata is not a mapping', metadata.offset, true);
    }
  }
  return findUnreadableScalar(text);
}

function isKeyless(item: CST.CollectionItem): boolean {
  const explicit = item.start.some(part => part.type === 'explicit-key-ind');
  return !explicit && item.sep?.[0]?.type === 'map-value-ind';
}

/** A scalar that the yaml package reads, and Flux's parser does not. */
function findUnreadableScalar(text: string): Refusal | undefined {
  if (!SURROGATE_ESCAPE.test(text) && !TABBED_LINE.test(text)) return undefined;
  let [offset, inBlock] = [0, false];
  for (const source of new Lexer().lex(text)) {
    if (SIGN.test(source)) continue;
    if (source[0] === '"' && SURROGATE_ESCAPE.test(source)) {
      return refuse('a surrogate pair is written as two escapes', offset, true);
    }
    if (inBlock && TABBED_LINE.test(source)) return refuse('a line of a block string starts with a tab', offset, true);
    if (/\S/.test(source) && source[0] !== '#') inBlock = /^[|>][-+\d]*$/.test(source);
    offset += source.length;
  }
  return undefined;
}

/** True for block and flow mappings. */
export function isMapping(token: CST.Token): token is CST.BlockMap | CST.FlowCollection {
  return token.type === 'block-map' || (token.type === 'flow-collection' && token.start.source === '{');
}

/** The value of the first key of that name. */
export function getValue(mapping: CST.Token, key: string): CST.Token | undefined {
  if (!isMapping(mapping)) return undefined;
  return mapping.items.find(item => item.key && scalarText(item.key) === key)?.value;
}

/** Where a token's own text stands. */
export function spanOf(token: CST.FlowScalar): Span {
  return { start: token.offset, end: token.offset + token.source.length };
}

/** Decoded text of a scalar token; undefined for anything else. */
export function scalarText(token: CST.Token): string | undefined {
  if (token.type === 'scalar' && !token.source.includes('\n')) return token.source;
  return resolve(token);
}

function resolve(token: CST.Token): string | undefined {
  switch (token.type) {
    case 'scalar':
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
    case 'block-scalar':
      return CST.resolveAsScalar(token, false, () => {}).value;
    default:
      return undefined;
  }
}
