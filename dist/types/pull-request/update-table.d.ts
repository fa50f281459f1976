import type { BodySection } from './body-section.ts';
import type { ImageUpdate } from './image-update.ts';
/** What is known about the image behind an update; all of it is optional. */
export interface ImageFacts {
    created?: Date;
    digest?: string;
}
/** The table of what is updated. */
export declare function updateTable(updates: readonly ImageUpdate[], factsOf: (update: ImageUpdate) => ImageFacts | undefined, now: Date): BodySection;
