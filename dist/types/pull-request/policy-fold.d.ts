import type { ResolvedPolicy } from '../plan-model.ts';
/** One `<details>` element. */
export declare function policyFold(resolved: ResolvedPolicy): string;
/** What the policy says, and where: items of a list. */
export declare function policyRules({ policy, repository, override, }: {
    policy: ResolvedPolicy['policy'];
    repository?: ResolvedPolicy['repository'] | undefined;
    override?: string | undefined;
}): string[];
