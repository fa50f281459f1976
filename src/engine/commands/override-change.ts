/** What a command does to the list of overrides. Doing it twice gives the same list. */
import type { Override } from '../../config/schema.ts';
import type { Command, Until } from '../../pull-request/retag-command.ts';

/** Commands that write overrides. */
export type OverrideCommand = Extract<Command, { kind: 'pin' | 'auto' | 'hold' | 'skip' }>;

/** Who asked for an override, and where. */
interface OverrideAuthor {
  login: string;
  url: string;
  /** When the comment was written: durations count from there, so that a command that comes late ends no later. */
  created: Date;
}

const DAY_HOURS = 24;

/** A day that counts whole, or a moment for durations that are no whole days. */
export function endOf(until: Until, from: Date): string {
  if (until.kind === 'date') return until.date;
  const end = new Date(from.getTime() + until.hours * 3_600_000).toISOString();
  return until.hours % DAY_HOURS === 0 ? end.slice(0, 10) : `${end.slice(0, 16)}:00Z`;
}

/** The list with the command applied; `names` are all spellings of the policy, the first one is written. */
export function changeOverrides(
  overrides: readonly Override[],
  command: OverrideCommand,
  names: readonly [string, ...string[]],
  author: OverrideAuthor,
): Override[] {
  const isOwn = ({ policy }: Override) => names.includes(policy);
  const others = (drop: (override: Override) => boolean) => overrides.filter(entry => !(isOwn(entry) && drop(entry)));
  const common = { policy: names[0], by: author.login, url: author.url };
  switch (command.kind) {
    case 'auto':
      return others(() => true);
    case 'pin': {
      // A pin is meant to be used: neither a hold nor an older skip of the tag may stand in its way.
      const kept = others(entry => entry.action !== 'skip' || entry.tag === command.tag);
      const reason = command.force ? { force: true, reason: command.reason } : {};
      return [...kept, { action: 'pin', ...common, tag: command.tag, ...reason }];
    }
    case 'hold': {
      const until = command.until === undefined ? {} : { until: endOf(command.until, author.created) };
      const reason = command.reason === undefined ? {} : { reason: command.reason };
      return [...others(({ action }) => action === 'hold'), { action: 'hold', ...common, ...until, ...reason }];
    }
    case 'skip': {
      const kept = others(entry => entry.action !== 'hold' && entry.tag === command.tag);
      return [...kept, { action: 'skip', ...common, tag: command.tag }];
    }
  }
}
