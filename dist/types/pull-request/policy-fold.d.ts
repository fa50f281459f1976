/** Per policy, how its tag was elected: a fold that answers "why this one". */
import type { ImagePolicyChoice } from '../model.ts';
import type { ResolvedPolicy } from '../plan-model.ts';
import type { SelectionCounts } from '../policies/selection.ts';
/** One `<details>` element. */
export declare function policyFold(resolved: ResolvedPolicy): string;
/** The policy in words: which order, which range. */
export declare function describeChoice(choice: ImagePolicyChoice): string;
/** `80 tags → 78 not excluded → 40 match the pattern → 12 admitted`: a step that drops nothing is left out. */
export declare function describeCounts({ fetched, excluded, filtered, parsed, matched }: SelectionCounts): string;
