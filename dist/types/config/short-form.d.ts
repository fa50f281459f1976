import { type Diagnostic } from '../errors.ts';
import type { ImagePolicy, ImageRepository, SourceLocation } from '../model.ts';
import type { RetagConfig } from './schema.ts';
/** What an entry of `images:` stands for. */
interface ShortForm {
    repository: ImageRepository;
    policy: ImagePolicy;
}
/**
 * The ImageRepository and ImagePolicy that each entry of `images:` stands for. `locate` tells where the entry, or a key
 * inside it, stands in the configuration file.
 */
export declare function expandShortForms(images: RetagConfig['images'], locate: (keys: readonly string[]) => SourceLocation, diagnostics: Diagnostic[]): ShortForm[];
export {};
