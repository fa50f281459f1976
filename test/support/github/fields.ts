/** Reading fields of request bodies, with GitHub's refusals. */
import { invalid } from './errors.ts';
import type { Call } from './router.ts';

/** A string; 422 when it is absent, undefined only with `optional`. */
export function text(call: Call, name: string): string {
  const value = call.body[name];
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) throw invalid(`Invalid request.\n\n"${name}" wasn't supplied.`);
  throw invalid(`Invalid request.\n\nFor 'properties/${name}', ${JSON.stringify(value)} is not a string.`);
}

/** A string or undefined. */
export function optionalText(call: Call, name: string): string | undefined {
  const value = call.body[name];
  return value === undefined || value === null ? undefined : text(call, name);
}

/** A list of strings; also accepts a bare array as the whole body. */
export function texts(call: Call, name: string): string[] {
  const value = call.body[name];
  if (!Array.isArray(value)) throw invalid(`Invalid request.\n\n"${name}" wasn't supplied.`);
  return value.map(String);
}

/** A number in the path. */
export function numberIn(call: Call, name: string): number {
  return Number(call.params[name]);
}
