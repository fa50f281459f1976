/** The title: the change when there is one, the count when there are many. */
import type { ImageUpdate } from './image-update.ts';
import { dropUnseen } from './neutralise.ts';

/** GitHub refuses longer titles. */
const MAX_TITLE = 256;

/** `scope` names the group (a namespace, a directory) when pull requests are grouped by it. */
export function pullRequestTitle(updates: readonly ImageUpdate[], scope?: string): string {
  const suffix = scope === undefined || scope === '' ? '' : ` in ${scope}`;
  const images = new Set(updates.map(update => update.image));
  const targets = new Set(updates.map(update => update.newTag));
  const [first] = updates;
  if (first === undefined) return 'Update image overrides';
  const text =
    images.size === 1 && targets.size === 1
      ? oneImage(updates, first)
      : `Update ${countOf(images.size, 'image')}${suffix}`;
  return clean(text).slice(0, MAX_TITLE).toWellFormed();
}

function oneImage(updates: readonly ImageUpdate[], first: ImageUpdate): string {
  const from = new Set(updates.map(update => update.oldTag));
  if (updates.every(update => update.kind === 'digest')) {
    return `Update the digest of ${first.image}${first.newTag === undefined ? '' : `:${first.newTag}`}`;
  }
  if (first.newTag === undefined) return `Update the repository of ${first.image}`;
  const verb = updates.every(update => update.kind === 'downgrade') ? 'Roll back' : 'Update';
  const origin = from.size === 1 && first.oldTag !== undefined ? ` from ${first.oldTag}` : '';
  return `${verb} ${first.image}${origin} to ${first.newTag}`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A title becomes the subject of the merge commit, where mentions and references would count. */
function clean(text: string): string {
  return dropUnseen(text.replace(/\s+/g, ' '))
    .replace(/([@#])(?=\w)/g, '$1\u200b')
    .replace(/\b(gh)-(?=\d)/gi, '$1\u200b-');
}
