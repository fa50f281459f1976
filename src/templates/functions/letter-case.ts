/** sprig's `snakecase`, `kebabcase` and `camelcase`. */
import { encodeRune, mapRunes, RUNE_ERROR, runeAt, runesOf } from '../bytes.ts';
import { isLetter, isNumber, isPunct, isSpace, isUpper, toLower, toUpper } from '../unicode.ts';
import { string } from '../values.ts';
import { type FunctionTable, fixed, text } from './signature.ts';

/** By name. */
export const letterCaseFunctions: FunctionTable = {
  snakecase: fixed([text], ([s]) => string(joinWords(s, '_'))),
  kebabcase: fixed([text], ([s]) => string(joinWords(s, '-'))),
  camelcase: fixed([text], ([s]) => string(camelCase(s))),
};

const isConnector = (rune: number) => rune === 0x2d || rune === 0x5f || isSpace(rune);

// Chinese, Japanese and Korean letters have no case and make no words.
const CJK: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fcc],
  [0x3400, 0x4d85],
  [0x20000, 0x2b81d],
  [0x3040, 0x30ff],
  [0x31f0, 0x31ff],
  [0x1100, 0x11ff],
  [0x3130, 0x318f],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
];
const isAlphabet = (rune: number) => isLetter(rune) && !CJK.some(([from, to]) => rune >= from && rune <= to);

function camelCase(s: string): string {
  if (s === '') return '';
  const runes = [...runesOf(s)].map(({ rune }) => rune);
  const first = runes.findIndex(rune => !isConnector(rune));
  // Of nothing but connectors the original writes the last one twice.
  if (first < 0) return mapRunes(s, rune => rune) + encodeRune(runes.at(-1)!);
  // Connectors in front stay.
  let result = runes.slice(0, first).map(encodeRune).join('');
  let current = toUpper(runes[first]!);
  for (const rune of runes.slice(first + 1)) {
    const previous = current;
    if (isConnector(rune) && isConnector(previous)) {
      result += encodeRune(previous);
      current = rune;
    } else if (isConnector(previous)) current = toUpper(rune);
    else {
      result += encodeRune(previous);
      current = toLower(rune);
    }
  }
  return result + encodeRune(current);
}

type WordKind = 'none' | 'invalid' | 'number' | 'upper' | 'alphabet' | 'connector' | 'punctuation' | 'other';
interface Word {
  kind: WordKind;
  text: string;
}

/** Cuts a text into runs of one kind; `HTTPStatus` is `HTTP` and `Status`. */
function wordsOf(s: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < s.length; ) {
    const word = wordAt(s, at);
    words.push(word);
    at += word.text.length;
  }
  return words;
}

function wordAt(s: string, at: number): Word {
  const { rune, width } = runeAt(s, at);
  if (rune === RUNE_ERROR) return { kind: 'invalid', text: s.slice(at, at + width) };
  const run = (kind: WordKind, belongs: (rune: number) => boolean): Word => {
    let end = at + width;
    while (end < s.length) {
      const next = runeAt(s, end);
      if (!belongs(next.rune)) break;
      end += next.width;
    }
    return { kind, text: s.slice(at, end) };
  };
  if (isConnector(rune)) return run('connector', isConnector);
  if (isPunct(rune)) return run('punctuation', isPunct);
  const isLowerLetter = (next: number) => isAlphabet(next) && !isUpper(next);
  if (isUpper(rune)) return upperWord(s, at, width, run, isLowerLetter);
  if (isAlphabet(rune)) return run('alphabet', isLowerLetter);
  if (isNumber(rune)) return run('number', isNumber);
  return run('other', next => !isConnector(next) && !isAlphabet(next) && !isNumber(next) && !isPunct(next));
}

function upperWord(
  s: string,
  at: number,
  width: number,
  run: (kind: WordKind, belongs: (rune: number) => boolean) => Word,
  isLowerLetter: (rune: number) => boolean,
): Word {
  if (!isUpper(runeAt(s, at + width).rune)) return run('upper', isLowerLetter);
  const word = run('upper', isUpper);
  const next = runeAt(s, at + word.text.length);
  if (next.width === 0 || !isAlphabet(next.rune)) return word;
  // The last capital begins the next word.
  const runes = [...runesOf(word.text)];
  return { kind: 'upper', text: word.text.slice(0, runes.at(-1)!.at) };
}

/** Lower-case words with a connector between them; a number stays with its word unless letters follow it. */
function joinWords(s: string, connector: string): string {
  const words = wordsOf(s);
  let at = 0;
  const next = (): Word => words[at++] ?? { kind: 'none', text: '' };
  const lower = ({ kind, text: word }: Word) =>
    kind === 'upper' || kind === 'connector'
      ? [...runesOf(word)].map(({ rune }) => (isConnector(rune) ? connector : encodeRune(toLower(rune)))).join('')
      : word;
  let result = '';
  let word = next();
  const takeRun = () => {
    while (word.kind === 'alphabet' || word.kind === 'number') {
      result += lower(word);
      word = next();
    }
  };
  const separate = () => {
    if (word.kind !== 'none' && word.kind !== 'invalid' && separates(word.kind)) result += connector;
  };
  const separates = (kind: WordKind) => kind !== 'connector' && kind !== 'punctuation';
  while (at < words.length) {
    if (word.kind !== 'connector') result += lower(word);
    const previous = word;
    word = next();
    if (previous.kind === 'number') {
      takeRun();
      separate();
    } else if (previous.kind === 'connector') result += lower(previous);
    else if (previous.kind !== 'punctuation') {
      if (word.kind !== 'number') {
        if (separates(word.kind)) result += connector;
      } else if (at < words.length) {
        const number = word;
        word = next();
        if (word.kind !== 'alphabet') {
          result += lower(number);
          if (separates(word.kind)) result += connector;
        } else {
          result += connector + lower(number);
          takeRun();
          separate();
        }
      }
    }
  }
  return result + lower(word);
}
