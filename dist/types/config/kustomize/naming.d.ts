import type { Kustomization } from './kustomization.ts';
import { type Resource } from './resource.ts';
/** The resource with the namespace, prefix and suffix that a kustomization gives, and the rule of each. */
export declare function rename(resource: Resource, { namespace, namePrefix, nameSuffix }: Kustomization): Resource;
