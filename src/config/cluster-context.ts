import type { DeclaredSecret } from './declarations.ts';
import { readAllDocuments } from './document-file.ts';
import { stringOf, toData, valueAt, type YamlValue } from './yaml-value.ts';

/** What the repository tells about Secrets and Namespaces of the cluster. */
interface ClusterContext {
  secrets: DeclaredSecret[];
  namespaceLabels: Map<string, Record<string, string>>;
}

/** The Secrets that a file declares in a form that only the cluster opens, and the labels of its Namespaces. */
export function readClusterContext(text: string, file: string): ClusterContext {
  const context: ClusterContext = { secrets: [], namespaceLabels: new Map() };
  for (const { value } of readAllDocuments(text, file)) if (value !== undefined) readDocument(value, file, context);
  return context;
}

function readDocument(value: YamlValue, file: string, context: ClusterContext): void {
  const items = valueAt(value, 'items');
  if (stringOf(value, 'kind') === 'List' && items?.kind === 'list') {
    for (const item of items.items) readDocument(item, file, context);
    return;
  }
  const name = secretName(value);
  const form = secretForm(value);
  if (form !== undefined && name !== undefined) {
    context.secrets.push({ namespace: stringOf(value, 'metadata', 'namespace') ?? '', name, form, file });
  }
  const labels = valueAt(value, 'metadata', 'labels');
  if (stringOf(value, 'kind') === 'Namespace' && name !== undefined && labels !== undefined) {
    context.namespaceLabels.set(name, toData(labels) as Record<string, string>);
  }
}

function secretForm(value: YamlValue): string | undefined {
  const kind = stringOf(value, 'kind');
  if (kind === 'SealedSecret' || kind === 'ExternalSecret') return kind;
  return kind === 'Secret' && valueAt(value, 'sops') !== undefined ? 'SOPS' : undefined;
}

/** An ExternalSecret may give its Secret another name. */
function secretName(value: YamlValue): string | undefined {
  return stringOf(value, 'spec', 'target', 'name') ?? stringOf(value, 'metadata', 'name');
}
