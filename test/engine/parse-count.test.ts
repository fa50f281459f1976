import { expect, test, vi } from 'vitest';

const parsed = vi.hoisted(() => ({ texts: [] as string[] }));
vi.mock('yaml', async importOriginal => {
  const yaml = await importOriginal<typeof import('yaml')>();
  class CountingParser extends yaml.Parser {
    override *parse(source: string, incomplete?: boolean): ReturnType<InstanceType<typeof yaml.Parser>['parse']> {
      parsed.texts.push(source);
      yield* super.parse(source, incomplete);
    }
  }
  const counting =
    <A extends [string, ...never[]], R>(parse: (...args: A) => R) =>
    (...args: A): R => {
      parsed.texts.push(args[0]);
      return parse(...args);
    };
  return {
    ...yaml,
    Parser: CountingParser,
    parse: counting(yaml.parse as never),
    parseDocument: counting(yaml.parseDocument as never),
    parseAllDocuments: counting(yaml.parseAllDocuments as never),
  };
});

const { loadProject } = await import('../../src/engine/project.ts');
const { memoryTree } = await import('../support/memory-tree.ts');

test('of 5,000 YAML files of which 200 hold documents, those 200 are parsed, each once', async () => {
  const files: Record<string, string> = {};
  for (let i = 0; i < 5000; i++) {
    files[`apps/${i % 100}/${i}.yaml`] =
      i % 25 === 0
        ? `apiVersion: image.toolkit.fluxcd.io/v1\nkind: ImageRepository\nmetadata: {name: p${i}, namespace: a}\nspec: {image: a/b, interval: 1m}\n`
        : `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d${i}}\nspec: {}\n`;
  }
  const { declarations } = await loadProject(memoryTree(files));
  expect(declarations.repositories).toHaveLength(200);
  const texts = parsed.texts.filter(text => text !== '');
  expect(texts).toHaveLength(200);
  expect(new Set(texts).size).toBe(200);
});
