/** `plan --format json`: the stable, versioned form of a plan. The schema below is published as schemas/plan.schema.json. */
import { z } from 'zod';
import { documentName, policyName } from '../document-name.ts';
import { DIAGNOSTIC_CODES, type Diagnostic, type DiagnosticCode } from '../errors.ts';
import type { Plan, PlannedAutomation, ResolvedPolicy, ScannedRepository } from '../plan-model.ts';

const codes = Object.keys(DIAGNOSTIC_CODES) as [DiagnosticCode, ...DiagnosticCode[]];

/** A diagnostic as every document shows it. */
export const diagnosticSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'notice']),
  code: z.enum(codes),
  message: z.string(),
  file: z.string().optional(),
  line: z.int().min(1).optional(),
  column: z.int().min(1).optional(),
  hint: z.string().optional(),
  secretLine: z.literal(true).optional().describe('The line may hold a secret, so it must not be shown.'),
});

const changeSchema = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  old: z.string(),
  new: z.string(),
  setter: z.string().describe('The marker: `namespace:name`, with `:tag`, `:name` or `:digest`.'),
  policy: z.string(),
});

/** Shape of the document; `version` grows when a reader of the old shape would be wrong. */
export const planDocumentSchema = z.strictObject({
  version: z.literal(1),
  repositories: z.array(
    z.strictObject({
      name: z.string().describe('`namespace/name` of the ImageRepository.'),
      image: z.string(),
      tagCount: z.int().min(0).nullable().describe('null when it was not scanned.'),
      revision: z.string().nullable().describe('Changes when, and only when, the set of tags changes.'),
      error: diagnosticSchema.nullable(),
    }),
  ),
  policies: z.array(
    z.strictObject({
      name: z.string().describe('`namespace:name` of the ImagePolicy.'),
      image: z.string().nullable(),
      latestRef: z.strictObject({ name: z.string(), tag: z.string(), digest: z.string().nullable() }).nullable(),
      counts: z
        .strictObject({
          fetched: z.int(),
          excluded: z.int(),
          filtered: z.int(),
          parsed: z.int(),
          matched: z.int(),
        })
        .partial(),
      override: z.string().nullable(),
      unused: z.boolean().describe('No marker names the policy.'),
      error: diagnosticSchema.nullable(),
    }),
  ),
  automations: z.array(
    z.strictObject({
      name: z.string(),
      base: z.string(),
      branch: z.string(),
      commitMessage: z.string(),
      files: z.array(z.strictObject({ path: z.string(), changes: z.array(changeSchema) })),
      held: z.array(
        changeSchema.extend({ path: z.string(), code: z.enum(codes), reason: z.string(), release: z.string() }),
      ),
    }),
  ),
  diagnostics: z.array(diagnosticSchema),
});

/** What `retag plan --format json` prints. */
export type PlanDocument = z.infer<typeof planDocumentSchema>;

/** Adler-32 of the sorted tags as JSON: as in Flux, an opaque text that tells whether a scan found the same. */
function revisionOf(tags: readonly string[]): string {
  let [a, b] = [1, 0];
  // Flux stores tags in descending byte order; tags are ASCII, so code units give the same order.
  for (const byte of new TextEncoder().encode(JSON.stringify(tags.toSorted().reverse()))) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return String((b * 65536 + a) >>> 0);
}

function describeRepository({ repository, tags, error }: ScannedRepository): PlanDocument['repositories'][number] {
  return {
    name: documentName(repository),
    image: repository.image,
    tagCount: tags?.length ?? null,
    revision: tags ? revisionOf(tags) : null,
    error: error ?? null,
  };
}

function describePolicy(resolved: ResolvedPolicy): PlanDocument['policies'][number] {
  const { policy, repository, latestRef, counts, override, unused, error } = resolved;
  return {
    name: policyName(policy),
    image: repository?.image ?? null,
    latestRef: latestRef ? { name: latestRef.name, tag: latestRef.tag, digest: latestRef.digest ?? null } : null,
    counts: { ...counts },
    override: override ?? null,
    unused,
    error: error ?? null,
  };
}

function describeAutomation(planned: PlannedAutomation): PlanDocument['automations'][number] {
  return {
    name: planned.name,
    base: planned.base,
    branch: planned.branch,
    commitMessage: planned.commitMessage,
    files: planned.files.map(({ path, changes }) => ({
      path,
      changes: changes.map(({ line, column, old, new: next, setter, policy }) => ({
        line,
        column,
        old,
        new: next,
        setter,
        policy,
      })),
    })),
    held: planned.held.map(({ file, line, column, old, new: next, setter, policy, code, reason, release }) => ({
      ...{ path: file, line, column, old, new: next, setter, policy, code, reason, release },
    })),
  };
}

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** The plan as the published document; lists are sorted by name, so that the same input gives the same text. */
export function describePlan(plan: Plan): PlanDocument {
  const diagnostics: Diagnostic[] = plan.diagnostics;
  return {
    version: 1,
    repositories: plan.repositories.map(describeRepository).sort(byName),
    policies: plan.policies.map(describePolicy).sort(byName),
    automations: plan.automations.map(describeAutomation),
    diagnostics,
  };
}
