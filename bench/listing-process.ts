/** Lists one image in a process of its own and prints how many tags there are: what `skopeo list-tags` is compared with. */
import { createRegistry } from '../src/adapters/registry.ts';
import { imageRepository } from '../test/support/image-repository.ts';

const registry = createRegistry();
const { tags } = await registry.listTags(imageRepository(process.argv[2] ?? ''));
await registry.close();
console.log(JSON.stringify(tags.length));
