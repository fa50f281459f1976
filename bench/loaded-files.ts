/**
 * Loaded before a measured program: on exit writes the files that the program loaded, a line each, into the file that
 * `RETAG_BENCH_LOADED` names. Only files: what is built into Node costs the empty program the same.
 */
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const record = process.env['RETAG_BENCH_LOADED'];
const loaded = new Set<string>();
registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) loaded.add(fileURLToPath(url));
    return nextLoad(url, context);
  },
});
if (record) process.once('exit', () => writeFileSync(record, [...loaded].join('\n')));
