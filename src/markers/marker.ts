/**
 * The marker comment: `# {"$imagepolicy": "namespace:name[:tag|:name|:digest]"}`.
 *
 * Accepted is exactly what kustomize's setter comments accept: the run of leading `#` is dropped, and all that follows
 * must be one JSON object whose values are strings (or null). The value is a URL fragment, so percent escapes count.
 */
import type { MarkerField } from '../model.ts';

/** A marker as its comment says it. */
export interface Marker {
  /** `namespace:name`; variables such as `${cluster}` are kept as they stand. */
  policy: string;
  namespace: string;
  name: string;
  field: MarkerField;
  /** `policy` and, where there is one, the suffix: the text that reports and templates show. */
  setter: string;
}

/** Screens out what cannot hold a marker; files without this text are never parsed. */
export const MARKER_TOKEN = '"$imagepolicy"';

/** A part of `namespace:name:suffix`; the colon of `${name:-default}` and of `{{ … }}` does not separate. */
const PART = /(?:\$\{[^}]*\}|\{\{.*?\}\}|[^:])+/y;

/** Namespace and name have 253 characters at most; variables may need more. */
const LONGEST_SETTER = 1000;

const SUFFIXES: ReadonlyMap<string, MarkerField> = new Map([
  ['tag', 'tag'],
  ['name', 'name'],
  ['digest', 'digest'],
]);

/** Cuts `namespace:name:suffix` at its colons; an empty part makes the whole empty. */
export function splitSetter(setter: string): string[] {
  if (setter.length > LONGEST_SETTER) return [];
  const parts: string[] = [];
  let at = 0;
  while (at < setter.length) {
    PART.lastIndex = at;
    const part = PART.exec(setter)?.[0];
    if (part === undefined) return [];
    parts.push(part);
    at += part.length;
    if (at < setter.length && ++at === setter.length) return [];
  }
  return parts;
}

/** The marker that a setter text names; undefined unless it is `namespace:name` with a known suffix or none. */
export function parseSetter(setter: string): Marker | undefined {
  const [namespace, name, suffix, ...rest] = splitSetter(setter);
  if (namespace === undefined || name === undefined || rest.length > 0 || setter.includes('/')) return undefined;
  const field = suffix === undefined ? 'image' : SUFFIXES.get(suffix);
  return field && { policy: `${namespace}:${name}`, namespace, name, field, setter };
}

/** The JSON object that makes up a whole comment, if it is one whose values are all strings; null counts as empty. */
export function parseCommentObject(comment: string): Record<string, string> | undefined {
  const text = comment.replace(/^#+/, '');
  if (!/^[ \t\r]*\{/.test(text)) return undefined;
  try {
    const entries = Object.entries(JSON.parse(text) as object).map(([key, value]) => [key, value ?? ''] as const);
    return entries.every(([, value]) => typeof value === 'string')
      ? (Object.fromEntries(entries) as Record<string, string>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Resolves percent escapes as a URL fragment does; undefined where one is broken. */
export function decodeSetter(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The marker that a comment (from its first `#` to the end of the line) is; undefined for every other comment. */
export function parseMarker(comment: string): Marker | undefined {
  const text = parseCommentObject(comment)?.['$imagepolicy'];
  const setter = text && decodeSetter(text);
  return setter ? parseSetter(setter) : undefined;
}

/** The comment that a marker should be written as. */
export function formatMarker(setter: string): string {
  return `# {"$imagepolicy": ${JSON.stringify(setter)}}`;
}
