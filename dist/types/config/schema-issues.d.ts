/** What the schema's validator finds, as diagnostics at the places of the file, in words for readers of YAML. */
import type { z } from 'zod';
import { type Diagnostic } from '../errors.ts';
import type { YamlValue } from './yaml-value.ts';
/** One finding of the validator. */
export type Issue = z.core.$ZodIssue;
/** In the order of the file. A key that is missing because it is misspelt is one mistake, reported where it was written. */
export declare function explainIssues(issues: readonly Issue[], root: YamlValue): Diagnostic[];
