/** Finds the handler of a request: `METHOD /path/:segment/*rest` patterns, matched on the still encoded path. */
import type { Viewer } from './viewers.ts';
import type { World } from './world.ts';

/** One request on its way through a handler. */
export interface Call {
  world: World;
  viewer: Viewer;
  params: Record<string, string>;
  query: URLSearchParams;
  body: Record<string, unknown>;
  accept: string;
  /** Address of the request without its query, for page links. */
  url: string;
}

export interface Answer {
  status: number;
  /** JSON, or bytes sent as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

export type Handler = (call: Call) => Answer;
export type Routes = Record<string, Handler>;

interface Route {
  method: string;
  pattern: RegExp;
  handle: Handler;
}

export interface Match {
  handle: Handler;
  params: Record<string, string>;
}

export class Router {
  readonly #routes: Route[] = [];

  constructor(...tables: readonly Routes[]) {
    for (const [key, handle] of tables.flatMap(table => Object.entries(table))) {
      const [method = '', path = ''] = key.split(' ');
      const pattern = path
        .replaceAll('.', '\\.')
        .replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
        .replaceAll(/\*(\w+)/g, '(?<$1>.*)');
      this.#routes.push({ method, pattern: new RegExp(`^${pattern}$`), handle });
    }
  }

  find(method: string, path: string): Match | undefined {
    for (const route of this.#routes) {
      const groups = route.method === method ? route.pattern.exec(path) : null;
      if (groups) return { handle: route.handle, params: decode(groups.groups ?? {}) };
    }
    return undefined;
  }
}

function decode(groups: Record<string, string>): Record<string, string> {
  const named = Object.entries(groups).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named.map(([name, value]) => [name, decodePath(value)]));
}

/** Percent-decoded; malformed text stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** 200 with one page of `items` and the `link` header that leads to the others (`per_page` up to 100, default 30). */
export function page<T>(call: Call, items: readonly T[], render: (item: T) => unknown): Answer {
  const { shown, headers } = paginate(call, items);
  return { status: 200, body: shown.map(render), headers };
}

/** The items of the asked page and the `link` header. */
export function paginate<T>(call: Call, items: readonly T[]): { shown: T[]; headers: Record<string, string> } {
  const size = Math.min(Math.max(Number(call.query.get('per_page') ?? 30) || 30, 1), 100);
  const number = Math.max(Number(call.query.get('page') ?? 1) || 1, 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (target: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(target));
    return `<${call.url}?${query}>; rel="${relation}"`;
  };
  const links: string[] = [];
  if (number > 1) links.push(link(number - 1, 'prev'), link(1, 'first'));
  if (number < last) links.push(link(number + 1, 'next'), link(last, 'last'));
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {};
  return { shown: items.slice((number - 1) * size, number * size), headers };
}
