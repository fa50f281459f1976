/**
 * A process: the in-process registry with the images of a tree. Arguments: how many images, and their first tag. The
 * parent asks for `host`, or sends a tag that every image then has too.
 */
import { startRegistry } from '../test/support/in-process-registry.ts';

const [images = '0', tag = ''] = process.argv.slice(2);
const names = Array.from({ length: Number(images) }, (_, index) => `team/app-${index}`);
const older = Array.from({ length: 40 }, (_, index) => `1.3.${index}`);
const registry = await startRegistry({
  repositories: Object.fromEntries(names.map(name => [name, [...older, tag]])),
});
process.on('message', message => {
  if (message !== 'host') for (const name of names) registry.addTag(name, String(message));
  process.send?.(registry.host);
});
process.once('disconnect', () => process.exit());
