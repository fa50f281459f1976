/** sprig's `urlParse` and `urlJoin`, with the rules of Go's package net/url. */
import { Fault } from '../fault.ts';
import { quote } from '../quote.ts';
import { dict, type Entries, entry, string } from '../values.ts';
import { dictionary, type FunctionTable, fixed, text } from './signature.ts';

/** The parts of a URL; texts are unescaped where Go keeps them so. */
interface Url {
  scheme: string;
  opaque: string;
  userinfo: string;
  host: string;
  path: string;
  rawPath: string;
  query: string;
  hasEmptyQuery: boolean;
  fragment: string;
}

/** By name. */
export const urlFunctions: FunctionTable = {
  urlParse: fixed([text], ([s]) => {
    const url = parsed(s, 'unable to parse url');
    const parts = { ...url, hostname: hostname(url.host) };
    const keys = ['scheme', 'host', 'hostname', 'path', 'query', 'opaque', 'fragment', 'userinfo'] as const;
    return dict(new Map(keys.map(key => entry(key, string(parts[key])))));
  }),
  urlJoin: fixed([dictionary], ([parts]) => string(joined(parts ?? new Map()))),
};

function parsed(s: string, context: string): Url {
  const failure = (reason: string): never => {
    throw new Fault(`${context}: parse ${quote(s)}: ${reason}`);
  };
  if ([...s].some(c => c < ' ' || c === '\x7f')) return failure('net/url: invalid control character in URL');
  const hash = s.indexOf('#');
  const url = parseWithoutFragment(hash < 0 ? s : s.slice(0, hash), failure);
  return { ...url, fragment: hash < 0 ? '' : decodePercent(s.slice(hash + 1), failure) };
}

type Failure = (reason: string) => never;

function parseWithoutFragment(s: string, failure: Failure): Url {
  const empty: Url = {
    scheme: '',
    opaque: '',
    userinfo: '',
    host: '',
    path: '',
    rawPath: '',
    query: '',
    hasEmptyQuery: false,
    fragment: '',
  };
  if (s === '*') return { ...empty, path: '*' };
  const schemeEnd = /^[^:/?#]*:/.exec(s)?.[0].length ?? 0;
  if (schemeEnd === 1) return failure('missing protocol scheme');
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(s) ? s.slice(0, schemeEnd - 1).toLowerCase() : '';
  // A colon after other characters is part of the first path segment.
  let rest = scheme === '' ? s : s.slice(schemeEnd);
  const mark = rest.indexOf('?');
  const query = mark < 0 ? '' : rest.slice(mark + 1);
  const hasEmptyQuery = mark >= 0 && query === '';
  if (mark >= 0) rest = rest.slice(0, mark);
  const common = { ...empty, scheme, query, hasEmptyQuery };
  if (!rest.startsWith('/')) {
    if (scheme !== '') return { ...common, opaque: rest };
    if (rest.split('/')[0]?.includes(':')) return failure('first path segment in URL cannot contain colon');
  }
  let authority = '';
  if (rest.startsWith('//') && (scheme !== '' || !rest.startsWith('///'))) {
    const slash = rest.indexOf('/', 2);
    authority = slash < 0 ? rest.slice(2) : rest.slice(2, slash);
    rest = slash < 0 ? '' : rest.slice(slash);
  }
  return { ...common, ...parseAuthority(authority, failure), path: decodePercent(rest, failure), rawPath: rest };
}

function parseAuthority(authority: string, failure: Failure): { userinfo: string; host: string } {
  const at = authority.lastIndexOf('@');
  const userinfo = at < 0 ? '' : authority.slice(0, at);
  if (!/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(userinfo)) return failure('net/url: invalid userinfo');
  const host = authority.slice(at + 1);
  const port = host.startsWith('[') ? host.slice(host.lastIndexOf(']') + 1) : (/:[^:]*$/.exec(host)?.[0] ?? '');
  if (host.startsWith('[') && !host.includes(']')) return failure("missing ']' in host");
  if (!/^(:[0-9]*)?$/.test(port)) return failure(`invalid port ${quote(port)} after host`);
  const odd = /[ "<>\\^`{|}]/.exec(host)?.[0];
  if (odd !== undefined) return failure(`invalid character ${quote(odd)} in host name`);
  return { userinfo: encodeUserinfo(userinfo, failure), host: decodePercent(host, failure) };
}

// Go decodes user and password, and prints them escaped in its own way.
function encodeUserinfo(userinfo: string, failure: Failure): string {
  const colon = userinfo.indexOf(':');
  const encode = (s: string) => escapeBytes(decodePercent(s, failure), /[A-Za-z0-9\-_.~$&+,;=]/);
  if (colon < 0) return encode(userinfo);
  return `${encode(userinfo.slice(0, colon))}:${encode(userinfo.slice(colon + 1))}`;
}

function decodePercent(s: string, failure: Failure): string {
  const wrong = /%(?![0-9A-Fa-f]{2}).{0,2}/s.exec(s)?.[0];
  if (wrong !== undefined) return failure(`invalid URL escape ${quote(wrong)}`);
  return s.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

const escapeBytes = (s: string, kept: RegExp): string =>
  s.replace(/[\s\S]/g, c => (kept.test(c) ? c : `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`));

function hostname(host: string): string {
  if (host.startsWith('[')) return host.slice(1, Math.max(1, host.indexOf(']')));
  return host.replace(/:[0-9]*$/, '');
}

function textOf(parts: Entries, key: string): string {
  const value = parts.get(key)?.value;
  if (value === undefined) return '';
  if (value === null) throw new Fault('runtime error: invalid memory address or nil pointer dereference');
  if (value.type.kind !== 'string') {
    throw new Fault(`unable to parse ${key} key, must be of type string, but ${value.type.kind} found`);
  }
  return value.data as string;
}

/** url.URL.String of the parts. */
function joined(parts: Entries): string {
  const [scheme, host, path, query] = ['scheme', 'host', 'path', 'query'].map(key => textOf(parts, key)) as string[];
  const [opaque, fragment, user] = ['opaque', 'fragment', 'userinfo'].map(key => textOf(parts, key)) as string[];
  const userinfo = user === '' ? '' : parsed(`proto://${user}@host`, 'unable to parse userinfo in dict').userinfo;
  let result = scheme === '' ? '' : `${scheme}:`;
  if (opaque !== '') result += opaque;
  else {
    if (scheme !== '' || host !== '' || user !== '') {
      if (host !== '' || path !== '' || user !== '') result += '//';
      if (user !== '') result += `${userinfo}@`;
      result += escapeBytes(host!, /[A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"]/);
    }
    const escaped = escapeBytes(path!, /[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]]/).replace(/[!'()*[\]]/g, c =>
      "!'()*[]".includes(c) ? `%${c.charCodeAt(0).toString(16).toUpperCase()}` : c,
    );
    if (escaped !== '' && !escaped.startsWith('/') && host !== '') result += '/';
    if (result === '' && escaped.split('/')[0]?.includes(':')) result += './';
    result += escaped;
  }
  if (query !== '') result += `?${query}`;
  if (fragment !== '') result += `#${escapeBytes(fragment!, /[A-Za-z0-9\-_.~$&+,/:;=?@!()*]/)}`;
  return result;
}
