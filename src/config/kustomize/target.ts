import { RE2JS } from 're2js';
import { annotationsOf, labelsOf } from '../manifest.ts';
import { stringOf, type YamlMap } from '../yaml-value.ts';
import { effectiveNamespace, type Resource } from './resource.ts';
import { parseSelector, type SelectorTest } from './selector.ts';

/** The `target` of a patch: every part that is given must match. */
export interface Target {
  group: string;
  version: string;
  kind: string;
  name: string;
  namespace: string;
  labelSelector: string;
  annotationSelector: string;
}

/** A target, ready to be asked. */
export type TargetTest = (resource: Resource) => boolean;

/** Reads `target`; a part that is missing, or no text, is `''`, which matches everything. */
export function readTarget(value: YamlMap): Target {
  const read = (key: string) => stringOf(value, key) ?? '';
  return {
    group: read('group'),
    version: read('version'),
    kind: read('kind'),
    name: read('name'),
    namespace: read('namespace'),
    labelSelector: read('labelSelector'),
    annotationSelector: read('annotationSelector'),
  };
}

/**
 * Compiles a target as kustomize reads it. Group, version, kind, name and namespace are regular expressions over the
 * whole text; name and namespace may be those of the resource as it was declared or as it is now; an absent namespace
 * counts as `default`. A faulty expression or selector gives its error text.
 */
export function compileTarget(target: Target): TargetTest | string {
  const parts = ['group', 'version', 'kind', 'name', 'namespace'] as const;
  const patterns = new Map<string, (text: string) => boolean>();
  for (const part of parts) {
    const test = compilePattern(target[part]);
    if (test === undefined) return `target.${part}: "${target[part]}" is no regular expression`;
    patterns.set(part, test);
  }
  const labels = parseSelector(target.labelSelector);
  const annotations = parseSelector(target.annotationSelector);
  if (typeof labels === 'string') return `target.labelSelector: ${labels}`;
  if (typeof annotations === 'string') return `target.annotationSelector: ${annotations}`;
  return resource => matches(resource, part => patterns.get(part)!, labels, annotations);
}

function matches(
  { manifest, original }: Resource,
  pattern: (part: keyof Target) => (text: string) => boolean,
  labels: SelectorTest,
  annotations: SelectorTest,
): boolean {
  const { value } = manifest;
  const namespace = stringOf(value, 'metadata', 'namespace') ?? '';
  const name = stringOf(value, 'metadata', 'name') ?? '';
  const isNamespace = pattern('namespace');
  const isName = pattern('name');
  return (
    (isNamespace(effectiveNamespace(original.namespace)) || isNamespace(effectiveNamespace(namespace))) &&
    (isName(original.name) || isName(name)) &&
    pattern('group')(manifest.group) &&
    pattern('version')(manifest.version) &&
    pattern('kind')(manifest.kind) &&
    labels(labelsOf(value)) &&
    annotations(annotationsOf(value))
  );
}

/** Anchored as kustomize does it: `a|b` becomes `^a|b$`. */
function compilePattern(text: string): ((text: string) => boolean) | undefined {
  if (text === '') return () => true;
  if (/^[A-Za-z0-9_-]+$/.test(text)) return candidate => candidate === text;
  const anchored = `${text.startsWith('^') ? '' : '^'}${text}${text.endsWith('$') ? '' : '$'}`;
  try {
    const pattern = RE2JS.compile(anchored);
    return candidate => pattern.matcher(candidate).find();
  } catch {
    return undefined;
  }
}
