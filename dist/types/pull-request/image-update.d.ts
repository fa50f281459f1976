/** Changes gathered to what people think of as one update: an image of a policy going from one version to another. */
import type { PlannedChange } from '../plan-model.ts';
import { type ChangeKind } from './change-kind.ts';
/** All changes of one policy from one value to another, as one row for people. */
export interface ImageUpdate {
    /** `namespace:name`. */
    policy: string;
    image: string;
    oldTag?: string;
    newTag?: string;
    oldDigest?: string;
    newDigest?: string;
    kind: ChangeKind;
    /** Every place that changes, by file and line. */
    places: {
        file: string;
        line: number;
    }[];
}
/** One row per policy and step, in the order of policies, then steps; tag-less fields join the row of their policy. */
export declare function gatherUpdates(changes: readonly PlannedChange[]): ImageUpdate[];
