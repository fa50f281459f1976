/** YAML text as token trees: read the way Flux reads it, and located only, never printed. */
import { Composer, type CST, type Document, Parser, visit, type YAMLParseError } from 'yaml';
import { messageOf, TOO_DEEP } from '../config/yaml-depth.ts';
import { lexLoosely, lexStrictly, listLexemes } from './lexemes.ts';
import { findRefusal, type Refusal, refuse } from './refusals.ts';

/** A file as YAML. */
export interface YamlFile {
  tokens: readonly CST.Token[];
  documents: readonly Document.Parsed[];
  /** Set when Flux would skip the file. */
  refusal?: Refusal;
  /** Where `*alias:` stands as a key without a space before its colon. */
  aliasKeys: readonly number[];
  /** Where the text is indented less than the yaml package takes it, but enough for Flux. */
  looseIndent?: number;
}

/** Characters that YAML forbids in a stream. */
export const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]/;
/** Line breaks for Flux's parser (YAML 1.1), but not for Git, editors and YAML 1.2 tools. */
export const OTHER_BREAK = /[\x85\u2028\u2029]|\r(?!\n)/;
const ALIAS_KEY = /^([ ]*(?:- +)*)\*([^\s,[\]{}:]+):(?=[ \t\r\n]|$)/gm;

/** Reads a file; never throws. Text that does not parse has a refusal whose `parses` is false. */
export function readYaml(text: string): YamlFile {
  const file = parse(text, lexStrictly);
  if (file.refusal?.parses !== false) return file;
  const aliasKeys: number[] = [];
  // The yaml package takes the colon for a part of the alias. A stand-in of the same length keeps every offset.
  const standIn = text.replace(ALIAS_KEY, (_, indent: string, name: string, offset: number) => {
    aliasKeys.push(offset + indent.length);
    return `${indent}_${name}:`;
  });
  const second = aliasKeys.length === 0 ? file : parse(standIn, lexStrictly);
  if (second.refusal?.parses !== false) return { ...second, aliasKeys };
  const third = parse(standIn, lexLoosely);
  return third.refusal?.parses === false ? file : { ...third, aliasKeys, looseIndent: second.refusal.offset };
}

function parse(text: string, lex: (text: string) => Iterable<string>): YamlFile {
  const empty = { tokens: [], documents: [], aliasKeys: [] };
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) {
    const code = forbidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return { ...empty, refusal: refuse(`the control character U+${code} is not allowed`, forbidden.index, false) };
  }
  const otherBreak = findOtherBreak(text, lex);
  if (otherBreak !== undefined) {
    return {
      ...empty,
      refusal: refuse('a line break other than LF or CRLF stands outside of quotes', otherBreak, false),
    };
  }
  const parser = new Parser();
  try {
    const tokens = parseTokens(parser, lex(text));
    const documents = composeDocuments(tokens);
    const refusal = findSyntaxError(documents) ?? findUnknownAlias(text, documents) ?? findRefusal(text, tokens, lex);
    return { tokens, documents, aliasKeys: [], ...(refusal && { refusal }) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // The parser stands behind what was too much for it.
    return { ...empty, refusal: refuse(TOO_DEEP, Math.max(parser.offset - 1, 0), false) };
  }
}

/** Stops at the first error: there may be one per line, and the package takes long over each. */
function parseTokens(parser: Parser, lexemes: Iterable<string>): CST.Token[] {
  const tokens: CST.Token[] = [];
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (tokens.at(-1)?.type === 'error') break;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** The documents up to the first that holds an error. */
function composeDocuments(tokens: readonly CST.Token[]): Document.Parsed[] {
  // Only structure matters here: without types nothing is resolved, and nothing can fail to be.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens)) {
    documents.push(document as Document.Parsed);
    if (document.errors.length > 0) break;
  }
  return documents;
}

/** Offset of a line break that tools disagree about; inside quotes it is text for all of them. */
function findOtherBreak(text: string, lex: (text: string) => Iterable<string>): number | undefined {
  if (!OTHER_BREAK.test(text)) return undefined;
  for (const { offset, source } of listLexemes(lex(text))) {
    const found = /^["']/.test(source) ? -1 : source.search(OTHER_BREAK);
    if (found !== -1) return offset + found;
  }
  return undefined;
}

function findSyntaxError(documents: readonly Document.Parsed[]): Refusal | undefined {
  const error: YAMLParseError | undefined = documents.flatMap(document => document.errors)[0];
  return error && refuse(messageOf(error), error.pos[0], false);
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
