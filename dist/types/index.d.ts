/**
 * The library: what other programs may rely on. Everything else is internal. All of it is pure except `run`, which does
 * its work through the ports that it is handed; errors are typed and carry a `code`.
 */
export { type RunPorts, type RunReport, type RunSettings, run } from './engine/run.ts';
export { CommandError, ConfigError, type Diagnostic, type DiagnosticCode, ForgeError, PolicyError, ReferenceError, RegistryError, RetagError, type Severity, TemplateError, VersionError, } from './errors.ts';
export type { LocateOptions } from './markers/find.ts';
export { type Rewrite, rewriteMarkers } from './markers/rewrite.ts';
export type { Change, DigestReflectionPolicy, FileChange, ImagePolicyChoice, ImageRef, MarkerField, ObjectIdentifier, TagFilter, } from './model.ts';
export { extractKey } from './policies/filter-tags.ts';
export { selectTag } from './policies/select.ts';
export type { RankedTag, Selection, SelectionCounts } from './policies/selection.ts';
export { parseRange } from './policies/semver-range.ts';
export type { Clock, Forge, Registry, Reporter, StateStore, Tree } from './ports.ts';
export { type Command, parseCommand } from './pull-request/retag-command.ts';
export { parseImageName } from './references/image-name.ts';
export { type MessageData, renderMessage } from './templates/render.ts';
