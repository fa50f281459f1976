/** Comments that are almost markers: what is wrong, and what to write instead. Nothing here is ever honoured. */
import { editDistance } from '../edit-distance.ts';
import type { DiagnosticCode } from '../errors.ts';
import { decodeSetter, formatMarker, parseCommentObject, parseSetter, splitSetter } from './marker.ts';

/** Why a comment is no marker. */
interface NearMiss {
  code: DiagnosticCode;
  message: string;
  hint?: string;
}

/** Where the comment stands: behind something on its line, or alone. */
export type CommentPlace = 'trailing' | 'own line';

/** What a comment holds, at least, that is a marker or almost one. */
export const NOTABLE = /polic|setter|"\$i/i;
/** An object-like stretch that holds the key, in any spelling and with any quotes; groups: key and setter. */
const LOOSE_MARKER =
  /[{[(]?\s*(?:["'`“”]?(?<key>\$?image[-_ ]?polic(?:y|ys|ies))["'`“”]?\s*[:=]?\s*)["'`“”]?(?<setter>[^"'`“”}\]]*)["'`“”]?/i;
const SPELLING = /^\$?image[-_ ]?polic(?:y|ys|ies)$/i;
/** More letters than a slip of the fingers gets wrong; kustomize's own keys (`$patch`, `$openapi`) differ in at least as many. */
const TOO_MANY_SLIPS = 4;
const SETTER_REFERENCE = 'io.k8s.cli.setters.';

/**
 * Explains a comment that is no marker although it looks like one. Undefined for prose, for commented-out lines, and for
 * markers that somebody switched off on purpose (`"xximagepolicy"`).
 */
export function explainNearMiss(comment: string, place: CommentPlace): NearMiss | undefined {
  if (isExample(comment, place)) return undefined;
  const object = parseCommentObject(comment);
  if (object) return explainObject(object);
  const text = comment.replace(/^#+/, '');
  const found = LOOSE_MARKER.exec(text);
  if (!found?.groups) return undefined;
  const before = text.slice(0, found.index).trim();
  const rest = text.slice(found.index);
  const after = afterObject(rest);
  if (isProse(before, after, rest, place)) return undefined;
  const setter = found.groups['setter']!.trim();
  if (!/^\s*[{[(]/.test(rest) && (place === 'own line' || /\s/.test(setter))) return undefined;
  return malformed(describe(text, before, after, found.groups['key']!), setter);
}

/** Whether a comment on its own line shows how markers are written, with a placeholder such as `<name>` or `…`. */
export function isExample(comment: string, place: CommentPlace): boolean {
  return place === 'own line' && /<[\w -]*>|\.\.\.|…/.test(comment);
}

function explainObject(object: Record<string, string>): NearMiss | undefined {
  const setter = object['$imagepolicy'];
  if (setter !== undefined) return malformed(describeSetter(setter), setter);
  const reference = object['$ref'];
  if (reference?.includes(SETTER_REFERENCE)) {
    const name = reference.slice(reference.indexOf(SETTER_REFERENCE) + SETTER_REFERENCE.length);
    return {
      code: 'MARKER_SIDE_DOOR',
      message: 'a setter reference is not honoured, although Flux would write for it',
      hint: `Write ${formatMarker(name)}`,
    };
  }
  const key = Object.keys(object).find(name => SPELLING.test(name) || isMisspelt(name));
  return key === undefined
    ? undefined
    : malformed(`the key is ${JSON.stringify(key)}, not "$imagepolicy"`, object[key]!);
}

/** A key with the dollar sign in front is meant for a program; letters in front of it would be a marker switched off. */
function isMisspelt(key: string): boolean {
  return key.startsWith('$') && editDistance(key.toLowerCase(), '$imagepolicy', TOO_MANY_SLIPS) < TOO_MANY_SLIPS;
}

/** Sentences about markers are no markers; an attempt stands first in its comment, or last behind at most two words. */
function isProse(before: string, after: string, rest: string, place: CommentPlace): boolean {
  if (!/^\s*(?:[{[(]|["'`“”]?\$)/.test(rest) || !/[:={]/.test(rest)) return true;
  if (!/\p{L}/u.test(before + after) && place === 'trailing') return false;
  if (before === '' || before.endsWith('#')) return before === '' ? isOwnLineProse(after, place) : place === 'own line';
  return place === 'own line' || after !== '' || before.split(/\s+/).length > 2;
}

function isOwnLineProse(after: string, place: CommentPlace): boolean {
  return place === 'own line' && after !== '' && !after.startsWith('#');
}

function afterObject(text: string): string {
  const end = text.search(/[}\])]/);
  return end === -1
    ? ''
    : text
        .slice(end)
        .replace(/^[}\])\s]+/, '')
        .trim();
}

function describe(text: string, before: string, after: string, key: string): string {
  if (/^#/.test(text.trimStart())) return 'a second # stands in front of the object';
  if (before === '[') return 'the object stands in a list';
  if (before !== '')
    return before.endsWith('#')
      ? 'another comment stands in front of the marker'
      : 'text stands in front of the object';
  if (after !== '')
    return after.startsWith('#') ? 'a second comment stands behind the marker' : 'text stands behind the object';
  if (/[{,]\s*['`“”]|:\s*['`“”]/.test(text)) return 'JSON takes double quotes only';
  if (key !== '$imagepolicy') return `the key is ${JSON.stringify(key)}, not "$imagepolicy"`;
  if (!/^\s*\{/.test(text) || !/\}\s*$/.test(text)) return 'the braces of the object are not complete';
  if (/,\s*\}/.test(text)) return 'a comma stands before the closing brace';
  if (!/"\$imagepolicy"\s*:\s*"/.test(text)) return 'key and value need double quotes';
  return 'the comment is not one JSON object whose values are all strings';
}

function malformed(what: string, setter: string): NearMiss {
  return {
    code: 'MARKER_MALFORMED',
    message: `this is no marker, because ${what}; nothing is written here`,
    hint: suggest(setter),
  };
}

function describeSetter(setter: string): string {
  if (setter === '') return 'it names no policy';
  if (decodeSetter(setter) === undefined) return 'a percent escape in it is broken';
  if (setter.includes('/')) return 'namespace and name are parted by a colon, not by a slash';
  const parts = splitSetter(setter);
  if (parts.length === 1) return `${JSON.stringify(setter)} names no namespace`;
  if (parts.length === 3) return `the suffix ${JSON.stringify(parts[2])} is none of tag, name, digest`;
  return `${JSON.stringify(setter)} is not namespace:name with :tag, :name, :digest or nothing behind it`;
}

/** The nearest marker that can be written; a policy without a namespace gets a placeholder for it. */
function suggest(setter: string): string {
  const decoded = decodeSetter(setter) ?? setter;
  const parts = decoded
    .trim()
    .split(/[:/]/)
    .filter(part => part !== '');
  if (parts.length === 0)
    return `Write ${formatMarker('NAMESPACE:NAME')}, with the namespace and name of an ImagePolicy.`;
  if (parts.length === 1) {
    return `Write ${formatMarker(`NAMESPACE:${parts[0]}`)}, with the namespace of the ImagePolicy.`;
  }
  const suffix = parts[2]?.toLowerCase();
  const known = suffix === undefined ? [] : parseSetter(`a:b:${suffix}`) ? [suffix] : undefined;
  if (known === undefined || parts.length > 3) {
    const base = parts.slice(0, 2).join(':');
    return `Write ${formatMarker(base)}, or put :tag, :name or :digest behind ${base}.`;
  }
  return `Write ${formatMarker([...parts.slice(0, 2), ...known].join(':'))}`;
}
