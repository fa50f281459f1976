import type { Diagnostic } from '../errors.ts';
import type { HeldChange } from '../plan-model.ts';
import type { ScreenedTree } from './screen.ts';
/** The diagnostics, those marked whose lines may hold a secret. */
export declare function guardSecretLines(diagnostics: readonly Diagnostic[], { files }: ScreenedTree): Diagnostic[];
/** The held change without the value that stands in its Secret. */
export declare function withoutSecret(held: HeldChange, text: string): HeldChange;
