export { t as openGitHub } from "./open-github.js";
