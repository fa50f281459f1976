import type { SourceLocation } from '../../model.ts';
import { type YamlMap } from '../yaml-value.ts';
/** Something in a kustomization file for which kustomize refuses the file. */
export interface ShapeFault {
    message: string;
    at: SourceLocation;
}
/**
 * What kustomize refuses in a kustomization file: fields that it does not know, another kind or version, a list that is
 * none. As there, upper and lower case of a field make no difference.
 */
export declare function findShapeFaults(value: YamlMap): ShapeFault[];
