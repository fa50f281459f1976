/** sprig's dates that need no clock. The local time zone is UTC, so that the same template gives the same text everywhere. */
import { Fault } from '../fault.ts';
import { fitsInt64, parseInteger } from '../numbers.ts';
import { type GoType, INT64, type Method, type Reflected, STRING } from '../types.ts';
import { bool, int, int64, string, type Value } from '../values.ts';
import { any, type FunctionTable, fixed, type Parameter, text } from './signature.ts';
import { calendar, dayName, formatTime, type Moment, monthName, parseTime, yearDay } from './time-layout.ts';

const of = (value: Reflected): Moment => value!.data as Moment;
const noArguments =
  (read: (moment: Moment) => Value): Method =>
  receiver => ({ parameters: [], isVariadic: false, run: () => read(of(receiver)) });
const withText =
  (read: (moment: Moment, argument: string) => Value): Method =>
  receiver => ({
    parameters: [STRING],
    isVariadic: false,
    run: ([argument]) => read(of(receiver), argument!.data as string),
  });

// Named integers: they print as their names.
const named = (type: string, nameOf: (date: Date) => string, numberOf: (date: Date) => number) =>
  noArguments(moment => {
    const date = calendar(moment);
    return { type: { kind: 'int', name: type, text: () => nameOf(date) }, data: BigInt(numberOf(date)) };
  });

const DEFAULT_LAYOUT = '2006-01-02 15:04:05.999999999 -0700 MST';

const TIME: GoType = {
  kind: 'struct',
  name: 'time.Time',
  text: value => formatTime(of(value), DEFAULT_LAYOUT),
  marshal: value => `"${formatTime(of(value), '2006-01-02T15:04:05.999999999Z07:00')}"`,
  methods: new Map<string, Method>([
    ['String', noArguments(moment => string(formatTime(moment, DEFAULT_LAYOUT)))],
    ['Format', withText((moment, layout) => string(formatTime(moment, layout)))],
    ['Unix', noArguments(moment => int64(moment.seconds))],
    [
      'UnixMilli',
      noArguments(moment => int64(BigInt(moment.seconds) * 1000n + BigInt(Math.floor(moment.nanoseconds / 1e6)))),
    ],
    ['UnixNano', noArguments(moment => int64(BigInt(moment.seconds) * 1000000000n + BigInt(moment.nanoseconds)))],
    ['UTC', noArguments(moment => timeValue({ ...moment, offset: 0, zone: 'UTC' }))],
    ['Year', noArguments(moment => int(calendar(moment).getUTCFullYear()))],
    ['Month', named('time.Month', monthName, date => date.getUTCMonth() + 1)],
    ['Weekday', named('time.Weekday', dayName, date => date.getUTCDay())],
    ['Day', noArguments(moment => int(calendar(moment).getUTCDate()))],
    ['YearDay', noArguments(moment => int(yearDay(calendar(moment))))],
    ['Hour', noArguments(moment => int(calendar(moment).getUTCHours()))],
    ['Minute', noArguments(moment => int(calendar(moment).getUTCMinutes()))],
    ['Second', noArguments(moment => int(calendar(moment).getUTCSeconds()))],
    ['Nanosecond', noArguments(moment => int(moment.nanoseconds))],
    ['IsZero', noArguments(moment => bool(moment.seconds === ZERO.seconds && moment.nanoseconds === 0))],
  ]),
};

const timeValue = (moment: Moment): Value => ({ type: TIME, data: moment });
// Go's zero time: the first of January of the year 1.
const ZERO: Moment = { seconds: -62135596800, nanoseconds: 0, offset: 0, zone: 'UTC' };
const time: Parameter<Moment> = { type: TIME, read: of };

/** By name. */
export const dateFunctions: FunctionTable = {
  toDate: fixed([text, text], ([layout, value]) => {
    try {
      return timeValue(parseTime(layout, value));
    } catch (error) {
      if (error instanceof Fault) return timeValue(ZERO);
      throw error;
    }
  }),
  mustToDate: fixed([text, text], ([layout, value]) => timeValue(parseTime(layout, value))),
  unixEpoch: fixed([time], ([moment]) => string(String(moment.seconds))),
  duration: fixed([any], ([value]) => string(durationText(BigInt.asIntN(64, secondsOf(value) * SECOND)))),
  durationRound: fixed([any], ([value]) => string(roundedDuration(durationOf(value)))),
};

const SECOND = 1_000_000_000n;

function secondsOf(value: Reflected): bigint {
  if (value?.type.name === INT64.name) return value.data as bigint;
  if (value?.type.kind !== 'string') return 0n;
  const seconds = parseInteger(value.data as string, 10) ?? 0n;
  return fitsInt64(seconds) ? seconds : seconds > 0n ? 2n ** 63n - 1n : -(2n ** 63n);
}

/** time.Duration.String. */
function durationText(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return '0s';
  const sign = nanoseconds < 0n ? '-' : '';
  const magnitude = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  if (magnitude < SECOND) {
    const [unit, size] =
      magnitude < 1000n ? ['ns', 1n] : magnitude < 1_000_000n ? ['\xc2\xb5s', 1000n] : ['ms', 1_000_000n];
    return `${sign}${withFraction(magnitude, size as bigint)}${unit}`;
  }
  const minutes = magnitude / (60n * SECOND);
  const seconds = `${withFraction(magnitude % (60n * SECOND), SECOND)}s`;
  if (minutes === 0n) return sign + seconds;
  return `${sign}${minutes >= 60n ? `${minutes / 60n}h` : ''}${minutes % 60n}m${seconds}`;
}

function withFraction(value: bigint, unit: bigint): string {
  const digits = String(value % unit)
    .padStart(String(unit).length - 1, '0')
    .replace(/0+$/, '');
  return `${value / unit}${digits === '' || unit === 1n ? '' : `.${digits}`}`;
}

const UNITS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  '\xc2\xb5s': 1000n,
  '\xce\xbcs': 1000n,
  us: 1000n,
  ms: 1_000_000n,
  s: SECOND,
  m: 60n * SECOND,
  h: 3600n * SECOND,
};

function durationOf(value: Reflected): bigint {
  if (value?.type.name === INT64.name) return value.data as bigint;
  if (value?.type.name === TIME.name) {
    throw new Fault('durationRound of a time is not available: its result depends on the clock');
  }
  return value?.type.kind === 'string' ? parseDuration(value.data as string) : 0n;
}

/** time.ParseDuration, errors as 0. */
function parseDuration(s: string): bigint {
  const [, sign, body = ''] = /^([-+]?)(.*)$/s.exec(s) ?? [];
  const part = /([0-9]*)(?:\.([0-9]*))?(ns|us|\xc2\xb5s|\xce\xbcs|ms|s|m|h)/y;
  if (body === '') return 0n;
  let total = 0n;
  for (let at = 0; at < body.length; at = part.lastIndex) {
    part.lastIndex = at;
    const [, whole = '', fraction = '', unit = ''] = part.exec(body) ?? [];
    if (part.lastIndex === 0 || whole + fraction === '' || whole.length > 19) return 0n;
    const size = UNITS[unit] ?? 0n;
    total +=
      BigInt(whole || '0') * size +
      (BigInt(fraction.slice(0, 18) || '0') * size) / 10n ** BigInt(Math.min(18, fraction.length));
  }
  if (!fitsInt64(sign === '-' ? -total : total)) return 0n;
  return sign === '-' ? -total : total;
}

const ROUND_UNITS: readonly (readonly [bigint, string])[] = [
  [365n * 24n * 3600n * SECOND, 'y'],
  [30n * 24n * 3600n * SECOND, 'mo'],
  [24n * 3600n * SECOND, 'd'],
  [3600n * SECOND, 'h'],
  [60n * SECOND, 'm'],
  [SECOND, 's'],
];

function roundedDuration(nanoseconds: bigint): string {
  const magnitude = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const found = ROUND_UNITS.find(([size]) => magnitude > size);
  return found === undefined ? '0s' : `${magnitude / found[0]}${found[1]}`;
}
