/** Age, digest and release notes of the images in a proposal. Nice to have: nothing here stops an update. */
import { policyName } from '../../document-name.ts';
import { type Diagnostic, PolicyError, RegistryError } from '../../errors.ts';
import type { ImagePolicy, ImageRepository } from '../../model.ts';
import { selectionInput } from '../../policies/candidates.ts';
import { checkChronology } from '../../policies/chronology.ts';
import { admittedTags } from '../../policies/ranked-tags.ts';
import type { ImageDetails } from '../../ports.ts';
import type { ImageUpdate } from '../../pull-request/image-update.ts';
import type { ImageFacts } from '../../pull-request/update-table.ts';
import type { ImageKnowledge, PublishContext } from './context.ts';
import { imageKey } from './pull-request-content.ts';
import { findReleaseNotes } from './release-notes.ts';

/** Images looked at for one pull request; a first run over a large repository would otherwise ask for hundreds. */
const MAX_IMAGES = 30;

/** What people want to know about the new images, as far as it can be had; never an error. */
export async function learnAboutImages(
  context: PublishContext,
  updates: readonly ImageUpdate[],
): Promise<ImageKnowledge> {
  const facts = new Map<string, ImageFacts>();
  const ends = new Map<string, { newer?: ImageDetails; older?: ImageDetails }>();
  const distinct = [...new Map(updates.map(update => [imageKey(update), update])).values()].slice(0, MAX_IMAGES);
  await Promise.all(
    distinct.map(async update => {
      const newer = await inspect(context, update, update.newDigest ?? update.newTag);
      if (newer === undefined) return;
      facts.set(imageKey(update), {
        digest: newer.digest,
        ...(newer.created !== undefined && { created: newer.created }),
      });
      const older = context.settings.releaseNotes
        ? await inspect(context, update, update.oldDigest ?? update.oldTag)
        : undefined;
      ends.set(imageKey(update), { newer, ...(older !== undefined && { older }) });
    }),
  );
  const notes = context.settings.releaseNotes
    ? await findReleaseNotes(context, distinct, update => ends.get(imageKey(update)) ?? {})
    : { notes: [], diagnostics: [] as Diagnostic[] };
  const remarks = new Map<string, readonly Diagnostic[]>();
  for (const update of distinct) {
    const found = remarkOnDates(context, update, ends.get(imageKey(update)));
    if (found.length > 0) remarks.set(update.policy, found);
  }
  const diagnostics = [...notes.diagnostics, ...[...remarks.values()].flat()];
  return { facts, remarks, releaseNotes: notes.notes, diagnostics };
}

/** The policy behind an update. */
const policyOf = ({ plan }: PublishContext, { policy }: ImageUpdate) =>
  plan.policies.find(resolved => policyName(resolved.policy) === policy);

/** That the image in the file is younger than the elected one although the policy admits both. */
function remarkOnDates(
  context: PublishContext,
  update: ImageUpdate,
  { newer, older }: { newer?: ImageDetails; older?: ImageDetails } = {},
): Diagnostic[] {
  const resolved = policyOf(context, update);
  const { oldTag, newTag } = update;
  if (resolved?.override !== undefined || oldTag === undefined || newTag === undefined || oldTag === newTag) return [];
  if (resolved?.repository === undefined || newer?.created === undefined || older?.created === undefined) return [];
  const { policy, repository } = resolved;
  const admitted = admittedOf(policy, repository, [oldTag, newTag]);
  const dates = new Map([
    [oldTag, older.created],
    [newTag, newer.created],
  ]);
  return checkChronology(
    policy,
    admitted.map(tag => ({ tag, created: dates.get(tag) })),
    newTag,
  );
}

function admittedOf(policy: ImagePolicy, repository: ImageRepository, tags: readonly string[]): string[] {
  try {
    return admittedTags(selectionInput(policy, repository, tags));
  } catch (error) {
    if (error instanceof PolicyError) return [];
    throw error;
  }
}

/** Undefined where there is no registry to ask, or it does not tell. */
async function inspect(
  context: PublishContext,
  update: ImageUpdate,
  reference: string | undefined,
): Promise<ImageDetails | undefined> {
  const { registry } = context;
  const repository = policyOf(context, update)?.repository;
  if (registry === undefined || repository === undefined || reference === undefined || reference === '')
    return undefined;
  try {
    return await registry.inspect(repository, reference);
  } catch (error) {
    if (error instanceof RegistryError) return undefined;
    throw error;
  }
}
