/** `tag` is a step between tags that are no versions; `digest` a new image under the same tag. */
export type ChangeKind = 'major' | 'minor' | 'patch' | 'prerelease' | 'downgrade' | 'digest' | 'repository' | 'tag';
/** The kind of a step from one tag to another; equal tags mean that only the digest differs. */
export declare function kindOfStep(oldTag: string | undefined, newTag: string | undefined): ChangeKind;
