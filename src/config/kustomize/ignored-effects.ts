import type { SourceLocation } from '../../model.ts';
import { readAllDocuments } from '../document-file.ts';
import { resolvePath } from '../repository-path.ts';
import { stringOf, valueAt, type YamlValue } from '../yaml-value.ts';
import type { Kustomization } from './kustomization.ts';
import type { Resource } from './resource.ts';

const IMAGE_KINDS = ['ImageRepository', 'ImagePolicy', 'ImageUpdateAutomation'];
const RELEVANT_CONFIGURATION =
  /image\.toolkit\.fluxcd\.io|\bImage(?:Repository|Policy|UpdateAutomation)\b|^name(?:Prefix|Suffix|space):/m;

/**
 * Fields of a kustomization that would alter image documents in a way that is not followed: transformers, replacements
 * that select them, labels for further fields, and transformer configurations that name their kinds. Nothing when no image document passes.
 */
export function findIgnoredEffects(
  kustomization: Kustomization,
  resources: readonly Resource[],
  textOf: (path: string) => string | undefined,
): { message: string; at: SourceLocation }[] {
  const image = resources.find(({ manifest }) => IMAGE_KINDS.includes(manifest.kind));
  if (image === undefined) return [];
  const subject = `${image.manifest.kind} "${stringOf(image.manifest.value, 'metadata', 'name') ?? ''}"`;
  const textAt = (path: string) => textOf(resolvePath(kustomization.folder, path) ?? '');
  return [...kustomization.others].flatMap(([field, { value, at }]) => {
    if (!isRelevant(field, value, textAt)) return [];
    return [{ message: `\`${field}\` of ${kustomization.path} may alter ${subject}, and is not followed`, at }];
  });
}

function isRelevant(field: string, value: YamlValue, textAt: (path: string) => string | undefined): boolean {
  if (value.kind !== 'list' || value.items.length === 0) return false;
  if (field === 'transformers') return true;
  if (field === 'labels') return value.items.some(item => valueAt(item, 'fields') !== undefined);
  if (field === 'configurations' || field === 'crds') {
    return value.items.some(item => RELEVANT_CONFIGURATION.test(textAt(stringOf(item) ?? '') ?? ''));
  }
  if (field === 'replacements') return value.items.some(item => selectsImageKinds(item, textAt));
  return false;
}

function selectsImageKinds(replacement: YamlValue, textAt: (path: string) => string | undefined): boolean {
  const path = stringOf(replacement, 'path');
  if (path !== undefined) {
    const text = textAt(path);
    if (text === undefined) return false;
    return readAllDocuments(text, path).some(({ value }) => {
      const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
      return items.some(item => selectsImageKinds(item, () => undefined));
    });
  }
  const targets = valueAt(replacement, 'targets');
  if (targets?.kind !== 'list') return false;
  return targets.items.some(target => {
    const kind = stringOf(target, 'select', 'kind');
    return kind === undefined || IMAGE_KINDS.includes(kind);
  });
}
