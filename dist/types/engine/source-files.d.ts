import type { SourceFiles } from '../config/kustomize/compose.ts';
import { type Diagnostic } from '../errors.ts';
import type { ScreenedTree } from './screen.ts';
/** The screened files as composing asks for them; each is parsed at most once, and only when it is asked for. */
export declare function openSourceFiles(screened: ScreenedTree, rendered: ReadonlySet<string>, diagnostics: Diagnostic[]): SourceFiles;
