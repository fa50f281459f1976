import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRegistry } from '../../../src/adapters/registry.ts';
import { imageRepository } from '../../support/image-repository.ts';
import {
  numbered,
  page,
  pagedBy,
  type Reply,
  type Script,
  scan,
  startScript,
} from '../../support/scripted-registry.ts';

const LIST = '/v2/team/app/tags/list';

/** Two pages: `link` is written by the first one, and the second is asked for with `last=b`. */
function twoPages(
  link: (host: string, port: number) => string | string[],
  headers: Record<string, string> = {},
): Script {
  return call => {
    if (call.path !== LIST) return undefined;
    const host = String(call.headers.host);
    return call.query.get('last') === 'b'
      ? page(['c', 'd'])
      : page(['a', 'b'], link(host, Number(host.split(':')[1])), headers);
  };
}

const next = (target: string) => `<${target}>; rel="next"`;

describe('Link to the next page', () => {
  const followed: [string, (host: string, port: number) => string | string[]][] = [
    ['relative', () => next(`${LIST}?last=b&n=2`)],
    ['absolute', host => next(`http://${host}${LIST}?last=b&n=2`)],
    [
      'without its port, as Nexus behind a proxy writes it, is asked for on our origin',
      () => next(`http://127.0.0.1${LIST}?last=b&n=2`),
    ],
    [
      'with another scheme of the same host is asked for on our origin',
      host => next(`https://${host}${LIST}?last=b&n=2`),
    ],
    [
      'on another path (Artifactory drops its prefix) lends only its cursor',
      () => next('/v2/app/tags/list?last=b&n=2'),
    ],
    [
      'on an internal path (Nexus) lends only its cursor',
      () => next('/repository/docker/v2/team/app/tags/list?last=b'),
    ],
    ['after `previous` in one header', () => `<${LIST}?last=0>; rel="previous", ${next(`${LIST}?last=b`)}`],
    ['in a second header', () => [`<${LIST}?last=0>; rel="previous"`, next(`${LIST}?last=b`)]],
    ['with an unquoted relation', () => `<${LIST}?last=b>; rel=next`],
    ['with a list of relations', () => `<${LIST}?last=b>; title="a, b"; rel="last NEXT"`],
  ];
  test.each(followed)('%s', async (_reason, link) => {
    const { tags, codes, calls } = await scan(twoPages(link));
    expect(tags).toEqual(['a', 'b', 'c', 'd']);
    expect(codes).toEqual([]);
    expect(calls.map(({ path }) => path)).toEqual([LIST, LIST]);
  });

  test('on another host with our path: its query is used on our host, with a warning', async () => {
    const { tags, codes, calls } = await scan(twoPages(() => next(`https://quay.internal.example${LIST}?last=b`)));
    expect(tags).toEqual(['a', 'b', 'c', 'd']);
    expect(codes).toEqual(['REGISTRY_LINK_FOREIGN']);
    expect(calls).toHaveLength(2);
  });
  test('on another host and another path: an error, never a shorter list', async () => {
    const { error } = await scan(twoPages(() => next('https://elsewhere.example/other?last=b')));
    expect(error).toMatchObject({ code: 'REGISTRY_INCOMPLETE_LISTING', message: expect.stringContaining('page 1') });
  });
  test('with a user name in it: an error', async () => {
    const { error } = await scan(twoPages(host => next(`http://user:pass@${host}${LIST}?last=b`)));
    expect(error?.code).toBe('REGISTRY_INCOMPLETE_LISTING');
  });
  test('longer than the cap: an error, since ignoring it would cut the list', async () => {
    const { error } = await scan(twoPages(() => next(`${LIST}?last=b&x=${'y'.repeat(9000)}`)));
    expect(error?.code).toBe('REGISTRY_INCOMPLETE_LISTING');
  });
  test.each(['/v2/team/app/tags/list?last=b; rel="next"', '</v2/team/app/tags/list?last=b; rel="next"', '>; rel=next'])(
    'that cannot be read: an error, since there is more (%s)',
    async link => {
      expect((await scan(() => page(['a', 'b'], link))).error?.code).toBe('REGISTRY_INCOMPLETE_LISTING');
    },
  );
  test('of several thousand characters (Amazon) is followed', async () => {
    const cursor = Buffer.from('x'.repeat(4000)).toString('base64');
    const { tags, calls } = await scan(({ query }) =>
      query.get('last') === cursor.replace(/\+/g, ' ') ? page(['c']) : page(['a', 'b'], next(`${LIST}?last=${cursor}`)),
    );
    expect(tags).toEqual(['a', 'b', 'c']);
    expect(calls[1]!.target).toContain(`last=${cursor}`);
  });
  test('keeps its query byte for byte', async () => {
    const { calls } = await scan(({ query }) =>
      query.has('next_page') ? page(['c']) : page(['a'], next(`${LIST}?next_page=gAAA%2Bx%3D%3d~&n=1`)),
    );
    expect(calls[1]!.target).toBe(`${LIST}?next_page=gAAA%2Bx%3D%3d~&n=1`);
  });
  test('without n gets ours; a merged cursor replaces the old one', async () => {
    const { calls, tags } = await scan(({ query }) => {
      const last = query.get('last');
      if (last === null) return page(['a'], next('/v2/app/tags/list?last=1000'));
      return last === '1000' ? page(['b'], next('/v2/app/tags/list?last=2000')) : page(['c']);
    });
    expect(tags).toEqual(['a', 'b', 'c']);
    expect(calls.map(call => call.target.split('?')[1])).toEqual(['n=1000', 'n=1000&last=1000', 'n=1000&last=2000']);
  });
});

describe('where a listing ends', () => {
  test('a Link to the same URL for ever, once nothing new comes', async () => {
    const { tags, calls } = await scan(({ query }) =>
      page(query.has('last') ? ['b'] : ['a', 'b'], next(`${LIST}?last=b&n=1000`)),
    );
    expect(tags).toEqual(['a', 'b']);
    expect(calls).toHaveLength(2);
  });
  test('a Link back to a page that was read, while new tags still come: a cycle is an error', async () => {
    const { error } = await scan(({ query }) =>
      query.get('last') === 'b' ? page(['c'], next(`${LIST}?n=1000`)) : page(['a', 'b'], next(`${LIST}?last=b&n=1000`)),
    );
    expect(error).toMatchObject({ code: 'REGISTRY_INCOMPLETE_LISTING' });
  });
  test('Gitea: a Link on every page that is not empty', async () => {
    const { tags } = await scan(({ query }) =>
      query.has('last') ? page([]) : page(['a', 'b'], next(`${LIST}?last=b&n=1000`)),
    );
    expect(tags).toEqual(['a', 'b']);
  });
  test('an exact multiple of n with a Link to an empty page', async () => {
    const all = numbered(2000);
    const { tags, calls } = await scan(({ query }) => {
      const start = query.has('last') ? all.indexOf(query.get('last')!) + 1 : 0;
      const tags = all.slice(start, start + 1000);
      return page(tags, tags.length === 1000 ? next(`${LIST}?last=${tags.at(-1)}&n=1000`) : undefined);
    });
    expect(tags).toEqual(all);
    expect(calls).toHaveLength(3);
  });
  test('three empty pages with a moving cursor are borne', async () => {
    const { tags } = await scan(({ query }) => {
      const at = Number(query.get('cursor') ?? 0);
      return at === 4 ? page(['z']) : page(at === 0 ? ['a'] : [], next(`${LIST}?cursor=${at + 1}`));
    });
    expect(tags).toEqual(['a', 'z']);
  });
  test('a fourth empty page with an unknown cursor is an error', async () => {
    const { error } = await scan(({ query }) =>
      page(query.has('cursor') ? [] : ['a'], next(`${LIST}?cursor=${Number(query.get('cursor') ?? 0) + 1}`)),
    );
    expect(error?.code).toBe('REGISTRY_INCOMPLETE_LISTING');
  });
  test('a fourth empty page whose cursor is a tag that is known is the end', async () => {
    const { tags, calls } = await scan(({ query }) => {
      const at = Number(query.get('round') ?? 0);
      return page(at === 0 ? ['a'] : [], next(`${LIST}?last=a&round=${at + 1}`));
    });
    expect(tags).toEqual(['a']);
    expect(calls).toHaveLength(5);
  });
  test('1000 tags without Link are probed, and what lies behind is found', async () => {
    const all = numbered(2345);
    const { tags, calls } = await scan(pagedBy(all));
    expect(tags).toEqual(all);
    expect(calls).toHaveLength(3);
  });
  test('1000 tags without Link and nothing behind them end after one probe', async () => {
    const { tags, calls } = await scan(pagedBy(numbered(1000)));
    expect(tags).toHaveLength(1000);
    expect(calls).toHaveLength(2);
  });
  test('a round number below n may be a silent clamp: probed', async () => {
    const all = numbered(250);
    const { tags } = await scan(pagedBy(all, { max: 100 }));
    expect(tags).toEqual(all);
  });
  test('a number that is not round needs no second request', async () => {
    const { calls } = await scan(pagedBy(numbered(37)));
    expect(calls).toHaveLength(1);
  });
  test('a server that ignores `last` returns the same page: the probe ends it', async () => {
    const all = numbered(1000);
    const { tags, calls } = await scan(() => page(all));
    expect(tags).toEqual(all);
    expect(calls).toHaveLength(2);
  });
  test('a server that ignores n returns everything', async () => {
    const { tags, calls } = await scan(() => page(numbered(1234)));
    expect(tags).toHaveLength(1234);
    expect(calls).toHaveLength(1);
  });
  test('a server that ignores n, but has pages of a round number of its own: probed', async () => {
    const all = numbered(1300);
    const { tags } = await scan(({ query }) => {
      const start = query.has('last') ? all.indexOf(query.get('last')!) + 1 : 0;
      return page(all.slice(start, start + 1050));
    });
    expect(tags).toEqual(all);
  });
  test('an unsorted page is probed behind its last and behind its greatest entry', async () => {
    const unsorted = ['z', ...numbered(998), 'a'];
    const { tags, calls } = await scan(({ query }) =>
      query.get('last') === 'z' ? page(['zz']) : page(query.has('last') ? [] : unsorted),
    );
    expect(tags).toEqual([...unsorted, 'zz'].sort());
    expect(calls).toHaveLength(3);
  });
  test('a probe that fails for a moment is tried again, and what lies behind is found', async () => {
    const server = pagedBy(numbered(1_137));
    const { tags } = await scan(call => (call.query.has('last') && call.repeat === 0 ? { status: 503 } : server(call)));
    expect(tags).toHaveLength(1_137);
  });
  test('a probe that fails for good: an error, never the part that was seen', async () => {
    const server = pagedBy(numbered(1_137));
    const { error } = await scan(call => (call.query.has('last') ? { status: 503 } : server(call)));
    expect(error).toMatchObject({ code: 'REGISTRY_NETWORK', message: expect.stringContaining('1000 tags so far') });
  });
  test('a refused probe is followed by one request without n; the union counts', async () => {
    const { tags } = await scan(({ query }) => {
      if (query.has('last')) return { status: 400, body: { errors: [{ code: 'UNSUPPORTED' }] } };
      return page(query.has('n') ? numbered(1000) : numbered(1500));
    });
    expect(tags).toHaveLength(1500);
  });
});

describe('n that is refused', () => {
  test.each([405, 400, 413, 422, 500])(
    'status %i for a large n: 100 is tried, and remembered for the host',
    async status => {
      const all = numbered(130);
      const paged = pagedBy(all, { linked: true });
      const { tags, calls, time } = await scan(call =>
        Number(call.query.get('n')) > 100 ? { status, body: { errors: [{ code: 'UNSUPPORTED' }] } } : paged(call),
      );
      expect(tags).toEqual(all);
      expect(calls.map(({ query }) => query.get('n'))).toEqual(['1000', '100', '100']);
      expect(time.slept).toEqual([]);
    },
  );
  test('every n refused: none is sent', async () => {
    const { tags, calls } = await scan(({ query }) => (query.has('n') ? { status: 400 } : page(['a'])));
    expect(tags).toEqual(['a']);
    expect(calls.map(({ query }) => query.get('n'))).toEqual(['1000', '100', null]);
  });
});

describe('trouble on page 3', () => {
  /** Four pages of ten; page 3 answers with `trouble` the first `times` times. */
  const troubled = (trouble: Reply, times: number): Script => {
    const all = numbered(37);
    let asked = 0;
    return call => {
      const start = call.query.has('last') ? all.indexOf(call.query.get('last')!) + 1 : 0;
      if (start === 20 && asked++ < times) return trouble;
      const tags = all.slice(start, start + 10);
      return page(tags, start + 10 < all.length ? next(`${LIST}?n=10&last=${tags.at(-1)}`) : undefined);
    };
  };
  test('404: the cursor was deleted, so the listing starts over', async () => {
    const { tags, calls } = await scan(troubled({ status: 404 }, 1));
    expect(tags).toHaveLength(37);
    expect(calls).toHaveLength(7);
  });
  test('404 again and again: an error after two new starts', async () => {
    const { error } = await scan(troubled({ status: 404 }, 9));
    expect(error?.code).toBe('REGISTRY_INCOMPLETE_LISTING');
  });
  test('503: the same page again', async () => {
    const { tags, calls } = await scan(troubled({ status: 503 }, 2));
    expect(tags).toHaveLength(37);
    expect(calls).toHaveLength(6);
  });
  test('a body that ends early: the same page again, never half a list', async () => {
    const { tags, calls } = await scan(troubled({ ...page(numbered(10, 20)), cut: true }, 1));
    expect(tags).toHaveLength(37);
    expect(calls).toHaveLength(5);
  });
  test('503 for good: an error that says how far it came', async () => {
    const { error } = await scan(troubled({ status: 503 }, 99));
    expect(error).toMatchObject({
      code: 'REGISTRY_NETWORK',
      message: expect.stringContaining('page 3, 20 tags so far'),
    });
  });
});

describe('entries of `tags`', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const rows: [string, readonly unknown[] | null, string[], string[]][] = [
    ['null is an empty repository', null, [], []],
    ['null entries (Nexus) are dropped and counted', ['a', null, 'b'], ['a', 'b'], ['REGISTRY_TAGS_DROPPED']],
    ['digests (Artifactory) are no tags', ['a', digest], ['a'], ['REGISTRY_TAGS_DROPPED']],
    ['a leading dash (public.ecr.aws) is no tag', ['a', '-ot-beta-jmx'], ['a'], ['REGISTRY_TAGS_DROPPED']],
    ['numbers and objects are no tags', ['a', 1, {}], ['a'], ['REGISTRY_TAGS_DROPPED']],
    ['duplicates count once', ['a', 'a', 'b'], ['a', 'b'], []],
    ['`__proto__` is a tag like others', ['__proto__', 'constructor'], ['__proto__', 'constructor'], []],
    [
      '128 characters are a tag, 129 are none',
      ['x'.repeat(128), 'x'.repeat(129)],
      ['x'.repeat(128)],
      ['REGISTRY_TAGS_DROPPED'],
    ],
  ];
  test.each(rows)('%s', async (_reason, tags, expected, codes) => {
    const outcome = await scan(() => page(tags));
    expect(outcome.tags).toEqual(expected);
    expect(outcome.codes).toEqual(codes);
  });
  test('a missing `tags` is an empty repository', async () => {
    expect((await scan(() => ({ body: { name: 'team/app' } }))).tags).toEqual([]);
  });
  test('the cursor is the raw last entry, although it is dropped as a tag', async () => {
    const { calls } = await scan(({ query }) => page(query.has('last') ? [] : [...numbered(999), '-odd tag']));
    expect(calls[1]!.query.get('last')).toBe('-odd tag');
  });
  test('Content-Type does not matter (Amazon sends text/plain)', async () => {
    expect((await scan(() => page(['a'], undefined, { 'content-type': 'text/plain' }))).tags).toEqual(['a']);
  });
  test("Google's extra fields give digest and upload time, and name tags too", async () => {
    const manifest = {
      [digest]: { tag: ['1.0'], timeUploadedMs: '1700000000000' },
      [`sha256:${'b'.repeat(64)}`]: { tag: ['2.0'], timeUploadedMs: '0' },
    };
    const { listing } = await scan(() => ({ body: { tags: ['1.0'], manifest, child: [] } }));
    expect([...listing!.tags].sort()).toEqual(['1.0', '2.0']);
    expect(listing!.details!.get('1.0')).toEqual({ digest, uploaded: new Date(1_700_000_000_000) });
    expect(listing!.details!.get('2.0')).toEqual({ digest: `sha256:${'b'.repeat(64)}` });
  });
});

describe('limits fail loudly', () => {
  test('more tags than the limit', async () => {
    const { error } = await scan(() => page(numbered(11)), { limits: { tags: 10 } });
    expect(error).toMatchObject({ code: 'REGISTRY_TAG_LIMIT_EXCEEDED', message: expect.stringContaining('11') });
  });
  test('more tags than usual where the registry is set to have them, page by page of 100', async () => {
    const server = await startScript(pagedBy(numbered(3_000), { linked: true, max: 100 }));
    const list = async (maxTags: number) => {
      const registry = createRegistry({
        limits: { tags: 500, pages: 5 },
        registries: { [server.host]: { maxTags } },
      });
      const outcome = await registry.listTags(imageRepository(`${server.host}/team/app`)).catch(e => e);
      await registry.close();
      return outcome;
    };
    expect((await list(3_000)).tags).toHaveLength(3_000);
    expect(await list(2_000)).toMatchObject({
      code: 'REGISTRY_TAG_LIMIT_EXCEEDED',
      hint: expect.stringContaining('maxTags'),
    });
    await server.close();
  });
  test('more pages than the limit', async () => {
    const { error } = await scan(pagedBy(numbered(500), { linked: true, max: 10 }), { limits: { pages: 5 } });
    expect(error?.code).toBe('REGISTRY_TAG_LIMIT_EXCEEDED');
  });
});

describe('after a redirect', () => {
  test('the path that answered is the one that is paged', async () => {
    const { tags, calls } = await scan(({ path, query }) => {
      if (path === LIST) return { status: 307, headers: { location: '/v2/mirror/app/tags/list' } };
      return query.has('last') ? page(['c']) : page(numbered(1000));
    });
    expect(tags).toHaveLength(1001);
    expect(calls.map(({ path }) => path)).toEqual([LIST, '/v2/mirror/app/tags/list', '/v2/mirror/app/tags/list']);
  });
});

test('any order of pages gives the same tags', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(numbered(120), { minLength: 120 }), async shuffled => {
      expect((await scan(() => page(shuffled))).tags).toEqual(numbered(120));
    }),
    { numRuns: 10 },
  );
});

test('any list is complete, whatever its length and page size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 700 }),
      fc.constantFrom(50, 100, 1000),
      fc.boolean(),
      async (count, max, linked) => {
        const all = numbered(count);
        expect((await scan(pagedBy(all, { linked, max }))).tags).toEqual(all);
      },
    ),
    { numRuns: 40 },
  );
});
