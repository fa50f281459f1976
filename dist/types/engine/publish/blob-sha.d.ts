/** Names that git gives to contents, so that a branch can be compared without writing or downloading anything. */
/** SHA-1 of a blob with this text, in UTF-8: what `git hash-object` prints. */
export declare function blobSha(text: string): Promise<string>;
