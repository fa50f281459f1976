/** Writes `schemas/retag.schema.json` and `docs/config.md` from the schema of the configuration: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { configSchema } from '../src/config/schema.ts';

interface JsonSchema {
  type?: string;
  description?: string;
  default?: unknown;
  enum?: readonly unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  items?: JsonSchema;
  anyOf?: readonly JsonSchema[];
  oneOf?: readonly JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  propertyNames?: JsonSchema;
}

const SCHEMA_URL = 'https://raw.githubusercontent.com/OWNER/retag/main/schemas/retag.schema.json';

function jsonSchema(): JsonSchema {
  return z.toJSONSchema(configSchema, { io: 'input' }) as JsonSchema;
}

/** The JSON Schema for editors, as text. */
export function renderSchema(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`;
}

const INTRODUCTION = `# Configuration

\`.github/retag.yaml\` is optional: Flux documents alone are enough. The file is checked against one schema; an unknown key
is an error at that key. With this first line, editors complete and check it as well:

\`\`\`yaml
# yaml-language-server: $schema=${SCHEMA_URL}
version: 1
\`\`\`

- Secrets never stand in the file: \`{ env: NAME }\` names the environment variable of the step that holds the value.
- Durations are written as in Flux (\`30s\`, \`10m\`, \`1h30m\`); the one of a window may have days too (\`2d\`).
- Inputs of the Action (\`base\`, \`branch\`, \`labels\`) and options of the command line win over this file.

This page is generated from the schema (\`npm run schema\`).
`;

const EXAMPLE = `## Example

\`\`\`yaml
version: 1
substitutions:
  clusters/prod: { ACR: prodacr }            # values of \${VAR} that only the cluster knows
images:
  immich-server:                             # marker: {"$imagepolicy": "flux-system:immich-server"}
    image: ghcr.io/immich-app/immich-server
    policy: { semver: { range: ">=1.0.0" } }
registries:
  registry.example.org:5000: { insecure: true, username: { env: HARBOR_USER }, password: { env: HARBOR_PASSWORD } }
secrets:
  flux-system/acr-secret: { dockerConfigJson: { env: ACR_DOCKERCONFIGJSON } }
pullRequests:
  labels: [automated, dependencies, flux]
updates:
  windows:
    - { cron: "0 2 * * 1-5", duration: 4h, timeZone: Europe/Berlin }
\`\`\`
`;

/** The reference page, as text. */
export function renderDocs(): string {
  const sections: string[] = [];
  describeObject('', jsonSchema(), sections);
  return `${[INTRODUCTION, ...sections, EXAMPLE].join('\n')}`;
}

/** One section with a table for an object, then those of the objects inside it. */
function describeObject(path: string, schema: JsonSchema, sections: string[]): void {
  const inner: [string, JsonSchema][] = [];
  const rows = Object.entries(schema.properties ?? {}).map(([key, field]) => {
    const nested = nestedObject(field);
    const place = `${path === '' ? '' : `${path}.`}${key}`;
    if (nested !== undefined) inner.push([`${place}${nested.suffix}`, nested.schema]);
    const isRequired = schema.required?.includes(key) ?? false;
    const value = isRequired ? 'required' : field.default === undefined ? '' : `\`${JSON.stringify(field.default)}\``;
    return `| \`${key}\` | ${typeOf(field)} | ${value} | ${escapeCell(field.description ?? '')} |`;
  });
  const title = path === '' ? '## Keys' : `## \`${path}\``;
  const text = path === '' || schema.description === undefined ? '' : `${schema.description}\n\n`;
  sections.push(`${title}\n\n${text}| Key | Type | Default | Meaning |\n|---|---|---|---|\n${rows.join('\n')}\n`);
  for (const [place, object] of inner) describeObject(place, object, sections);
}

/** The object that a field holds, as it is, per key of a record, or per item of a list. */
function nestedObject(field: JsonSchema): { suffix: string; schema: JsonSchema } | undefined {
  if (field.properties !== undefined) return isEnvironment(field) ? undefined : { suffix: '', schema: field };
  const record = field.additionalProperties;
  if (typeof record === 'object' && record.properties !== undefined) return { suffix: '.<name>', schema: record };
  const alternatives = field.items?.oneOf ?? field.items?.anyOf;
  if (alternatives !== undefined) return { suffix: '[]', schema: mergeAlternatives(alternatives) };
  if (field.items?.properties !== undefined) return { suffix: '[]', schema: field.items };
  const object = field.anyOf?.find(alternative => alternative.properties !== undefined);
  return object === undefined ? undefined : { suffix: '', schema: object };
}

function isEnvironment(field: JsonSchema): boolean {
  const keys = Object.keys(field.properties ?? {});
  return keys.length === 1 && keys[0] === 'env';
}

/** One table for alternatives that are told apart by a constant field. */
function mergeAlternatives(alternatives: readonly JsonSchema[]): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const alternative of alternatives) {
    for (const [key, field] of Object.entries(alternative.properties ?? {})) {
      const constants = alternatives.flatMap(({ properties: all }) => all?.[key]?.const ?? []);
      if (constants.length > 0) properties[key] ??= { enum: constants, description: 'What the entry does.' };
      else properties[key] = withBothMeanings(properties[key], field);
    }
  }
  const required = Object.keys(properties).filter(key => alternatives.every(each => each.required?.includes(key)));
  return { properties, required };
}

/** A field that several alternatives have, with what it means in each of them. */
function withBothMeanings(known: JsonSchema | undefined, field: JsonSchema): JsonSchema {
  const meanings = new Set([known?.description ?? [], field.description ?? []].flat());
  return { ...field, description: [...meanings].join(' ') };
}

function typeOf(field: JsonSchema): string {
  if (field.enum !== undefined) return field.enum.map(value => `\`${value}\``).join(', ');
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.anyOf !== undefined) return field.anyOf.map(typeOf).join(' or ');
  if (field.properties !== undefined) return isEnvironment(field) ? '`{ env: NAME }`' : 'object';
  if (field.type === 'array') return `list of ${field.items?.type === 'string' ? 'text' : 'objects'}`;
  if (typeof field.additionalProperties === 'object') return 'map';
  return field.type === 'string' ? 'text' : (field.type ?? 'object');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

if (import.meta.main) {
  writeFileSync(new URL('../schemas/retag.schema.json', import.meta.url), renderSchema());
  writeFileSync(new URL('../docs/config.md', import.meta.url), renderDocs());
}
