/** sprig's `semver` and `semverCompare`, with the versions and ranges of Masterminds semver. */
import { RetagError } from '../../errors.ts';
import { parseRange } from '../../policies/semver-range.ts';
import { compareVersions, parseLooseVersion, type Version } from '../../policies/version.ts';
import { fromBytes, toBytes } from '../bytes.ts';
import { Fault } from '../fault.ts';
import { type GoType, type Method, type Reflected, STRING, UINT64 } from '../types.ts';
import { bool, int, integer, string, type Value } from '../values.ts';
import { type FunctionTable, fixed, text } from './signature.ts';

interface Parsed {
  version: Version;
  original: string;
  metadata: string;
}

const of = (value: Reflected): Parsed => value!.data as Parsed;
const reader =
  (read: (parsed: Parsed) => Value): Method =>
  receiver => ({ parameters: [], isVariadic: false, run: () => read(of(receiver)) });
const comparer =
  (read: (order: number) => Value): Method =>
  receiver => ({
    parameters: [VERSION],
    isVariadic: false,
    run: ([other]) => {
      if (other?.data === undefined)
        throw new Fault('runtime error: invalid memory address or nil pointer dereference');
      return read(order(of(receiver), of(other)));
    },
  });
const number = (part: 'major' | 'minor' | 'patch') => reader(({ version }) => integer(UINT64, BigInt(version[part])));

const field = (name: string, type: GoType) => ({ name, type });
const STRUCT: GoType = {
  kind: 'struct',
  name: 'semver.Version',
  fields: [
    ...['major', 'minor', 'patch'].map(name => field(name, UINT64)),
    ...['pre', 'metadata', 'original'].map(name => field(name, STRING)),
  ],
};

const VERSION: GoType = {
  kind: 'ptr',
  name: '*semver.Version',
  text: value => canonical(of(value)),
  target: value => ({ type: STRUCT, data: fieldValues(of(value)) }),
  marshal: value => JSON.stringify(canonical(of(value))),
  methods: new Map<string, Method>([
    ['String', reader(parsed => string(canonical(parsed)))],
    ['Original', reader(parsed => string(parsed.original))],
    ['Major', number('major')],
    ['Minor', number('minor')],
    ['Patch', number('patch')],
    ['Prerelease', reader(({ version }) => string(toBytes(version.prerelease)))],
    ['Metadata', reader(({ metadata }) => string(metadata))],
    ['Compare', comparer(sign => int(sign))],
    ['Equal', comparer(sign => bool(sign === 0))],
    ['LessThan', comparer(sign => bool(sign < 0))],
    ['GreaterThan', comparer(sign => bool(sign > 0))],
    ['LessThanEqual', comparer(sign => bool(sign <= 0))],
    ['GreaterThanEqual', comparer(sign => bool(sign >= 0))],
  ]),
};

/** By name. */
export const versionFunctions: FunctionTable = {
  semver: fixed([text], ([s]) => ({ type: VERSION, data: parse(s) })),
  semverCompare: fixed([text, text], ([range, s]) => {
    try {
      const parsed = parseRange(fromBytes(range));
      return bool(parsed.admits(parse(s).version));
    } catch (error) {
      if (error instanceof RetagError) throw new Fault(toBytes(error.message));
      throw error;
    }
  }),
};

function parse(s: string): Parsed {
  const version = parseLooseVersion(fromBytes(s));
  if (version === undefined) throw new Fault('invalid semantic version');
  const plus = s.indexOf('+');
  return { version, original: s, metadata: plus < 0 ? '' : s.slice(plus + 1) };
}

function canonical({ version, metadata }: Parsed): string {
  const { major, minor, patch, prerelease } = version;
  return `${major}.${minor}.${patch}${prerelease === '' ? '' : `-${toBytes(prerelease)}`}${metadata === '' ? '' : `+${metadata}`}`;
}

function fieldValues({ version, metadata, original }: Parsed): Value[] {
  const numbers = [version.major, version.minor, version.patch].map(part => integer(UINT64, BigInt(part)));
  return [...numbers, string(toBytes(version.prerelease)), string(metadata), string(original)];
}

const order = (a: Parsed, b: Parsed): number => Math.sign(compareVersions(a.version, b.version));
