/** Age, digest and release notes of the images in a proposal. Nice to have: nothing here stops an update. */
import { type Diagnostic, RegistryError } from '../../errors.ts';
import type { ImageDetails } from '../../ports.ts';
import type { ImageUpdate } from '../../pull-request/image-update.ts';
import type { ImageFacts } from '../../pull-request/update-table.ts';
import { policyKey } from '../resolve.ts';
import type { ImageKnowledge, PublishContext } from './context.ts';
import { imageKey } from './pull-request-content.ts';
import { findReleaseNotes } from './release-notes.ts';

/** Images looked at for one pull request; a first run over a large repository would otherwise ask for hundreds. */
const MAX_IMAGES = 30;

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
  return { facts, releaseNotes: notes.notes, diagnostics: notes.diagnostics };
}

/** Undefined where there is no registry to ask, or it does not tell. */
async function inspect(
  { registry, plan }: PublishContext,
  update: ImageUpdate,
  reference: string | undefined,
): Promise<ImageDetails | undefined> {
  const repository = plan.policies.find(({ policy }) => policyKey(policy) === update.policy)?.repository;
  if (registry === undefined || repository === undefined || reference === undefined || reference === '')
    return undefined;
  try {
    return await registry.inspect(repository, reference);
  } catch (error) {
    if (error instanceof RegistryError) return undefined;
    throw error;
  }
}
