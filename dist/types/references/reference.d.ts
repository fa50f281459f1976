export { isTag } from './image-name.ts';
/** `host/path`, `host/path:tag`, `host/path@digest` or `host/path:tag@digest`, taken apart as it is written. */
interface ImageReference {
    name: string;
    tag?: string;
    digest?: string;
}
/** Takes an image reference apart; undefined when it is none. The name stays as it is written (compare with sameRepository). */
export declare function parseReference(text: string): ImageReference | undefined;
/** The same for a value that somebody else judges: whatever stands before, between and after the signs. */
export declare function splitReference(text: string): ImageReference;
/**
 * True when both names (without tag and digest) mean the same repository. Docker Hub goes by several hosts or none, its
 * official images with or without `library/`; hosts are compared without case.
 */
export declare function sameRepository(a: string, b: string): boolean;
