/** Which declarations count where: the innermost scope that has any decides, and within it the file that asks. */
import type { Automation, DeclaredDocument } from '../model.ts';
/** Those of the namespace; else those that nothing gives a namespace. A name without namespace means any. */
export declare function byNamespace<T extends DeclaredDocument>(documents: readonly T[], namespace: string): T[];
/** The documents of one scope. */
export type Scope<T> = readonly T[];
/** The matches in the innermost scope that has any. */
export declare function nearestScope<T>(all: readonly T[], scopes: readonly Scope<T>[], match: (documents: readonly T[]) => T[]): T[];
/** Policies of the roots that reach the automation; then those below its `update.path`. */
export declare function automationScopes<T extends DeclaredDocument>(automation: Automation, documents: readonly T[]): Scope<T>[];
/** Documents of the same roots; then of the same file; then of the same folder. */
export declare function documentScopes<T extends DeclaredDocument>(document: DeclaredDocument, documents: readonly T[]): Scope<T>[];
/** Of several, those whose root holds the file most closely: the marker of one overlay means the policy of that overlay. */
export declare function narrowToFile<T extends DeclaredDocument>(documents: readonly T[], file: string): T[];
/** What some kustomization or Flux Kustomization applies goes before what lies about unused. */
export declare function preferReached<T extends DeclaredDocument>(documents: readonly T[]): T[];
