/** One release, as foreign text. */
interface ReleaseNote {
    tag: string;
    name: string;
    body: string;
    url: string;
}
/** What was found about one image, or why nothing was. */
export interface ImageReleaseNotes {
    image: string;
    /** Newest first; empty when `absent` says why. */
    releases: readonly ReleaseNote[];
    /** Releases between old and new that were left out. */
    more: number;
    /** The comparison of both ends in the source repository. */
    compareUrl?: string;
    /** Why there are none, as a sentence. */
    absent?: string;
}
/** Whether there is anything to unfold: releases, or the commits between both ends. */
export declare const hasReleaseNotes: (notes: ImageReleaseNotes) => boolean;
/** A fold per image with something to read, then one line for all the others. */
export declare function releaseNotesItems(all: readonly ImageReleaseNotes[]): string[];
export {};
