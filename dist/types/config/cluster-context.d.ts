import type { DeclaredSecret } from './declarations.ts';
/** What the repository tells about Secrets and Namespaces of the cluster. */
interface ClusterContext {
    secrets: DeclaredSecret[];
    namespaceLabels: Map<string, Record<string, string>>;
}
/** The Secrets that a file declares in a form that only the cluster opens, and the labels of its Namespaces. */
export declare function readClusterContext(text: string, file: string): ClusterContext;
export {};
