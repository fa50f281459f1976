/** reflect.DeepEqual, as a text that two values share when they are deeply equal. */
import type { Call, Reflected } from '../types.ts';
import { elementsOf, entriesOf, fieldsOf, isNil, unbox } from '../values.ts';

/** The identifying text of a value; values of different types never share one. NaN equals nothing, not even itself. */
export function sameKey(value: Reflected, call: Call, depth = 0): string {
  call.budget.spend();
  call.budget.checkDepth(depth);
  const inner = unbox(value);
  if (inner === null) return 'nil';
  const { type, data } = inner;
  const next = (element: Reflected) => sameKey(element, call, depth + 1);
  if (isNil(inner)) return `${type.name}:nil`;
  switch (type.kind) {
    case 'slice':
      return `${type.name}[${elementsOf(inner).map(next).join(',')}]`;
    case 'map':
      return `${type.name}{${[...entriesOf(inner)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, entry]) => `${JSON.stringify(key)}:${next(entry.value)}`)
        .join(',')}}`;
    case 'struct':
      if (Array.isArray(data)) return `${type.name}(${fieldsOf(inner).map(next).join(',')})`;
      return `${type.name}(${type.text?.(inner) ?? ''})`;
    case 'ptr':
      return `${type.name}(${type.text?.(inner) ?? ''})`;
    case 'float64':
      return Number.isNaN(data) ? `NaN ${nanCount++}` : `float64 ${Object.is(data, -0) ? 0 : String(data)}`;
    default:
      call.budget.spendText(String(data).length);
      return `${type.name} ${JSON.stringify(String(data))}`;
  }
}

// Only ever compared for being different.
let nanCount = 0;
