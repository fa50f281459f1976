import { type Diagnostic } from '../errors.ts';
import type { ImagePolicy, ImageRepository } from '../model.ts';
import type { ResolvedPolicy, ScannedRepository } from '../plan-model.ts';
import { type SecondRead } from './downgrade.ts';
import { type Hold } from './guard-rails.ts';
import type { Claim } from './marked-files.ts';
import type { PolicyOverrides } from './overrides.ts';
/** What one claim asks for. `hold` is set when nothing must be written; equal values are proposals too. */
export interface Proposal {
    claim: Claim;
    repository: ImageRepository;
    value: string;
    hold?: Hold;
}
/** What proposals are made from; remarks on them are added to `diagnostics`. */
interface ProposalContext {
    resolved: ReadonlyMap<ImagePolicy, ResolvedPolicy>;
    scans: ReadonlyMap<ImageRepository, ScannedRepository>;
    overrides: ReadonlyMap<ImagePolicy, PolicyOverrides>;
    secondRead: SecondRead;
    allowDowngrade: boolean;
    diagnostics: Diagnostic[];
}
/** Proposals for every claim whose policy resolved, in the order of the claims. */
export declare function propose(claims: readonly Claim[], context: ProposalContext): Promise<Proposal[]>;
export {};
