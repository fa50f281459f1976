/** Writes schemas/plan.schema.json: the JSON Schema of `retag plan --format json`. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { planDocumentSchema } from '../src/report/plan-document.ts';

/** The schema as text, so that a test can compare it with the file. */
function renderPlanSchema(): string {
  const schema = z.toJSONSchema(planDocumentSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ title: 'Retag plan', ...schema }, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(new URL('../schemas/plan.schema.json', import.meta.url), renderPlanSchema());
