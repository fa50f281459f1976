/**
 * How a string is written so that every YAML tool reads a string.
 *
 * Quoted scalars keep their quotes. A plain scalar stays plain only where YAML 1.1 and the core schema of YAML 1.2 both
 * read a string; everything else gets double quotes.
 */

/** Notation of a scalar in the source. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Plain texts that are a null, boolean, number, date, merge key or default value in YAML 1.1 or in YAML 1.2 core. */
const OTHER_TYPES: readonly RegExp[] = [
  /^(?:|~|null|Null|NULL|<<|=)$/,
  /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[\da-fA-F_]+)$/,
  // Decimal and floating-point numbers; Go also reads 1e3 without a dot, and 08 as a number.
  /^[-+]?(?:\d[\d_]*(?:\.[\d_]*)?|\.[\d_]+)(?:[eE][-+]?\d+)?$/,
  // The yaml package of npm, asked for YAML 1.1, takes an exponent or a dot alone for a number.
  /^(?:[-+]?(?:\d[\d_]*)?(?:\.[\d_]*)?[eE][-+]?\d+|[-+]?\.)$/,
  /^[-+]?\.(?:inf|Inf|INF)$/,
  /^\.(?:nan|NaN|NAN)$/,
  // Base 60: 12:30:45.
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^\d{4}-\d\d?-\d\d?$/,
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d?:\d\d?(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?))?$/,
];

/** Numbers of Go's parser once their underscores are dropped: also prefixes in upper case, a sign behind `0b` and `0o`. */
const GO_NUMBER =
  /^[-+]?(?:\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?|0[bB][-+]?[01]+|0[oO][-+]?[0-7]+|0[xX][\da-fA-F]+)$/;

/** Whether tools agree that this plain text is a string. */
export function isPlainString(text: string): boolean {
  if (/^[-+.\d]/.test(text) && GO_NUMBER.test(text.replaceAll('_', ''))) return false;
  return !OTHER_TYPES.some(type => type.test(text));
}

/** Whether a text can stand as a plain scalar at all, for every tool and at any place: question marks mislead some in flow. */
function isPlainSyntax(text: string): boolean {
  return (
    /^[^\s\-?:,[\]{}#&*!|>'"%@`]|^-[^\s,[\]{}]/.test(text) &&
    !/[\s:]$|:\s|\s#|[,[\]{}?]|[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe]/.test(text) &&
    !/^(?:---|\.\.\.)/.test(text)
  );
}

/** Whether a string can be a value at all: one line, without control characters or broken surrogates. */
export function isWritable(value: string): boolean {
  return value.isWellFormed() && !/[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/.test(value);
}

/** Source text of a one-line string in a flow style: quotes are kept, and added where the plain text would mislead. */
export function writeScalar(value: string, style: ScalarStyle): string {
  if (style === 'single') return `'${value.replaceAll("'", "''")}'`;
  if (style === 'plain' && isPlainString(value) && isPlainSyntax(value)) return value;
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
