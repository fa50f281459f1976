import "./chunks/rolldown-runtime.js";
import { n as run } from "./chunks/run.js";
import { a as PolicyError, c as RetagError, i as ForgeError, l as TemplateError, n as ConfigError, o as ReferenceError, s as RegistryError, t as CommandError, u as VersionError } from "./chunks/errors.js";
import { r as rewriteMarkers } from "./chunks/plan.js";
import { E as selectTag, P as extractKey, q as renderMessage } from "./chunks/project.js";
import { a as parseRange } from "./chunks/policy-choice.js";
import { n as parseCommand } from "./chunks/retag-command.js";
import { r as parseImageName } from "./chunks/image-name.js";
export { CommandError, ConfigError, ForgeError, PolicyError, ReferenceError, RegistryError, RetagError, TemplateError, VersionError, extractKey, parseCommand, parseImageName, parseRange, renderMessage, rewriteMarkers, run, selectTag };
