/** A registry that is a file: tags and digests from JSON, so that `retag plan --tags-from` works offline. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ConfigError, RegistryError } from '../errors.ts';
import type { ImageRepository } from '../model.ts';
import type { ImageDetails, Registry, TagListing } from '../ports.ts';
import { parseRepository } from '../references/image-name.ts';

const schema = z.record(
  z.string(),
  z.strictObject({ tags: z.array(z.string()), digests: z.record(z.string(), z.string()).optional() }),
);

interface Entry {
  tags: string[];
  digests: ReadonlyMap<string, string>;
}

function canonicalOf(image: string): string {
  return parseRepository(image)?.canonical ?? image;
}

/**
 * Reads `{"<image>": {"tags": [...], "digests": {"<tag>": "sha256:…"}}}`. Images are compared by their canonical name,
 * so `alpine` answers for `docker.io/library/alpine`. Throws ConfigError when the file is not of that shape.
 */
export function readTagsFile(path: string): Registry {
  let data: z.infer<typeof schema>;
  try {
    data = schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const problem = code === 'ENOENT' ? 'there is no such file' : message;
    const what = error instanceof z.ZodError ? z.prettifyError(error) : problem;
    throw new ConfigError('CONFIG_INVALID', `${path}: ${what}`, {
      cause: error,
      hint: 'the file holds {"<image>": {"tags": ["1.0.0"], "digests": {"1.0.0": "sha256:…"}}}',
    });
  }
  const entries = new Map<string, Entry>(
    Object.entries(data).map(([image, entry]) => [
      canonicalOf(image),
      { tags: [...new Set(entry.tags)], digests: new Map(Object.entries(entry.digests ?? {})) },
    ]),
  );
  return new TagsFile(path, entries);
}

class TagsFile implements Registry {
  readonly #path: string;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor(path: string, entries: ReadonlyMap<string, Entry>) {
    this.#path = path;
    this.#entries = entries;
  }

  #find(image: string): Entry {
    const entry = this.#entries.get(canonicalOf(image));
    if (entry) return entry;
    throw new RegistryError('REGISTRY_NOT_IN_TAGS_FILE', `${this.#path} has no entry for this image`, {
      hint: `add ${JSON.stringify({ [image]: { tags: [] } })}`,
    });
  }

  async listTags(repository: ImageRepository): Promise<TagListing> {
    return { tags: this.#find(repository.image).tags, diagnostics: [] };
  }

  async resolveDigest(repository: ImageRepository, tag: string): Promise<string> {
    const digest = this.#find(repository.image).digests.get(tag);
    if (digest !== undefined) return digest;
    throw new RegistryError('REGISTRY_NOT_IN_TAGS_FILE', `${this.#path} has no digest for ${repository.image}:${tag}`, {
      hint: 'add it under `digests`',
    });
  }

  async inspect(repository: ImageRepository, reference: string): Promise<ImageDetails> {
    return { digest: await this.resolveDigest(repository, reference), labels: {} };
  }
}
