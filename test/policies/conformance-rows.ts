import { readFileSync } from 'node:fs';

/** Rows of one file of conformance vectors, which hold the answers of Flux's own code. */
export function readRows<T>(name: string): T[] {
  const file = new URL(`../fixtures/conformance/${name}.jsonl`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T);
}

/** What a function gives, or the text of what it throws, in the form of the vectors. */
export function answer<T>(ask: () => T): T | { error: string } {
  try {
    return ask();
  } catch (error) {
    return { error: (error as Error).message };
  }
}
