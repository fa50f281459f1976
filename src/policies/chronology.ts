import type { Diagnostic } from '../errors.ts';
import type { ImagePolicy } from '../model.ts';
import { compareBytes } from './byte-order.ts';
import { lintOrder } from './lint-order.ts';
import { prepareSubject, report } from './lint-subject.ts';
import { suggestOrderByTime } from './order-by-time.ts';
import { findTime } from './time-in-text.ts';

/** A tag that the policy admits, with the date of its image where annotation, label or config tell one. */
export interface DatedTag {
  tag: string;
  created?: Date | undefined;
}

/** Images of one push are built minutes apart; only more than this makes one older. Milliseconds. */
const BUILD_SPREAD = 10 * 60 * 1000;

/**
 * Says when the elected tag is older than other admitted tags, by the dates of their images or the times in their tags.
 * Like is compared with like: dates with dates, tags with tags. For semver this is a notice, because old versions are
 * patched after newer ones.
 */
export function checkChronology(policy: ImagePolicy, candidates: readonly DatedTag[], elected: string): Diagnostic[] {
  const winner = candidates.find(({ tag }) => tag === elected) ?? { tag: elected };
  const byDate = datesOf(candidates);
  const electedDate = winner.created?.getTime();
  if (electedDate !== undefined && Number.isFinite(electedDate)) {
    const newer = byDate.filter(({ time }) => time > electedDate + BUILD_SPREAD);
    return newer.length === 0 ? [] : [reportOlder(policy, byDate, { tag: elected, time: electedDate }, newer, 'image')];
  }
  const electedTime = findTime(elected)?.time;
  if (electedTime === undefined) return [];
  const timed = timesOf(candidates);
  const newer = timed.filter(({ time }) => time > electedTime);
  return newer.length === 0 ? [] : [reportOlder(policy, timed, { tag: elected, time: electedTime }, newer, 'tag')];
}

interface TimedTag {
  tag: string;
  time: number;
}

function datesOf(candidates: readonly DatedTag[]): TimedTag[] {
  const dated = candidates.map(({ tag, created }) => ({ tag, time: created?.getTime() ?? Number.NaN }));
  return dated.filter(({ time }) => Number.isFinite(time));
}

function timesOf(candidates: readonly DatedTag[]): TimedTag[] {
  return candidates.flatMap(({ tag }) => {
    const time = findTime(tag)?.time;
    return time === undefined ? [] : [{ tag, time }];
  });
}

function reportOlder(
  policy: ImagePolicy,
  timed: readonly TimedTag[],
  elected: TimedTag,
  newer: readonly TimedTag[],
  source: 'image' | 'tag',
): Diagnostic {
  const newest = newer.reduce((a, b) => ((b.time - a.time || compareBytes(a.tag, b.tag)) > 0 ? b : a));
  const message =
    `'${elected.tag}' is elected (${source} of ${formatDate(elected.time)}), but ${newer.length} admitted ` +
    `${newer.length === 1 ? 'tag is' : 'tags are'} newer, such as '${newest.tag}' (${formatDate(newest.time)})`;
  const subject = prepareSubject({ policy, tags: [elected.tag, ...newer.map(({ tag }) => tag)] });
  if (subject.kind === 'semver') {
    return report(subject, 'POLICY_ELECTED_OLDER', 'spec.policy', message, PATCHED_LATER, 'notice');
  }
  // Where a lint knows the cause it also knows the correction.
  const hint = lintOrder(subject)[0]?.hint ?? suggestOrder(policy, timed, newest, source);
  return report(subject, 'POLICY_ELECTED_OLDER', 'spec.policy', message, hint, 'warning');
}

const PATCHED_LATER = 'Nothing to do if the newer tags patch older versions; else check the range and the key.';

function suggestOrder(
  policy: ImagePolicy,
  timed: readonly TimedTag[],
  newest: TimedTag,
  source: 'image' | 'tag',
): string {
  const times = new Map(timed.map(({ tag, time }) => [tag, time]));
  const enough = newest.time - (source === 'image' ? BUILD_SPREAD : 0);
  return suggestOrderByTime(policy, [...times.keys()], newest.tag, tag => (times.get(tag) ?? -Infinity) >= enough);
}

function formatDate(time: number): string {
  return new Date(time).toISOString().replace(/\.000Z$/, 'Z');
}
