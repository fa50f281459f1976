/** Release notes between the old and the new image, from the source repository that the image's labels name. */
import { type Diagnostic } from '../../errors.ts';
import type { ImageDetails } from '../../ports.ts';
import type { ImageUpdate } from '../../pull-request/image-update.ts';
import type { ImageReleaseNotes } from '../../pull-request/release-notes-fold.ts';
import type { PublishContext } from './context.ts';
/** Both ends of an update as the registry shows them. */
interface ImageEnds {
    newer?: ImageDetails;
    older?: ImageDetails;
}
/** Notes per image, in the order of the updates; an image without notes says why. */
export declare function findReleaseNotes(context: PublishContext, updates: readonly ImageUpdate[], endsOf: (update: ImageUpdate) => ImageEnds): Promise<{
    notes: ImageReleaseNotes[];
    diagnostics: Diagnostic[];
}>;
export {};
