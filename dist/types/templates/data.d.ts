/** What a commit message template sees: Flux's data, and the older data that many templates still use. */
import type { FileChange, ImageRef } from '../model.ts';
import { type Value } from './values.ts';
/** The changes a commit message speaks of. */
export interface MessageData {
    automation: {
        namespace: string;
        name: string;
    };
    /** `spec.git.commit.messageTemplateValues`. */
    values?: Readonly<Record<string, string>>;
    /** In document order within a file; files in any order. */
    changes: readonly FileChange[];
    /** The elected image of `namespace:policy`, for the removed `.Updated`; derived from the changes where it is missing. */
    images?: ReadonlyMap<string, ImageRef>;
}
/** The root of the data. */
export declare function templateData(data: MessageData): Value;
