/** Release notes between the old and the new image, from the source repository that the image's labels name. */
import { type Diagnostic, diagnose, ForgeError } from '../../errors.ts';
import { once } from '../../once.ts';
import type { ForgeRelease, ImageDetails } from '../../ports.ts';
import { sourceRepository } from '../../pull-request/image-link.ts';
import type { ImageUpdate } from '../../pull-request/image-update.ts';
import type { ImageReleaseNotes } from '../../pull-request/release-notes-fold.ts';
import type { PublishContext } from './context.ts';

const SOURCE = 'org.opencontainers.image.source';
const REVISION = 'org.opencontainers.image.revision';
const VERSION = 'org.opencontainers.image.version';
const MAX_RELEASES = 5;
/** Source repositories asked for one pull request: the requests of a run stay bounded. */
const MAX_SOURCES = 10;

/** Both ends of an update as the registry shows them. */
interface ImageEnds {
  newer?: ImageDetails;
  older?: ImageDetails;
}

/** Notes per image, in the order of the updates; an image without notes says why. */
export async function findReleaseNotes(
  context: PublishContext,
  updates: readonly ImageUpdate[],
  endsOf: (update: ImageUpdate) => ImageEnds,
): Promise<{ notes: ImageReleaseNotes[]; diagnostics: Diagnostic[] }> {
  const known = updates.filter(update => endsOf(update).newer !== undefined);
  if (known.length === 0) return { notes: [], diagnostics: [] };
  const webHost = new URL((await context.repository()).url).host;
  const asked = new Map<string, () => Promise<readonly ForgeRelease[] | undefined>>();
  const releasesOf = (owner: string, name: string) => {
    const key = `${owner}/${name}`.toLowerCase();
    const ask =
      asked.get(key) ?? (asked.size < MAX_SOURCES ? once(() => listReleases(context, owner, name)) : undefined);
    if (ask !== undefined) asked.set(key, ask);
    return ask?.() ?? Promise.resolve(undefined);
  };
  const notes: ImageReleaseNotes[] = [];
  for (const update of known) notes.push(await notesOf(update, endsOf(update), webHost, releasesOf));
  return { notes, diagnostics: describeAbsent(notes.filter(note => note.absent !== undefined)) };
}

/** One notice for all images: it is nothing that anybody must act on. */
function describeAbsent(absent: readonly ImageReleaseNotes[]): Diagnostic[] {
  const [first] = absent;
  if (first === undefined) return [];
  const images = [...new Set(absent.map(note => note.image))];
  const message =
    images.length === 1
      ? `No release notes for ${first.image}: ${first.absent}`
      : `No release notes for ${images.length} images, such as ${first.image}: ${first.absent}`;
  return [diagnose('RELEASE_NOTES_ABSENT', message)];
}

async function listReleases({ forge }: PublishContext, owner: string, name: string) {
  try {
    return await forge.listReleases(owner, name);
  } catch (error) {
    // A foreign repository that cannot be read must not keep an update from being proposed.
    if (error instanceof ForgeError) return undefined;
    throw error;
  }
}

async function notesOf(
  update: ImageUpdate,
  { newer, older }: ImageEnds,
  webHost: string,
  releasesOf: (owner: string, name: string) => Promise<readonly ForgeRelease[] | undefined>,
): Promise<ImageReleaseNotes> {
  const { image } = update;
  const label = newer?.labels[SOURCE];
  const absent = (reason: string, compareUrl?: string): ImageReleaseNotes => ({
    image,
    releases: [],
    more: 0,
    absent: reason,
    ...(compareUrl !== undefined && { compareUrl }),
  });
  if (label === undefined) return absent(`the image has no label ${SOURCE}.`);
  const source = sourceRepository(label, webHost);
  if (source === undefined) return absent(`its source is not a repository on ${webHost}.`);
  // The old image may come from another repository: then its revision says nothing about this one.
  const isSame =
    older?.labels[SOURCE] === undefined || sameSource(sourceRepository(older.labels[SOURCE], webHost), source);
  const compareUrl = isSame ? compareOf(webHost, source, older?.labels[REVISION], newer?.labels[REVISION]) : undefined;
  const releases = await releasesOf(source.owner, source.name);
  if (releases === undefined)
    return absent(`the releases of ${source.owner}/${source.name} cannot be read.`, compareUrl);
  const between = releasesBetween(
    releases,
    [older?.labels[VERSION], update.oldTag],
    [newer?.labels[VERSION], update.newTag],
  );
  if (between.length === 0) return absent(`${source.owner}/${source.name} has no release for this step.`, compareUrl);
  return {
    image,
    releases: between.slice(0, MAX_RELEASES),
    more: Math.max(between.length - MAX_RELEASES, 0),
    ...(compareUrl !== undefined && { compareUrl }),
  };
}

function sameSource(one: { owner: string; name: string } | undefined, other: { owner: string; name: string }): boolean {
  return `${one?.owner}/${one?.name}`.toLowerCase() === `${other.owner}/${other.name}`.toLowerCase();
}

function compareOf(
  webHost: string,
  { owner, name }: { owner: string; name: string },
  from: string | undefined,
  to: string | undefined,
): string | undefined {
  const isSha = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f]{7,40}$/i.test(text);
  return isSha(from) && isSha(to) && from !== to
    ? `https://${webHost}/${owner}/${name}/compare/${from}...${to}`
    : undefined;
}

/**
 * Releases after the old one up to the new one, newest first. The list is newest first; without the old end among it,
 * only the new one is certain.
 */
function releasesBetween(
  releases: readonly ForgeRelease[],
  older: readonly (string | undefined)[],
  newer: readonly (string | undefined)[],
): ForgeRelease[] {
  const find = (names: readonly (string | undefined)[]) => {
    const plain = new Set(
      names.filter(name => name !== undefined && name !== '').map(name => plainVersion(name ?? '')),
    );
    return releases.findIndex(release => plain.has(plainVersion(release.tag)));
  };
  const [to, from] = [find(newer), find(older)];
  if (to === -1) return [];
  if (from === -1 || from <= to) return releases.slice(to, to + 1);
  const wantsPrereleases = releases[to]?.prerelease ?? false;
  return releases.slice(to, from).filter(release => wantsPrereleases || !release.prerelease);
}

/** `v1.2.3`, `release-1.2.3` and `1.2.3` name the same release. */
function plainVersion(tag: string): string {
  return tag.toLowerCase().replace(/^(?:release[-/]|version[-/])?v?(?=\d)/, '');
}
