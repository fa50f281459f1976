import { type Diagnostic } from '../errors.ts';
import { type Manifest } from './manifest.ts';
import { type YamlDocument } from './parse-yaml.ts';
/**
 * The Flux documents of one file. Each document between `---` lines is looked at alone: those without Flux documents are
 * never parsed, so that a broken neighbour, a duplicate key elsewhere or a large CRD does no harm.
 */
export declare function readDocumentFile(text: string, file: string, diagnostics: Diagnostic[]): Manifest[];
/** Every document of a small file, or of a patch inside one that begins at the given line and column. */
export declare function readAllDocuments(text: string, file: string, firstLine?: number, firstColumn?: number): YamlDocument[];
