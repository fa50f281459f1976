/** Which declarations count where: the innermost scope that has any decides, and within it the file that asks. */
import type { Automation, DeclaredDocument } from '../model.ts';
import { folderOf, isBelow } from './repository-path.ts';

/** Those of the namespace; else those that nothing gives a namespace. A name without namespace means any. */
export function byNamespace<T extends DeclaredDocument>(documents: readonly T[], namespace: string): T[] {
  const exact = documents.filter(document => document.namespace === namespace);
  if (exact.length > 0) return exact;
  return namespace === '' ? [...documents] : documents.filter(document => document.namespace === '');
}

/** The documents of one scope. */
export type Scope<T> = readonly T[];

/** The matches in the innermost scope that has any. */
export function nearestScope<T>(
  all: readonly T[],
  scopes: readonly Scope<T>[],
  match: (documents: readonly T[]) => T[],
): T[] {
  for (const scope of [...scopes, all]) {
    const found = match(scope);
    if (found.length > 0) return found;
  }
  return [];
}

/** Policies of the roots that reach the automation; then those below its `update.path`. */
export function automationScopes<T extends DeclaredDocument>(
  automation: Automation,
  documents: readonly T[],
): Scope<T>[] {
  const isHeld = (document: T) =>
    isBelow(document.location.file, automation.updatePath) ||
    document.scopes.some(scope => isBelow(scope, automation.updatePath));
  const shared = documents.filter(document => sharesScope(document, automation));
  return [shared, documents.filter(isHeld)];
}

/** Documents of the same roots; then of the same file; then of the same folder. */
export function documentScopes<T extends DeclaredDocument>(
  document: DeclaredDocument,
  documents: readonly T[],
): Scope<T>[] {
  const { file } = document.location;
  return [
    documents.filter(other => sharesScope(other, document)),
    documents.filter(other => other.location.file === file),
    documents.filter(other => folderOf(other.location.file) === folderOf(file)),
  ];
}

function sharesScope(a: DeclaredDocument, b: DeclaredDocument): boolean {
  return a.scopes.some(scope => b.scopes.includes(scope));
}

/** Of several, those whose root holds the file most closely: the marker of one overlay means the policy of that overlay. */
export function narrowToFile<T extends DeclaredDocument>(documents: readonly T[], file: string): T[] {
  if (documents.length < 2) return [...documents];
  const depths = documents.map(document => {
    const roots = document.scopes.length > 0 ? document.scopes : [folderOf(document.location.file)];
    return Math.max(-1, ...roots.filter(root => isBelow(file, root)).map(root => root.length));
  });
  const deepest = Math.max(...depths);
  return documents.filter((_, index) => depths[index] === deepest);
}

/** What some kustomization or Flux Kustomization applies goes before what lies about unused. */
export function preferReached<T extends DeclaredDocument>(documents: readonly T[]): T[] {
  const reached = documents.filter(document => document.scopes.length > 0);
  return reached.length > 0 ? reached : [...documents];
}
