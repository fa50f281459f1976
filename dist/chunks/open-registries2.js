import { t as openRegistries } from "./open-registries.js";

export { openRegistries };