import { readAllDocuments } from './document-file.ts';
import { singleLine } from './substitute.ts';
import { stringOf, toData, valueAt } from './yaml-value.ts';

/** A plain ConfigMap of the repository: what `postBuild.substituteFrom` may mean. */
export interface ConfigMapData {
  name: string;
  /** Empty when the file names none: some kustomization may. */
  namespace: string;
  values: ReadonlyMap<string, string>;
}

/** The ConfigMaps of one file; `data` that is no text is left out. */
export function readConfigMaps(text: string, file: string): ConfigMapData[] {
  return readAllDocuments(text, file).flatMap(({ value }) => {
    if (stringOf(value, 'kind') !== 'ConfigMap' || stringOf(value, 'apiVersion') !== 'v1') return [];
    const data = valueAt(value, 'data');
    const entries = data?.kind === 'map' ? Object.entries(toData(data) as Record<string, unknown>) : [];
    const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    const name = stringOf(value, 'metadata', 'name') ?? '';
    const values = new Map(texts.map(([key, text]) => [key, singleLine(text)]));
    return [{ name, namespace: stringOf(value, 'metadata', 'namespace') ?? '', values }];
  });
}
