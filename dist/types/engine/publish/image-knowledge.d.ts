import type { ImageUpdate } from '../../pull-request/image-update.ts';
import type { ImageKnowledge, PublishContext } from './context.ts';
/** What people want to know about the new images, as far as it can be had; never an error. */
export declare function learnAboutImages(context: PublishContext, updates: readonly ImageUpdate[]): Promise<ImageKnowledge>;
