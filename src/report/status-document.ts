/** `status --format json`, and what the page shows. Published as schemas/status.schema.json. */
import { z } from 'zod';
import { diagnosticSchema } from './plan-document.ts';

const change = z.strictObject({ file: z.string(), line: z.int(), old: z.string(), new: z.string() });

const timestamp = (meaning: string) => z.string().describe(`${meaning} ISO 8601.`);

/** What a policy is like now, the gravest first where several hold. */
export const POLICY_STATES = ['failed', 'held', 'pending', 'suspended', 'unused', 'current'] as const;
/** How a policy stands. */
export type PolicyState = (typeof POLICY_STATES)[number];

/** Shape of the document; `version` grows when a reader of the old shape would be wrong. */
export const statusDocumentSchema = z.strictObject({
  version: z.literal(1),
  generated: timestamp('When it was made.'),
  source: z.strictObject({
    repository: z.string().nullable().describe('`owner/name`, or the folder.'),
    commit: z.string().nullable(),
  }),
  repositories: z.array(
    z.strictObject({
      name: z.string().describe('`namespace/name` of the ImageRepository.'),
      image: z.string(),
      tagCount: z.int().nullable().describe('null when it was not scanned.'),
      suspended: z.boolean(),
      error: diagnosticSchema.nullable(),
    }),
  ),
  policies: z.array(
    z.strictObject({
      name: z.string().describe('`namespace:name` of the ImagePolicy.'),
      file: z.string().describe('Where it is declared; several clusters may have a policy of the same name.'),
      scopes: z
        .array(z.string())
        .describe('Paths of the Flux Kustomizations, or outermost kustomizations, that reach it; empty is the root.'),
      image: z.string().nullable(),
      rule: z.string().describe('What the policy says, in words.'),
      state: z.enum(POLICY_STATES),
      message: z.string().describe('Why it is in this state.'),
      latest: z
        .strictObject({
          tag: z.string(),
          digest: z.string().nullable(),
          created: timestamp('When the image was built.').nullable(),
        })
        .nullable(),
      inFiles: z
        .array(z.string())
        .describe(
          'Values beside the markers that name the policy, each once; names and empty ones only where there are no others.',
        ),
      pending: z.array(change),
      held: z.array(change.extend({ reason: z.string(), release: z.string() })),
      overrides: z.array(
        z.strictObject({
          action: z.enum(['pin', 'hold', 'skip']),
          tag: z.string().nullable(),
          until: z.string().nullable(),
          reason: z.string().nullable(),
          by: z.string().nullable(),
          url: z.string().nullable(),
        }),
      ),
      updates: z
        .array(
          z.strictObject({
            date: timestamp('When it was committed.'),
            commit: z.string(),
            author: z.string(),
            old: z.string(),
            new: z.string(),
          }),
        )
        .nullable()
        .describe('Past updates, newest first; null when the history is not known.'),
      problems: z.array(diagnosticSchema),
    }),
  ),
  automations: z.array(
    z.strictObject({
      name: z.string(),
      base: z.string(),
      branch: z.string(),
      path: z.string().describe('`spec.update.path`; empty is the root.'),
      suspended: z.boolean(),
      pending: z.int().describe('Changes that wait.'),
      held: z.int(),
      lastResult: z
        .strictObject({ text: z.string(), date: timestamp('When.').nullable(), url: z.string().nullable() })
        .nullable(),
      awaiting: timestamp(
        'Until then a scheduled run leaves it alone unless something changed; null when not known.',
      ).nullable(),
    }),
  ),
  diagnostics: z.array(diagnosticSchema),
});

/** What `retag status --format json` prints. */
export type StatusDocument = z.infer<typeof statusDocumentSchema>;
/** One policy of the status. */
export type PolicyStatus = StatusDocument['policies'][number];
