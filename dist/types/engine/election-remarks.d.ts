/** What an election gives to think about once its tag is known. */
import type { Diagnostic } from '../errors.ts';
import type { ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
/**
 * That the elected tag is older than others that are admitted, by the times in tags and in the listing: nothing is asked
 * for. Empty where somebody chose the tag.
 */
export declare function remarkOnElection(resolved: ResolvedPolicy, scan: ScannedRepository | undefined): Diagnostic[];
