/** What the steps of publishing share during one run. */
import type { Diagnostic } from '../../errors.ts';
import type { Automation } from '../../model.ts';
import type { Plan } from '../../plan-model.ts';
import type { BranchHead, Clock, CommitSigner, Forge, ForgeRepository, Pause, Registry, StateStore } from '../../ports.ts';
import type { ImageReleaseNotes } from '../../pull-request/release-notes-fold.ts';
import type { ImageFacts } from '../../pull-request/update-table.ts';
import type { MessageWriter } from './proposal.ts';
import type { PublishMemory } from './publish-memory.ts';
import type { PublishSettings } from './settings.ts';
/** What `publish` takes. */
export interface PublishInput {
    plan: Plan;
    settings: PublishSettings;
    forge: Forge;
    clock: Clock;
    /** Heads of base branches that the plan was made from; those not given are read. */
    baseHeads?: readonly BranchHead[];
    /** Registry to ask for age, digest and labels of newly proposed images. */
    registry?: Pick<Registry, 'inspect'>;
    /** Renders the commit message of a part of an automation's files, when they are divided among branches. */
    writeMessage?: MessageWriter;
    /** The key that the automation names, ready to sign; throws RetagError when it cannot be used. */
    signerFor?: (automation: Automation) => CommitSigner | undefined;
    /** Waits before a unit of work is done again after a race. */
    pause?: Pause;
    /** What earlier runs did, so that the interval of an automation counts. */
    state?: StateStore;
    /** Nobody asked for this run: it may leave branches alone until their interval is over. */
    isScheduled?: boolean;
}
/** What is known about the image behind an update, and its notes. */
export interface ImageKnowledge {
    facts: ReadonlyMap<string, ImageFacts>;
    /** What the dates of images say about an election, by policy. */
    remarks: ReadonlyMap<string, readonly Diagnostic[]>;
    releaseNotes: readonly ImageReleaseNotes[];
    diagnostics: readonly Diagnostic[];
}
/** One run of publishing. Answers that several steps need are asked for once. */
export interface PublishContext extends PublishInput {
    repository: () => Promise<ForgeRepository>;
    viewer: () => Promise<string | undefined>;
    /** Fingerprint of how updates are divided among branches now. */
    layout: string;
    memory: PublishMemory;
}
