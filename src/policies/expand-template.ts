/** One piece of an `extract` template: text, or the numbers of the groups of which the first that matched is inserted. */
type TemplatePiece = string | readonly number[];

/** A reference to a group in an `extract` template, as it is written. */
export interface TemplateReference {
  /** Name or number, without `$` and braces. */
  name: string;
  braces: boolean;
}

const NAME_BRACED = /^\{([\p{L}\p{Nd}_]+)\}/u;
const NAME_BARE = /^[\p{L}\p{Nd}_]+/u;
const NUMBER = /^(?:0|[1-9][0-9]{0,8})$/;

/**
 * Splits a template of Go's `Regexp.Expand`: `$name` takes the longest run of letters, digits and `_`, `${name}` is
 * exact, `$$` is a dollar, any other `$` stays as it is.
 */
export function parseTemplate(template: string): (string | TemplateReference)[] {
  const pieces: (string | TemplateReference)[] = [];
  for (let at = 0; at < template.length; ) {
    const dollar = template.indexOf('$', at);
    if (dollar < 0) {
      pieces.push(template.slice(at));
      break;
    }
    if (dollar > at) pieces.push(template.slice(at, dollar));
    at = dollar + 1;
    if (template[at] === '$') {
      pieces.push('$');
      at++;
      continue;
    }
    const rest = template.slice(at);
    const braced = NAME_BRACED.exec(rest);
    const name = braced?.[1] ?? NAME_BARE.exec(rest)?.[0];
    pieces.push(name === undefined ? '$' : { name, braces: braced !== null });
    at += braced?.[0].length ?? name?.length ?? 0;
  }
  return pieces;
}

/** Numbers of the groups that a reference may mean; empty when there is none. Several groups may share a name. */
export function resolveReference(name: string, groupNames: readonly (string | undefined)[]): number[] {
  if (NUMBER.test(name)) return Number(name) < groupNames.length ? [Number(name)] : [];
  return groupNames.flatMap((group, number) => (group === name ? [number] : []));
}

/** Prepares a template for a pattern with these groups, so that expanding it is only joining. */
export function compileTemplate(template: string, groupNames: readonly (string | undefined)[]): TemplatePiece[] {
  return parseTemplate(template).map(piece =>
    typeof piece === 'string' ? piece : resolveReference(piece.name, groupNames),
  );
}

/** Inserts the groups of a match. A group that does not exist or took no part is empty. */
export function expandTemplate(pieces: readonly TemplatePiece[], groups: readonly (string | undefined)[]): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else {
      for (const number of piece) {
        const group = groups[number];
        if (group !== undefined) {
          text += group;
          break;
        }
      }
    }
  }
  return text;
}
