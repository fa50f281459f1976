export { t as joinPlans, n as run } from "./run.js";
