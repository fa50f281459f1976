import { type Diagnostic, ReferenceError as ImageNameError } from '../errors.ts';
import type { ImageRepository } from '../model.ts';
import type { Fields } from './fields.ts';
import { type Manifest } from './manifest.ts';
/**
 * Reads an `ImageRepository` of any API version, with the defaults and the validation of its CRD. Undefined when it has
 * no name or no usable `spec.image`; everything wrong is in `diagnostics`, at its place.
 */
export declare function readImageRepository(manifest: Manifest, diagnostics: Diagnostic[]): ImageRepository | undefined;
/** What is wrong with an image name, in Flux's words. */
export declare function findImageFault(image: string): ImageNameError | undefined;
/** Milliseconds of `spec.interval`. */
export declare function readInterval(spec: Fields, required: boolean): number | undefined;
