import { o as ReferenceError } from "./errors.js";
import { r as parseImageName } from "./image-name.js";
import { isIP } from "node:net";
import { lookup } from "node:dns";
// src/adapters/address-guard.ts
var AddressRefused = class extends Error {
	code = "ADDRESS_REFUSED";
	constructor(hostname) {
		super(`${hostname} leads to an address that is not public`), this.name = "AddressRefused";
	}
};
const PRIVATE_IPV4 = [
	[ipv4("0.0.0.0"), 8],
	[ipv4("10.0.0.0"), 8],
	[ipv4("100.64.0.0"), 10],
	[ipv4("127.0.0.0"), 8],
	[ipv4("169.254.0.0"), 16],
	[ipv4("172.16.0.0"), 12],
	[ipv4("192.0.0.0"), 24],
	[ipv4("192.168.0.0"), 16],
	[ipv4("198.18.0.0"), 15],
	[ipv4("224.0.0.0"), 4],
	[ipv4("240.0.0.0"), 4]
];
function ipv4(text) {
	return text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
function isPublicIpv4(value) {
	return !PRIVATE_IPV4.some(([base, bits]) => Math.floor(value / 2 ** (32 - bits)) === Math.floor(base / 2 ** (32 - bits)));
}
function ipv6Groups(text) {
	let [head = "", tail] = text.replace(/%.*$/, "").replace(/(\d+\.\d+\.\d+\.\d+)$/, (dotted) => {
		let value = ipv4(dotted);
		return `${Math.floor(value / 65536).toString(16)}:${(value % 65536).toString(16)}`;
	}).split("::"), groups = (part) => part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)), left = groups(head), right = tail === void 0 ? [] : groups(tail);
	return [
		...left,
		...Array(Math.max(0, 8 - left.length - right.length)).fill(0),
		...right
	];
}
function isPublicIpv6(text) {
	let groups = ipv6Groups(text), [first = 0, second = 0] = groups, low = (groups[6] ?? 0) * 65536 + (groups[7] ?? 0);
	return groups.slice(0, 5).every((group) => group === 0) ? (groups[5] === 65535 || groups[5] === 0) && low > 1 && isPublicIpv4(low) : first === 100 && second === 65435 ? isPublicIpv4(low) : first === 8194 ? isPublicIpv4(second * 65536 + (groups[2] ?? 0)) : (first & 65024) != 64512 && (first & 65472) != 65152 && (first & 65472) != 65216 && (first & 65280) != 65280;
}
function isPublicAddress(address) {
	let family = isIP(address);
	return family === 4 ? isPublicIpv4(ipv4(address)) : family === 6 && isPublicIpv6(address);
}
function literalAddress(hostname) {
	let bare = hostname.replace(/^\[(.*)\]$/, "$1");
	return isIP(bare) === 0 ? void 0 : bare;
}
function isLoopbackHost(hostname) {
	let bare = hostname.replace(/^\[(.*)\]$/, "$1").toLowerCase();
	return bare === "localhost" || bare === "::1" || isIP(bare) === 4 && bare.startsWith("127.");
}
function guardLookup(resolve = lookup) {
	return (hostname, options, callback) => {
		resolve(hostname, {
			...options,
			all: !0
		}, (error, found) => {
			let addresses = Array.isArray(found) ? found : [];
			return error ? callback(error) : addresses.length === 0 || addresses.some(({ address }) => !isPublicAddress(address)) ? callback(new AddressRefused(hostname)) : options.all ? callback(null, addresses) : callback(null, addresses[0].address, addresses[0].family);
		});
	};
}
// src/adapters/registry-target.ts
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/, NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/, DOCKER_HUB_HOSTS = new Set([
	"docker.io",
	"index.docker.io",
	"registry-1.docker.io",
	"registry.hub.docker.com"
]);
function canonicalHost(host) {
	let [, name = "", port = ""] = /^(.*?)(:\d+)?$/.exec(host.toLowerCase()) ?? [], plain = name.replace(/\.$/, "") + (port === ":443" ? "" : port);
	return DOCKER_HUB_HOSTS.has(plain) ? "docker.io" : plain;
}
function isInsecure(host, declared, settings, hasTlsMaterial) {
	return declared || settings.insecure !== void 0 ? declared || settings.insecure === !0 : isLoopbackHost(host.replace(/:\d+$/, "")) && !hasTlsMaterial;
}
function settingsFor(registries, host) {
	return Object.entries(registries ?? {}).find(([key]) => canonicalHost(key) === host)?.[1] ?? {};
}
function targetOf(image, options) {
	let { registry, repository } = parseImageName(image), host = canonicalHost(registry);
	if (!HOST.test(host) || !NAME.test(repository) || !URL.canParse(`https://${host}`)) throw new ReferenceError("IMAGE_NAME_INVALID", `could not parse reference: ${image}`);
	let settings = settingsFor(options.registries, host);
	if (settings.mirror !== void 0) return mirrorTarget(settings.mirror, repository);
	let hasTls = options.hasTlsMaterial || settings.ca !== void 0 || settings.cert !== void 0, insecure = isInsecure(host, options.insecure, settings, hasTls), { origin } = new URL(`${insecure ? "http" : "https"}://${host === "docker.io" ? "registry-1.docker.io" : host}`);
	return {
		host,
		origin,
		name: repository,
		insecure
	};
}
function mirrorTarget(mirror, repository) {
	let url = new URL(/^https?:\/\//.test(mirror) ? mirror : `https://${mirror}`), prefix = url.pathname.replace(/^\/v2(?=\/|$)/, "").replace(/^\/+|\/+$/g, "");
	return {
		host: canonicalHost(url.host),
		origin: url.origin,
		name: prefix === "" ? repository : `${prefix}/${repository}`,
		insecure: url.protocol === "http:"
	};
}
function isGoogleHost(host) {
	return /^(?:(?:[^.]+\.)*gcr\.io|[^.]+-docker\.pkg\.dev|docker\.s3nsregistry\.fr)$/.test(host);
}
function isAmazonHost(host) {
	return AMAZON_PRIVATE_HOST.test(host) || AMAZON_PUBLIC_HOSTS.has(host);
}
const AMAZON_PRIVATE_HOST = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9-]+)\.(amazonaws\.com(?:\.cn)?|amazonaws\.eu|sc2s\.sgov\.gov|c2s\.ic\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|on\.aws|on\.amazonwebservices\.com\.cn)$/, AMAZON_PUBLIC_HOSTS = new Set(["public.ecr.aws", "ecr-public.aws.com"]), AZURE_HOST = /^[^/]+\.(?:azurecr\.io|azurecr\.cn|azurecr\.de|azurecr\.us)$/;
export { isAmazonHost as a, targetOf as c, isPublicAddress as d, literalAddress as f, canonicalHost as i, guardLookup as l, AMAZON_PUBLIC_HOSTS as n, isGoogleHost as o, AZURE_HOST as r, settingsFor as s, AMAZON_PRIVATE_HOST as t, isLoopbackHost as u };
