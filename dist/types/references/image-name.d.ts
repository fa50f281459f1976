/** An image name taken apart as Flux does. */
interface ImageName {
    /** Host, with port if any: where requests go. Docker Hub is `index.docker.io`. */
    registry: string;
    /** Path on that host; official images of Docker Hub carry their `library/`. */
    repository: string;
    /** `registry/repository`: identifies the repository, however it was written. */
    canonical: string;
}
/**
 * Parses `ImageRepository.spec.image`: a name without scheme, tag or digest. The first part of the path is a host only
 * if it holds a dot or a colon. Throws ReferenceError with Flux's text.
 */
export declare function parseImageName(image: string): ImageName;
/** True for a text that a registry accepts as a tag: 1–128 characters of `A–Z a–z 0–9 _ . -`. */
export declare function isTag(text: string): boolean;
/** True for `sha256:` and 64 lower-case hexadecimal digits, the only digests that Flux accepts. */
export declare function isDigest(text: string): boolean;
/** Parses host and path alone, without tag and digest; undefined when it is no name. */
export declare function parseRepository(text: string): ImageName | undefined;
export {};
