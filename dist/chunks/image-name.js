import { o as ReferenceError } from "./errors.js";
// src/references/image-name.ts
const REPOSITORY = /^[a-z0-9_./-]{2,255}$/, TAG = /^[A-Za-z0-9_.-]{1,128}$/, DIGEST = /^sha256:[0-9a-f]{64}$/, HOST = /^(?:[A-Za-z0-9\-._~!$&'()*+,;=<>"\u0080-\u{10ffff}]*|\[[0-9A-Fa-f:.]+\])(?::[0-9]*)?$/u;
function parseImageName(image) {
	let scheme = image.indexOf("://");
	if (scheme >= 0) throw invalid(`image '${image}' should not include URL scheme; remove '${image.slice(0, scheme + 3)}'`, withoutTag(image.slice(scheme + 3)));
	let name = parseTagged(image) ?? parseDigested(image);
	if (name === void 0) throw invalid(`could not parse reference: ${image}`, withoutTag(image));
	let [, suffix] = (image.startsWith(name.registry) ? image.slice(name.registry.length) : image).split(":");
	if (suffix !== void 0) throw invalid(`image '${image}' should not include a tag; remove ':${suffix}'`, withoutTag(image));
	return name;
}
function withoutTag(image) {
	return image.replace(/(?:@|:[^/]*$).*/, "");
}
function isTag(text) {
	return TAG.test(text);
}
function isDigest(text) {
	return DIGEST.test(text);
}
function parseRepository(text) {
	let slash = text.indexOf("/"), host = slash < 0 ? "" : text.slice(0, slash), hasHost = host.includes(".") || host.includes(":"), path = hasHost ? text.slice(slash + 1) : text;
	if (!REPOSITORY.test(path) || hasHost && !isHost(host)) return;
	let registry = !hasHost || host === "docker.io" ? "index.docker.io" : host, repository = registry === "index.docker.io" && !path.includes("/") ? `library/${path}` : path;
	return {
		registry,
		repository,
		canonical: `${registry}/${repository}`
	};
}
function isHost(host) {
	return HOST.test(host) ? !host.startsWith("[") || URL.canParse(`http://${host.slice(0, host.indexOf("]") + 1)}`) : !1;
}
function parseTagged(text) {
	let colon = text.lastIndexOf(":");
	return colon < 0 || text.includes("/", colon) ? parseRepository(text) : isTag(text.slice(colon + 1)) ? parseRepository(text.slice(0, colon)) : void 0;
}
function parseDigested(text) {
	let [base = "", digest, more] = text.split("@");
	if (digest !== void 0 && more === void 0 && isDigest(digest)) return parseTagged(base) ?? parseRepository(base);
}
function invalid(message, corrected) {
	let name = [corrected, corrected.toLowerCase()].find((candidate) => parseRepository(candidate) !== void 0);
	return new ReferenceError("IMAGE_NAME_INVALID", message, { hint: `Write host and path only, in lower case:\nspec:\n  image: ${name ?? "ghcr.io/owner/app"}` });
}
export { parseRepository as i, isTag as n, parseImageName as r, isDigest as t };
