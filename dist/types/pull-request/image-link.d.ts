/** Where people read about an image. */
/** Page of an image's repository; undefined for registries without public pages. Docker Hub's short names are known. */
export declare function imagePage(image: string): string | undefined;
/** `owner` and `name` of a repository on the given web host, from an `org.opencontainers.image.source` label. */
export declare function sourceRepository(source: string | undefined, webHost: string): {
    owner: string;
    name: string;
} | undefined;
