/** One plan of a folder in a process of its own: arguments are the folder, the tags and the number of changed files. */
import { peakMemory } from './child-output.ts';
import { planFolder } from './plan-folder.ts';

const [folder = '', tags = '', expected = ''] = process.argv.slice(2);
const start = performance.now();
await planFolder(folder, tags.split(','), Number(expected));
console.log(JSON.stringify({ milliseconds: performance.now() - start, peak: peakMemory() }));
