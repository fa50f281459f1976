/** YAML that is nested deeper than can be read: far beyond what people write or Kubernetes takes. */
import { type Node, type YAMLError } from 'yaml';
/** What people are told about it. */
export declare const TOO_DEEP = "lists or maps are nested too deeply here to be read";
/** What is wrong, in plain words where the yaml package tells of its call stack. */
export declare function messageOf({ code, message }: YAMLError): string;
/** The first node below too many others. Walks without recursion. */
export declare function findTooDeep(root: Node): Node | undefined;
