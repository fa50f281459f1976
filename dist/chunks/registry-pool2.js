import "./rolldown-runtime.js";
import { t as openRegistries } from "./open-registries.js";
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
		close: async () => {
			await Promise.all(opened.map((registry) => registry.close()));
		}
	};
}
export { createRegistryPool as t };
