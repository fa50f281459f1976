/** sprig's functions on dictionaries (`map[string]interface {}`). Where Go's order is random, ours is that of the keys. */
import { Fault } from '../fault.ts';
import { type Call, isNillable, type Reflected } from '../types.ts';
import {
  bool,
  boxed,
  dict,
  type Entries,
  elementsOf,
  entriesOf,
  entry,
  isNil,
  isTrue,
  list,
  string,
  strings,
} from '../values.ts';
import { toText } from './conversions.ts';
import { any, dictionary, type FunctionTable, fixed, text, variadic } from './signature.ts';

const merge = (overwrites: boolean) =>
  variadic([dictionary], dictionary, ([target], sources, call) => {
    const merged: Entries = target ?? new Map();
    for (const source of sources) mergeInto(merged, source ?? new Map(), overwrites, call, 0);
    return boxed(dict(merged));
  });
const deepCopy = fixed([any], ([value], call) => {
  if (value === null) throw new Fault('reflect: call of reflect.Value.Type on zero Value');
  return boxed(copied(value, call, 0));
});

/** By name. */
export const dictFunctions: FunctionTable = {
  dict: variadic([], any, (_, args, call) => dict(pairs(args, call))),
  get: fixed([dictionary, text], ([target, key]) => boxed(target?.has(key) ? target.get(key)!.value : string(''))),
  set: fixed([dictionary, text, any], ([target, key, value], { budget }) => {
    if (target === undefined) throw new Fault('assignment to entry in nil map');
    budget.spend();
    target.set(...entry(key, value));
    return dict(target);
  }),
  unset: fixed([dictionary, text], ([target, key]) => {
    target?.delete(key);
    return dict(target ?? new Map());
  }),
  hasKey: fixed([dictionary, text], ([target, key]) => bool(target?.has(key) ?? false)),
  pluck: variadic([text], dictionary, ([key], targets) =>
    list(targets.flatMap(target => (target?.has(key) ? [target.get(key)!.value] : []))),
  ),
  keys: variadic([], dictionary, (_, targets, { budget }) =>
    strings(targets.flatMap(target => spent(sortedKeys(target), budget))),
  ),
  values: fixed([dictionary], ([target], { budget }) =>
    list(spent(sortedKeys(target), budget).map(key => target!.get(key)!.value)),
  ),
  pick: variadic([dictionary], text, ([target], keys) => dict(filtered(target, new Set(keys), true))),
  omit: variadic([dictionary], text, ([target], keys) => dict(filtered(target, new Set(keys), false))),
  merge: merge(false),
  mustMerge: merge(false),
  mergeOverwrite: merge(true),
  mustMergeOverwrite: merge(true),
  deepCopy,
  mustDeepCopy: deepCopy,
  dig: variadic([], any, (_, args) => boxed(dig(args))),
};

function spent<T>(items: T[], budget: Call['budget']): T[] {
  budget.spend(items.length);
  return items;
}

const sortedKeys = (target: Entries | undefined): string[] =>
  [...(target?.keys() ?? [])].sort((a, b) => (a < b ? -1 : 1));

function pairs(args: readonly Reflected[], call: Call): Entries {
  const entries: Entries = new Map();
  call.budget.spend(args.length);
  for (let at = 0; at < args.length; at += 2) {
    const key = args[at] ?? null;
    const value = at + 1 < args.length ? (args[at + 1] ?? null) : string('');
    entries.set(...entry(key === null ? '<nil>' : toText(key, call), value));
  }
  return entries;
}

function filtered(target: Entries | undefined, keys: ReadonlySet<string>, keeps: boolean): Entries {
  return new Map([...(target ?? [])].filter(([key]) => keys.has(key) === keeps));
}

const isDict = (value: Reflected): boolean => value?.type.name === 'map[string]interface {}';

/** What is there and not empty stays, unless it is to be overwritten; two dictionaries become one. */
function mergeInto(target: Entries, source: Entries, overwrites: boolean, call: Call, depth: number): void {
  call.budget.checkDepth(depth);
  for (const [key, { value }] of source) {
    call.budget.spend();
    // A nil is taken over only where it overwrites.
    if (value === null && !overwrites) continue;
    const present = target.get(key)?.value ?? null;
    if (isDict(present) && isDict(value) && !isNil(present)) {
      mergeInto(entriesOf(present!), entriesOf(value!), overwrites, call, depth + 1);
    } else if (!target.has(key) || overwrites || !isTrue(present)) target.set(...entry(key, value));
  }
}

function copied(value: Reflected, call: Call, depth: number): Reflected {
  if (value === null || !isNillable(value.type.kind) || isNil(value)) return value;
  call.budget.spend();
  call.budget.checkDepth(depth);
  if (value.type.kind === 'slice') {
    return { type: value.type, data: elementsOf(value).map(element => copied(element, call, depth + 1)) };
  }
  if (value.type.kind !== 'map') return value;
  const entries = [...entriesOf(value)].map(
    ([key, item]) => [key, { key: item.key, value: copied(item.value, call, depth + 1) }] as const,
  );
  return { type: value.type, data: new Map(entries) };
}

function dig(args: readonly Reflected[]): Reflected {
  if (args.length < 3) throw new Fault('dig needs at least three arguments');
  const keys = args.slice(0, -2);
  let target = asDict(args.at(-1) ?? null);
  const names = keys.map(key => {
    if (key?.type.kind === 'string') return key.data as string;
    throw new Fault(`interface conversion: interface {} is ${key?.type.name ?? 'nil'}, not string`);
  });
  for (const [index, name] of names.entries()) {
    if (!target.has(name)) return args.at(-2) ?? null;
    const step = target.get(name)!.value;
    if (index === names.length - 1) return step;
    target = asDict(step);
  }
  return null;
}

function asDict(value: Reflected): Entries {
  if (isDict(value)) return entriesOf(value!);
  throw new Fault(`interface conversion: interface {} is ${value?.type.name ?? 'nil'}, not map[string]interface {}`);
}
