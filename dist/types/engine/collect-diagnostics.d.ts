import { type Diagnostic } from '../errors.ts';
/** All diagnostics as one report: each once, by place; of two that say the same of one place the better one. */
export declare function collectDiagnostics(...lists: (readonly Diagnostic[])[]): Diagnostic[];
