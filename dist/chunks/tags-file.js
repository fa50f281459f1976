import "./rolldown-runtime.js";
import { n as ConfigError, s as RegistryError } from "./errors.js";
import { i as parseRepository } from "./image-name.js";
import { d as string, g as prettifyError, h as ZodError, l as record, n as array, u as strictObject } from "./schemas.js";
import { readFileSync } from "node:fs";
// src/adapters/tags-file.ts
const schema = record(string(), strictObject({
	tags: array(string()),
	digests: record(string(), string()).optional()
}));
function canonicalOf(image) {
	return parseRepository(image)?.canonical ?? image;
}
function readTagsFile(path) {
	let data;
	try {
		data = schema.parse(JSON.parse(readFileSync(path, "utf8")));
	} catch (error) {
		let { code, message } = error, problem = code === "ENOENT" ? "there is no such file" : message, what = error instanceof ZodError ? prettifyError(error) : problem;
		throw new ConfigError("CONFIG_INVALID", `${path}: ${what}`, {
			cause: error,
			hint: "the file holds {\"<image>\": {\"tags\": [\"1.0.0\"], \"digests\": {\"1.0.0\": \"sha256:…\"}}}"
		});
	}
	return new TagsFile(path, new Map(Object.entries(data).map(([image, entry]) => [canonicalOf(image), {
		tags: [...new Set(entry.tags)],
		digests: new Map(Object.entries(entry.digests ?? {}))
	}])));
}
var TagsFile = class {
	#path;
	#entries;
	constructor(path, entries) {
		this.#path = path, this.#entries = entries;
	}
	#find(image) {
		let entry = this.#entries.get(canonicalOf(image));
		if (entry) return entry;
		throw new RegistryError("REGISTRY_NOT_IN_TAGS_FILE", `${this.#path} has no entry for this image`, { hint: `add ${JSON.stringify({ [image]: { tags: [] } })}` });
	}
	async listTags(repository) {
		return {
			tags: this.#find(repository.image).tags,
			diagnostics: []
		};
	}
	async resolveDigest(repository, tag) {
		let digest = this.#find(repository.image).digests.get(tag);
		if (digest !== void 0) return digest;
		throw new RegistryError("REGISTRY_NOT_IN_TAGS_FILE", `${this.#path} has no digest for ${repository.image}:${tag}`, { hint: "add it under `digests`" });
	}
	async inspect(repository, reference) {
		return {
			digest: await this.resolveDigest(repository, reference),
			labels: {}
		};
	}
};
export { readTagsFile };
