/** `why --format json`: how policies elect their tags. Published as schemas/why.schema.json. */
import { z } from 'zod';
import type { Diagnostic } from '../errors.ts';
import type { ImagePolicy, ImageRef, ImageRepository } from '../model.ts';
import type { HeldChange, PlannedChange } from '../plan-model.ts';
import type { RankedTag, SelectionCounts } from '../policies/selection.ts';
import type { TagExplanation } from '../policies/trace.ts';
import { diagnosticSchema } from './plan-document.ts';
import { describeRule } from './policy-rule.ts';

/** One of the best tags, with the date and digest of its image where the registry tells. */
export interface TracedTag extends RankedTag {
  created?: Date;
  digest?: string;
}

/** A marker that names the policy, and the value beside it. */
export interface TracedMarker {
  file: string;
  line: number;
  setter: string;
  value: string;
}

/** How a policy came to its tag. */
export interface PolicyTrace {
  /** `namespace:name`. */
  name: string;
  policy: ImagePolicy;
  repository?: ImageRepository;
  /** Known as far as the election got. */
  counts?: SelectionCounts;
  latestRef?: ImageRef;
  /** Set when an override decided instead of the policy. */
  override?: string;
  /** Up to five, in the policy's own order. */
  top: readonly TracedTag[];
  /** Tags that are as good as the elected one. */
  ties: readonly string[];
  /** What became of the tag that was asked for. */
  asked?: TagExplanation;
  markers: readonly TracedMarker[];
  pending: readonly PlannedChange[];
  held: readonly HeldChange[];
  /** Why nothing is elected now. */
  error?: Diagnostic;
  /** Everything worth saying about the policy, its error included. */
  diagnostics: readonly Diagnostic[];
}

const FATES = [
  'invalid policy',
  'unknown',
  'excluded',
  'filtered',
  'unparsable',
  'outside',
  'matched',
  'elected',
] as const;

/** Shape of the document; `version` grows when a reader of the old shape would be wrong. */
export const traceDocumentSchema = z.strictObject({
  version: z.literal(1),
  policies: z.array(
    z.strictObject({
      name: z.string().describe('`namespace:name`.'),
      image: z.string().nullable(),
      rule: z.string().describe('What the policy says, in words.'),
      declared: z.strictObject({ file: z.string(), line: z.int(), column: z.int() }),
      naming: z
        .strictObject({ name: z.string(), namespace: z.string() })
        .describe('Which rule gave the document its name and namespace.'),
      counts: z
        .strictObject({ fetched: z.int(), excluded: z.int(), filtered: z.int(), parsed: z.int(), matched: z.int() })
        .nullable()
        .describe('Tags left after each step; null when the tags are not known.'),
      latestRef: z.strictObject({ name: z.string(), tag: z.string(), digest: z.string().nullable() }).nullable(),
      override: z.string().nullable(),
      top: z
        .array(
          z.strictObject({
            tag: z.string(),
            key: z.string(),
            created: z.string().nullable().describe('ISO 8601.'),
            digest: z.string().nullable(),
          }),
        )
        .describe('Up to five, in the order of the policy.'),
      ties: z.array(z.string()),
      tag: z
        .strictObject({
          tag: z.string(),
          fate: z.enum(FATES),
          rule: z.string().nullable(),
          key: z.string().nullable(),
          rank: z.int().nullable(),
          sentence: z.string(),
        })
        .nullable()
        .describe('What became of the tag that was asked for.'),
      markers: z.array(
        z.strictObject({
          file: z.string(),
          line: z.int(),
          setter: z.string(),
          value: z.string(),
          new: z.string().nullable(),
        }),
      ),
      diagnostics: z.array(diagnosticSchema),
    }),
  ),
});

/** What `retag why --format json` prints. */
type TraceDocument = z.infer<typeof traceDocumentSchema>;

function describeTrace(trace: PolicyTrace): TraceDocument['policies'][number] {
  const { name, policy, repository, counts, latestRef, override, top, ties, asked, markers, pending, diagnostics } =
    trace;
  return {
    name,
    image: repository?.image ?? null,
    rule: describeRule(policy),
    declared: policy.location,
    naming: policy.naming,
    counts: counts ?? null,
    latestRef: latestRef ? { ...latestRef, digest: latestRef.digest ?? null } : null,
    override: override ?? null,
    top: top.map(({ tag, key, created, digest }) => ({
      ...{ tag, key, created: created?.toISOString() ?? null, digest: digest ?? null },
    })),
    ties: [...ties],
    tag: asked
      ? {
          ...{ tag: asked.tag, fate: asked.fate, rule: asked.rule ?? null, key: asked.key ?? null },
          ...{ rank: asked.rank ?? null, sentence: asked.sentence },
        }
      : null,
    markers: markers.map(marker => ({ ...marker, new: valueFor(marker, pending) })),
    diagnostics: [...diagnostics],
  };
}

/** The value that a marker would get; null when it stays. */
export function valueFor(
  marker: { file: string; line: number; setter: string },
  changes: readonly PlannedChange[],
): string | null {
  const { file, line, setter } = marker;
  return changes.find(change => change.file === file && change.line === line && change.setter === setter)?.new ?? null;
}

/** Traces as the published document. */
export function describeTraces(traces: readonly PolicyTrace[]): TraceDocument {
  return { version: 1, policies: traces.map(describeTrace) };
}
