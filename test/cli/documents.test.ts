/** `--format json` of every command fits the schema that is published for it. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderOutputSchemas } from '../../scripts/output-schemas.ts';
import { PROJECT_ROOT } from '../support/run-cli.ts';
import { retag } from './session.ts';

const schemas = renderOutputSchemas();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'retag-documents-'));
  cpSync(join(PROJECT_ROOT, 'examples/harbor-compose'), folder, { recursive: true });
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '-q', '-b', 'master');
  git('add', '-A');
  git('-c', 'user.name=ann', '-c', 'user.email=ann@example.org', 'commit', '-q', '-m', 'begin');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([...schemas])('schemas/%s is what the code says: npm run schema', (name, text) => {
  expect(readFileSync(join(PROJECT_ROOT, 'schemas', name), 'utf8')).toBe(text);
});

test.each([
  ['why', ['why', 'frontend', 'main-abc1234-1707300000']],
  ['status', ['status']],
  ['lint', ['lint']],
  ['tags', ['tags', '192.168.0.40:5000/homelab/frontend', '--policy', 'frontend']],
  ['migrate', ['migrate']],
  ['shadow', ['migrate', '--shadow']],
] as const)('%s', async (name, args) => {
  const { stdout } = await retag([...args, '--format', 'json', '--tags-from', 'tags.json'], { cwd: folder });
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schemas.get(`${name}.schema.json`) ?? '{}'));
  validate(JSON.parse(stdout));
  expect(validate.errors ?? []).toEqual([]);
});
