/** The parts of the site that a whole visit reaches hardly: time, load, cookies of other makers. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCookies } from '../../../app/web/cookies.ts';
import { Busy, PageBuilds } from '../../../app/web/page-builds.ts';
import { createSeal } from '../../../app/web/sealed-value.ts';

afterEach(() => vi.useRealTimers());

describe('a sealed value', () => {
  const until = new Date('2026-01-01T08:00:00Z');
  const at = (time: string, secret = 's', purpose = 'p') => createSeal(secret, purpose, () => Date.parse(time));
  const text = at('2026-01-01T00:00:00Z').close({ token: 'ghu_x' }, until);

  test('is opened until its end, by whoever has the secret', () => {
    expect(at('2026-01-01T07:59:59Z').open(text)).toMatchObject({ token: 'ghu_x' });
    expect(Buffer.from(text, 'base64url').toString('latin1')).not.toContain('ghu_x');
    expect(at('2026-01-01T00:00:00Z').close({ token: 'ghu_x' }, until)).not.toBe(text);
  });

  test.each([
    ['it has ended', at('2026-01-01T08:00:00Z'), text],
    ['another secret sealed it', at('2026-01-01T00:00:00Z', 'other'), text],
    ['it was sealed for something else', at('2026-01-01T00:00:00Z', 's', 'other'), text],
    ['nothing is there', at('2026-01-01T00:00:00Z'), ''],
    ['only its tag is left', at('2026-01-01T00:00:00Z'), text.slice(0, 38)],
  ])('is none when %s', (_reason, seal, value) => expect(seal.open(value)).toBeUndefined());

  test('does not survive a change of any of its bytes', () => {
    const seal = at('2026-01-01T00:00:00Z');
    const bytes = Buffer.from(text, 'base64url');
    for (let i = 0; i < bytes.length; i += 1) {
      const other = Buffer.from(bytes);
      other[i] = (other[i] ?? 0) ^ 1;
      expect(seal.open(other.toString('base64url')), `byte ${i}`).toBeUndefined();
    }
  });
});

describe('cookies', () => {
  const later = new Date(Date.now() + 60_000);
  const session = { login: 'alice', token: 'ghu_x' };

  test('are bound to the host over TLS; plain names are for loopback', () => {
    const header = createCookies('s', true).session.set(session, later);
    expect(header).toMatch(/^__Host-retag=[\w-]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
    expect(createCookies('s', false).session.set(session, later)).toMatch(/^retag=[^;]+;(?!.*Secure)/);
  });

  test('are found among others, and never under a plain name over TLS', () => {
    const { session: cookie } = createCookies('s', true);
    const [pair = ''] = cookie.set(session, later).split(';');
    expect(cookie.read(`a=b; ${pair}; c=d`)).toMatchObject(session);
    expect(cookie.read(pair.replace('__Host-', ''))).toBeUndefined();
    expect(cookie.read(undefined)).toBeUndefined();
  });

  test('that browsers would drop are not set', () => {
    expect(() => createCookies('s', true).session.set({ ...session, token: 'x'.repeat(4000) }, later)).toThrow(
      RangeError,
    );
  });
});

describe('builds', () => {
  const never = () => new Promise<string>(() => {});

  test('are shared for a minute, failures are not', async () => {
    vi.useFakeTimers();
    const builds = new PageBuilds();
    let count = 0;
    const build = async () => `${(count += 1)}`;
    expect(await Promise.all([builds.get('a', build), builds.get('a', build)])).toEqual(['1', '1']);
    vi.advanceTimersByTime(59_000);
    expect(await builds.get('a', build)).toBe('1');
    vi.advanceTimersByTime(2000);
    expect([await builds.get('a', build), await builds.get('b', build)]).toEqual(['2', '3']);
    await expect(builds.get('c', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await builds.get('c', build)).toBe('4');
  });

  test('run few at a time, and too many are refused', async () => {
    const builds = new PageBuilds({ running: 2, waiting: 1 });
    let finish = (_page: string) => {};
    void builds.get('a', never);
    const second = builds.get('b', () => new Promise(resolve => (finish = resolve)));
    let begun = false;
    const third = builds.get('c', async () => {
      begun = true;
      return 'third';
    });
    await expect(builds.get('d', never)).rejects.toThrow(Busy);
    expect(begun).toBe(false);
    finish('second');
    expect([await second, await third]).toEqual(['second', 'third']);
  });

  test('that are old make room', async () => {
    const builds = new PageBuilds({ kept: 25 });
    let count = 0;
    const build = async () => `${(count += 1)}`.padEnd(10);
    for (const key of ['a', 'b', 'c', 'a']) await builds.get(key, build);
    expect(count).toBe(4);
    await builds.get('c', build);
    expect(count).toBe(4);
  });
});
