import { describe, expect, test } from 'vitest';
import { parseCron } from '../../src/config/cron.ts';
import { parseDuration, TIMEOUT_PATTERN } from '../../src/config/durations.ts';
import { isOpen, nextOpening } from '../../src/config/update-window.ts';

const berlin = { cron: '0 2 * * 1-5', duration: '4h', timeZone: 'Europe/Berlin' };

describe('windows', () => {
  test.each<[string, string, string, boolean]>([
    ['opens at its minute', '0 2 * * *', '2026-06-01T02:00:00Z', true],
    ['is closed a second before', '0 2 * * *', '2026-06-01T01:59:59Z', false],
    ['stays open to the last second', '0 2 * * *', '2026-06-01T05:59:59Z', true],
    ['closes after its duration', '0 2 * * *', '2026-06-01T06:00:00Z', false],
    ['reaches over midnight', '0 22 * * *', '2026-06-02T01:30:00Z', true],
    ['knows names of days', '0 2 * * sun', '2026-06-07T03:00:00Z', true],
    ['takes 7 for Sunday', '0 2 * * 7', '2026-06-07T03:00:00Z', true],
    ['takes steps', '*/15 0-23/12 * * *', '2026-06-07T12:45:00Z', true],
    ['takes either day when both are restricted', '0 2 13 * 5', '2026-06-12T03:00:00Z', true],
  ])('%s', (_, cron, now, open) => {
    expect(isOpen([{ cron, duration: '4h', timeZone: 'UTC' }], new Date(now))).toBe(open);
  });

  test.each<[string, string, boolean]>([
    ['summer time is two hours ahead', '2026-07-01T00:00:00Z', true],
    ['winter time is one hour ahead', '2026-01-05T00:30:00Z', false],
    ['winter time, an hour later', '2026-01-05T01:00:00Z', true],
    ['Saturday is no weekday, seen from Berlin', '2026-07-03T23:30:00Z', false],
    ['Sunday evening in UTC can be Monday in Berlin', '2026-07-06T00:00:00Z', true],
  ])('%s', (_, now, open) => {
    expect(isOpen([berlin], new Date(now))).toBe(open);
  });

  test.each<[string, string, string, string, boolean]>([
    ['a time that the clock leaps over opens at the leap', '30 2 * * 0', '1h', '2026-03-29T01:00:00Z', true],
    ['not a second before', '30 2 * * 0', '1h', '2026-03-29T00:59:59Z', false],
    ['and is open for its duration', '30 2 * * 0', '1h', '2026-03-29T01:59:59Z', true],
    ['and no longer', '30 2 * * 0', '1h', '2026-03-29T02:00:00Z', false],
    ['a time that comes twice opens the first time', '30 2 * * *', '30m', '2026-10-25T00:30:00Z', true],
    ['but not the second time', '30 2 * * *', '30m', '2026-10-25T01:30:00Z', false],
    ['the duration is that of a clock that nobody puts back', '0 2 * * *', '4h', '2026-10-25T03:59:59Z', true],
    ['to the second', '0 2 * * *', '4h', '2026-10-25T04:00:00Z', false],
    ['what opens every hour opens in both', '30 * * * *', '10m', '2026-10-25T01:35:00Z', true],
    ['what opens every hour does not open for a leap', '30 * * * *', '10m', '2026-03-29T01:05:00Z', false],
    ['the hour after the change is itself', '0 3 * * *', '30m', '2026-10-25T02:00:00Z', true],
  ])('%s: %s for %s at %s', (_, cron, duration, now, open) => {
    expect(isOpen([{ cron, duration, timeZone: 'Europe/Berlin' }], new Date(now))).toBe(open);
  });

  test.each<[string, string, string, string, string]>([
    ['the leap', '30 2 * * 0', 'Europe/Berlin', '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    ['a leap at midnight', '15 0 * * 0', 'America/Santiago', '2026-09-05T12:00:00Z', '2026-09-06T04:00:00.000Z'],
    ['a leap of half an hour', '15 2 * * 0', 'Australia/Lord_Howe', '2026-10-03T00:00:00Z', '2026-10-03T15:30:00.000Z'],
    ['past the repeated hour', '30 2 * * *', 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-26T01:30:00.000Z'],
  ])('opens next around a change of the clock: %s', (_, cron, timeZone, now, next) => {
    expect(nextOpening([{ cron, duration: '1h', timeZone }], new Date(now))?.toISOString()).toBe(next);
  });

  test('no windows mean always', () => {
    expect(isOpen([], new Date(0))).toBe(true);
    expect(nextOpening([], new Date(0))).toBeUndefined();
  });

  test.each<[string, string, string, string]>([
    ['later today', '0 2 * * *', '2026-06-01T01:00:00Z', '2026-06-01T02:00:00.000Z'],
    ['tomorrow', '0 2 * * *', '2026-06-01T02:00:00Z', '2026-06-02T02:00:00.000Z'],
    ['next month', '30 6 1 * *', '2026-06-02T00:00:00Z', '2026-07-01T06:30:00.000Z'],
    ['29 February', '0 0 29 2 *', '2026-03-01T00:00:00Z', '2028-02-29T00:00:00.000Z'],
  ])('opens next: %s', (_, cron, now, next) => {
    expect(nextOpening([{ cron, duration: '1h', timeZone: 'UTC' }], new Date(now))?.toISOString()).toBe(next);
  });

  test('opens next in its own time zone, and never for a day that does not exist', () => {
    expect(nextOpening([berlin], new Date('2026-07-03T12:00:00Z'))?.toISOString()).toBe('2026-07-06T00:00:00.000Z');
    expect(nextOpening([{ cron: '0 0 31 2 *', duration: '1h', timeZone: 'UTC' }], new Date(0))).toBeUndefined();
  });

  test.each([
    '* * * *',
    '60 * * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 8',
    '5-1 * * * *',
    '*/0 * * * *',
    'a * * * *',
    '1, * * * *',
  ])('refuses %s', cron => {
    expect(parseCron(cron)).toBeTypeOf('string');
  });
});

test.each<[string, number | undefined]>([
  ['1h30m', 5_400_000],
  ['1.5h', 5_400_000],
  ['30s30s', 60_000],
  ['500ms', 500],
  ['2d', 172_800_000],
  ['5', undefined],
  ['-5m', undefined],
  ['', undefined],
])('the duration %s', (text, milliseconds) => {
  expect(parseDuration(text)).toBe(milliseconds);
});

test('a timeout knows no hours', () => {
  expect(parseDuration('1h', TIMEOUT_PATTERN)).toBeUndefined();
});
