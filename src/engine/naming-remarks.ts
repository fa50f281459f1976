/** Naming remarks: which rule of kustomize or Flux gives documents another name or namespace than their files. */
import type { Declarations } from '../config/declarations.ts';
import { documentName } from '../document-name.ts';
import { type Diagnostic, diagnose } from '../errors.ts';
import type { DeclaredDocument } from '../model.ts';

const OWN_NAME = 'metadata.name of the document, then ';
const GIVEN_NAMESPACE = /^(?:namespace|a patch) of /;

/** One notice per rule, at the first document that it names: a rule often names all documents of a folder. */
export function remarkOnNames({ repositories, policies, automations }: Declarations): Diagnostic[] {
  const named = new Map<string, { kind: string; document: DeclaredDocument }[]>();
  const note = (rule: string, kind: string, document: DeclaredDocument) =>
    named.set(rule, [...(named.get(rule) ?? []), { kind, document }]);
  const read = (kind: string, documents: readonly DeclaredDocument[]) => {
    for (const document of documents) {
      const { name, namespace } = document.naming;
      if (name.startsWith(OWN_NAME)) note(name.slice(OWN_NAME.length), kind, document);
      if (GIVEN_NAMESPACE.test(namespace)) note(namespace, kind, document);
    }
  };
  read('ImagePolicy', policies);
  read('ImageRepository', repositories);
  read('ImageUpdateAutomation', automations);
  return [...named].map(([rule, documents]) => {
    const shown = documents.slice(0, 3).map(({ kind, document }) => `${kind} "${documentName(document)}"`);
    const more = documents.length > 3 ? [`${documents.length - 3} more`] : [];
    const message = `${rule} names ${[...shown, ...more].join(', ')}`;
    return diagnose('DOCUMENT_NAMED_ELSEWHERE', message, { at: documents[0]!.document.location });
  });
}
