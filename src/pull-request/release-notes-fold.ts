/** Release notes of the images in a pull request, shortened and inert. */
import { codeSpan, htmlText, link, neutraliseMarkdown, neutraliseText } from './neutralise.ts';

/** One release, as foreign text. */
interface ReleaseNote {
  tag: string;
  name: string;
  body: string;
  url: string;
}

/** What was found about one image, or why nothing was. */
export interface ImageReleaseNotes {
  image: string;
  /** Newest first; empty when `absent` says why. */
  releases: readonly ReleaseNote[];
  /** Releases between old and new that were left out. */
  more: number;
  /** The comparison of both ends in the source repository. */
  compareUrl?: string;
  /** Why there are none, as a sentence. */
  absent?: string;
}

const MAX_NOTE = 3_000;

/** Whether there is anything to unfold: releases, or the commits between both ends. */
export const hasReleaseNotes = (notes: ImageReleaseNotes): boolean =>
  notes.releases.length > 0 || notes.compareUrl !== undefined;

/** A fold per image with something to read, then one line for all the others. */
export function releaseNotesItems(all: readonly ImageReleaseNotes[]): string[] {
  const absent = all.filter(notes => !hasReleaseNotes(notes));
  return [...all.filter(hasReleaseNotes).map(releaseNotesFold), ...(absent.length === 0 ? [] : [absentLine(absent)])];
}

/** Reasons once each, with the images that they hold for. */
function absentLine(absent: readonly ImageReleaseNotes[]): string {
  const images = new Map<string, Set<string>>();
  for (const { image, absent: reason = 'none were found.' } of absent) {
    const plain = reason.replace(/\.$/, '');
    images.set(plain, (images.get(plain) ?? new Set()).add(image));
  }
  const parts = [...images].map(
    ([reason, names]) => `${[...names].map(codeSpan).join(', ')} (${neutraliseText(reason)})`,
  );
  return `_No release notes:_ ${parts.join('; ')}.`;
}

/** One `<details>` element. */
function releaseNotesFold(notes: ImageReleaseNotes): string {
  const compare = notes.compareUrl === undefined ? '' : `\n\n${link('All commits between the two', notes.compareUrl)}`;
  const more =
    notes.more > 0 ? `\n\n_${notes.more} older ${notes.more === 1 ? 'release is' : 'releases are'} not shown._` : '';
  const content =
    notes.releases.length === 0
      ? `_${neutraliseText(notes.absent ?? 'None found.')}_`
      : notes.releases.map(printRelease).join('\n\n');
  const count = notes.releases.length + notes.more;
  const title = notes.releases.length === 0 ? 'commits only' : `${count} ${count === 1 ? 'release' : 'releases'}`;
  return `<details><summary><code>${htmlText(notes.image)}</code>: ${title}</summary>\n\n${content}${more}${compare}\n\n</details>`;
}

function printRelease(release: ReleaseNote): string {
  const title = release.name.trim() === '' ? release.tag : release.name;
  const text = neutraliseMarkdown(shorten(release.body)).trim();
  // Quoted, so that headings and rules of the notes stay inside.
  const quoted = (text === '' ? '_No text._' : text).split('\n').map(line => `> ${line}`.trimEnd());
  return `**${link(neutraliseText(title), redirected(release.url))}**\n\n${quoted.join('\n')}`;
}

/** A direct link to a release leaves no back-link, but one host for all keeps the rule simple. */
function redirected(url: string): string {
  return url.replace(/^https:\/\/github\.com\//, 'https://redirect.github.com/');
}

function shorten(body: string): string {
  const text = body
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  if (text.length <= MAX_NOTE) return text;
  const end = text.lastIndexOf('\n', MAX_NOTE);
  // Half of a character is none that GitHub takes.
  return `${text.slice(0, end > 0 ? end : MAX_NOTE).toWellFormed()}\n\n_Shortened._`;
}
