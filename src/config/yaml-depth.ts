/** YAML that is nested deeper than can be read: far beyond what people write or Kubernetes takes. */
import { isMap, isPair, isSeq, type Node, type YAMLError } from 'yaml';

/** What people are told about it. */
export const TOO_DEEP = 'lists or maps are nested too deeply here to be read';

/** What is wrong, in plain words where the yaml package tells of its call stack. */
export function messageOf({ code, message }: YAMLError): string {
  return code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : message;
}

/** What is nested deeper than anybody writes; the package itself gives up at a depth that differs from run to run. */
const MAX_DEPTH = 500;

/** The first node below too many others. Walks without recursion. */
export function findTooDeep(root: Node): Node | undefined {
  const open: { node: unknown; depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = open.pop(); top !== undefined; top = open.pop()) {
    const { node, depth } = top;
    if (!isMap(node) && !isSeq(node)) continue;
    if (depth === MAX_DEPTH) return node;
    for (const item of node.items.toReversed()) {
      if (isPair(item)) open.push({ node: item.value, depth: depth + 1 }, { node: item.key, depth: depth + 1 });
      else open.push({ node: item, depth: depth + 1 });
    }
  }
  return undefined;
}
