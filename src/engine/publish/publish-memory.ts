/**
 * Remembers what each branch was last brought to, so that a scheduled run leaves it alone until the `interval` of its
 * automation is over. Flux starts an automation at once when a policy elects something else; so does this: whatever
 * would be written differently, or stands differently on GitHub, is no reason to wait.
 */
import { isWithin } from '../../config/durations.ts';
import type { Diagnostic, DiagnosticCode } from '../../errors.ts';
import type { ForgeRepository, PullRequest, StateStore } from '../../ports.ts';
import { isRebuildTicked } from '../../pull-request/checkbox.ts';
import { blobSha } from './blob-sha.ts';
import type { PublishContext } from './context.ts';
import type { Proposal } from './proposal.ts';
import type { PublishResult } from './result.ts';

/** A proposal, the titles of groups that wait for room, and whether it may open a pull request itself. */
interface Remembrance {
  proposal: Proposal;
  waiting: readonly string[];
  mayOpen: boolean;
}

/** What former runs did to each branch. */
export interface PublishMemory {
  /** When the interval is over; undefined when the branch is to be worked on now. */
  awaitedUntil(unit: Remembrance, open: PullRequest | undefined): Promise<Date | undefined>;
  /** Keeps what was done, unless something was left undone: the next run is to try that again. */
  keep(unit: Remembrance, result: PublishResult): Promise<void>;
}

/** What is kept of a run that went well. */
interface KeptRun {
  version: 1;
  /** ISO 8601. */
  at: string;
  /** Hash of everything that the run wanted. */
  print: string;
  /** Head of the open pull request; null when none was left open. */
  head: string | null;
}

/** Without a store every run works on every branch; one that nobody scheduled does so too, and is remembered. */
export function createPublishMemory(context: Omit<PublishContext, 'memory'>): PublishMemory {
  const { state: store, isScheduled } = context;
  return {
    async awaitedUntil(unit, open) {
      if (store === undefined || isScheduled !== true) return undefined;
      const found = await readWithin(store, await context.repository(), unit.proposal, context.clock.now());
      if (found === undefined) return undefined;
      const { kept, end } = found;
      const isAsked = open !== undefined && isRebuildTicked(open.body);
      if (isAsked || kept.head !== (open?.head.sha ?? null) || kept.print !== (await printOf(context, unit))) {
        return undefined;
      }
      return end;
    },
    async keep(unit, result) {
      if (store === undefined || result.diagnostics.some(isUnfinished)) return;
      const isOpen = result.number !== undefined && result.operation !== 'closed';
      const head = isOpen ? (result.headSha ?? null) : null;
      const kept: KeptRun = {
        version: 1,
        at: context.clock.now().toISOString(),
        print: await printOf(context, unit),
        head,
      };
      await store.set(keyOf(await context.repository(), unit.proposal), kept).catch(() => undefined);
    },
  };
}

type RepositoryName = Pick<ForgeRepository, 'owner' | 'name'>;

function keyOf({ owner, name }: RepositoryName, { base, branch }: Proposal): string {
  return `publish/v1/${owner}/${name}/${base}/${branch}`;
}

/** What was kept of the last run for a branch, while its interval is not over. */
async function readWithin(
  store: StateStore,
  repository: RepositoryName,
  proposal: Proposal,
  now: Date,
): Promise<{ kept: KeptRun; end: Date } | undefined> {
  const interval = intervalOf(proposal);
  const kept = readKept(await store.get(keyOf(repository, proposal)).catch(() => undefined));
  if (kept === undefined || !isWithin(new Date(kept.at), interval, now)) return undefined;
  return { kept, end: new Date(Date.parse(kept.at) + interval) };
}

/** When the interval since the last run for a branch is over; undefined when no run is known, or it is over. */
export async function readIntervalEnd(
  store: StateStore,
  repository: RepositoryName,
  proposal: Proposal,
  now: Date,
): Promise<Date | undefined> {
  return (await readWithin(store, repository, proposal, now))?.end;
}

/** Warnings of what was done, if not as wished; trying again soon would change nothing. */
const DONE_ALL_THE_SAME: ReadonlySet<DiagnosticCode> = new Set(['COMMIT_UNVERIFIED', 'DRAFT_REFUSED']);

/** The merge queue may let go of the pull request at any time, and nothing that is compared tells. */
function isUnfinished({ severity, code }: Diagnostic): boolean {
  if (severity === 'notice') return code === 'PULL_REQUEST_QUEUED';
  return !DONE_ALL_THE_SAME.has(code);
}

/** Several automations on one branch: the one that wants to look most often decides. */
function intervalOf({ automations }: Proposal): number {
  return Math.min(...automations.map(({ automation }) => automation.interval));
}

/** Contents are part of it, so that a marked file that changed on the base counts even where the wish stayed. */
async function printOf({ settings, layout }: Omit<PublishContext, 'memory'>, unit: Remembrance): Promise<string> {
  const { proposal, waiting, mayOpen } = unit;
  const { automations, files, held, commitMessage } = proposal;
  return blobSha(
    JSON.stringify([
      layout,
      settings,
      automations.map(({ name }) => name),
      files.map(({ path, mode, before, after, notes }) => [path, mode, before, after, notes ?? null]),
      held.map(({ file, line, old, new: next, code, reason }) => [file, line, old, next, code, reason]),
      commitMessage,
      waiting,
      mayOpen,
    ]),
  );
}

/** A stored value is untrusted: anything that is not exactly ours is a miss. */
function readKept(value: unknown): KeptRun | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const { version, at, print, head } = value as Partial<Record<keyof KeptRun, unknown>>;
  if (version !== 1 || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return undefined;
  if (typeof print !== 'string' || !(head === null || typeof head === 'string')) return undefined;
  return { version, at, print, head };
}
