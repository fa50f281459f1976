/** What a page request is answered with, and the headers that every answer has. */
import type { ServerResponse } from 'node:http';
import { PAGE_POLICY } from './page-frame.ts';

/** An answer as it goes out: a page, or a place to go to. */
export interface Answer {
  status: number;
  /** HTML. */
  page?: string;
  /** Path, or the address of GitHub's sign-in. */
  location?: string;
  cookies?: readonly string[];
  headers?: Readonly<Record<string, string>>;
}

const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': PAGE_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
};

/** 303 See Other: whatever the request was, the browser goes on with GET. */
export function redirect(location: string, cookies: readonly string[] = []): Answer {
  return { status: 303, location, cookies };
}

/** Writes the answer with the headers that guard every page: nothing is cached, framed, or loaded from elsewhere. */
export function send(response: ServerResponse, { status, page, location, cookies = [], headers }: Answer): void {
  response.writeHead(status, {
    ...HEADERS,
    ...headers,
    ...(page !== undefined && { 'content-type': 'text/html; charset=utf-8' }),
    ...(location !== undefined && { location }),
    ...(cookies.length > 0 && { 'set-cookie': [...cookies] }),
  });
  response.end(page);
}
