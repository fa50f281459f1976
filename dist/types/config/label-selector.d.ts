import type { LabelSelector } from '../model.ts';
import type { Fields } from './fields.ts';
/** Reads a Kubernetes label selector; what is wrong is reported in the words of the Kubernetes API. */
export declare function readLabelSelector(fields: Fields): LabelSelector;
/** True when the labels satisfy every requirement. An empty or absent selector admits everything. */
export declare function matchesSelector(selector: LabelSelector | undefined, labels: Readonly<Record<string, string>>): boolean;
