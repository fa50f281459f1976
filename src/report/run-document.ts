/** `run --format json`: what was planned and what was published. Published as schemas/run.schema.json. */
import { z } from 'zod';
import type { Diagnostic } from '../errors.ts';
import type { Plan } from '../plan-model.ts';
import { describePlan, planDocumentSchema } from './plan-document.ts';

/** Shape of the document; `version` grows when a reader of the old shape would be wrong. */
export const runDocumentSchema = z.strictObject({
  version: z.literal(1),
  repository: z.string().describe('`owner/name`.'),
  dryRun: z.boolean(),
  results: z.array(
    z.strictObject({
      automation: z.string(),
      base: z.string(),
      branch: z.string(),
      operation: z.enum(['created', 'updated', 'closed', 'none']),
      title: z.string().nullable(),
      number: z.int().nullable(),
      url: z.string().nullable(),
      headSha: z.string().nullable(),
      awaiting: z
        .string()
        .nullable()
        .describe('ISO 8601: the branch was left as it is until the interval of its automation is over.'),
    }),
  ),
  plan: planDocumentSchema.describe('As `plan --format json`; its diagnostics are those of the whole run.'),
});

/** What `retag run --format json` prints. */
type RunDocument = z.infer<typeof runDocumentSchema>;

/** What publishing did to one branch, as documents show it. */
interface PublishedResult {
  automation: string;
  base: string;
  branch: string;
  operation: 'created' | 'updated' | 'closed' | 'none';
  title?: string | undefined;
  number?: number | undefined;
  url?: string | undefined;
  headSha?: string | undefined;
  awaiting?: Date | undefined;
}

/** A run as the published document. */
export function describeRun(input: {
  repository: string;
  dryRun: boolean;
  plan: Plan;
  results: readonly PublishedResult[];
  diagnostics: readonly Diagnostic[];
}): RunDocument {
  const { repository, dryRun, plan, results, diagnostics } = input;
  return {
    version: 1,
    repository,
    dryRun,
    results: results.map(({ automation, base, branch, operation, title, number, url, headSha, awaiting }) => ({
      ...{ automation, base, branch, operation },
      title: title ?? null,
      number: number ?? null,
      url: url ?? null,
      headSha: headSha ?? null,
      awaiting: awaiting?.toISOString() ?? null,
    })),
    plan: describePlan({ ...plan, diagnostics: [...diagnostics] }),
  };
}
