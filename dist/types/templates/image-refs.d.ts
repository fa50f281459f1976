/** The image references of the removed `.Updated`: one per file, object and policy, whichever of its fields changed. */
import type { FileChange, ImageRef, ObjectIdentifier } from '../model.ts';
/** A reference as templates see it; the texts are strings of bytes. */
export interface UpdatedImage {
    file: string;
    object?: ObjectIdentifier;
    policy: {
        namespace: string;
        name: string;
    };
    /** As the policy elected it: `helloworld:v1.0.1`. */
    text: string;
    /** The digest if there is one, else the tag. */
    identifier: string;
    /** `library/helloworld`. */
    repository: string;
    /** `index.docker.io`. */
    registry: string;
    /** `index.docker.io/library/helloworld:v1.0.1`, or with `@` and the digest instead of the tag. */
    name: string;
}
/** The references that a list of changes (sorted by file) updated. */
export declare function imageRefsOf(changes: readonly FileChange[], known: ReadonlyMap<string, ImageRef> | undefined): UpdatedImage[];
