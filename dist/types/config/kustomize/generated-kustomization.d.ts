import type { SourceFiles } from './compose.ts';
import { type Kustomization } from './kustomization.ts';
/** As Flux generates one: every YAML file below, but of a folder with its own kustomization that one. */
export declare function generateKustomization(folder: string, source: Pick<SourceFiles, 'kustomizationFolders' | 'kustomizationIn' | 'documentPaths'>): Kustomization;
