/** Writes `schemas/<command>.schema.json` for `--format json` of every command but `plan`, which has its own script. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { lintDocumentSchema } from '../src/report/lint-document.ts';
import { migrationDocumentSchema, shadowDocumentSchema } from '../src/report/migration-document.ts';
import { runDocumentSchema } from '../src/report/run-document.ts';
import { statusDocumentSchema } from '../src/report/status-document.ts';
import { tagsDocumentSchema } from '../src/report/tags-document.ts';
import { traceDocumentSchema } from '../src/report/trace-document.ts';

const SCHEMAS = {
  lint: lintDocumentSchema,
  migrate: migrationDocumentSchema,
  run: runDocumentSchema,
  shadow: shadowDocumentSchema,
  status: statusDocumentSchema,
  tags: tagsDocumentSchema,
  why: traceDocumentSchema,
} as const;

/** File name to text, so that a test can compare them with the files. */
export function renderOutputSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { target: 'draft-2020-12' });
      return [`${name}.schema.json`, `${JSON.stringify({ title: `Retag ${name}`, ...json }, null, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  for (const [name, text] of renderOutputSchemas()) writeFileSync(new URL(`../schemas/${name}`, import.meta.url), text);
}
