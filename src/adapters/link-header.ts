/** `Link` headers (RFC 8288): the address of the next page, as registries really write it. */

/** Every `rel="next"` target, in order; several links may share a header, and relations may be unquoted or lists. */
export function nextLinks(headers: readonly string[]): string[] {
  return headers.flatMap(header =>
    linksOf(header)
      .filter(isNext)
      .map(({ target }) => target),
  );
}

/** Whether a header speaks of a next page, though no target can be read from it: then there is more than was seen. */
export function hasUnreadableNext(headers: readonly string[]): boolean {
  return nextLinks(headers).length === 0 && headers.some(header => /\brel\s*=\s*"?[^";,]*\bnext\b/i.test(header));
}

interface Link {
  target: string;
  parameters: string;
}

/** Splits `<uri>; params, <uri>; params`: a comma inside `<…>` or quotes separates nothing. */
function linksOf(header: string): Link[] {
  const links: Link[] = [];
  const pattern = /<([^>]*)>((?:[^,"]|"(?:[^"\\]|\\.)*")*)/g;
  for (const [, target = '', parameters = ''] of header.matchAll(pattern))
    links.push({ target: target.trim(), parameters });
  return links;
}

function isNext({ parameters }: Link): boolean {
  const match = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
  const relations = match?.[1] ?? match?.[2] ?? '';
  return relations.toLowerCase().split(/\s+/).includes('next');
}
