/** sprig's functions on values of any type: defaults, types and flow. */
import { Fault } from '../fault.ts';
import { typeName } from '../printf.ts';
import type { Reflected } from '../types.ts';
import { bool, boxed, string } from '../values.ts';
import { isEmpty } from './conversions.ts';
import { sameKey } from './equality.ts';
import { any, type FunctionTable, fixed, flag, text, variadic } from './signature.ts';

/** By name. */
export const generalFunctions: FunctionTable = {
  default: variadic([any], any, ([fallback], [given]) =>
    boxed(given === undefined || isEmpty(given) ? fallback : given),
  ),
  empty: fixed([any], ([value]) => bool(isEmpty(value))),
  coalesce: variadic([], any, (_, values) => boxed(values.find(value => !isEmpty(value)) ?? null)),
  all: variadic([], any, (_, values) => bool(values.every(value => !isEmpty(value)))),
  any: variadic([], any, (_, values) => bool(values.some(value => !isEmpty(value)))),
  ternary: fixed([any, any, flag], ([yes, no, condition]) => boxed(condition ? yes : no)),
  typeOf: fixed([any], ([value]) => string(typeName(value))),
  typeIs: fixed([text, any], ([target, value]) => bool(target === typeName(value))),
  typeIsLike: fixed([text, any], ([target, value]) =>
    bool(target === typeName(value) || `*${target}` === typeName(value)),
  ),
  kindOf: fixed([any], ([value]) => string(kindOf(value))),
  kindIs: fixed([text, any], ([target, value]) => bool(target === kindOf(value))),
  deepEqual: fixed([any, any], ([a, b], call) => bool(sameKey(a, call) === sameKey(b, call))),
  fail: fixed([text], ([message]) => {
    throw new Fault(message);
  }),
};

const kindOf = (value: Reflected): string => value?.type.kind ?? 'invalid';
