/** One page of `tags/list`: what its body says, cleaned, and where it stands in the list. */
import type { HttpAnswer } from './http.ts';

/** One page of a listing. */
export interface TagPage {
  /** Entries as they came, invalid ones included: the cursor of the next page is among them. */
  raw: readonly unknown[];
  /** Valid tags. */
  tags: readonly string[];
  /** Invalid entries that were left out. */
  dropped: number;
  details: ReadonlyMap<string, TagDetail>;
}

/** What Google's registries tell about a tag in the listing itself. */
export interface TagDetail {
  digest?: string;
  uploaded?: Date;
}

/** A body that is no page of tags. */
export class NotTagPage extends Error {}

/** What may not stand in a tag; to look for it takes half the time of matching a whole tag. */
const NOT_OF_A_TAG = /^[.-]|[^A-Za-z0-9._-]/;
const LONGEST_TAG = 128;
const DIGEST = /^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/;

/** Reads a page whatever its Content-Type. A missing or null `tags` is an empty repository. Throws NotTagPage. */
export function readTagPage(answer: HttpAnswer): TagPage {
  const body = parseObject(answer.body.toString('utf8'));
  const listed = body['tags'] ?? [];
  if (!Array.isArray(listed)) throw new NotTagPage();
  const details = readDetails(body['manifest']);
  // Nearly always all are tags; a copy of 50,000 would then be for nothing.
  const tags = listed.every(isTag) ? listed : listed.filter(isTag);
  const dropped = listed.length - tags.length;
  const raw: readonly unknown[] = listed;
  const unlisted = details.size === 0 ? [] : unlistedTags(details, tags);
  return { raw, tags: unlisted.length === 0 ? tags : [...tags, ...unlisted], dropped, details };
}

function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new NotTagPage();
  return value as Record<string, unknown>;
}

/** A name that the distribution specification allows for a tag. */
export function isTag(entry: unknown): entry is string {
  return typeof entry === 'string' && entry !== '' && entry.length <= LONGEST_TAG && !NOT_OF_A_TAG.test(entry);
}

function unlistedTags(details: ReadonlyMap<string, TagDetail>, tags: readonly string[]): string[] {
  const listed = new Set(tags);
  return [...details.keys()].filter(tag => !listed.has(tag));
}

/** Google's `manifest`: digest to `{tag: [...], timeUploadedMs: "1700000000000"}`. */
function readDetails(manifests: unknown): Map<string, TagDetail> {
  const details = new Map<string, TagDetail>();
  if (manifests === null || typeof manifests !== 'object') return details;
  for (const [digest, entry] of Object.entries(manifests)) {
    const { tag, timeUploadedMs } = (entry ?? {}) as { tag?: unknown; timeUploadedMs?: unknown };
    if (!DIGEST.test(digest) || !Array.isArray(tag)) continue;
    const uploaded = Number(timeUploadedMs);
    const detail = { digest, ...(uploaded > 0 && { uploaded: new Date(uploaded) }) };
    for (const name of tag) if (isTag(name)) details.set(name, detail);
  }
  return details;
}

/** The last text of a page: where the server stopped. */
export function lastEntry(raw: readonly unknown[]): string | undefined {
  return raw.findLast(entry => typeof entry === 'string') as string | undefined;
}

/** The greatest text of a page in byte order. */
export function greatestEntry(raw: readonly unknown[]): string | undefined {
  let greatest: string | undefined;
  for (const entry of raw)
    if (typeof entry === 'string' && (greatest === undefined || entry > greatest)) greatest = entry;
  return greatest;
}

/** Whether the entries are sorted, as a list that `last` can continue is. */
export function isSorted(raw: readonly unknown[]): boolean {
  let before = '';
  for (const entry of raw) {
    if (typeof entry !== 'string') continue;
    if (entry < before) return false;
    before = entry;
  }
  return true;
}
