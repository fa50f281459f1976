/** `lint --format json`. Published as schemas/lint.schema.json. */
import { z } from 'zod';
import { diagnosticSchema } from './plan-document.ts';

/** Shape of the document; `version` grows when a reader of the old shape would be wrong. */
export const lintDocumentSchema = z.strictObject({
  version: z.literal(1),
  diagnostics: z.array(diagnosticSchema),
});
