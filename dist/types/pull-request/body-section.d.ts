/** Parts of a pull request body, and how they share GitHub's size limit. */
/** GitHub takes 65,536 characters; the rest is left for what people add by editing. */
export declare const MAX_BODY = 60000;
/** A part that may be shortened: whole items are dropped from its end, never a piece of one. */
export interface BodySection {
    /** Printed before the items; empty items print nothing at all. */
    head: string;
    items: readonly string[];
    tail: string;
    /** Between items: a row of a table needs one line break, a paragraph two. */
    separator: string;
    /** Said in place of the items that had no room. */
    cut: (dropped: number) => string;
}
/** Said in place of items; `instead` is where people find them. */
export declare function cutNotice(title: string, dropped: number, instead?: string): string;
/** The section in at most `budget` characters; empty when not even the notice fits. */
export declare function printSection(section: BodySection, budget: number): string;
/**
 * Sections one after another; each gets what the earlier and the fixed parts have left, and leaves the later ones room to
 * tell what they lack.
 */
export declare function printSections(sections: readonly BodySection[], budget: number): string[];
