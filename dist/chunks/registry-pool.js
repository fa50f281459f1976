import "./rolldown-runtime.js";
import { t as openRegistries } from "./open-registries.js";
// src/adapters/host-remarks.ts
function describeHosts(summaries) {
	let hosts = new Map();
	for (let summary of summaries) {
		let known = hosts.get(summary.host);
		hosts.set(summary.host, known === void 0 ? summary : add(known, summary));
	}
	return [...hosts.values()].sort((a, b) => a.host < b.host ? -1 : 1).map(describe);
}
function add(a, b) {
	let rateLimit = b.rateLimit ?? a.rateLimit, pulls = (a.pulls ?? 0) + (b.pulls ?? 0);
	return {
		host: a.host,
		requests: a.requests + b.requests,
		bytes: a.bytes + b.bytes,
		retries: a.retries + b.retries,
		failures: a.failures + b.failures,
		...pulls > 0 && { pulls },
		...rateLimit && { rateLimit }
	};
}
function describe({ host, requests, retries, pulls = 0, rateLimit }) {
	return `${host}: ${[
		count(requests, "request"),
		...retries > 0 ? [`${retries} of them again`] : [],
		...pulls > 0 ? [`counted as ${count(pulls, "pull")}`] : [],
		...rateLimit ? [describeLimit(rateLimit)] : []
	].join(", ")}`;
}
function describeLimit({ limit, remaining, window }) {
	let hours = window === void 0 ? 0 : window / 3600;
	return `${remaining} of ${limit} left${hours === 0 ? "" : ` per ${hours >= 1 ? `${Math.round(hours)} h` : `${Math.round(hours * 60)} min`}`}`;
}
function count(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
// src/adapters/registry-pool.ts
function createRegistryPool(options) {
	let opened = [];
	return {
		open: (config) => {
			let registry = openRegistries({
				...options,
				config
			});
			return opened.push(registry), registry;
		},
		requests: () => opened.reduce((sum, registry) => sum + registry.summary().requests, 0),
		remarks: () => describeHosts(opened.flatMap((registry) => registry.summary().hosts)),
		diagnostics: () => {
			let all = opened.flatMap((registry) => registry.summary().diagnostics);
			return [...new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
		},
		close: async () => {
			await Promise.all(opened.map((registry) => registry.close()));
		}
	};
}
export { createRegistryPool as t };
