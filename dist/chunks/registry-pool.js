export { t as createRegistryPool } from "./registry-pool2.js";
