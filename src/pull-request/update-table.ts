/** The table at the top of a pull request: one row per image update. */
import { groupBy } from '../report/groups.ts';
import type { BodySection } from './body-section.ts';
import type { ChangeKind } from './change-kind.ts';
import { imagePage } from './image-link.ts';
import type { ImageUpdate } from './image-update.ts';
import { codeCell, link, pathCell } from './neutralise.ts';

/** What is known about the image behind an update; all of it is optional. */
export interface ImageFacts {
  created?: Date;
  digest?: string;
}

const KINDS: Record<ChangeKind, string> = {
  major: '**major**',
  minor: 'minor',
  patch: 'patch',
  prerelease: 'prerelease',
  downgrade: '**downgrade**',
  digest: 'digest',
  repository: 'repository',
  tag: 'newer tag',
};
const COLUMNS = ['Image', 'Change', 'Kind', 'Built', 'Files'];
const MAX_FILES = 8;
const MAX_LINES = 8;
const DAY = 86_400_000;

/** The table of what is updated. */
export function updateTable(
  updates: readonly ImageUpdate[],
  factsOf: (update: ImageUpdate) => ImageFacts | undefined,
  now: Date,
): BodySection {
  const rows = updates.map(update => cells(update, factsOf(update), now));
  // A column that nothing is known for only takes room.
  const shown = COLUMNS.flatMap((title, at) => (rows.some(row => row[at] !== '') ? [{ title, at }] : []));
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  return {
    head: `${line(shown.map(({ title }) => title))}\n|${'---|'.repeat(shown.length)}\n`,
    items: rows.map(row => line(shown.map(({ at }) => row[at] ?? ''))),
    tail: '',
    separator: '\n',
    cut: dropped =>
      `_${dropped} more ${dropped === 1 ? 'update has' : 'updates have'} no room here; see the changed files._`,
  };
}

function cells(update: ImageUpdate, facts: ImageFacts | undefined, now: Date): string[] {
  return [
    `${link(codeCell(update.image), imagePage(update.image))}<br>policy ${codeCell(update.policy)}`,
    step(update, update.newDigest ?? facts?.digest),
    KINDS[update.kind],
    facts?.created === undefined ? '' : built(facts.created, now),
    places(update),
  ];
}

/** A date on two lines is hard to read; the signs look like those that they stand for. */
const unbroken = (text: string) => text.replaceAll('-', '\u2011').replaceAll(' ', '\u00a0');

/** Old and new, with the digest that the new one has. */
function step(update: ImageUpdate, digest: string | undefined): string {
  if (update.kind === 'repository') return 'repository name';
  if (update.kind !== 'digest') {
    const named = digest === undefined ? '' : `<br>${codeCell(shortDigest(digest))}`;
    return `${arrow(update.oldTag, update.newTag)}${named}`;
  }
  const tag = update.newTag === undefined ? '' : `${codeCell(update.newTag)}<br>`;
  return `${tag}${arrow(short(update.oldDigest), short(update.newDigest))}`;
}

function arrow(from: string | undefined, to: string | undefined): string {
  return `${from === undefined || from === '' ? '_none_' : codeCell(from)} → ${to === undefined || to === '' ? '_none_' : codeCell(to)}`;
}

/** The date, and how old the image is on the day of writing. */
function built(created: Date, now: Date): string {
  if (Number.isNaN(created.getTime())) return '';
  const days = Math.floor((now.getTime() - created.getTime()) / DAY);
  const date = created.toISOString().slice(0, 10);
  // Reproducible builds carry the epoch or the like as their date.
  if (created.getTime() < Date.UTC(2000, 0)) return 'not told';
  const age = days <= 0 ? 'today' : days === 1 ? '1 day old' : `${days} days old`;
  return unbroken(`${date}<br>${age}`);
}

function short(digest: string | undefined): string | undefined {
  return digest === undefined ? undefined : shortDigest(digest);
}

/** Twelve digits tell digests apart for people. */
function shortDigest(digest: string): string {
  return digest.replace(/^(sha\d+:[0-9a-f]{12})[0-9a-f]+$/, '$1');
}

/** One line per file, with the lines in it: `apps/web.yaml:3,7`. */
function places(update: ImageUpdate): string {
  const files = [...groupBy(update.places, place => place.file)];
  const shown = files.slice(0, MAX_FILES).map(([file, all]) => pathCell(`${file}:${lineNumbers(all)}`));
  const more = files.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
}

function lineNumbers(places: ImageUpdate['places']): string {
  const shown = places.slice(0, MAX_LINES).map(({ line }) => line);
  return `${shown.join(',')}${places.length > shown.length ? ',…' : ''}`;
}
