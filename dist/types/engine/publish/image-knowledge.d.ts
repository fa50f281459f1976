import type { ImageUpdate } from '../../pull-request/image-update.ts';
import type { ImageKnowledge, PublishContext } from './context.ts';
export declare function learnAboutImages(context: PublishContext, updates: readonly ImageUpdate[]): Promise<ImageKnowledge>;
