import { type Kustomization, type Placed } from './kustomization.ts';
/** URLs and git addresses, which kustomize would fetch. */
export declare function isRemote(text: string): boolean;
/** Tells whether the repository has a file or folder, be it one that is not read; what lies behind a link counts as there. */
export type PathTest = (path: string) => boolean;
/**
 * What is wrong with the path of a resource, base, component or patch, if nothing is there. What leaves the folder that is
 * read is not known: it may be part of a larger repository.
 */
export declare function explainMissing({ folder }: Kustomization, { text }: Placed, has: PathTest): string | undefined;
/** What is wrong with a folder that is named as a base, if it has no kustomization. */
export declare function explainEmptyFolder(path: string, has: PathTest, isFolder: PathTest): string | undefined;
/** Files that a kustomization names besides resources and components: patches, what transforms, and configurations of it. */
export declare function listNamedFiles(kustomization: Kustomization): Placed[];
