/** The pieces of YAML text, as the yaml package's lexer cuts them. */
import { Lexer } from 'yaml';

/** One piece of the text. */
export interface Lexeme {
  offset: number;
  source: string;
  /** True for the text of a plain or block scalar. */
  scalar: boolean;
}

/** What the lexer puts between the pieces: start of document, end of flow, scalar follows. */
const SIGN = /^[\x02\x18\x1f]$/;
const SCALAR_FOLLOWS = '\x1f';

/** The part of the lexer's state that decides how far a line must be indented, and the two places where Flux does not ask. */
interface Indenting {
  indentNext: number;
  parseFlowCollection(): Generator<string, unknown>;
  parseQuotedScalar(): Generator<string, unknown>;
}

/** Cuts text as YAML 1.2 says. */
export function lexStrictly(text: string): Iterable<string> {
  return new Lexer().lex(text);
}

/** Cuts text as Flux's parser does: inside quotes, braces and brackets a line may start anywhere. */
export function lexLoosely(text: string): Iterable<string> {
  const lexer = new Lexer();
  const state = lexer as unknown as Indenting;
  for (const method of ['parseFlowCollection', 'parseQuotedScalar'] as const) {
    const strict = state[method].bind(lexer);
    state[method] = function* () {
      const { indentNext } = state;
      state.indentNext = 0;
      const next = yield* strict();
      state.indentNext = indentNext;
      return next;
    };
  }
  return lexer.lex(text);
}

/** The pieces with their places. */
export function* listLexemes(sources: Iterable<string>): Generator<Lexeme> {
  let [offset, scalar] = [0, false];
  for (const source of sources) {
    if (SIGN.test(source)) scalar = source === SCALAR_FOLLOWS;
    else {
      yield { offset, source, scalar };
      offset += source.length;
      scalar = false;
    }
  }
}
