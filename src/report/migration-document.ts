/** `migrate --format json` and `migrate --shadow --format json`. Published as schemas/migrate.schema.json and shadow.schema.json. */
import { z } from 'zod';
import { diagnosticSchema } from './plan-document.ts';

const place = z.strictObject({ file: z.string(), line: z.int(), column: z.int() });

/** Shape of the migration; `version` grows when a reader of the old shape would be wrong. */
export const migrationDocumentSchema = z.strictObject({
  version: z.literal(1),
  written: z.boolean().describe('Whether the edits were written.'),
  markers: z.int(),
  documents: z.array(z.strictObject({ kind: z.string(), namespace: z.string(), name: z.string(), at: place })),
  secrets: z.array(
    z.strictObject({
      name: z.string().describe('`namespace/name`.'),
      use: z.string().describe('The field that names it.'),
      usedBy: z.array(z.string()),
      sealed: z.strictObject({ form: z.string(), file: z.string() }).nullable(),
      variables: z.array(z.string()).describe('Environment variables that hold its values.'),
    }),
  ),
  edits: z.array(z.strictObject({ path: z.string(), why: z.string(), created: z.boolean(), patch: z.string() })),
  notes: z.array(z.string()),
  steps: z
    .array(z.strictObject({ title: z.string(), commands: z.array(z.string()) }))
    .describe('What remains to be done.'),
  diagnostics: z.array(diagnosticSchema),
});

/** What `retag migrate --format json` prints. */
export type MigrationDocument = z.infer<typeof migrationDocumentSchema>;

/** Shape of the comparison with the controllers. */
export const shadowDocumentSchema = z.strictObject({
  version: z.literal(1),
  automations: z.array(
    z.strictObject({
      name: z.string(),
      author: z
        .string()
        .nullable()
        .describe('Author that the controllers commit as; null means that any commit counts.'),
      commits: z.int().describe('Commits of theirs that were found.'),
      policies: z.array(
        z.strictObject({
          name: z.string(),
          agreement: z
            .enum(['agrees', 'newer', 'differs', 'held', 'unresolved', 'unwritten'])
            .describe('The gravest of its places.'),
          places: z.array(
            z.strictObject({
              file: z.string(),
              line: z.int(),
              setter: z.string(),
              verdict: z.enum(['agrees', 'newer', 'differs', 'held', 'unresolved', 'unwritten']),
              controllers: z.strictObject({ value: z.string(), commit: z.string(), date: z.string() }).nullable(),
              retag: z.string().nullable(),
              reason: z.string().nullable(),
            }),
          ),
        }),
      ),
    }),
  ),
  diagnostics: z.array(diagnosticSchema),
});

/** What `retag migrate --shadow --format json` prints. */
export type ShadowDocument = z.infer<typeof shadowDocumentSchema>;
type Verdict = ShadowDocument['automations'][number]['policies'][number]['agreement'];

const GRAVEST_FIRST: readonly Verdict[] = ['differs', 'unresolved', 'held', 'newer', 'unwritten', 'agrees'];

/** The gravest of several verdicts. */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return GRAVEST_FIRST.find(verdict => verdicts.includes(verdict)) ?? 'agrees';
}
