import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { KustomizeBuilder } from '../../../src/config/kustomize/build.ts';
import { emptyTrace } from '../../../src/config/kustomize/build-trace.ts';
import { toData } from '../../../src/config/yaml-value.ts';
import { screenTree } from '../../../src/engine/screen.ts';
import { openSourceFiles } from '../../../src/engine/source-files.ts';
import type { Diagnostic } from '../../../src/errors.ts';
import { memoryTree } from '../../support/memory-tree.ts';

interface Build {
  name: string;
  files: Record<string, string>;
  build: string;
  output?: string;
  error?: string;
}

const builds: Build[] = JSON.parse(
  readFileSync(new URL('../../fixtures/kustomize/builds.json', import.meta.url), 'utf8'),
);
const sources = { include: ['**/*.yaml', '**/*.yml'], exclude: [], rendered: [] };

async function build({ files, build: folder }: Build) {
  const diagnostics: Diagnostic[] = [];
  const source = openSourceFiles(await screenTree(memoryTree(files), sources), new Set(), diagnostics);
  const kustomization = source.kustomizationIn(folder);
  const trace = emptyTrace();
  const resources = new KustomizeBuilder(source, diagnostics).build(kustomization!, trace);
  const documents = resources.map(({ manifest }) => toData(manifest.value));
  return { documents, diagnostics: [...diagnostics, ...trace.faults] };
}

const sorted = (documents: unknown[]) => documents.map(document => JSON.stringify(document, sortKeys)).sort();
const sortKeys = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

describe('gives what kubectl kustomize gives', () => {
  test.each(builds.filter(({ output }) => output !== undefined))('$name', async fixture => {
    const { documents, diagnostics } = await build(fixture);
    const expected = parseAllDocuments(fixture.output!).flatMap(document => {
      if (!('toJS' in document)) return [];
      const data = document.toJS();
      return data === null ? [] : [data];
    });
    expect(sorted(documents)).toEqual(sorted(expected));
    expect(diagnostics).toEqual([]);
  });
});

describe('reports where kubectl kustomize fails', () => {
  test.each(builds.filter(({ error }) => error !== undefined))('$name', async fixture => {
    const { diagnostics } = await build(fixture);
    expect(diagnostics.map(({ code }) => code)).toContain('KUSTOMIZE_INVALID');
  });
});
