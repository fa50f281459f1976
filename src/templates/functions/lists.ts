/** sprig's functions on lists. */
import { Fault, LIMITS, LimitFault } from '../fault.ts';
import { type Call, type GoFunction, LISTS, type Reflected } from '../types.ts';
import { bool, boxed, elementsOf, ints, list, string, strings, type Value } from '../values.ts';
import { isEmpty, toInt64, toText, toTexts } from './conversions.ts';
import { sameKey } from './equality.ts';
import { any, type FunctionTable, fixed, variadic, whole } from './signature.ts';

const first = fixed([any], ([value]) => boxed(elements(value, 'Cannot find first on type %').at(0) ?? null));
const last = fixed([any], ([value]) => boxed(elements(value, 'Cannot find last on type %').at(-1) ?? null));
const rest = fixed([any], ([value], call) => part(value, 'Cannot find rest on type %', 1, undefined, call));
const initial = fixed([any], ([value], call) => part(value, 'Cannot find initial on type %', 0, -1, call));
const push = fixed([any, any], ([value, item], call) =>
  made([...elements(value, 'Cannot push on type %'), item], call),
);
const prepend = fixed([any, any], ([value, item], call) =>
  made([item, ...elements(value, 'Cannot prepend on type %')], call),
);
const reverse = fixed([any], ([value], call) =>
  made([...elements(value, 'Cannot find reverse on type %')].reverse(), call),
);
const compact = fixed([any], ([value], call) =>
  made(
    elements(value, 'Cannot compact on type %').filter(item => !isEmpty(item)),
    call,
  ),
);
const uniq = fixed([any], ([value], call) => {
  const items = elements(value, 'Cannot find uniq on type %');
  return made([...distinct(items, call).values()], call);
});
const without = variadic([any], any, ([value], omitted, call) => {
  const items = elements(value, 'Cannot find without on type %');
  const keys = new Set(distinct(omitted, call).keys());
  return made(
    items.filter(item => !keys.has(sameKey(item, call))),
    call,
  );
});
const has = fixed([any, any], ([needle, haystack], call) => {
  if (haystack === null) return bool(false);
  const key = sameKey(needle, call);
  return bool(elements(haystack, 'Cannot find has on type %').some(item => sameKey(item, call) === key));
});
const slice = variadic([any], any, ([value], indexes) => boxed(sliced(value, indexes)));
const chunk = fixed([whole, any], ([size, value], call) => chunked(size, value, call));
const listFunction = variadic([], any, (_, items, call) => made(items, call));

/** By name. */
export const listFunctions: FunctionTable = {
  list: listFunction,
  tuple: listFunction,
  ...bothWays({
    first,
    last,
    rest,
    initial,
    push,
    append: push,
    prepend,
    reverse,
    compact,
    uniq,
    without,
    has,
    slice,
    chunk,
  }),
  concat: variadic([], any, (_, lists, call) => {
    const items = lists.flatMap(value => elements(value, 'Cannot concat type % as list'));
    return boxed(lists.length === 0 || items.length === 0 ? list(undefined) : made(items, call));
  }),
  sortAlpha: fixed([any], ([value], call) =>
    strings(
      value?.type.kind === 'slice'
        ? toTexts(value, call).sort(byBytes)
        : [value === null ? '<nil>' : toText(value, call)],
    ),
  ),
  until: fixed([whole], ([count], call) => ints(steps(0, count, count < 0 ? -1 : 1, call))),
  untilStep: fixed([whole, whole, whole], ([start, stop, step], call) => ints(steps(start, stop, step, call))),
  seq: variadic([], whole, (_, bounds, call) => string(sequence(bounds, call).join(' '))),
};

/** The same functions under their own name and as `must…`: Go's difference, a panic or an error, does not show. */
function bothWays(functions: Readonly<Record<string, GoFunction>>): FunctionTable {
  const twins = Object.entries(functions).map(([name, twin]) => [
    `must${name[0]?.toUpperCase()}${name.slice(1)}`,
    twin,
  ]);
  return { ...functions, ...Object.fromEntries(twins) };
}

const byBytes = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function elements(value: Reflected, message: string): readonly Reflected[] {
  if (value === null) throw new Fault('runtime error: invalid memory address or nil pointer dereference');
  if (value.type.kind !== 'slice') throw new Fault(message.replace('%', value.type.kind));
  return elementsOf(value);
}

function made(items: readonly Reflected[], { budget }: Call): Value {
  budget.spend(items.length);
  return list(items);
}

function part(value: Reflected, message: string, from: number, to: number | undefined, call: Call): Value {
  const items = elements(value, message);
  return items.length === 0 ? list(undefined) : made(items.slice(from, to), call);
}

function distinct(items: readonly Reflected[], call: Call): Map<string, Reflected> {
  const found = new Map<string, Reflected>();
  for (const item of items) {
    const key = sameKey(item, call);
    if (!found.has(key)) found.set(key, item);
  }
  return found;
}

function sliced(value: Reflected, indexes: readonly Reflected[]): Reflected {
  const items = elements(value, 'list should be type of slice or array but %');
  if (items.length === 0) return null;
  const start = Number(toInt64(indexes[0] ?? null));
  const end = indexes.length < 2 ? items.length : Number(toInt64(indexes[1] ?? null));
  if (start < 0 || end < start || end > items.length) {
    throw new Fault('reflect.Value.Slice: slice index out of bounds');
  }
  return { type: value!.type, data: items.slice(start, end) };
}

function chunked(size: number, value: Reflected, call: Call): Value {
  const items = elements(value, 'Cannot chunk type %');
  if (size <= 0) return chunkedBackwards(size, items, call);
  const chunks: Value[] = [];
  for (let at = 0; at < items.length; at += size) chunks.push(made(items.slice(at, at + size), call));
  return { type: LISTS, data: chunks };
}

function steps(start: number, stop: number, step: number, { budget }: Call): number[] {
  const isDown = stop < start;
  if (isDown ? step >= 0 : step <= 0) return [];
  const count = Math.ceil((stop - start) / step);
  if (count > LIMITS.outputBytes) throw new LimitFault(`a list has more than ${LIMITS.outputBytes} elements`);
  budget.spend(count);
  return Array.from({ length: count }, (_, index) => start + index * step);
}

function sequence(bounds: readonly number[], call: Call): number[] {
  const [a = 0, b = 0, c = 0] = bounds;
  if (bounds.length === 0 || bounds.length > 3) return [];
  const [start, end] = bounds.length === 1 ? [1, a] : bounds.length === 2 ? [a, b] : [a, c];
  const direction = end < start ? -1 : 1;
  const step = bounds.length === 3 ? b : direction;
  if (bounds.length === 3 && direction < 0 && step > 0) return [];
  return steps(start, end + direction, step, call);
}

/** What Go's arithmetic makes of a size below one: nearly always an impossible number of chunks. */
function chunkedBackwards(size: number, items: readonly Reflected[], call: Call): Value {
  if (items.length === 1 && size < -1) return { type: LISTS, data: [made(items, call)] };
  if (items.length > 0 && Math.floor((items.length - 1) / size) === -1) return { type: LISTS, data: [] };
  throw new Fault('runtime error: makeslice: len out of range');
}
