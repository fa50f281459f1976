import type { ImagePolicy } from '../model.ts';
/**
 * A hint with a policy that elects the newest tag, tried on the tags: ascending order, else the time cut out of the tag.
 * `newest` is a tag that should win, `isNewest` says what else may. Where neither helps, the tags do not tell their age,
 * or another one. What the policy has already is never advised.
 */
export declare function suggestOrderByTime(policy: ImagePolicy, tags: readonly string[], newest: string, isNewest: (tag: string) => boolean): string;
