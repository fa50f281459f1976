export { t as createRegistryPool } from "./registry-pool.js";
