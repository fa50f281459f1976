import { type Diagnostic } from '../errors.ts';
import type { YamlMap, YamlValue } from './yaml-value.ts';
/**
 * Two documents with no `---` between them are one to YAML, whose later keys replace the earlier ones: the first document
 * would vanish. Reported where one of them is of Flux; true when so. kustomize refuses such a file.
 */
export declare function reportMissingSeparator(document: YamlValue | undefined, diagnostics: Diagnostic[]): boolean;
/** Reports each key that occurs twice in one mapping of a Flux document: kustomize refuses it, and we read the last one. */
export declare function reportRepeatedKeys(document: YamlMap, diagnostics: Diagnostic[], path?: string): void;
