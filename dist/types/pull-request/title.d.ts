/** The title: the change when there is one, the count when there are many. */
import type { ImageUpdate } from './image-update.ts';
/** `scope` names the group (a namespace, a directory) when pull requests are grouped by it. */
export declare function pullRequestTitle(updates: readonly ImageUpdate[], scope?: string): string;
