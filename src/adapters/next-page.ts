/** Where the next page of a listing is asked for, given what the server's `Link` says. */
import { parseNetworkUrl, UrlRefused } from './network-url.ts';

/** Where the next page is asked for. */
interface NextPage {
  url: URL;
  /** The host that the Link named although it is another one; never contacted. */
  foreignHost?: string;
}

/**
 * Turns a Link target into a URL on our own origin. `answered` is the URL that the page came from and is the only origin
 * that is ever contacted: another port or scheme of the same host is a proxy's mistake, another host is a configured
 * external name whose query still fits when its path is ours. Throws UrlRefused for what fits neither.
 */
export function nextPage(link: string, answered: URL, pageSize: number | undefined): NextPage {
  const target = parseNetworkUrl(link, answered);
  const foreign = target.hostname !== answered.hostname;
  const samePath = decodedPath(target) === decodedPath(answered);
  if (foreign && !samePath) throw new UrlRefused(`it names another host, ${target.host}, and another path`);
  const url = new URL(answered);
  url.hash = '';
  url.search = samePath ? target.search : mergeCursor(answered.search, target.search);
  const hasSize = /[?&]n=/.test(url.search);
  if (!hasSize && pageSize !== undefined) url.search = `${url.search === '' ? '?' : `${url.search}&`}n=${pageSize}`;
  return foreign ? { url, foreignHost: target.host } : { url };
}

function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    return url.pathname;
  }
}

const parts = (search: string) =>
  search
    .replace(/^\?/, '')
    .split('&')
    .filter(part => part !== '');
const keyOf = (part: string) => part.split('=', 1)[0]!;

/** Our own query with the Link's cursor in the place of the old one, byte for byte. */
function mergeCursor(own: string, link: string): string {
  const cursor = parts(link).filter(part => keyOf(part) !== 'n');
  const replaced = new Set(cursor.map(keyOf));
  const kept = parts(own).filter(part => !replaced.has(keyOf(part)));
  return `?${[...kept, ...cursor].join('&')}`;
}
