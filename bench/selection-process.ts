/**
 * One selection in a process of its own, for its peak memory: arguments are the name of the case and a file of tags, a
 * line each. The tags are read as they are asked for, so that the file itself does not count. Prints JSON.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { selectTag } from '../src/policies/select.ts';
import { peakMemory } from './child-output.ts';
import { SELECTION_CASES } from './tag-lists.ts';

const CHUNK = 64 * 1024;

function* readLines(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.alloc(CHUNK);
  let held = 0;
  for (let read = 0; (read = readSync(descriptor, chunk, held, CHUNK - held, null)) > 0; ) {
    const filled = held + read;
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1 && end < filled; end = chunk.indexOf(10, start)) {
      yield chunk.toString('latin1', start, end);
      start = end + 1;
    }
    chunk.copyWithin(0, start, filled);
    held = filled - start;
    chunk.fill(0, held);
  }
  closeSync(descriptor);
}

const [name, file] = process.argv.slice(2);
const found = SELECTION_CASES.find(selection => selection.name === name);
if (found === undefined || file === undefined) throw new Error('usage: selection-process.ts CASE FILE');
const start = performance.now();
const { counts } = selectTag({ ...found.input, tags: readLines(file) });
console.log(JSON.stringify({ peak: peakMemory(), milliseconds: performance.now() - start, fetched: counts.fetched }));
