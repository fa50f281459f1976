/** Checks a commit message template when it is loaded, so that its faults show before the first update. */
import { type Diagnostic, diagnose, TemplateError } from '../errors.ts';
import type { SourceLocation } from '../model.ts';
import { toBytes } from './bytes.ts';
import type { MessageData } from './data.ts';
import { parseMessage, placeOf, renderMessage } from './message-template.ts';
import type { BranchNode, ListNode, Node, PipeNode, Statement } from './nodes.ts';

/** Changes of the usual kinds: a whole image, a tag and a digest apart, an object and a file without one. */
const SAMPLE: MessageData = {
  automation: { namespace: 'flux-system', name: 'flux-system' },
  changes: [
    {
      file: 'apps/deploy.yaml',
      line: 20,
      column: 18,
      old: 'ghcr.io/acme/app:1.9.0',
      new: 'ghcr.io/acme/app:1.10.0',
      setter: 'flux-system:app',
      object: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'app', namespace: 'default' },
    },
    { file: 'apps/values.yaml', line: 4, column: 8, old: '5.0.0', new: '5.0.1', setter: 'flux-system:db:tag' },
  ],
};

/**
 * Problems of a template: what does not parse or does not render with sample data, and removed fields that still work
 * here. `location` is where the content of the YAML scalar begins: after the quote, or on the first line of a block after
 * its indentation, which all lines of a block share. Escapes and folding inside quotes can move a place; the template's
 * own position is in the message, always exact.
 */
export function checkTemplate(
  template: string,
  location: SourceLocation | undefined,
  values: Readonly<Record<string, string>> = sampleValues(template),
): Diagnostic[] {
  const at = (place: { line: number; column: number }) => placeInFile(place, location);
  return [...checkDeprecations(template, at), ...checkRendering(template, at, values)];
}

/** A text for every value that the template names, where nobody says what the automation gives. */
function sampleValues(template: string): Record<string, string> {
  const names = [...template.matchAll(/\.Values\.([\p{L}_][\p{L}\p{Nd}_]*)/gu)].map(([, name = '']) => [
    name,
    'sample',
  ]);
  return Object.fromEntries(names) as Record<string, string>;
}

type Locate = (place: { line: number; column: number }) => Partial<SourceLocation> | undefined;

/** A place inside a template as a place in the YAML file that holds it. */
export function placeInFile(
  { line, column }: { line: number; column: number },
  location: SourceLocation | undefined,
): Partial<SourceLocation> | undefined {
  if (location === undefined) return undefined;
  return { file: location.file, line: location.line + line - 1, column: location.column + column - 1 };
}

function checkRendering(template: string, at: Locate, values: Readonly<Record<string, string>>): Diagnostic[] {
  try {
    renderMessage(template, { ...SAMPLE, values });
    return [];
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const place = { line: error.line ?? 1, column: error.column ?? 1 };
    return [diagnose('TEMPLATE_INVALID', error.message, { at: at(place), hint: error.hint })];
  }
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  Updated: "'.Updated' was removed from Flux; use '.Changed' instead",
  ImageResult: "'.Changed.ImageResult' was removed from Flux; use '.Changed.FileChanges' or '.Changed.Objects' instead",
};

function checkDeprecations(template: string, at: Locate): Diagnostic[] {
  const text = toBytes(template);
  let uses: { field: string; offset: number }[];
  try {
    uses = [...parseMessage(text).values()].flatMap(list => [...usesInList(list)]);
  } catch (error) {
    // The rendering reports it.
    if (error instanceof TemplateError) return [];
    throw error;
  }
  return uses
    .sort((a, b) => a.offset - b.offset)
    .map(({ field, offset }) =>
      diagnose('TEMPLATE_REMOVED_FIELD', REPLACEMENTS[field] ?? field, { at: at(placeOf(text, offset)) }),
    );
}

type Use = { field: string; offset: number };

function* usesInList(list: ListNode | undefined): Generator<Use> {
  for (const node of list?.nodes ?? []) yield* usesInStatement(node);
}

function* usesInStatement(node: Statement | BranchNode): Generator<Use> {
  if ('pipe' in node && node.pipe !== undefined) yield* usesInNode(node.pipe);
  if ('list' in node) {
    yield* usesInList(node.list);
    yield* usesInList(node.elseList);
  }
}

function* usesInNode(node: Node | PipeNode): Generator<Use> {
  switch (node.kind) {
    case 'pipe':
      for (const command of node.commands) yield* usesInNode(command);
      return;
    case 'command':
      for (const arg of node.args) yield* usesInNode(arg);
      return;
    case 'chain':
      yield* usesInNode(node.node);
      yield* usesInNames(node.fields, node.at);
      return;
    case 'field':
      yield* usesInNames(node.names, node.at);
      return;
    case 'variable':
      yield* usesInNames(node.names.slice(1), node.at);
  }
}

function* usesInNames(names: readonly string[], offset: number): Generator<Use> {
  if (names[0] === 'Updated') yield { field: 'Updated', offset };
  if (names.includes('ImageResult')) yield { field: 'ImageResult', offset };
}
