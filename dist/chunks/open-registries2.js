export { t as openRegistries } from "./open-registries.js";
