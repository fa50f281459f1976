import type { Diagnostic } from '../errors.ts';
import type { ImagePolicy } from '../model.ts';
import { type Manifest } from './manifest.ts';
/**
 * Reads an `ImagePolicy` of any API version, with the defaults and the validation of its CRD. Undefined only when it has
 * no name or no spec; a policy that names no repository, or has no usable choice, comes back and elects nothing.
 */
export declare function readImagePolicy(manifest: Manifest, diagnostics: Diagnostic[]): ImagePolicy | undefined;
