import type { Diagnostic } from '../errors.ts';
import type { ImagePolicy } from '../model.ts';
/** A tag that the policy admits, with the date of its image where annotation, label or config tell one. */
export interface DatedTag {
    tag: string;
    created?: Date | undefined;
}
/**
 * Says when the elected tag is older than other admitted tags, by the dates of their images or the times in their tags.
 * Like is compared with like: dates with dates, tags with tags. For semver this is a notice, because old versions are
 * patched after newer ones.
 */
export declare function checkChronology(policy: ImagePolicy, candidates: readonly DatedTag[], elected: string): Diagnostic[];
