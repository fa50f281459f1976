import "./chunks/rolldown-runtime.js";
import { r as run, t as parseCommand } from "./chunks/retag-command.js";
import { a as PolicyError, c as RetagError, i as ForgeError, l as TemplateError, n as ConfigError, o as ReferenceError, s as RegistryError, t as CommandError, u as VersionError } from "./chunks/errors.js";
import { i as rewriteMarkers, s as selectTag } from "./chunks/plan.js";
import { D as renderMessage, O as parseRange, S as extractKey } from "./chunks/project.js";
import { r as parseImageName } from "./chunks/image-name.js";

export { CommandError, ConfigError, ForgeError, PolicyError, ReferenceError, RegistryError, RetagError, TemplateError, VersionError, extractKey, parseCommand, parseImageName, parseRange, renderMessage, rewriteMarkers, run, selectTag };