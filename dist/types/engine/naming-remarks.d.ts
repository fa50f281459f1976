/** Naming remarks: which rule of kustomize or Flux gives documents another name or namespace than their files. */
import type { Declarations } from '../config/declarations.ts';
import { type Diagnostic } from '../errors.ts';
/** One notice per rule, at the first document that it names: a rule often names all documents of a folder. */
export declare function remarkOnNames({ repositories, policies, automations }: Declarations): Diagnostic[];
